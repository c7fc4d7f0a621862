"""Budgets: short functions, few arguments, files that can be read."""

import ast
import pathlib

import saksi

PACKAGE = pathlib.Path(saksi.__file__).parent
FUNCTION, ARGUMENTS, FILE = 40, 5, 300


def functions(path: pathlib.Path):
    """Every function of a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]


def test_functions_are_short():
    """No function is longer than the budget, docstring included."""
    long = [
        f"{path.relative_to(PACKAGE)}:{f.lineno} {f.name}: {f.end_lineno - f.lineno + 1}"
        for path in PACKAGE.rglob("*.py")
        for f in functions(path)
        if f.end_lineno - f.lineno + 1 > FUNCTION
    ]
    assert long == []


def test_functions_take_few_arguments():
    """No function takes more arguments than the budget."""
    wide = []
    for path in PACKAGE.rglob("*.py"):
        for f in functions(path):
            names = [a.arg for a in f.args.posonlyargs + f.args.args + f.args.kwonlyargs]
            if len([n for n in names if n not in ("self", "cls")]) > ARGUMENTS and "cli" not in path.parts:
                wide.append(f"{path.relative_to(PACKAGE)}:{f.lineno} {f.name}")
    assert wide == []


def test_files_are_short():
    """No file holds more lines of code than the budget."""
    long = []
    for path in PACKAGE.rglob("*.py"):
        lines = [
            x for x in path.read_text(encoding="utf-8").splitlines() if x.strip() and x.strip()[0] != "#"
        ]
        if len(lines) > FILE:
            long.append(f"{path.relative_to(PACKAGE)}: {len(lines)}")
    assert long == []
