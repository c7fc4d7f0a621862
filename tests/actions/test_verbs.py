"""Every common verb of political news is either a deed or known not to be one."""

import collections
import gzip
import json
import pathlib
import re

import pytest

from saksi import lang
from saksi.actions.catalogue import by_sense

SECTION = re.compile(
    r"news\.detik\.com/(berita|internasional)|news\.okezone|nasional|internati?onal|liputan6\.com/(global|news)|kompas\.com/global"
)
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
COMMON = 10
KINDS = ("deed", "light")


@pytest.fixture(scope="module")
def pack():
    return lang.load("id")


def entries(pack, word):
    """What the tables that concern deeds say of a word."""
    return [e for kind in KINDS for e in pack.lexicon.entries(word, kind)]


def test_no_deed_is_listed_as_none(pack):
    for word in pack.table("no_deeds")["none"]:
        assert not pack.lexicon.entries(word, "deed"), word


def test_every_sense_has_a_type_or_a_choice(pack):
    choices = pack.table("deed_choices")
    names = sorted(path.stem for path in pathlib.Path(lang.__path__[0]).rglob("deeds_*.toml"))
    assert "deeds_world" in names
    for name in names:
        table = pack.table(name)
        for sense in {*table["senses"], *table["phrases"]} - {"none"}:
            assert sense in by_sense() or sense in choices, f"{name}.toml: {sense}"


def test_every_choice_leads_to_a_type_or_to_none(pack):
    for sense, table in pack.table("deed_choices").items():
        for part in table.values():
            for chosen in part.values() if isinstance(part, dict) else ():
                assert not chosen or chosen in by_sense(), f"{sense}: {chosen}"


def test_things_named_in_choices_exist(pack):
    things = set(pack.table("deed_things")["words"]["noun"])
    for sense, table in pack.table("deed_choices").items():
        for part in ("object", "subject", "agent"):
            assert set(table.get(part, {})) <= things, sense


def test_every_common_verb_is_settled(pack, shared):
    counts = collections.Counter()
    with gzip.open(shared / "corpus" / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            if SECTION.search(article.get("url") or ""):
                counts.update(WORD.findall(article["text"].lower()))
    none = set(pack.table("no_deeds")["none"])
    common = [w for w, n in counts.items() if n >= COMMON and w in pack.verbs]
    assert [w for w in common if w not in none and not entries(pack, w)] == []
