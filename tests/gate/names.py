"""Score the names that readers are shown: of speakers, of bodies on either side of an act, and merges of two into one.

The gate takes a speaker for right when the stretch is right or the name roughly alike, so it does not see
somebody shown under another's name. Here a shown name counts only when it names the same one:

- the same words; or
- names told by words of their own (capitalised, in no table of offices, states, bodies, media, places):
  each such word of the one that has fewer is in the other, a letter's difference in long ones allowed.
  Persons the tables know count by their whole names; or
- where one has no word of its own, everything the shorter tells (office, state, body, place; through the
  tables, so that two names of one body are equal) is told by the longer too. A state alone is the same
  as its government, and as no other of its bodies or officers.

What is not the same is "other", or "none" where no name is shown. Merges need no annotation: in one article one
actor whose stretches tell him by names without a word in common.

Sets that nobody may look at show their totals only.

usage: names.py             print the figures
       names.py --errors    print the cases of the sets that may be looked at
"""

import argparse
import functools
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import msgspec
import score

import gate
import saksi.lang
from saksi.exports.findings import to_format
from saksi.flow import read
from saksi.mentions.lexis.known import known_persons
from saksi.mentions.lexis.names import alike
from saksi.mentions.report.context import callings
from saksi.record.article import Article, Block, Layout
from saksi.record.document import Document, Hit
from saksi.record.finding import Findings
from saksi.record.span import Span
from saksi.sentences import document

PACK = saksi.lang.load("id")
KNOWN = known_persons(PACK)
LUMPED, SAME_CALLING = callings(PACK)
OPEN = ("own", "gold", "corpus")
ROWS = ("speakers", "bodies")
VERDICTS = ("same", "other", "none")
TABLED = ("organisation", "country", "medium", "role", "place")
SMALL = ("lead", "definite", "origin", "joint", "particle", "serves_as", "located")
OF_STATE = ("role government", "role nation")
OF_MEDIA = ("role media", "role state_media")
UNTELLING = ("country ", "role ")
CUT = 4  # letters of a name cut short
SEVERAL = "mentions.joint_before"  # the rule of several actors told as one
LISTED = frozenset(("name", "role"))  # forms of mentions that tell a name
CALLED = frozenset(PACK.table("nounphrase")["called"])
SYMMETRIC = ("agree", "consult", "cooperate")


class Told(NamedTuple):
    """What a name tells: the words of its own, what the tables know of the rest, as "kind value", and it without states."""

    own: frozenset[str]
    rest: frozenset[str]
    bare: tuple[str, ...]


class Case(NamedTuple):
    """One name compared: the article, the row it counts in, the verdict, and the two names."""

    article: str
    row: str
    verdict: str
    annotated: str
    shown: str | None


