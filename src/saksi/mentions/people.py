"""Rules that tell which person or people a phrase names, and who a name without an office may be."""

from saksi.mentions.bodies import recent_state, state_told
from saksi.mentions.context import HOME, Context, country_of
from saksi.mentions.names import Name
from saksi.mentions.phrase import Phrase
from saksi.mentions.roster import Draft
from saksi.mentions.scan import speech_at

NEAR = 3  # sentences within which a person without a name is taken up again
NO_OFFICE = frozenset(("rank", "title", "former", "acting", "vice"))


def sort_names(context: Context) -> None:
    """Say of every name without an office whether it is a person's: something in the article says so."""
    sure: set[Name] = set()
    for phrase in context.phrases:
        if phrase.name is not None and (
            phrase.type == "person" or (phrase.type == "name" and _personal(context, phrase))
        ):
            sure.update(full for full, _ in context.people.get(context.name_of(phrase), ()))
    for phrase in context.phrases:
        if phrase.type == "name" and sure.intersection(
            full for full, _ in context.people.get(context.name_of(phrase), ())
        ):
            phrase.type = "person"


def _personal(context: Context, phrase: Phrase) -> bool:
    """Whether the place of a name shows that it is a person's."""
    name = context.name_of(phrase)
    return bool(name) and (
        context.known.get(name) is not None
        or _aged(context, phrase)
        or _announced(context, phrase)
        or _looks_personal(context, phrase)
    )


def _aged(context: Context, phrase: Phrase) -> bool:
    """A name with an age in brackets: "Nama (34)"."""
    _, last = phrase.name or (0, 0)
    tokens = context.doc.tokens
    return phrase.last >= last + 3 and tokens[last].text == "(" and tokens[last + 1].kind == "number"


def _announced(context: Context, phrase: Phrase) -> bool:
    """A name next to a word of speech, or after "bernama" and its like."""
    doc, before = context.doc, context.doc.tokens[phrase.first - 1].norm if phrase.first else ""
    return (
        before in context.words.presents
        or speech_at(doc, phrase.first - 1, ("bare",))
        or speech_at(doc, phrase.last)
    )


def _looks_personal(context: Context, phrase: Phrase) -> bool:
    """Two to four plain names in a row that do not stand where a place does."""
    before = context.doc.tokens[phrase.first - 1].norm if phrase.first else ""
    first, last = phrase.name or (0, 0)
    words = [t for t in context.doc.tokens[first:last] if t.kind == "word" and len(t.text) > 1]
    if phrase.alias is not None and context.text(*phrase.alias).isupper():
        return False
    if not words or words[-1].norm in context.words.thing_tails:
        return False
    plain = all(t.norm not in context.words.thing_heads and t.text[1:].islower() for t in words)
    return 2 <= len(words) <= 4 and plain and before not in context.words.place_before


def introduce(context: Context, phrase: Phrase) -> None:
    """Enter a named person, or tell the entered one what this phrase says of him."""
    full, why = whole_name(context, phrase)
    name = context.text(*(phrase.name or (phrase.first, phrase.last)))
    draft = context.roster.enter(("person", *full), "person", name, why)
    if len(context.name_of(phrase)) > len(draft.name.split()):
        draft.name = name
    country, org = affiliation(context, phrase)
    known, spokes = context.known.get(full), speaks(context, phrase)
    if not phrase.countries and known is not None:
        draft.name, country = known
        spokes = True
    draft.learn(country, org, phrase.role if phrase.role not in NO_OFFICE else None, speaks=spokes)
    context.roster.appoint(draft)


def speaks(context: Context, phrase: Phrase) -> bool:
    """Whether an office makes its holder speak for the state or body named with it."""
    if phrase.former or phrase.role in context.own_voices:
        return False
    told = phrase.org is not None and phrase.org.form in ("body", "party")
    return told or phrase.state or phrase.home or phrase.role == "source"


def whole_name(context: Context, phrase: Phrase) -> tuple[Name, str]:
    """The whole name a name stands for, and why; of several the one mentioned last."""
    name = context.name_of(phrase)
    candidates = context.people.get(name) or [(name, "same_name")]
    if len(candidates) > 1:
        held = {id(context.roster.held(("person", *full))): (full, why) for full, why in candidates}
        last = next((d for d in context.back(("person",)) if id(d) in held), None)
        if last is not None:
            return held[id(last)]
    return candidates[0]


def affiliation(context: Context, phrase: Phrase) -> tuple[str | None, str | None]:
    """The state and the body that a phrase says its person speaks for."""
    org = phrase.org.value if phrase.org is not None else None
    if phrase.of_nation and not phrase.countries:
        return next((d.country for d in context.back(("state",)) if "+" not in (d.country or "+")), None), org
    if phrase.owned and not phrase.countries and phrase.org is None and phrase.role not in context.held_roles:
        return _owner_state(context), None
    if phrase.countries:
        foreign = (
            phrase.org is not None
            and phrase.org.form == "body"
            and country_of(phrase.org) != phrase.countries[0]
        )
        return "+".join(phrase.countries), None if foreign else org
    if phrase.org is not None and phrase.org.form == "body" and phrase.org.data.get("generic"):
        told = state_told(context, phrase) or (HOME if context.home else recent_state(context, ("body",)))
        return told, org if told == country_of(phrase.org) else None
    if phrase.org is not None and (country_of(phrase.org) or phrase.org.form != "body"):
        return country_of(phrase.org), org
    if not phrase.former and (phrase.home or (phrase.state and context.home)):
        return HOME, org
    if phrase.place in ("", "-") and phrase.role in context.local_roles and not phrase.former:
        return context.setting, org
    located = phrase.place not in ("", "-") and (phrase.state or phrase.type == "people")
    return (phrase.place, org) if located else (None, org)


