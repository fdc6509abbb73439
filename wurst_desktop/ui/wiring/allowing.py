"""Which of the window's actions have something to do with the picture that is looked at."""

from wurst_desktop.core.record import Record
from wurst_desktop.ui.actions import Actions


def allow_for(actions: Actions, record: Record | None) -> None:
    """Let those actions be used that have something to do with this picture."""
    for action in actions.needing_picture:
        action.setEnabled(record is not None)
    if record is None:
        return
    has_request = record.request is not None
    for action in (
        *(actions.use_prompt, actions.use_seed, actions.copy_command, actions.copy_python),
        *(actions.new_texture, actions.new_textures, actions.vary),
    ):
        action.setEnabled(has_request)
    for action in (actions.use_everything, actions.make_again, actions.sweep_picture):
        action.setEnabled(has_request or record.grid is not None)
    actions.finish.setEnabled(has_request and not record.is_decoded)
    actions.restore.setEnabled(record.deleted is not None)
