"""Of which state a person is whom the report tells to be its citizen: "Sari, warga negara Mali, ditahan"."""

import itertools
from collections.abc import Iterator, Sequence

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context
from saksi.mentions.report.roster import Draft
from saksi.record.document import Document

CITIZENS = frozenset(("citizens", "man", ""))
PERSONS = frozenset(("person", "people"))
OFFICE_GAP = 7  # tokens between a person and the office he takes
GAP = 4  # tokens between a person and what he is told to be
AGE_GAP = 6  # tokens of an age and the word of origin
ORIGIN_GAP = 3  # tokens between "warga negara asing" and the state told behind it
Told = tuple[Phrase, Draft]


def tell_nationalities(context: Context, told: Sequence[Told]) -> None:
    """Give the persons of an article the states that appositions and copulas say they are citizens of."""
    for k in range(len(told) - 1):
        one, other = told[k], told[k + 1]
        person = one[1].type in PERSONS
        code = (
            _told_after(context, one[0], told, k + 1) or _aged(context, one[0], other[0]) if person else None
        )
        if person:
            _install(context, one, other)
        if code:
            _give(context, one[1], code)
        elif code := _called(context, one[0], other[0]):
            _give(context, other[1], code)
        elif code := _origin(context, one[0], other[0]):
            for draft in _named(context, told, k + 1):
                _give(context, draft, code)


def _give(context: Context, draft: Draft, code: str) -> None:
    """Let a person, or each of several told as one, be of a state if that is not known."""
    for index in draft.parts:
        _give(context, context.roster.drafts[index], code)
    if draft.type in PERSONS and draft.country is None:
        draft.country = code


def _told_after(context: Context, phrase: Phrase, told: Sequence[Told], k: int) -> str | None:
    """The state of the citizens that a person is told to be one of, right behind his name or pronoun."""
    doc, words, other = context.doc, context.words, told[k][0]
    gap = [doc.tokens[i] for i in range(phrase.last, other.first)]
    named = phrase.name is not None or phrase.type == "pronoun"
    if not named or not _citizens(context, other) or len(gap) > GAP or other.first < phrase.last:
        return None
    copula = any(t.norm in words.identifies for t in gap)
    small = all(t.norm in words.identifies or t.norm in words.being or t.text == "," for t in gap)
    if not small or not (copula or (gap and _closed(context, other)) or phrase.type == "pronoun"):
        return None
    if other.countries:
        return other.countries[0] if len(other.countries) == 1 else None
    return _behind(context, other, told, k + 1)


def _install(context: Context, one: Told, other: Told) -> None:
    """Let a named person be of the state whose office he takes, holds or leaves: "Sari dilantik sebagai | Menteri Mali"."""
    phrase, office, words = one[0], other[0], context.words
    gap = {t.norm for t in context.doc.tokens[phrase.last : office.first]}
    near = 0 < office.first - phrase.last <= OFFICE_GAP and context.sentence(phrase) == context.sentence(
        office
    )
    vacant = office.name is None and office.owner is None and office.state and not office.former
    if not near or phrase.name is None or not vacant or one[1].country:
        return
    leaves = bool(gap & words.leaves_office)
    held = leaves or bool(gap & words.takes_office)
    at_home = context.home and other[1].country == words.home and office.role not in context.leading_roles
    if not (office.countries or office.home or at_home):
        return  # "Sari menjabat sebagai presiden"
    if held and gap <= words.takes_office | words.leaves_office | words.beside_office:
        state = other[1].country
        one[1].learn(state if state and "+" not in state else None, None, None, speaks=not leaves)


