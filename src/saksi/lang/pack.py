"""Loading a language pack: its folder of TOML tables becomes one lexicon and plain tables.

Tables lie in sub-folders by subject and are known by their file's name, wherever they lie.

A table that feeds the lexicon names its `kind` at the top and has one of these forms:

    [[entry]]                 one thing with its names: `value`, then lists by form, then facts
    value = "KOR"
    name = ["Korea Selatan", "Korsel"]
    capital = ["Seoul"]
    region = "Asia"           a plain string is a fact (Entry.data)

    [words.FORM]              many short entries of one form: value = phrases
    "6" = ["Juni", "Jun"]

    [senses.attack]           verbs: root = the affix patterns it takes (see morphology)
    serang = "meN di peN-an an bare"
    [phrases.attack]          phrases of a sense by form
    active = ["melancarkan serangan"]

Every other table is reached with `Pack.table(name)`.
"""

import functools
import importlib
import pathlib
import re
import tomllib
from collections.abc import Callable, Iterator
from typing import Any, Protocol

from saksi.errors import PackError
from saksi.lang.lexicon import Lexicon
from saksi.lang.verbs import Verbs
from saksi.record.document import Entry

HERE = pathlib.Path(__file__).parent
WORD = re.compile(
    r"[A-Z]{1,4}-?\d+[A-Z]{0,2}\b|[A-Z][a-z]{1,8}-\d+\w*"  # "G7", "MI6", "F-35": one word, as in a text
    r"|[^\W\d_]+(?:['’`-][^\W\d_]+)*|\d+(?:[.,]\d+)*|[^\w\s]"
)

SHAPED = ("deed", "thing")
TOLD, FINITE = ("deed", "speech"), ("active", "passive")
GLUED = ("country", "organisation", "place", "medium", "person")

Inflect = Callable[[str, str], tuple[str, str]]


class Morphology(Protocol):
    """What the module `morphology` of a language offers."""

    def inflect(self, root: str, pattern: str) -> tuple[str, str]:
        """The word that an affix pattern makes of a root, and the form it is."""

    def verb_roots(self, word: str) -> Iterator[str]:
        """What may be the root of a word with the affixes of a verb."""

    def likely_verb(self, word: str) -> bool:
        """Whether a word that no list knows is a verb by its shape alone."""


Table = dict[str, Any]


class Pack:
    """Everything known of one language; read-only once loaded.

    lexicon: the phrase table. words: the vocabulary, known words as opposed to glued ones.
    frequent, common: its first 6,000 and 3,000 words by count. verbs: words that are verbs by their
    shape or by table. third: the clitic of the third person. heads, links, tails, short_tails, whole, prefixes: what the tokenizer needs to
    take glued words apart (grammar.toml).
    """

    def __init__(self, language: str, tables: dict[str, Table], forms: Morphology) -> None:
        self.language = language
        self._tables = tables
        grammar = self.table("grammar")
        ranked = (HERE / language / "vocabulary.txt").read_text(encoding="utf-8").split()
        self.words = frozenset(ranked)
        self.frequent, self.common = frozenset(ranked[:6000]), frozenset(ranked[:3000])
        self.third: str = grammar["third"]
        self.prefixes = tuple(grammar["joined_prefixes"])
        self.lexicon = _lexicon(tables, forms.inflect, grammar["clitics"], grammar["noun_shapes"])
        self.heads = tuple(grammar["glue_heads"])
        self.links = tuple(grammar["glue_links"])
        self.tails = frozenset(grammar["glue_tails"])
        self.short_tails = frozenset(grammar["glue_short_tails"])
        self.whole = frozenset(grammar["camel"])
        shape = re.compile(grammar["verb_shape"])
        never = set(grammar["never_verbs"])
        told = _heads(tables, forms.inflect)
        known = {w for w in self.words | told if shape.match(w) and w not in never}
        known |= set(grammar["plain_verbs"])
        self.verbs = Verbs(
            frozenset(known),
            self.words | never,
            forms.verb_roots,
            forms.likely_verb,
            tuple(grammar["clitics"]),
        )

    def knows(self, norm: str) -> bool:
        """Whether a lower-cased word is in the vocabulary or begins a phrase of the tables."""
        return norm in self.words or norm in self.lexicon

    def glues(self, head: str) -> bool:
        """Whether a name may stand glued before another word: a country, body or clock zone."""
        return head in self.heads or any(self.lexicon.entries(head.lower(), kind) for kind in GLUED)

    def table(self, name: str) -> Table:
        """The TOML table `name`; PackError when the pack has none of that name."""
        try:
            return self._tables[name]
        except KeyError:
            raise PackError(f"language pack {self.language!r} has no table {name}.toml") from None