def plain(text: str) -> str:
    """A text in lower case and without accents, hyphens as blanks."""
    bare = (c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return "".join(" " if c in "-–’'`" else c for c in bare)


@functools.cache
def small_words() -> frozenset[str]:
    """Words that tell nobody from another."""
    table = PACK.table("nounphrase")
    listed = (word for name in SMALL for word in table.get(name, []))
    return frozenset((*listed, *score.COMMON, "yang", "di", "ke", "nya"))


@functools.cache
def told(name: str) -> Told:
    """What a name tells, by the word tables."""
    block = Block(span=Span(0, len(name)), role="body")
    doc = document(Article(id="-", text=name), Layout(blocks=(block,)), PACK)
    rest = set()
    covered: set[int] = set()
    for hit in _hits(doc):
        if covered.isdisjoint(range(hit.first, hit.last)):
            covered.update(range(hit.first, hit.last))
            rest.add(_symbol(hit, doc))
    stateless = {i for h in doc.hits_of.get("country", ()) for i in range(h.first, h.last)}
    bare = tuple(t.norm for i, t in enumerate(doc.tokens) if i not in stateless and t.kind == "word")
    words = [t for i, t in enumerate(doc.tokens) if i not in covered and t.kind in ("word", "number")]
    words = [t for t in words if t.norm not in small_words() and len(t.norm) > 1]
    known = KNOWN.get(tuple(t.norm for t in doc.tokens if t.kind == "word" and t.capital and len(t.norm) > 1))
    known = known or KNOWN.get(tuple(t.norm for t in words if t.capital))
    if known is not None:
        return Told(frozenset(plain(known.name).split()), frozenset(rest), bare)
    own = {w for t in words if t.capital or t.kind == "number" for w in plain(t.norm).split()}
    rest.update(f"word {t.norm}" for t in words if not t.capital)
    return Told(frozenset(own), frozenset(rest), bare)


def _hits(doc: Document) -> list[Hit]:
    """What the tables know of a name, longest first; of equal ones the body or state before the office."""
    hits = (hit for kind in TABLED for hit in doc.hits_of.get(kind, ()))
    return sorted(hits, key=lambda h: (h.first - h.last, TABLED.index(h.entry.kind)))


def _symbol(hit: Hit, doc: Document) -> str:
    """What an entry stands for: a body by its whole name, a place as written, a calling by its word, else the table's value."""
    entry = hit.entry
    if entry.kind == "place":
        return "place " + " ".join(t.norm for t in doc.tokens[hit.first : hit.last])
    if entry.kind == "role" and entry.value in LUMPED:
        written = " ".join(PACK.lexicon.bare(t.norm) for t in doc.tokens[hit.first : hit.last])
        return f"role {SAME_CALLING.get(written, written)}"
    return f"{entry.kind} {entry.data.get('full', entry.value)}"


def same(a: str, b: str) -> bool:
    """Whether two names name the same one, by the standard above."""
    if plain(a) == plain(b):
        return True
    one, other = sorted((told(a), told(b)), key=lambda t: len(t.own))
    if one.own:
        return _among(one.own, other.own)
    (few, states), (many, others) = sorted(map(_parted, (one, other)), key=lambda parts: len(parts[0]))
    if other.own:
        (few, states), (many, others) = _parted(one), _parted(other)
    agree = not states or not others or states == others
    if agree and one.bare == other.bare != ():
        return True  # "DPR", "DPR RI"
    return agree and few <= many if few else not many and not other.own and states == others


def _parted(name: Told) -> tuple[frozenset[str], frozenset[str]]:
    """What a name tells besides states and that it is their government; and the states."""
    states = frozenset(entry for entry in name.rest if entry.startswith("country "))
    media = any(entry.startswith("medium ") for entry in name.rest)
    untold = {*OF_STATE, *(OF_MEDIA if media else ())} if states or media else frozenset()
    return name.rest - states - untold, states


def _among(few: frozenset[str], many: frozenset[str]) -> bool:
    return all(any(alike(a, b) for b in many) for a in few)


def verdict(annotated: str, shown: str | None) -> str:
    """The verdict on one shown name."""
    if not shown:
        return "none"
    return "same" if same(annotated, shown) else "other"


def speakers(ident: str, golds: list[dict[str, Any]], found: list[dict[str, Any]]) -> Iterator[Case]:
    """The speakers of matched statements, where the annotation names one."""
    for i, j in score.pair(golds, found, score.alike_statement).items():
        name, shown = golds[i]["speaker_id"], found[j]["speaker_id"]
        if name:
            yield Case(ident, "speakers", verdict(name, shown), name, shown)


def bodies(ident: str, golds: list[dict[str, Any]], found: list[dict[str, Any]]) -> Iterator[Case]:
    """The bodies on the sides of matched acts: each that the annotation has, and those shown on that side."""
    for i, j in score.pair(golds, found, score.alike_action).items():
        both = golds[i]["type"] in SYMMETRIC
        for side in ("actors", "recipients"):
            sides = ("actors", "recipients") if both else (side,)
            shown = [p["org"] for s in sides for p in found[j][s] if p["org"]]
            for name in (p["org"] for p in golds[i][side] if p["org"]):
                fitting = next((org for org in shown if same(name, org)), shown[0] if shown else None)
                yield Case(ident, "bodies", verdict(name, fitting), name, fitting)


def merges(findings: Findings, text: str) -> Iterator[tuple[str, str]]:
    """Two stretches that stand for one actor, though no chain of common words leads from one to the other."""
    stretches: dict[int, list[tuple[str, frozenset[str]]]] = {}
    for mention in findings.mentions:
        if mention.actor is not None and mention.form in LISTED:
            written = " ".join(mention.span.of(text).split())
            words = _telling(written, findings.actors[mention.actor].type, mention.form)
            if words and CALLED.isdisjoint(plain(written).split()):
                stretches.setdefault(mention.actor, []).append((written, words))
    for actor, told_by in stretches.items():
        one = findings.actors[actor]
        if one.type != "state" and one.rule != SEVERAL:
            chains = _chains(dict(told_by))
            yield from ((chains[0], other) for other in chains[1:])


def _chains(told_by: dict[str, frozenset[str]]) -> list[str]:
    """The first stretch of every group whose stretches have words in common."""
    groups: list[tuple[str, set[str]]] = []
    for written, words in told_by.items():
        near = [g for g in groups if _alike_any(words, g[1]) or _one_body(written, g[0])]
        joined = (near[0][0] if near else written, set(words).union(*(g[1] for g in near)))
        groups = [joined if near and g is near[0] else g for g in groups if g not in near[1:]]
        groups = groups if near else [*groups, joined]
    return [written for written, _ in groups]


def _one_body(a: str, b: str) -> bool:
    """Whether two stretches are one name: with a state or without, glued or not, whole or its short form."""
    short, long = sorted((plain(a), plain(b)), key=len)
    glued = " " in short and short.replace(" ", "") in long.replace(" ", "")
    return told(a).bare == told(b).bare != () or glued or _short_form(a, b)


def _telling(written: str, type_: str, form: str) -> frozenset[str]:
    """The words of a stretch that tell its actor from its like: a person's own, of others the tables' as well."""
    name = told(written)
    own = frozenset(word for word in name.own if not word[0].isdigit())
    if type_ in ("person", "people"):
        return own if form == "name" else frozenset()
    untelling = UNTELLING if type_ == "body" else (*UNTELLING, "place ")  # "Brussel" is the Union too
    return own | frozenset(entry for entry in name.rest if not entry.startswith(untelling))


def _alike_any(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether a word of one is a word of the other, or what it is called by for short ("Lukman", "Lukmanul")."""
    pairs = [sorted((a, b), key=len) for a in one for b in other]
    return any(alike(a, b) or (len(a) >= CUT and a in b) for a, b in pairs)


def _short_form(a: str, b: str) -> bool:
    """Whether the letters of the shorter stretch begin the words of the longer: "KSP" of "Kantor Staf Presiden"."""
    short, long = sorted((plain(a), plain(b)), key=len)
    letters = iter("".join(word[0] for word in long.split()))
    return all(letter in letters for letter in short.split()[-1])


def cases(name: str) -> Iterator[Case]:
    """All names of one set of the gate compared, and its merges."""
    for given in gate.cases(name):
        article = msgspec.convert(given.article, Article)
        findings = read(article)
        found, golds = to_format(findings, article), given.annotation
        yield from speakers(article.id, golds["statements"], found["statements"])
        yield from bodies(article.id, golds["actions"], found["actions"])
        yield from (Case(article.id, "merges", "other", a, b) for a, b in merges(findings, article.text))


def figures(given: list[Case]) -> dict[str, Counter[str]]:
    """How many of each verdict, by row."""
    rows = {row: Counter[str]() for row in (*ROWS, "merges")}
    for case in given:
        rows[case.row][case.verdict] += 1
    return rows


def _table(rows: dict[str, Counter[str]]) -> Iterator[str]:
    """A set's figures, one row a line."""
    for row in ROWS:
        total = sum(rows[row].values()) or 1
        shares = "".join(f"{rows[row][v] / total:>8.3f}" for v in VERDICTS)
        yield f"{row:<12}{shares}{total:>7}"
    yield f"{'merges':<12}{rows['merges'].total():>8}"


def main(given: list[str] | None = None) -> int:
    """Print the figures of every set that is here; the exit code."""
    parser = argparse.ArgumentParser(prog="names", description="Score the names that readers are shown.")
    parser.add_argument("--errors", action="store_true", help="print the cases of open sets")
    parser.add_argument("--only", choices=gate.SETS, help="one set only")
    args = parser.parse_args(given)
    for name in [args.only] if args.only else gate.SETS:
        found = list(cases(name))
        if not found:
            print(f"{name}: its texts are not here, skipped\n", file=sys.stderr)
            continue
        print(f"{name}\n{'':<12}" + "".join(f"{v:>8}" for v in VERDICTS) + f"{'items':>7}")
        print("\n".join(_table(figures(found))), end="\n\n")
        for case in found if args.errors and name in OPEN else ():
            if case.verdict != "same":
                print(f"{case.article} {case.row} {case.verdict}: {case.annotated!r} shown {case.shown!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