def _citizens(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase without a name tells citizens: "warga negara Mali", "pria asal Peru", "WNI", "seorang guru Mali"."""
    one = context.doc.tokens[phrase.first].norm in context.words.being and bool(phrase.countries)
    return phrase.type in PERSONS and phrase.name is None and (phrase.role in CITIZENS or one)


def _closed(context: Context, phrase: Phrase) -> bool:
    """Whether an apposition ends behind a phrase: a mark or "yang" follows."""
    tokens = context.doc.tokens
    if phrase.last >= len(tokens):
        return True
    after = tokens[phrase.last]
    follows = tokens[phrase.last + 1].norm if phrase.last + 1 < len(tokens) else ""
    return (after.text in ",.)" and follows not in context.words.coordinators) or (
        after.norm in context.words.relative
    )


def _behind(context: Context, phrase: Phrase, told: Sequence[Told], k: int) -> str | None:
    """The state told behind citizens of an unnamed one: "warga negara asing, yaitu | Hungaria"."""
    following = told[k][0] if k < len(told) else None
    if following is None or following.type != "state" or len(following.countries) != 1:
        return None
    gap = [context.doc.tokens[i].norm for i in range(phrase.last, following.first)]
    leads = context.words.identifies | context.words.origin | context.words.serves_as
    led = bool(gap) and gap[-1] in leads and len(gap) <= ORIGIN_GAP
    return following.countries[0] if led else None


def _aged(context: Context, phrase: Phrase, following: Phrase) -> str | None:
    """The state told behind somebody's age: "pria | berusia 35 tahun asal Peru"."""
    if following.type != "state" or len(following.countries) != 1 or phrase.role in context.held_roles:
        return None
    gap = context.doc.tokens[phrase.last : following.first]
    leads = context.words.origin - context.words.sourced
    if not 1 < len(gap) <= AGE_GAP or gap[-1].norm not in leads:
        return None
    small = (t.kind == "number" or t.norm in context.words.aged or t.text in "(),-" for t in gap[:-1])
    return following.countries[0] if all(small) else None


def _origin(context: Context, phrase: Phrase, following: Phrase) -> str | None:
    """The state of those named behind a comma: "dua terdakwa asal Mali, | …", "dua warga Peru, | …"."""
    tokens, at = context.doc.tokens, phrase.last
    if at + 1 != following.first or tokens[at].text != "," or len(phrase.countries) != 1:
        return None
    if following.type not in ("person", "name") or following.name is None:
        return None
    if phrase.type == "state":
        lead = tokens[phrase.first - 1].norm if phrase.first else ""
        return phrase.countries[0] if lead in context.words.origin - context.words.sourced else None
    people = phrase.type in PERSONS and phrase.name is None and phrase.role not in context.held_roles
    counted = people and any(_number(context.doc, i) for i in (phrase.first, phrase.first - 1))
    return phrase.countries[0] if counted or (people and _apposed(context, phrase, following)) else None


def _called(context: Context, phrase: Phrase, name: Phrase) -> str | None:
    """The state of one of its citizens whose name is told: "seorang WNI bernama | Sari", "warga Mali atas nama | Sari"."""
    citizens = phrase.type in PERSONS and phrase.name is None and phrase.role in CITIZENS
    if not citizens or len(phrase.countries) != 1 or name.name is None or name.countries:
        return None
    gap = [t.norm for t in context.doc.tokens[phrase.last : name.first]]
    led = 0 < len(gap) <= ORIGIN_GAP and gap[-1] in context.words.naming
    return phrase.countries[0] if led and set(gap) <= context.words.named_by else None


def _apposed(context: Context, phrase: Phrase, name: Phrase) -> bool:
    """Whether a name tells who somebody from a state is: "wisatawan asal Mali, | Sari Harmen, …"."""
    tokens = context.doc.tokens
    origin = context.words.origin - context.words.sourced
    hails = any(tokens[i].norm in origin for i in range(phrase.first, phrase.last))
    return hails and phrase.role in CITIZENS and name.type == "person" and _closed(context, name)


def _number(doc: Document, i: int) -> bool:
    """Whether a number stands at a token, in digits or words."""
    return i >= 0 and (doc.tokens[i].kind == "number" or doc.entry(i, "numeral") is not None)


def _named(context: Context, told: Sequence[Told], k: int) -> Iterator[Draft]:
    """The persons named side by side from one on: "A (30), B dan C"."""
    tokens, words = context.doc.tokens, context.words
    for j in itertools.count(k):
        if j >= len(told) or told[j][1].type != "person" or told[j][0].name is None:
            return
        yield told[j][1]
        end, start = told[j][0].last, told[j + 1][0].first if j + 1 < len(told) else -1
        gap = tokens[end:start] if start > end else ()
        if not 0 < len(gap) <= 2 or not all(t.norm in words.coordinators or t.text == "," for t in gap):
            return