@functools.cache
def load(language: str) -> Pack:
    """The pack of a language by its ISO 639-1 code; PackError when there is none."""
    if language not in languages():
        raise PackError(f"no language pack {language!r}; there is: {', '.join(languages())}")
    tables: dict[str, Table] = {}
    for path in sorted((HERE / language).rglob("*.toml")):
        if path.stem in tables:
            raise PackError(f"language pack {language!r} has two tables {path.name}; rename one")
        tables[path.stem] = _toml(path)
    forms: Morphology = importlib.import_module(f"saksi.lang.{language}.morphology")
    return Pack(language, tables, forms)


@functools.cache
def languages() -> tuple[str, ...]:
    """The languages that have a pack."""
    return tuple(sorted(p.parent.name for p in HERE.glob("*/grammar.toml")))


def _toml(path: pathlib.Path) -> Table:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as err:
        raise PackError(f"{path.name} is not valid TOML: {err}") from err


def phrase_words(phrase: str) -> list[str]:
    """A table's phrase cut into words as the tokenizer would cut it."""
    return WORD.findall(phrase)


def _lexicon(tables: dict[str, Table], inflect: Inflect, clitics: list[str], shapes: list[str]) -> Lexicon:
    lexicon = Lexicon(clitics)
    for name, table in tables.items():
        if "kind" in table:
            for phrase, entry in _rows(name, table, inflect):
                lexicon.add(phrase_words(phrase), entry)
                for shaped in _shaped(phrase, entry, shapes):
                    lexicon.add(phrase_words(shaped), entry)
    return lexicon.close()


def _shaped(phrase: str, entry: Entry, shapes: list[str]) -> Iterator[str]:
    """The other ways to write the noun of a deed or thing: "serangan-serangan", "pascaserangan"."""
    if entry.kind in SHAPED and entry.form == "noun" and entry.value != "none" and " " not in phrase:
        yield from (shape.format(phrase) for shape in shapes)


def _heads(tables: dict[str, Table], inflect: Inflect) -> set[str]:
    """The first words of all deeds and acts of speech that are told with a verb."""
    rows = (row for name, t in tables.items() if t.get("kind") in TOLD for row in _rows(name, t, inflect))
    return {phrase.partition(" ")[0].lower() for phrase, entry in rows if entry.form in FINITE}


def _rows(name: str, table: Table, inflect: Inflect) -> Iterator[tuple[str, Entry]]:
    """All phrases of one table with their entries."""
    kind = table["kind"]
    known = {"kind", "entry", "words", "senses", "phrases", "about"}
    if set(table) - known:
        raise PackError(f"{name}.toml: unknown part {min(set(table) - known)!r}")
    for item in table.get("entry", ()):
        yield from _entry_rows(kind, item)
    for form, values in table.get("words", {}).items():
        for value, phrases in values.items():
            entry = Entry(kind, value, form)
            yield from ((phrase, entry) for phrase in phrases)
    for sense, roots in table.get("senses", {}).items():
        for root, patterns in roots.items():
            for pattern in patterns.split():
                word, form = inflect(root, pattern)
                yield word, Entry(kind, sense, form, {"root": root})
    for sense, forms in table.get("phrases", {}).items():
        for form, phrases in forms.items():
            yield from ((phrase, Entry(kind, sense, form, {"root": phrase})) for phrase in phrases)


def _entry_rows(kind: str, item: Table) -> Iterator[tuple[str, Entry]]:
    """The phrases of one [[entry]]: lists are forms, plain strings are facts."""
    data = {k: v for k, v in item.items() if isinstance(v, str) and k != "value"}
    for form, phrases in item.items():
        if isinstance(phrases, list):
            entry = Entry(kind, item["value"], form, data)
            yield from ((phrase, entry) for phrase in phrases)