def _owner_state(context: Context) -> str | None:
    """The state of whom the last sentences were about, for "pendukungnya", "menterinya"."""
    told = (s.draft.country for s in context.recent() if s.subject and not s.quoted)
    return next((code for code in told if code and "+" not in code), None)


def person_named(context: Context, phrase: Phrase) -> Draft | None:
    """A person by name, whole or in part."""
    if phrase.name is None:
        return None
    full, _ = whole_name(context, phrase)
    draft = context.roster.held(("person", *full))
    if draft is not None and not draft.country:
        draft.country = _state_of_office(context, phrase)
    return draft


def _state_of_office(context: Context, phrase: Phrase) -> str | None:
    """The state of one whose phrase tells his office but not whose: "negara itu", a body near, the setting's."""
    if phrase.of_nation:
        return affiliation(context, phrase)[0]
    if not phrase.state or phrase.org is not None or phrase.former:
        return None
    near = None if phrase.role in context.leading_roles else _state_of_near_body(context, phrase)
    return near or (None if phrase.detailed else context.setting)


def _state_of_near_body(context: Context, phrase: Phrase) -> str | None:
    """The state of the body that this sentence or the two before it spoke of."""
    here = context.sentence(phrase)
    for seen in context.recent():
        if here - seen.sentence > 2:
            return None
        if seen.draft.type == "body" and seen.draft.country:
            return seen.draft.country
    return None


def office_held(context: Context, phrase: Phrase) -> Draft | None:
    """An office without a name stands for its holder, named somewhere in the article."""
    if phrase.plural or phrase.role not in context.held_roles:
        return None
    country, org = affiliation(context, phrase)
    offices = (phrase.role, *context.same_office.get(phrase.role, ()))
    for office in (offices[:1], offices[1:]):
        for draft in (*context.back(("person",)), *context.roster.of_office(office)):
            if draft.role in office and fits(draft, country, org):
                draft.learn(country, org, None)
                return draft
    return None


def fits(draft: Draft, country: str | None, org: str | None) -> bool:
    """Whether what a phrase says does not speak against an actor."""
    return draft.country in (None, country or draft.country) and draft.org in (None, org or draft.org)


def described_again(context: Context, phrase: Phrase) -> Draft | None:
    """The words "juru bicara itu": who bears the office and was told near, else the person spoken of."""
    if not phrase.definite or phrase.of_nation:
        return None
    country, org = affiliation(context, phrase)
    told = country if phrase.countries else None
    same = [s for s in context.recent() if s.draft.role == phrase.role and _as_many(s.draft, phrase)]
    same = [s for s in same if s.draft.type in ("person", "people") and fits(s.draft, told, org)]
    here = context.sentence(phrase)
    sure = next((s.draft for s in same if _named(s.draft) or here - s.sentence <= NEAR), None)
    if sure is not None or phrase.type != "person" or phrase.plural:
        return sure or (same[0].draft if same else None)
    return _spoken_of(context, phrase, told) or (same[0].draft if same else None)


def _named(draft: Draft) -> bool:
    """Whether a person is told by name."""
    return draft.rule not in ("mentions.person_unnamed", "mentions.people_unnamed")


def _as_many(draft: Draft, phrase: Phrase) -> bool:
    """Whether an actor may be meant by a phrase for one or for many: "para pemain itu" is no single named man."""
    return not (phrase.plural and draft.type == "person" and not draft.plural and _named(draft))


def _spoken_of(context: Context, phrase: Phrase, told: str | None) -> Draft | None:
    """The person that a sentence before was about, one told by name first; who holds another high office is not meant."""
    held = context.held_roles
    spoken = [
        s.draft
        for s in context.recent()
        if s.subject
        and s.draft.type == "person"
        and not s.draft.plural
        and s.draft.country in (None, told or s.draft.country)
        and not (phrase.role in held and s.draft.role in held)
    ]
    return next((d for d in spoken if _named(d)), spoken[0] if spoken else None)


def person_unnamed(context: Context, phrase: Phrase) -> Draft | None:
    """Somebody told by an office alone."""
    return _unnamed(context, phrase, "person_unnamed")


def people_unnamed(context: Context, phrase: Phrase) -> Draft | None:
    """People told by a noun; one actor for the same noun and state."""
    return _unnamed(context, phrase, "people_unnamed")


def _unnamed(context: Context, phrase: Phrase, rule: str) -> Draft:
    country, org = affiliation(context, phrase)
    if phrase.role == "nations":
        country = None
    kind = "people" if phrase.plural or phrase.type == "people" else "person"
    name = context.text(phrase.head, phrase.last - phrase.definite)
    one_holder = phrase.role in context.held_roles and country and not phrase.plural
    draft = context.roster.enter(
        (kind, phrase.role, country or "", org or "", "" if one_holder else name.lower()), kind, name, rule
    )
    draft.plural = draft.plural or phrase.plural
    draft.learn(country, org, phrase.role, speaks=speaks(context, phrase))
    context.roster.appoint(draft)
    return draft
