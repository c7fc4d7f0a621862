"""Whom "keduanya", "kedua negara", "kedua pihak" stand for."""

import itertools
from collections import Counter
from collections.abc import Sequence

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context
from saksi.mentions.report.roster import Draft
from saksi.mentions.resolving.antecedents import distinct, levels
from saksi.mentions.resolving.bodies import state
from saksi.mentions.resolving.pronouns import form_of, joint

NAMED_AFTER = 10  # tokens after "kedua pihak" that may name them
NEAR = 3  # sentences that a pair is looked for in
NEXT = 1  # sentences back to people told by their number
CALLED = 6  # tokens between a verb of asking and "kedua pihak"
CLEAR = 2  # times more often than any other are the two told that a report is about
Types = tuple[str, ...]


def joint_before(context: Context, phrase: Phrase) -> Draft | None:
    """The words "keduanya", "kedua negara": the last two of one kind."""
    if form_of(phrase) != "joint" or phrase.entry is None:
        return None
    size = int(phrase.entry.value)
    told = _told_after(context, phrase)
    if len(told) == size:
        return joint(context, [state(context, code) for code in told])
    if (people := _counted(context, phrase, size)) is not None:
        return people
    noun = _noun(context, phrase)
    for types in _kinds(context, phrase, noun, size):
        drafts = _latest(context, phrase, types, size)
        if len(drafts) >= size:
            return joint(context, drafts[::-1])
    return None


def _counted(context: Context, phrase: Phrase, size: int) -> Draft | None:
    """The people told as so many right before "keduanya": "polisi menangkap dua warga Peru. | Keduanya"."""
    if phrase.last > phrase.first + 1:
        return None
    for _, group in levels(context, phrase, NEXT):
        told = [s for s in group if s.draft.type == "people" and _as_many(context, s.first, size)]
        if told:
            one = len(distinct(told)) == 1 and not _spelt_out(context, told[0].last)
            return told[0].draft if one else None
        if sum(d.type in ("person", "group") for d in distinct(group)) >= size:
            return None
    return None


def _spelt_out(context: Context, last: int) -> bool:
    """Whether it is told behind a phrase who they are: "dua warga asing, | yakni Budi asal Peru dan Ani asal Chile"."""
    return any(token.norm in context.words.serves_as for token in context.doc.tokens[last : last + 2])


def _as_many(context: Context, first: int, size: int) -> bool:
    """Whether a phrase opens with a number: "dua warga", "2 warga"."""
    token, hit = context.doc.tokens[first], context.doc.entry(first, "numeral")
    return token.text == str(size) or (hit is not None and hit.entry.value == str(size))


def _told_after(context: Context, phrase: Phrase) -> list[str]:
    """The states that "yakni" names after "kedua pihak": "kedua pihak, yakni Israel dan Iran"."""
    doc = context.doc
    limit = min(phrase.last + NAMED_AFTER, doc.sentences[context.sentence(phrase)].last)
    if not any(
        doc.tokens[i].norm in context.words.serves_as for i in range(phrase.last, min(phrase.last + 2, limit))
    ):
        return []
    hits = (doc.entry(i, "country") for i in range(phrase.last, limit))
    return list(dict.fromkeys(hit.entry.value for hit in hits if hit is not None and hit.entry.value))


def _noun(context: Context, phrase: Phrase) -> str:
    """What they are said to be: "kedua | pemimpin negara"; "keduanya" itself."""
    return context.doc.tokens[min(phrase.first + 1, phrase.last - 1)].norm


def _kinds(context: Context, phrase: Phrase, noun: str, size: int) -> Sequence[Types]:
    """What "keduanya", "kedua negara", "kedua pihak" may stand for, likeliest first."""
    if noun in context.joint_types:
        return [tuple(types.split("+")) for types in context.joint_types[noun]]
    kinds: Sequence[Types] = (("person",), ("state",), ("group",))
    if phrase.last > phrase.first + 1:
        return kinds
    here = context.sentence(phrase)
    near: dict[str, set[int]] = {}
    for seen in context.recent():
        if here - seen.sentence > 1:
            break
        near.setdefault(seen.draft.type, set()).add(seen.draft.index)
    return sorted(kinds, key=lambda types: len(near.get(types[0], ())) != size)


