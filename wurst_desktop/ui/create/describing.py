"""From what the fields say to a checked request."""

from collections.abc import Callable

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.choices import has_choices
from wurst_desktop.core.errors import BadInput, PromptRefused
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, PromptSyntax, Rolls
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.ui.create.fields import CreateFields
from wurst_desktop.ui.create.origin import Origin
from wurst_desktop.ui.create.refusals import Refusals
from wurst_desktop.ui.create.sharing import rolls_of
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.wording import explain


class Describing:
    """Reads the fields; what can't be drawn is marked where it stands."""

    def __init__(
        self, fields: CreateFields, refusals: Refusals, origin: Origin, card: Callable[[], CheckpointCard | None]
    ) -> None:
        """`card` gives the model that is chosen, `origin` the picture that the next ones descend from."""
        self._fields = fields
        self._refusals = refusals
        self._origin = origin
        self._card = card

    def request(self) -> GenerationRequest | None:
        """What the fields say, checked; None when a field was marked instead."""
        self._refusals.clear()
        card = self._card()
        if card is None:
            self._refusals.refuse(
                self._fields.checkpoint, tr("No model is installed. Put one into the models folder and start again.")
            )
            return None
        if not self._fields.prompt.toPlainText().strip():
            self._refusals.refuse(self._fields.prompt, tr("Say what you would like to see, in a few words."))
            return None
        for name, edit in (("prompt", self._fields.prompt), ("negative_prompt", self._fields.negative)):
            fault = edit.colours.refusal
            if fault is not None:
                refused = PromptRefused(name, edit.toPlainText(), fault.reason, fault.start)
                self._refusals.refuse(edit, explain(refused))
                edit.show_place(fault.start)
                return None
        unusable = self._fields.loras.fault()
        if unusable is not None:
            self._refusals.refuse(self._fields.loras.add, explain(unusable))
            return None
        try:
            return self._describe(card)
        except BadInput as error:
            self._refusals.refuse_for(error)
            return None

    def _describe(self, card: CheckpointCard) -> GenerationRequest:
        fields = self._fields
        size = fields.size_combo.size_chosen
        options = {**fields.more.values(), "rolls": self._rolls()}
        return GenerationRequest(
            prompt=fields.prompt.toPlainText().strip(),
            negative_prompt=fields.negative.toPlainText().strip(),
            width=size.width,
            height=size.height,
            count=fields.how_many.value(),
            seed=fields.seed.seed if fields.seed.is_locked else random_seed(),
            decoder_seed=fields.decoder_seed.seed if fields.decoder_seed.is_locked else None,
            checkpoint=CheckpointRef(card.ref.id, card.ref.fingerprint),
            style=fields.style_picker.style_chosen.name,
            origin=self._origin.picture,
            loras=fields.loras.loras,
            **options,  # type: ignore[arg-type]
        )

    def _rolls(self) -> Rolls:
        fields = self._fields
        options = fields.more.values()
        return rolls_of(
            options["rolls"],
            count=fields.how_many.value(),
            noise=options["noise"],
            keeps_composition=fields.seed.is_locked,
            keeps_texture=fields.decoder_seed.is_locked,
            is_drawn=any(
                has_choices(edit.toPlainText(), PromptSyntax(str(options["syntax"])))
                for edit in (fields.prompt, fields.negative)
            ),
        )
