"""Where the Stage C half of a checkpoint lies."""

from pathlib import Path

from wurst_desktop.core.checkpoint_card import CheckpointCard


def prior_half(card: CheckpointCard) -> tuple[Path, Path, str]:
    """The folder of Stage C, the folder that its text encoder lies in, and how that one's names begin.

    Looks at the disk; nothing is raised for what isn't there.
    """
    combined = card.folder / "prior_prior"
    if card.prior_folder is None:
        return (combined, card.folder, "prior_")
    if (card.prior_folder / "prior").is_dir():
        return (card.prior_folder / "prior", card.prior_folder, "")
    if (card.prior_folder / "text_encoder").is_dir():
        return (card.prior_folder, card.prior_folder, "")
    if card.texts_folder is not None and card.texts_folder != card.folder:
        return (card.prior_folder, card.texts_folder, "")
    if (card.folder / "prior_text_encoder").is_dir():
        return (card.prior_folder, card.folder, "prior_")
    siblings = sorted(folder.parent for folder in card.prior_folder.parent.glob("*/prior"))
    return (card.prior_folder, siblings[0] if siblings else card.prior_folder, "")
