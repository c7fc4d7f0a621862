"""What each language pack covers, as a page: docs/coverage.md.

usage: coverage.py            print the page
       coverage.py --write    write it to docs/coverage.md

The page is counted from the packs, so it cannot promise what is not there; a test fails when it
is out of date.
"""

import collections
import pathlib
import sys

from saksi import lang
from saksi.articles.outlets import outlets

PAGE = pathlib.Path(__file__).resolve().parents[1] / "docs" / "coverage.md"
LAYERS = (
    ("States and territories", "country", "names, short forms, capitals, seats, nicknames"),
    ("Places", "place", "cities, provinces and regions with the state they lie in"),
    ("Bodies and organisations", "organisation", "international, national, armed groups, parties"),
    ("Media and agencies", "medium", "whom a report may have its content from"),
    ("Roles", "role", "offices, ranks and unnamed people"),
    ("Speech senses", "speech", "verbs, nouns and phrases that attribute"),
    ("Deed senses", "deed", "verbs, nouns and phrases of the action types"),
    ("Calendar", "month weekday deictic", "months, weekdays, and words relative to a day"),
    ("Clause openers", "clause", "words that open a clause"),
)


def page() -> str:
    """The whole page as Markdown."""
    lines = [
        "# What the language packs cover",
        "",
        "Counted from the packs by `tools/coverage.py --write`. *Entries* are things or senses, *phrases* the ways to write",
        "them (inflected forms included). A report in a language without a pack is not read, and shown as not read.",
        "",
    ]
    for code in lang.languages():
        lines += _of_language(code)
    lines += ["## Outlets", "", "Rules for any page, and particulars of these outlets:", ""]
    names = {outlet.name for outlet in outlets().values() if outlet.name}
    lines += [", ".join(sorted(names, key=str.lower)) + ".", ""]
    return "\n".join(lines)


def _of_language(code: str) -> list[str]:
    """The section of one language."""
    lexicon = lang.load(code).lexicon
    phrases: collections.Counter[str] = collections.Counter()
    things: dict[str, set[str]] = collections.defaultdict(set)
    for entry in lexicon.all_entries():
        phrases[entry.kind] += 1
        things[entry.kind].add(entry.value)
    rows = [f"## `{code}`", "", "| layer | entries | phrases | what |", "|---|--:|--:|---|"]
    for name, kinds, what in LAYERS:
        entries = sum(len(things[kind]) for kind in kinds.split())
        rows.append(f"| {name} | {entries:,} | {sum(phrases[k] for k in kinds.split()):,} | {what} |")
    return [*rows, ""]


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        print(page(), end="")
