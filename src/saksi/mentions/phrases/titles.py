"""An office parted by its body or place from its holder's name: "Kasat Samapta Polres Rimba, AKP Joni Harmen".

steps.py joins an office and the name right after it; here the office is known only by what it is of, or
bodies and places stand between. The phrases of office, body and place become one with the name's.
"""

from collections.abc import Sequence
from itertools import pairwise

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import Scan, speech_at

LONGEST = 3  # phrases of bodies and places between an office and its holder's name
OFFICE = 2  # words of an office that no table knows
OFFICES = frozenset(("", "rank", "title"))
GOVERNMENT = "government"
BETWEEN = ("body", "organisation", "party", "group", "place", "state", "name", "company", "acronym")


def join_titles(scan: Scan, found: list[Phrase]) -> list[Phrase]:
    """The phrases, each name with the office told before it."""
    out: list[Phrase] = []
    for phrase in found:
        begin = _begin(scan, out, phrase)
        if begin is not None:
            _join(scan, out[begin], out[begin + 1 :], phrase)
            del out[begin + 1 :]
        else:
            out.append(phrase)
    return out


def _begin(scan: Scan, before: Sequence[Phrase], phrase: Phrase) -> int | None:
    """The position of the office that a name after a comma belongs to, or None."""
    if phrase.name is None or phrase.type not in ("name", "person") or phrase.role not in OFFICES:
        return None
    comma = _comma(scan, before, phrase)
    if comma is None:
        return None
    end, body = comma, False
    for k in range(len(before) - 1, max(-1, len(before) - 2 - LONGEST), -1):
        held = before[k]
        if held.first < scan.begins(phrase.first) or not _near(scan, held.last, end):
            return None
        if k < len(before) - 1 and _office(scan, held, adjoins=body and held.last == end):
            return k if _closed(scan, held, phrase) else None
        if held.type not in BETWEEN or held.definite or held.plural:
            return None
        body, end = held.type in ("body", "organisation"), held.first
    return None


def _comma(scan: Scan, before: Sequence[Phrase], phrase: Phrase) -> int | None:
    """The comma before a name, or a rank's place behind a body: "Kapolsek Rimba, Polres Surya | AKP Joni Harmen"."""
    at = phrase.first - 1 - scan.initial(phrase.first - 1)
    if at <= scan.begins(phrase.first):
        return None
    if scan.tokens[at].text == ",":
        return at
    adjoins = bool(before) and before[-1].type == "body" and before[-1].last == phrase.first
    return phrase.first if adjoins and phrase.role == "rank" else None


def _near(scan: Scan, last: int, end: int) -> bool:
    """Whether nothing but "di", a comma or a kind of place stands between two phrases."""
    between = scan.tokens[last:end]
    loose = scan.words.seated | scan.words.posted | scan.words.place_heads
    return len(between) <= 2 and all(t.text == "," or t.kind == "number" or t.norm in loose for t in between)


def _office(scan: Scan, phrase: Phrase, *, adjoins: bool) -> bool:
    """Whether a phrase is of one who holds an office: by a word for it, or by words that a body's name follows."""
    if phrase.plural or phrase.definite or phrase.owned:
        return False
    if phrase.type == "person" and phrase.name is None:
        return phrase.form == "role" and phrase.first == phrase.head
    if (
        not adjoins
        or phrase.name is None
        or phrase.alias is not None
        or phrase.type not in ("name", "person")
    ):
        return False
    short = phrase.name[1] - phrase.name[0] <= OFFICE
    return short and phrase.last == phrase.name[1] and not scan.headline(phrase.head)


def _closed(scan: Scan, office: Phrase, phrase: Phrase) -> bool:
    """Whether a name ends the apposition: a comma or a bracket follows, or who opened the sentence speaks."""
    last, limit = phrase.last, scan.limit(phrase.first)
    after = scan.norm(last, limit)
    if after in ("(", ".") or after in scan.words.aside:
        return True
    if after == ",":
        return scan.norm(last + 1, limit) not in scan.words.enumerates and last + 1 not in scan.names
    before = scan.before(office.first)
    opens = office.first <= scan.begins(office.first) + 1 or (before is not None and before.text == ",")
    opens = opens and scan.norm(office.first - 1, limit) not in scan.words.according
    return opens and (speech_at(scan.doc, last) or after in scan.words.predicating)


def _join(scan: Scan, office: Phrase, inner: Sequence[Phrase], phrase: Phrase) -> None:
    """Make an office's phrase that of its holder, with the bodies and places told between."""
    known = office.name is None
    office.name, office.last, office.alias = phrase.name, phrase.last, phrase.alias
    office.type, office.form, office.detailed = "person", "name", True
    if not known and not office.role:
        office.role = phrase.role
    for held in inner:
        office.org = office.org or held.org
        office.spelt = office.spelt or held.spelt
        located = scan.tokens[held.first - 1].norm in scan.words.located
        if held.type == "body" or (held.type == "state" and not located):
            office.countries = office.countries or held.countries
        office.place = office.place or held.place


def led(found: list[Phrase]) -> list[Phrase]:
    """The phrases, a government with the state or the name of its head told behind it.

    "Pemerintahan | Presiden Peru Joni Harmen" is Peru's, "pemerintah | Perdana Menteri Harmen" Harmen's.
    """
    for phrase, head in pairwise(found):
        if phrase.role != GOVERNMENT or phrase.countries or phrase.owner or phrase.last != head.first:
            continue
        if head.type == "person" and head.name is not None and head.state and not head.plural:
            phrase.countries = head.countries
            phrase.owner = None if head.countries else head.name
    return found
