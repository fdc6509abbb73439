"""The command that makes pictures from words or from a picture: `generate`, and as `sweep` a grid of them."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from wurst_desktop.cli_descent import Keep, Task, Wish, again, make_all
from wurst_desktop.cli_program import AsJson, Program, program_of
from wurst_desktop.cli_queue import jobs_of, put_in_queue, show_queued
from wurst_desktop.cli_sweep import make_sweep, typed_axis
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.drawing import final_requests
from wurst_desktop.core.errors import NotOffered
from wurst_desktop.core.lora import LoraRef, lora_named
from wurst_desktop.core.request import GenerationRequest, LongPrompts, Mode, NoiseMode, PromptSyntax, Rolls, Schedule
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.core.sweep import Sweep
from wurst_desktop.making import parse_size, warn_of_size
from wurst_desktop.printing import say
from wurst_desktop.ui.prompt_hint import prompt_hint

Direction = Annotated[
    str, typer.Option(metavar="FIELD=VALUES", help="Sweep a field: values between commas, or spans such as 2..8+2.")
]


def generate(  # noqa: PLR0913, PLR0917 - each option of the command line is a parameter
    context: typer.Context,
    prompt: Annotated[
        str, typer.Argument(metavar="PROMPT", help="What the picture shall show; with --from, by default the same.")
    ] = "",
    negative: Annotated[str, typer.Option(help="What it shall not show.")] = "",
    seed: Annotated[int | None, typer.Option(help="Decides the composition; by default a random one.")] = None,
    decoder_seed: Annotated[
        int | None, typer.Option(help="Decides the texture; by default it follows the seed.")
    ] = None,
    count: Annotated[int, typer.Option(help="How many pictures; each has the next seed.")] = 1,
    size: Annotated[str, typer.Option(metavar="WxH", help="In steps of 128; by default the model's own size.")] = "",
    model: Annotated[str, typer.Option(metavar="ID|DIR", help="By default the first of `models list`.")] = "",
    prior_steps: Annotated[int | None, typer.Option(help="Steps of the composition.")] = None,
    prior_guidance: Annotated[
        float | None, typer.Option(help="How closely the composition follows the prompt.")
    ] = None,
    decoder_steps: Annotated[int | None, typer.Option(help="Steps of the texture.")] = None,
    decoder_guidance: Annotated[float | None, typer.Option(help="How closely the texture follows the prompt.")] = None,
    schedule: Annotated[Schedule | None, typer.Option(help="How the steps of the composition are spread.")] = None,
    style: Annotated[str, typer.Option(help="The name of a style to put around the prompt.")] = "",
    syntax: Annotated[PromptSyntax, typer.Option(help="How weights are written in a prompt.")] = PromptSyntax.COMPEL,
    long_prompts: Annotated[
        LongPrompts, typer.Option(help="Cut them at the model's limit, or read them in parts, which it never learnt.")
    ] = LongPrompts.CUT,
    rolls: Annotated[Rolls, typer.Option(help="Which seeds count on from picture to picture.")] = Rolls.BOTH,
    variation_seed: Annotated[int, typer.Option(help="A second seed for the composition, to be mixed in.")] = 0,
    variation_strength: Annotated[float, typer.Option(help="How much of it: 0 nothing, 1 all.")] = 0.0,
    loras: Annotated[
        list[str] | None,
        typer.Option(
            "--lora", metavar="NAME[=STRENGTH]", help="Add a LoRA of `loras list`; may be given several times."
        ),
    ] = None,
    source: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="Begin with all that made this picture.")
    ] = None,
    keep: Annotated[Keep | None, typer.Option(help="With --from: keep this half of it, and throw the other.")] = None,
    only_compose: Annotated[
        bool, typer.Option("--only-compose", help="A contact sheet: compositions alone, for `finish`.")
    ] = False,
    x: Direction = "",
    y: Direction = "",
    z: Direction = "",
    sizing: Annotated[
        Sizing, typer.Option(help="true takes sides in steps of 64, which the model never learnt.")
    ] = Sizing.CELLS,
    noise: Annotated[NoiseMode, typer.Option(help="The order in which chance is drawn.")] = NoiseMode.PER_IMAGE,
    mode: Annotated[Mode, typer.Option(help="fast re-uses answers between steps; compiled is for GPUs.")] = Mode.EXACT,
    device: Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu.", show_default="as in the window")] = None,
    residency: Annotated[
        str | None, typer.Option(help="auto, resident, stage or layer.", show_default="as in the window")
    ] = None,
    queue: Annotated[bool, typer.Option("--queue", help="Leave it to the window's queue instead.")] = False,
    output: Annotated[str | None, typer.Option("-o", "--output", metavar="FILE|DIR", help="Copy it there too.")] = None,
    as_json: AsJson = False,
) -> None:
    """Make pictures from PROMPT. They are kept in the history, and their files are printed."""
    is_from_picture = source is not None and not _is_given(context, "prompt")
    if not (is_from_picture or prompt.strip() or style):
        told = "Say in a few words what the picture shall show, or name a picture with --from"
        raise typer.BadParameter(told, param_hint="PROMPT")
    axes = tuple(typed_axis(name, text) for name, text in (("--x", x), ("--y", y), ("--z", z)) if text)
    if context.info_name == "sweep" and not axes:
        raise typer.BadParameter("Say what changes, as in --x seed=1..4", param_hint="--x")
    program = program_of(context)
    task = Task(GenerationRequest(prompt), ()) if source is None else again(source, keep)
    card = program.shelf.find(model or task.request.checkpoint.id)
    native = card.native if not size else parse_size(size, card)
    asked: dict[str, object] = {
        "prompt": prompt,
        "negative_prompt": negative,
        "count": count,
        "seed": random_seed() if seed is None else seed,
        "decoder_seed": decoder_seed,
        "prior_steps": card.prior_steps if prior_steps is None else prior_steps,
        "schedule": schedule or card.schedule,
        "prior_guidance": card.prior_guidance if prior_guidance is None else prior_guidance,
        "decoder_steps": card.decoder_steps if decoder_steps is None else decoder_steps,
        "decoder_guidance": card.decoder_guidance if decoder_guidance is None else decoder_guidance,
        "syntax": syntax,
        "long_prompts": long_prompts,
        "noise": noise,
        "sizing": sizing,
        "rolls": rolls,
        "variation_seed": variation_seed,
        "variation_strength": variation_strength,
        "style": style,
        "mode": mode,
        "loras": _loras(program, loras or []),
    }
    sides: dict[str, object] = {"width": native.width, "height": native.height} if source is None or size else {}
    if source is not None:
        asked = {name: value for name, value in asked.items() if _is_given(context, name)}
        asked = {**_typed_before(task.request, asked), **asked}
    request = replace(task.request, **asked, **sides, checkpoint=card.ref)  # type: ignore[arg-type]
    warn_of_size(request, card)
    _warn_of_words(request, card, program)
    if queue and (output is not None or device or residency):
        raise NotOffered("queue", "--output, --device or --residency beside it", ("--queue by itself",))
    wish = Wish(device, residency, output, as_json, only_compose)
    if axes:
        _check_single(request, wish)
        make_sweep(program, Sweep(request, axes), task.starts, wish, queue=queue)
        return
    finals = final_requests(request, program.styles().styles(), program.wildcards())
    if queue:
        show_queued(put_in_queue(program, jobs_of(finals, only_composes=only_compose)), as_json=as_json)
        return
    make_all(program, [Task(final, task.starts) for final in finals], wish, request)


def _typed_before(request: GenerationRequest, asked: Mapping[str, object]) -> dict[str, object]:
    """What goes with new words or a new style from the picture that they are put on: what was typed for it."""
    if not {"prompt", "style"} & asked.keys():
        return {}
    prompt, negative = request.typed
    typed = {"prompt": prompt, "negative_prompt": negative}
    return {**typed, "style": "", "raw_prompt": "", "raw_negative_prompt": ""}


def _warn_of_words(request: GenerationRequest, card: CheckpointCard, program: Program) -> None:
    """Say so if the model won't do what the prompt asks; what is drawn all the same may be wanted."""
    learnt = " ".join(program.loras.find(lora).words for lora in request.loras)
    if hint := prompt_hint(request.prompt, card, learnt):
        say(hint)


def _loras(program: Program, asked: list[str]) -> tuple[LoraRef, ...]:
    """The LoRAs that were named, with the fingerprints of their files. Raises `LoraMissing` or `OutOfRange`."""
    try:
        named = [lora_named(text) for text in asked]
    except ValueError:
        raise typer.BadParameter("Write NAME, or NAME=STRENGTH with a number", param_hint="--lora") from None
    return tuple(program.loras.find(lora).ref(lora.strength) for lora in named)


def _check_single(request: GenerationRequest, wish: Wish) -> None:
    if request.count > 1:
        raise NotOffered("count", str(request.count), ("one for each place of a sweep; seeds can be swept instead",))
    if wish.only_composes:
        raise NotOffered("--only-compose", "had with a sweep", ("whole pictures to put into its grid",))


def _is_given(context: typer.Context, field: str) -> bool:
    """Whether the option of a field of the request was typed."""
    origin = context.get_parameter_source({"negative_prompt": "negative"}.get(field, field))
    return origin is not None and origin.name == "COMMANDLINE"
