"""Würstchen: text -> Stage C -> Stage B -> Stage A, as in the paper (Pernias et al. 2023), on diffusers' modules."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from torch import Tensor

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import Previewable, Stage
from wurst_desktop.core.lora import FindLora, no_lora
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.plan import DeviceWish, ExecutionPlan, Hardware, Residency
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.engine import Composed, Made, Painted, Report
from wurst_desktop.core.record import Environment
from wurst_desktop.core.request import GenerationRequest, NoiseMode
from wurst_desktop.engine.checkpoint import open_checkpoint
from wurst_desktop.engine.compositions import Compositions
from wurst_desktop.engine.conversion import latent_of
from wurst_desktop.engine.environment import environment_of
from wurst_desktop.engine.hardware import present_hardware
from wurst_desktop.engine.kept_folds import KeptFolds
from wurst_desktop.engine.known_texts import KnownTexts
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.noise import Chance, chance
from wurst_desktop.engine.painting import Painting
from wurst_desktop.engine.placement import Arithmetic, Placement
from wurst_desktop.engine.sights import Sights
from wurst_desktop.engine.studio import Opening, Studio

_QUICK = Arithmetic()


class WuerstchenEngine:
    """Makes pictures with the checkpoints of a shelf. All calls come from one thread."""

    def __init__(  # noqa: PLR0913 - each is a collaborator, handed over
        self,
        shelf: Shelf,
        wish: DeviceWish,
        look: Callable[[], Hardware] = present_hardware,
        arithmetic: Arithmetic = _QUICK,
        opening: Opening = open_checkpoint,
        texts: KnownTexts | None = None,
        sights: Sights | None = None,
        *,
        compositions: Compositions | None = None,
        find_lora: FindLora = no_lora,
        folds: KeptFolds | None = None,
    ) -> None:
        """Load nothing yet; `look` is asked for the hardware each time a plan is made.

        `texts` is asked before words are read, and keeps what was made of them; `sights` learns from each picture how
        compositions look. What `compositions` remembers isn't drawn again; without them all is drawn anew. `find_lora`
        finds the LoRAs that a request names; `folds` keeps what was worked out of Stage B's weights.
        """
        self._compositions = compositions or Compositions(0)
        self._studio = Studio(shelf, wish, look, arithmetic, opening, texts, sights, find_lora, folds=folds)

    def prepare(
        self, checkpoint: str, report: Report, token: CancelToken, following: GenerationRequest | None = None
    ) -> None:
        """Check `checkpoint` and load what may stay in memory, ahead of a request.

        The words of `following` are read and known from then on.
        """
        if following is None:
            self._studio.prepare(checkpoint, report, token)
            return
        self._studio.prepare(checkpoint, report, token, following.width * following.height)
        painting = Painting(self._studio, following, report, token)
        painting.read(_readers(composes=painting.needs_prior, paints=True))

    def generate(
        self,
        request: GenerationRequest,
        latents: Mapping[int, Latent],
        report: Report,
        token: CancelToken,
        starts: Sequence[Latent] = (),
        *,
        only_compose: bool = False,
    ) -> Iterator[Made]:
        """Make the images of `request`, each first composed, then painted, unless `only_compose`.

        An image with an entry in `latents` is only painted. In `diffusers` noise mode it is composed again all the
        same, without a word, since Stage B's noise comes after Stage C's. One that was drawn lately is taken from
        memory, and told of as if it were new. `starts` are the compositions that the
        request's start names. Where one stage at a time is in memory, all images are composed before the first is
        painted; where all images share one composition, it is drawn once. A stage that runs out of memory is told of by
        `MadeRoom` and done again under a leaner plan; `OutOfMemory` is raised only where the leanest runs out too.
        Raises `PromptRefused`, `LoraMissing`, `LoraRefused`, `NothingToRunOn` (where the checkpoint has other files
        than the request names, too), `OutOfMemory`, `PictureBroken` and `Cancelled`.
        """
        painting = Painting(self._studio, request, report, token, starts)
        kept = {} if request.noise is NoiseMode.DIFFUSERS else dict(latents)
        images = range(request.count)
        composes = painting.needs_prior and not all(
            image in kept or self._known(request.image(image), painting.placement) is not None for image in images
        )
        if composes:
            painting.dress()
        painting.read(_readers(composes=composes, paints=not only_compose))
        chances = {image: chance(request.image(image)) for image in images}
        compositions: dict[int, Tensor] = {}
        rest = list(images)
        while rest:
            together = _next_group(rest, painting.placement.plan.residency)
            rest = rest[len(together) :]
            for image in together:
                if image in kept:
                    compositions[image] = painting.revived(kept[image])
                    continue
                if request.shares_composition and compositions:
                    compositions[image] = next(iter(compositions.values()))
                else:
                    compositions[image] = self._composed(painting, request.image(image), image, chances[image])
                preview = painting.preview(compositions[image])
                report(Previewable(Stage.PRIOR, image, partial(painting.preview, compositions[image])))
                if image not in latents:
                    yield Composed(image, latent_of(compositions[image]), preview)
            if only_compose:
                continue
            for image in together:
                picture = painting.paint(image, compositions[image], chances[image])
                painting.learn_from(compositions[image], picture)
                yield Painted(image, latent_of(compositions[image]), painting.shown(picture))

    def knows_composition(self, image: GenerationRequest) -> bool:
        """Whether the composition of the single picture `image` was drawn lately, where the work is done now."""
        placement = self._studio.placement
        return placement is not None and self._known(image, placement) is not None

    def environment(self) -> Environment:
        """What the engine runs on, for the file of a picture."""
        return environment_of(self.plan())

    def plan(self) -> ExecutionPlan:
        """Where and how the stages run on this machine."""
        return self._studio.plan()

    def _composed(self, painting: Painting, image: GenerationRequest, number: int, chance: Chance) -> Tensor:
        """What Stage C makes of the single picture `image`, the `number`th of its request."""
        known = self._known(image, painting.placement)
        if known is not None:
            return known
        latent = painting.compose(number, chance)
        self._compositions.keep(image, painting.placement, latent)
        return latent

    def _known(self, image: GenerationRequest, placement: Placement) -> Tensor | None:
        """A composition that was drawn before; in the stock order none, since Stage B's chance goes on from it."""
        # Without its fingerprint, the file of a LoRA may be another one by now.
        is_certain = all(lora.fingerprint for lora in image.loras)
        if image.noise is NoiseMode.DIFFUSERS or not is_certain:
            return None
        return self._compositions.find(image, placement)


def _readers(*, composes: bool, paints: bool) -> tuple[Part, ...]:
    return (*((Part.PRIOR_TEXT,) if composes else ()), *((Part.TEXT,) if paints else ()))


def _next_group(images: list[int], residency: Residency) -> list[int]:
    """Those of `images` that go through a stage one after another before the next stage begins."""
    return images if residency is Residency.STAGE else images[:1]
