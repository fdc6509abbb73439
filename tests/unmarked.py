"""Finds texts for the artist that are not marked for translation, and marks that lupdate wouldn't find.

python -m tests.unmarked PATH...    the places in these files and folders, one a line
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

MARKS = frozenset({"tr", "tr_n", "marked"})
_SILENT_CALLS = frozenset(
    # What these take is for programs: object names, keys, properties, formats, errors for developers.
    {"setObjectName", "setProperty", "property", "QKeySequence", "icon", "getattr", "RuntimeError", "TypeError"}
    | {
        "ValueError",
        "KeyError",
        "AssertionError",
        "TypeVar",
        "strftime",
        "compile",
        "singleShot",
        "findChild",
        "findall",
    }
    | {"_keys"}
)
_WORDS = re.compile(r"[A-Za-z]{2,}.* |[A-Za-z]… ?$|^[A-Z][a-z]")
"""Two words, or one that begins as a sentence does; anything else is a name for the program."""
_PATTERNS = re.compile(r"\(\*[^)]*\)|<[^>]*>")
"""Of files, as their dialogs take them, and the tags of rich text."""
_KEY = r"(?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:\S|F\d+|Enter|Return|Esc|Del|Space|Backspace|Tab)"
_KEYS = re.compile(rf"{_KEY}(?:; {_KEY})*|(?:(?:Ctrl|Shift|Alt|Meta)\+)+")


def unmarked(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of each string that reads like a text for people and isn't marked, or is marked in vain."""
    tree = ast.parse(source)
    parents = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in MARKS:
            bad = [each for each in node.args[: _texts(node)] if not _is_literal(each)]
            if bad or not node.args or _is_in_f_string(node, parents):
                yield node.lineno, f"lupdate can't read {ast.unparse(node)[:60]}"
            if _called(node) == "tr" and len(node.args) > 1 and _ends_in_comma(node, source):
                yield node.lineno, f"lupdate takes the last comma of {ast.unparse(node)[:60]} for that of a count"
        text = _text(node)
        if text is None or not _is_for_people(text) or _is_silent(node, parents):
            continue
        yield getattr(node, "lineno", 0), text


def _is_in_f_string(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether it stands within the quotes of another string, where lupdate doesn't look."""
    outer = parents.get(node)
    return outer is not None and (isinstance(outer, ast.JoinedStr) or _is_in_f_string(outer, parents))


def _ends_in_comma(call: ast.Call, source: str) -> bool:
    text = ast.get_source_segment(source, call) or ""
    return text.removesuffix(")").rstrip().endswith(",")


def _texts(call: ast.Call) -> int:
    return 2 if _called(call) == "tr_n" else len(call.args)


def _is_literal(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _text(node: ast.AST) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in values)
        case _:
            return None


def _is_for_people(text: str) -> bool:
    return _WORDS.search(_PATTERNS.sub("", text).replace("&", "")) is not None and _KEYS.fullmatch(text) is None


def _is_silent(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether it is marked, or no text for people.

    That is a docstring, an annotation, part of an f-string (looked at itself), or for programs.
    """
    inner, outer = node, parents.get(node)
    if isinstance(outer, ast.Expr | ast.JoinedStr | ast.FormattedValue | ast.AnnAssign) and inner is not getattr(
        outer, "value", None if isinstance(outer, ast.AnnAssign) else inner
    ):
        return True
    if isinstance(outer, ast.Expr | ast.JoinedStr):
        return True
    while outer is not None and not isinstance(outer, ast.stmt):
        if isinstance(outer, ast.Call) and inner is not outer.func and _called(outer) in MARKS | _SILENT_CALLS:
            return True
        if isinstance(outer, ast.arg | ast.Subscript) and inner is not getattr(outer, "value", None):
            return True
        inner, outer = outer, parents.get(outer)
    if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef) and inner is outer.returns:
        return True
    return isinstance(outer, ast.AnnAssign) and inner is outer.annotation


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def main(paths: list[str]) -> int:
    """Print what is found."""
    files = [file for path in map(Path, paths) for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
    places = [f"{file}:{line}: {text}" for file in files for line, text in unmarked(file.read_text(encoding="utf-8"))]
    print(*places, sep="\n")  # noqa: T201
    return len(places)


if __name__ == "__main__":
    sys.exit(min(1, main(sys.argv[1:])))
