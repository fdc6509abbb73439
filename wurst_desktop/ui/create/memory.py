"""What the create panel shows again at the next start, as plain JSON values by name."""

from collections.abc import Mapping
from typing import TypeGuard

from wurst_desktop.core.sizes import Size
from wurst_desktop.ui.create.fields import CreateFields
from wurst_desktop.ui.create.lora_list import recalled_loras, remembered_loras
from wurst_desktop.ui.create.seed_field import SeedField

Remembered = Mapping[str, object]


def remembered(fields: CreateFields) -> Remembered:
    """All that the fields say."""
    size: Size | None = fields.size_combo.currentData()
    return {
        **({} if size is None else {"width": size.width, "height": size.height}),
        "prompt": fields.prompt.toPlainText(),
        "negative_prompt": fields.negative.toPlainText(),
        "style": fields.style_picker.style_chosen.name,
        "count": fields.how_many.value(),
        "checkpoint": fields.checkpoint.currentData() or "",
        "seed": fields.seed.seed if fields.seed.is_locked else None,
        "seed_shown": fields.seed.seed,
        "more_open": fields.folding.button.isChecked(),
        "weights_open": fields.show_chips.isChecked(),
        "decoder_seed": fields.decoder_seed.seed if fields.decoder_seed.is_locked else None,
        "loras": remembered_loras(fields.loras.loras),
        **fields.more.values(),
    }


def recall(fields: CreateFields, found: Remembered) -> None:
    """Show what was remembered; what can't be read, or isn't offered any more, is left as it is."""
    index = fields.checkpoint.findData(found.get("checkpoint"))
    if index >= 0:
        fields.checkpoint.setCurrentIndex(index)
    for edit, name in ((fields.prompt, "prompt"), (fields.negative, "negative_prompt")):
        text = found.get(name)
        if isinstance(text, str):
            edit.setPlainText(text)
    # Which sizes there are is one of those options.
    fields.more.recall(found)
    count, width, height = (found.get(name) for name in ("count", "width", "height"))
    if _is_number(count):
        fields.how_many.setValue(count)
    if _is_number(width) and _is_number(height):
        fields.size_combo.choose(Size(width, height))
    seed_shown = found.get("seed_shown")
    if _is_number(seed_shown):
        fields.seed.show_seed(seed_shown)
    for field, name in ((fields.seed, "seed"), (fields.decoder_seed, "decoder_seed")):
        _recall_seed(field, found.get(name))
    fields.folding.restore(is_open=found.get("more_open") is True)
    fields.show_chips.setChecked(found.get("weights_open") is True)
    fields.loras.show_loras(recalled_loras(found.get("loras")))


def _recall_seed(field: SeedField, seed: object) -> None:
    if _is_number(seed):
        field.keep(seed)
    else:
        field.release()


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
