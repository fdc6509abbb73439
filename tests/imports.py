"""Reads the imports of a package from its source, wherever they stand, and says which break the picture."""

import ast
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SIBLINGS = frozenset({"ui", "engine", "library", "checkpoints", "system"})

MAY_IMPORT: Mapping[str, frozenset[str]] = {
    "": frozenset(),
    "core": frozenset(),
    "paths": frozenset({"core"}),
    "decoding": frozenset({"core"}),
    **dict.fromkeys(SIBLINGS, frozenset({"core", "decoding"})),
    "training": frozenset({"core", "engine"}),
    "frame": frozenset({"core", "ui", "paths"}),
    "app_stores": SIBLINGS | {"core", "paths"},
    "app_panels": SIBLINGS | {"core", "app_stores"},
    "app": SIBLINGS | {"core", "paths", "frame", "app_stores", "app_panels"},
    "module_loading": frozenset({"ui", "engine", "app"}),
    "launch": frozenset({"core", "ui", "library", "system", "paths", "frame", "app", "app_stores", "module_loading"}),
    "front_door": frozenset({"core", "ui", "system", "paths", "launch"}),
    "cli_system": SIBLINGS | {"core", "paths", "printing", "cli_program"},
    "printing": frozenset({"core", "ui"}),
    "making": frozenset({"core", "ui", "printing"}),
    "cli_program": SIBLINGS | {"core", "paths", "printing"},
    "cli_history": frozenset({"core", "ui", "library", "printing", "making", "cli_program"}),
    "cli_download": frozenset({"core", "ui", "engine", "library", "checkpoints", "printing", "cli_program"}),
    "cli_models": frozenset({"core", "ui", "checkpoints", "printing", "making", "cli_program", "cli_download"}),
    "cli_descent": frozenset({"core", "library", "printing", "making", "cli_program"}),
    "cli_sweep": frozenset({"core", "ui", "library", "printing", "making", "cli_program", "cli_descent", "cli_queue"}),
    "cli_generate": frozenset(
        {"core", "ui", "library", "printing", "making", "cli_program", "cli_descent", "cli_queue", "cli_sweep"}
    ),
    "cli_gpu": frozenset({"core", "ui", "engine", "library", "system", "printing", "cli_program"}),
    "cli_loras": frozenset({"core", "ui", "printing", "cli_program"}),
    "cli_queue": frozenset({"core", "ui", "library", "printing", "cli_program"}),
    "plotting": frozenset({"core", "ui"}),
    "cli_benchmark": frozenset({"core", "ui", "printing", "making", "cli_program", "plotting"}),
    "cli": SIBLINGS
    | {"core", "paths", "front_door", "training", "printing", "making", "cli_program"}
    | {"cli_history", "cli_loras", "cli_models", "cli_descent", "cli_benchmark", "cli_generate", "cli_system"}
    | {"cli_gpu"},
    "entry": frozenset({"core", "ui", "paths", "front_door", "cli"}),
    "__main__": frozenset({"entry"}),
}

ONLY_IN: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        ("PySide6", "shiboken6", "qtpy", "qtawesome"),
        frozenset({"ui", "frame", "app", "module_loading", "launch", "training"}),
    ),
    **dict.fromkeys(
        ("torch", "diffusers", "transformers", "compel", "accelerate", "peft"), frozenset({"engine", "training"})
    ),
    "sqlite3": frozenset({"library"}),
    "dynamicprompts": frozenset({"library"}),
    "matplotlib": frozenset({"plotting"}),
    **dict.fromkeys(("huggingface_hub", "httpx2"), frozenset({"checkpoints"})),
}


@dataclass(frozen=True)
class Import:
    """One import statement's target, and where it stands."""

    importer: str
    imported: str
    line: int

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.imported}"


def read_imports(package: Path) -> list[Import]:
    """All imports below the folder `package`: at the top, in functions, under TYPE_CHECKING, and by name."""
    sources = {module_name(package, path): path for path in sorted(package.rglob("*.py"))}
    return [
        Import(name, target, line)
        for name, path in sources.items()
        for target, line in targets(ast.parse(path.read_text("utf-8")), name, path.name == "__init__.py", set(sources))
    ]


def module_name(package: Path, path: Path) -> str:
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def targets(tree: ast.Module, name: str, is_package: bool, known: set[str]) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((alias.name, node.lineno) for alias in names)
            case ast.ImportFrom(names=names):
                origin = absolute(node, name, is_package)
                for alias in names:
                    inner = f"{origin}.{alias.name}"
                    yield (inner if inner in known else origin), node.lineno
            case ast.Call(
                func=ast.Name(id="__import__" | "import_module") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(target)), *_],
            ):
                yield target, node.lineno
            case _:
                pass


def absolute(node: ast.ImportFrom, name: str, is_package: bool) -> str:
    if node.level == 0:
        return node.module or ""
    dropped = node.level - 1 if is_package else node.level
    parents = name.split(".")[: len(name.split(".")) - dropped]
    return ".".join([*parents, *([node.module] if node.module else [])])


def part_of(module: str, root: str) -> str:
    return module.removeprefix(root).removeprefix(".").split(".")[0]


def is_inside(module: str, root: str) -> bool:
    return module == root or module.startswith(f"{root}.")


def wrong_arrows(imports: Sequence[Import], root: str) -> list[str]:
    """Imports that point up or sideways, and those of a part that nobody has placed in the picture."""
    return [str(found) for found in imports if is_inside(found.imported, root) and not points_down(found, root)]


def points_down(found: Import, root: str) -> bool:
    source, target = part_of(found.importer, root), part_of(found.imported, root)
    # The root itself holds only the version, which all may read.
    return target in {source, ""} or target in MAY_IMPORT.get(source, frozenset())


def wrong_externals(imports: Sequence[Import], root: str) -> list[str]:
    """Imports of a library by a part that has to do without it; `core` has nothing but the standard library."""
    outward = [found for found in imports if not is_inside(found.imported, root)]
    return [str(found) for found in outward if not may_use(part_of(found.importer, root), found.imported.split(".")[0])]


def may_use(part: str, library: str) -> bool:
    if part in ("", "core") and library not in sys.stdlib_module_names:
        return False
    return part in ONLY_IN.get(library, {part})


def circles(imports: Sequence[Import], root: str) -> list[list[str]]:
    """Groups of modules that import each other in a ring, whichever way each import is written."""
    graph: dict[str, set[str]] = {}
    for found in imports:
        if is_inside(found.imported, root) and found.imported != found.importer:
            graph.setdefault(found.importer, set()).add(found.imported)
    reach = {module: reachable(graph, module) for module in graph}
    rings = {frozenset(other for other in reach[module] if module in reach.get(other, ())) for module in graph}
    return sorted(sorted(ring) for ring in rings if ring)


def reachable(graph: Mapping[str, set[str]], start: str) -> set[str]:
    seen: set[str] = set()
    waiting = list(graph.get(start, ()))
    while waiting:
        module = waiting.pop()
        if module not in seen:
            seen.add(module)
            waiting.extend(graph.get(module, ()))
    return seen
