"""Fills the fields from a picture, from another program's, or from what was asked for before."""

from collections.abc import Callable

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.description import Takeover
from wurst_desktop.core.earlier import Wording
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, PromptSyntax
from wurst_desktop.core.sizes import Size
from wurst_desktop.ui.create.fields import CreateFields
from wurst_desktop.ui.create.origin import Origin
from wurst_desktop.ui.create.refusals import Refusals
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.model_titles import model_title

_BEGAN_ELSEWHERE = tr(
    "It began from a kept composition, which the fields don't say: “Make again” makes this very picture."
)


class Taking:
    """All ways to take something over into the fields; what they say before is gone."""

    def __init__(
        self, fields: CreateFields, refusals: Refusals, origin: Origin, card: Callable[[], CheckpointCard | None]
    ) -> None:
        """`card` gives the model that is chosen, `origin` the picture that the next ones descend from."""
        self._fields = fields
        self._refusals = refusals
        self._origin = origin
        self._card = card

    def example(self, prompt: str) -> None:
        """Take an example for a prompt, ready to be generated."""
        self._origin.leave()
        self._fields.prompt.setPlainText(prompt)
        self._fields.generate.setFocus()

    def prompt(self, request: GenerationRequest) -> None:
        """Take the words of a picture as they were typed, so that style and chance work on."""
        self.wording(Wording.of(request))

    def wording(self, wording: Wording) -> None:
        """Take what was typed before."""
        self._show_prompts(wording.prompt, wording.negative_prompt, wording.style)
        self._fields.prompt.setFocus()

    def takeover(self, takeover: Takeover) -> None:
        """Take what Würstchen understands of a picture that another program made."""
        # Nearly all of them write weights as AUTOMATIC1111 does.
        self._fields.more.recall({"syntax": PromptSyntax.A1111.value})
        self._fields.size_combo.choose(Size(takeover.width, takeover.height))
        if takeover.seed is not None:
            self._fields.seed.keep(takeover.seed)
            self._fields.follow_composition()
        self._show_prompts(takeover.prompt, takeover.negative_prompt)
        self._fields.prompt.setFocus()

    def seeds(self, request: GenerationRequest) -> None:
        """Take and lock the seeds of a picture, the texture's also where it only followed."""
        self._show_request_seeds(request)
        # The textures of several follow each its own composition.
        if request.count == 1:
            self._fields.decoder_seed.keep(request.texture_seed)

    def everything(self, request: GenerationRequest, picture: str = "") -> None:
        """Take all that made a picture, so that Generate makes it again; what is made descends from that `picture`."""
        self._show_request(request)
        self.seeds(request)
        self._origin.begin(picture, request.typed[0])
        self._fields.prompt.setFocus()

    def request(self, request: GenerationRequest) -> None:
        """Show a request as it is written: a texture that follows the composition goes on following."""
        self._show_request(request)
        self._fields.prompt.setFocus()

    def _show_request(self, request: GenerationRequest) -> None:
        index = self._fields.checkpoint.findData(request.checkpoint.id)
        if index >= 0:
            self._fields.checkpoint.setCurrentIndex(index)
        self._show_prompts(request.prompt, request.negative_prompt)
        self._show_request_seeds(request)
        self._fields.more.show_request(request)
        # Which sizes there are is one of those options.
        self._fields.size_combo.choose(Size(request.width, request.height))
        self._fields.how_many.setValue(request.count)
        self._fields.loras.show_loras(request.loras)
        self._compare_models(request.checkpoint)
        if request.start is not None:
            self._fields.notice.tell(_BEGAN_ELSEWHERE)

    def _show_request_seeds(self, request: GenerationRequest) -> None:
        self._fields.seed.keep(request.seed)
        if request.decoder_seed is None:
            self._fields.decoder_seed.release()
        else:
            self._fields.decoder_seed.keep(request.decoder_seed)
        self._fields.follow_composition()

    def _show_prompts(self, prompt: str, negative: str, style: str = "") -> None:
        self._fields.prompt.setPlainText(prompt)
        self._fields.negative.setPlainText(negative)
        self._fields.style_picker.choose(style)
        self._origin.leave()

    def _compare_models(self, wanted: CheckpointRef) -> None:
        """Say so if the model that is chosen now can't make the same picture again."""
        card = self._card()
        if card is None:
            return
        if card.ref.id != wanted.id:
            sentence = tr("This picture was made with {wanted}, which isn't installed. {chosen} draws another one.")
            self._refusals.refuse(
                self._fields.checkpoint, sentence.format(wanted=wanted.id, chosen=model_title(card.title))
            )
        elif wanted.fingerprint and card.ref.fingerprint and card.ref.fingerprint != wanted.fingerprint:
            sentence = tr("The files of {model} have changed since then. The picture will come out differently.")
            self._refusals.refuse(self._fields.checkpoint, sentence.format(model=model_title(card.title)))
