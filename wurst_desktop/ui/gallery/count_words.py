"""Says how many pictures are in the gallery."""

from wurst_desktop.core.search import read_search
from wurst_desktop.ui.language import number, tr_n
from wurst_desktop.ui.phrases import listed
from wurst_desktop.ui.search_words import misread_line


def count_line(count: int, selected: int, words: str, total: int | None) -> str:
    """How many are shown, or selected of them, and what of the search `words` wasn't understood.

    `total` is with those that lie on stacks, None where nothing is stacked.
    """
    if selected > 1:
        text = tr_n("{selected} of %n selected", "{selected} of %n selected", count).format(selected=number(selected))
    elif words:
        text = tr_n("%n found", "%n found", count)
    else:
        text = tr_n("%n pictures", "%n picture", count) if count else ""
    if total is not None and count:
        text = listed((text, tr_n("%n in all", "%n in all", total)))
    return ". ".join(part for part in (text, misread_line(read_search(words).misread)) if part)