def _latest(context: Context, phrase: Phrase, types: Types, size: int) -> list[Draft]:
    """The last actors of some types in near sentences, last one first; of many states those told most."""
    counts: dict[int, int] = {}
    near: dict[int, Draft] = {}
    roles = context.joint_roles.get(_noun(context, phrase)) if types == ("person",) else None
    here, asking = context.sentence(phrase), _asking(context, phrase)
    for seen in context.recent():
        draft = seen.draft
        fits = draft.type in types and not draft.parts and draft.country not in asking
        if fits and (roles is None or draft.role in roles):
            speaks = seen.subject and seen.sentence == here  # who tells of the two
            counts[draft.index] = counts.get(draft.index, 0) + (0 if speaks else 1)
            if here - seen.sentence <= NEAR and not (speaks and types == ("person",)):
                near.setdefault(draft.index, draft)
    if types == ("person",):
        return _pair(context, phrase, near, size)
    if "state" in types and len(near) <= size and (again := _pair_again(context, near, size)):
        return again
    if "state" in types and len(near) < size and (only := _only_states(context, types, size)):
        return only
    if "state" not in types or len(near) <= size:
        return list(near.values())[:size]
    others = _besides_teller(context, here, near, size) or _pair_again(context, near, size)
    if others := others or _side_by_side(context, asking):
        return others
    often = sorted(near, key=lambda index: -counts[index])[:size]
    return [draft for index, draft in near.items() if index in often]


def _asking(context: Context, phrase: Phrase) -> set[str]:
    """The states of who asks the two something, who are not of them: "Peru menyerukan agar | kedua pihak menahan diri"."""
    here, tokens = context.sentence(phrase), context.doc.tokens
    asked = range(max(context.doc.sentences[here].first, phrase.first - CALLED), phrase.first)
    call = next((i for i in asked if tokens[i].norm in context.words.addressing), None)
    if call is None:
        return set()
    told = itertools.takewhile(lambda seen: seen.sentence == here, context.recent())
    return {s.draft.country for s in told if s.last <= call and s.subject and s.draft.country}


def _side_by_side(context: Context, besides: set[str]) -> list[Draft]:
    """The two states that a report tells side by side more often than any others: "Togo dan Mali", "Togo-Mali"."""
    tokens, words, pairs = context.doc.tokens, context.words, Counter[tuple[int, ...]]()
    states = {
        s.draft.index: s.draft for s in context.recent() if s.draft.type == "state" and not s.draft.parts
    }
    for after, before in itertools.pairwise(s for s in context.recent() if s.draft.index in states):
        between = tokens[before.last : after.first]
        joined = len(between) == 1 and (between[0].norm in words.coordinators or between[0].text == "-")
        listed = tokens[before.first - 1].text == ","
        if joined and not listed and before.draft is not after.draft:
            pairs[tuple(sorted((before.draft.index, after.draft.index)))] += 1
    most = pairs.most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return []
    pair = [states[index] for index in reversed(most[0][0])]
    return [] if besides & {draft.country for draft in pair} else pair


def _pair_again(context: Context, near: dict[int, Draft], size: int) -> list[Draft]:
    """The states that were last told as so many, where the near sentences do not tell others beside them."""
    joint = next((s.draft for s in context.recent() if s.draft.type == "state" and s.draft.parts), None)
    if joint is None or len(joint.parts) != size or len(near.keys() - set(joint.parts)) > 1:
        return []
    return [context.roster.drafts[index] for index in reversed(joint.parts)]


def _only_states(context: Context, types: Types, size: int) -> list[Draft]:
    """The states of a report that names no more of them, the last first; of bodies too, those told by far most."""
    told = {s.draft.index: s.draft for s in context.recent() if s.draft.type in types and not s.draft.parts}
    states = [draft for draft in told.values() if draft.type == "state"]
    if len(states) == len(told):
        return states if len(states) == size else []
    counts = Counter(s.draft.index for s in context.recent() if s.draft.index in told)
    most = counts.most_common(size + 1)
    clear = len(most) == size or (len(most) > size and most[size - 1][1] >= CLEAR * most[size][1])
    often = {index for index, _ in most[:size]} if clear else set[int]()
    return [draft for draft in told.values() if draft.index in often]


def _besides_teller(context: Context, here: int, near: dict[int, Draft], size: int) -> list[Draft]:
    """The states left when that of who tells of the two is not one: "Trump mengumumkan kedua belah pihak sepakat"."""
    told = itertools.takewhile(lambda seen: seen.sentence == here, context.recent())
    tellers = {s.draft.country for s in told if s.voice and s.draft.type in ("person", "people")}
    others = [draft for draft in near.values() if draft.country not in tellers]
    return others if len(others) == size else []


def _pair(context: Context, phrase: Phrase, near: dict[int, Draft], size: int) -> list[Draft]:
    """Of the persons told near, those of the nearest sentence that tells enough of them."""
    for _, group in levels(context, phrase, NEAR):
        told = [d for d in distinct(group) if d.index in near]
        if told and len(told) < size and any(s.draft.type == "people" and not s.voice for s in group):
            return []  # "Sari dan suaminya … Keduanya"
        if len(told) >= size:
            return told if len(told) == size else _of_one_state(told, size)
    return list(near.values())[:size] if len(near) == size else []


def _of_one_state(told: list[Draft], size: int) -> list[Draft]:
    """Those of more persons than are meant who are of one state, where no other state is told of."""
    states = {d.country for d in told if d.country}
    known = [d for d in told if d.country]
    return known if len(states) == 1 and len(known) >= size else []
