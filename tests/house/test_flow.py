"""The rule of the house: a folder imports only from folders before it."""

import ast
import pathlib

import pytest

import saksi
from saksi import flow

PACKAGE = pathlib.Path(saksi.__file__).parent
PLACE = {name: rank for rank, names in enumerate(flow.ORDER) for name in names}
OPEN_TO_ALL = {"errors", "settings"}


def room(path: pathlib.Path) -> str:
    """The folder or top-level module a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: pathlib.Path) -> set[str]:
    """The rooms of saksi that a file imports, inside functions too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "saksi":
            parts = node.module.split(".")
            found.update([parts[1]] if len(parts) > 1 else [alias.name for alias in node.names])
        if isinstance(node, ast.Import):
            found.update(a.name.split(".")[1] for a in node.names if a.name.startswith("saksi."))
    return found


def modules() -> list[pathlib.Path]:
    """Every module of the package but its root."""
    return [p for p in sorted(PACKAGE.rglob("*.py")) if p != PACKAGE / "__init__.py"]


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_run_one_way(path):
    """Each import goes to an earlier room, the same room, or what is open to all."""
    own = room(path)
    if own in OPEN_TO_ALL:
        assert imported(path) == set()
        return
    late = {r for r in imported(path) - OPEN_TO_ALL if r != own and PLACE[r] >= PLACE[own]}
    assert late == set(), f"{path.name} imports from later or sibling rooms"


def test_every_folder_is_listed():
    """A folder that holds code stands in the order, and the order names no other."""
    folders = {p.parent.name for p in PACKAGE.glob("*/__init__.py")}
    listed = {name for name in PLACE if not (PACKAGE / f"{name}.py").is_file()}
    assert folders == listed


def test_no_import_hides_in_a_function():
    """No function holds an import statement; what must wait is loaded by name, in the places that cli/loader.py lists."""
    hidden = []
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.Lambda)):
                inner = [n for n in ast.walk(node) if isinstance(n, (ast.Import, ast.ImportFrom))]
                hidden += [f"{path.relative_to(PACKAGE)}:{n.lineno}" for n in inner]
    assert hidden == []


INSIDE = {  # the folders and files of the large rooms, in the order in which they may be imported
    "mentions": ({"lexis"}, {"times", "phrases"}, {"report"}, {"resolving"}),
    "statements": (
        {"draft"},
        {"reading"},
        {"phrases"},
        {"cues", "voices"},
        {"joining"},
        {"acts"},
        {"assemble"},
    ),
    "actions": (
        {"catalogue", "terms", "words"},
        {"scene"},
        {"triggers"},
        {"places", "dates"},
        {"syntax"},
        {"sides"},
        {"unsaid", "status"},
    ),
}
FILES = [(name, path) for name in INSIDE for path in sorted((PACKAGE / name).rglob("*.py"))]


@pytest.mark.parametrize(("name", "path"), FILES, ids=lambda part: getattr(part, "stem", part))
def test_inside_a_large_room_imports_go_one_way(name, path):
    """Words come before phrases, phrases before what they mean, and that before what the whole report says."""
    place = {part: rank for rank, parts in enumerate(INSIDE[name]) for part in parts}
    own = path.relative_to(PACKAGE / name).parts[0].removesuffix(".py")
    if own == "__init__":
        return
    assert own in place, f"{path.name} stands in no folder that is listed"
    used = {part for part in parts_imported(path, name) if part != own}
    assert {part for part in used if place.get(part, len(place)) >= place[own]} == set()


def parts_imported(path, name):
    """The folders and files of a room that a file imports from."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            parts = node.module.split(".")
            if parts[:2] == ["saksi", name]:
                yield from parts[2:3] or [alias.name for alias in node.names]
