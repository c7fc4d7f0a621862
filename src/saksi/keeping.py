"""Reading and keeping together: a ledger that reads with the installed rooms.

The reader's version is that of the program with a digest of the rooms' own files, so that a changed
rule or word table is a changed reader even between two releases.
"""

import functools
import hashlib
import os
import pathlib

import saksi
from saksi import flow, lang
from saksi.ledger import How, Ledger, Reader, Reading, Told
from saksi.record.article import Article, Layout
from saksi.record.finding import Findings
from saksi.settings import Settings

HERE = pathlib.Path(__file__).parent
ROOMS = flow.ORDER[: flow.ORDER.index(("affairs",))]
CODE = (".py", ".toml", ".txt")
DIGITS = 12


def open_ledger(path: str | os.PathLike[str], how: How | None = None) -> Ledger:
    """The ledger in the file `path`; a missing one is made, an older one brought up to date.

    how: `How(make=False)` for one that must be there, `How(write=False)` for one only looked at.
    LedgerError says why there is none.
    """
    return Ledger(path, Reader(read, version), how)


def read(article: Article, settings: Settings) -> Reading:
    """Reads an article; whatever goes wrong in it becomes the reading's outcome, so that the article is kept."""
    findings = flow.attempt(article, settings)
    if isinstance(findings, str):
        empty = Findings(id=article.id, article=Layout())
        return Reading(findings=empty, outcome="failed", why=Told("failed", (findings,)))
    if findings.language in lang.languages():
        return Reading(findings=findings)
    why = Told("not_read", (findings.language or "", ", ".join(lang.languages())))
    return Reading(findings=findings, outcome="not_read", why=why)


@functools.cache
def version() -> str:
    """The version of the reader: the program's, and a digest of the files that decide what is read."""
    digest = hashlib.sha256()
    for room in ("links", "flow", *(name for names in ROOMS for name in names)):
        folder = HERE / room
        files = folder.rglob("*") if folder.is_dir() else [folder.with_suffix(".py")]
        for path in sorted(path for path in files if path.suffix in CODE):
            digest.update(path.relative_to(HERE).as_posix().encode() + path.read_bytes())
    return f"{saksi.__version__}+{digest.hexdigest()[:DIGITS]}"
