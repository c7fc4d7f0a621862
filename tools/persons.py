"""Count over a corpus whom reports call an officeholder of which state: lang/id/names/persons.toml.

usage: persons.py CORPUS.jsonl.gz OUT.toml

A person is kept when enough reports name him with one and the same state ("Presiden AS Donald
Trump"); a part of his name is kept when reports use it for nobody else. Names and codes only: the
table holds no text of anybody.
"""

import collections
import gzip
import json
import pathlib
import re
import sys

from saksi import articles, lang, sentences
from saksi.mentions.lexis.names import Name
from saksi.mentions.lexis.words import noun_words
from saksi.mentions.phrases import phrases
from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context, country_of
from saksi.record.article import Article

LEAST = 1  # reports that name the person with the state
AGREE = 0.9  # share of them that name the same state
SHORT_LEAST, SHORT_AGREE = 3, 0.8  # for a part of the name
HOME_LEAST = 4
SINGLE_LEAST = 12  # for a name of one word
SHARED = frozenset((("pedro", "sanchez"),))  # names of officeholders of two states
PLAIN = re.compile(r"[^\W\d_][\w.'’-]*$")

Spelling = dict[Name, collections.Counter[str]]


def state_of(context: Context, phrase: Phrase) -> str | None:
    """The state that a phrase names its person's office of, or home in a report about home."""
    if not phrase.state or phrase.role not in context.held_roles:
        return None
    if phrase.countries:
        return phrase.countries[0] if len(phrase.countries) == 1 else None
    if phrase.home or (context.home and phrase.role in context.held_roles - context.leading_roles):
        return context.words.home
    own = phrase.org is None or not phrase.org.data.get("generic")
    return country_of(phrase.org) if own else None


class Counts:
    """What the reports say of each name."""

    def __init__(self, nouns: frozenset[str], known: frozenset[str], home: str) -> None:
        self.nouns, self.known, self.home = nouns, known, home
        self.states: dict[Name, collections.Counter[str]] = collections.defaultdict(collections.Counter)
        self.stands_for: dict[Name, collections.Counter[Name]] = collections.defaultdict(collections.Counter)
        self.spelt: Spelling = collections.defaultdict(collections.Counter)

    def add(self, context: Context) -> None:
        """Count one report, each name once."""
        told: set[tuple[Name, str]] = set()
        for phrase in context.phrases:
            if phrase.type != "person" or phrase.name is None:
                continue
            name = context.name_of(phrase)
            self.spelt[name][context.text(*phrase.name)] += 1
            state = state_of(context, phrase)
            for full, why in context.people.get(name, ()):
                if state and why in ("same_name", "part_of_name") and phrase.owner is None:
                    told.add((full, state))
        for full, state in told:
            self.states[full][state] += 1
        for name, candidates in context.people.items():
            if len(candidates) == 1 and len(candidates[0][0]) > len(name):
                self.stands_for[name][candidates[0][0]] += 1

    def rows(self) -> list[tuple[str, str, list[str]]]:
        """(state, whole name, names it goes by), sorted."""
        kept: dict[Name, str] = {}
        words = self.nouns
        often = {full for full, states in self.states.items() if sum(states.values()) > 1}
        for full, states in self.states.items():
            (state, n), total = states.most_common(1)[0], sum(states.values())
            if (
                n >= (HOME_LEAST if state == self.home else LEAST)
                and n >= AGREE * total
                and (1 if n >= SINGLE_LEAST else 2) <= len(full) < 5
                and all(PLAIN.match(word) for word in full)
                and not words.intersection(full)
                and full not in SHARED
                and all(PLAIN.match(word) for word in self._written(full).split())
            ):
                kept[full] = state
        kept = {full: state for full, state in kept.items() if full in often or self._plain(full, often)}
        rows = []
        for full, state in sorted(kept.items(), key=lambda item: (item[1], item[0])):
            names = [self._written(full)] + [self._written(s) for s in self._short(full)]
            rows.append((state, names[0], names))
        return rows

    def _plain(self, full: Name, often: set[Name]) -> bool:
        """Whether a name found once is no other's with a word too many or glued on."""
        longer = any(other != full and set(other) <= set(full) for other in often)
        glued = any(word[k:] in self.known for word in full for k in range(2, len(word) - 3))
        return not longer and not glued and not self.known.intersection(full)

    def _written(self, name: Name) -> str:
        if self.spelt[name]:
            return self.spelt[name].most_common(1)[0][0]
        return " ".join(word.title() for word in name)

    def _short(self, full: Name) -> list[Name]:
        """The parts of a name that stand for nobody else."""
        found: list[Name] = []
        for word in full:
            uses = self.stands_for[(word,)]
            total = sum(uses.values())
            if len(full) > 1 and uses[full] >= SHORT_LEAST and uses[full] >= SHORT_AGREE * total:
                found.append((word,))
        return found


def quoted(value: str | list[str]) -> str:
    """A string or list of strings as TOML writes it."""
    return json.dumps(value, ensure_ascii=False)


def main() -> None:
    """Write the table."""
    source, out = map(pathlib.Path, sys.argv[1:3])
    pack = lang.load("id")
    words = noun_words(pack)
    counts = Counts(words.complement | words.thing_heads, words.known, words.home)
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            article = Article(
                id=str(row["id"]), text=row["text"], title=row.get("title"), outlet=row.get("outlet")
            )
            doc = sentences.document(article, articles.layout(article, pack), pack)
            counts.add(Context(doc, pack, phrases(doc, words)))
    head = [
        "# Holders of public offices and their states as reports tell them.",
        "# Written by tools/persons.py from counts; do not edit.",
        "# value: the state; the first name is the whole one, the others stand for nobody else.",
        'kind = "person"',
        "",
        "entry = [",
    ]
    rows = [
        f"  {{ value = {quoted(state)}, full = {quoted(full)}, name = {quoted(names)} }},"
        for state, full, names in counts.rows()
    ]
    out.write_text("\n".join([*head, *rows, "]"]) + "\n", encoding="utf-8")
    print(len(rows), "persons")


if __name__ == "__main__":
    main()
