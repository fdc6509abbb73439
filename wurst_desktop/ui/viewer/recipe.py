"""What made a picture, fact by fact, in the artist's words."""

from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale

from wurst_desktop.core.lora import lora_list
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.plan import Precision
from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import GenerationRequest, Schedule
from wurst_desktop.core.sameness import Deviation, Here, deviations
from wurst_desktop.core.sizes import Size, Sizing
from wurst_desktop.core.sweep import Grid
from wurst_desktop.ui.gallery.record_text import rating_name
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import decimal
from wurst_desktop.ui.phrases import listed
from wurst_desktop.ui.plan_words import pixels_apart, precision_name
from wurst_desktop.ui.sameness_words import sameness_line
from wurst_desktop.ui.sweep.sweep_words import axis_line
from wurst_desktop.ui.viewer.fact_words import DIRECTION_KINDS, FactKind

_TEXTURE_HINT = tr("The seed of the fine detail (the decoder, Stage B)")
_COMPOSITION_HINT = tr("The seed of what is where (the prior, Stage C)")

_RATING_HINT = tr("0 to 5 in the gallery rate it")
_COLLECTIONS_HINT = tr("The collections that it is in")
_AGAIN_HINT = tr("What comes out when the same request is made on this machine")
_TAGS_HINT = tr("“Tags…” in the Picture menu changes them")


@dataclass(frozen=True)
class Fact:
    """One line of the details: what it is about, what it says, and what is copied where that is shorter."""

    kind: FactKind
    value: str
    copied: str
    hint: str = ""


def facts(record: Record, here: Here | None = None) -> tuple[Fact, ...]:
    """All short facts of an entry; the prompts are told elsewhere. `here` is this machine, once that is known."""
    size = str(Size(record.width, record.height))
    made = when(record)
    told = [Fact(FactKind.SIZE, tr("{size}, true to size").format(size=size) if _is_true(record) else size, size)]
    if record.request is not None:
        told = [*_style(record.request), *_seeds(record.request), *told, *_settings(record.request)]
    if record.grid is not None:
        told = [*_directions(record.grid), *told]
    told.extend(_marks(record.marks))
    told.append(Fact(FactKind.MADE, made, made, record.created.isoformat(timespec="seconds")))
    if record.environment is not None:
        told.append(_machine(record.environment))
        if record.request is not None and here is not None:
            told.append(_again(deviations(record.request, record.environment, here)))
    told.append(Fact(FactKind.FILE, record.path.name, str(record.path), str(record.path)))
    return tuple(told)


def when(record: Record) -> str:
    """When it was made, by the clock on the wall: "22 Nov 2026, 23:05"."""
    moment = QDateTime.fromSecsSinceEpoch(int(record.created.timestamp()))
    locale = QLocale()
    day = locale.toString(
        moment.date(),
        tr("d MMM yyyy", "how a day is written, in letters of Qt's QDate: d day, MMM short month, yyyy year"),
    )
    return f"{day}, {locale.toString(moment.time(), QLocale.FormatType.ShortFormat)}"


def _is_true(record: Record) -> bool:
    return record.request is not None and record.request.sizing is Sizing.TRUE


def _directions(grid: Grid) -> tuple[Fact, ...]:
    lines = map(axis_line, grid.sweep.axes)
    return tuple(Fact(kind, line, line) for kind, line in zip(DIRECTION_KINDS, lines, strict=False))


def _style(request: GenerationRequest) -> tuple[Fact, ...]:
    return (Fact(FactKind.STYLE, request.style, request.style),) if request.style else ()


def _seeds(request: GenerationRequest) -> tuple[Fact, ...]:
    composition, texture = str(request.seed), str(request.texture_seed)
    return (
        Fact(FactKind.COMPOSITION, composition, composition, _COMPOSITION_HINT),
        Fact(FactKind.TEXTURE, texture, texture, _TEXTURE_HINT),
    )


def _settings(request: GenerationRequest) -> tuple[Fact, ...]:
    steps = f"{request.prior_steps} + {request.decoder_steps}"
    spread = tr("{steps}, evenly spread").format(steps=steps) if request.schedule is Schedule.EVEN else steps
    guidance = f"{_guidance(request.prior_guidance)} + {_guidance(request.decoder_guidance)}"
    both = tr("Composition + texture")
    model = request.checkpoint.id
    told = (Fact(FactKind.STEPS, spread, steps, both), Fact(FactKind.GUIDANCE, guidance, guidance, both))
    named = (Fact(FactKind.MODEL, model, model, request.checkpoint.fingerprint),) if model else ()
    return (*told, *named, *_loras(request))


def _loras(request: GenerationRequest) -> tuple[Fact, ...]:
    line = lora_list(request.loras)
    hint = "\n".join(f"{lora.name}: {lora.fingerprint}" for lora in request.loras)
    return (Fact(FactKind.LORAS, line, line, hint),) if line else ()


def _guidance(value: float) -> str:
    return decimal(value) if value > 1 else tr("off", "guidance that is switched off")


def _marks(marks: Marks) -> list[Fact]:
    told = [Fact(FactKind.RATING, rating_name(marks.rating), str(marks.rating), _RATING_HINT)] if marks.rating else []
    tags = listed(marks.tags)
    collections = listed(marks.collections)
    return [
        *told,
        *([Fact(FactKind.TAGS, tags, tags, _TAGS_HINT)] if tags else []),
        *([Fact(FactKind.COLLECTIONS, collections, collections, _COLLECTIONS_HINT)] if collections else []),
    ]


def _again(found: tuple[Deviation, ...]) -> Fact:
    line = sameness_line(found)
    return Fact(FactKind.AGAIN, line, line, _AGAIN_HINT)


def _machine(environment: Environment) -> Fact:
    known = environment.dtype in set(Precision)
    precision = precision_name(Precision(environment.dtype)) if known else environment.dtype
    value = f"{environment.device}, {precision}"
    if environment.pixels_aside:
        value = pixels_apart(value)
    tools = f"{environment.program}, torch {environment.torch}, diffusers {environment.diffusers}, {environment.system}"
    return Fact(FactKind.MACHINE, value, f"{value}; {tools}", tools)
