"""Rules that tell which person or people a phrase names."""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.shapes import acronym
from saksi.mentions.report.context import Context, country_of
from saksi.mentions.report.roster import Draft, told_by_name
from saksi.mentions.resolving.antecedents import levels, sole, standing_out, state_spoken_of
from saksi.mentions.resolving.bodies import state_of, state_told
from saksi.mentions.resolving.callings import same_calling, told_of
from saksi.mentions.resolving.epithets import who_spoke
from saksi.mentions.resolving.namesakes import bearers, whole_name
from saksi.mentions.resolving.pronouns import joint
from saksi.mentions.resolving.takeup import told_again
from saksi.mentions.resolving.whose import (
    courteous,
    elsewhere,
    held_by,
    is_local,
    local_state,
    of_another,
    officials_state,
    state_of_near_body,
)

NEAR = 3  # sentences within which a person without a name is taken up again
CITIZENS = "citizens"
OF_THE_LAW = ("police_chief", "police_head", "prosecutor", "judge", "investigator")
NO_OFFICE = frozenset(("rank", "title", "former", "acting", "vice"))


def introduce(context: Context, phrase: Phrase) -> None:
    """Enter a named person, or tell the entered one what this phrase says of him."""
    full, why = whole_name(context, phrase)
    name = context.text(*(phrase.name or (phrase.first, phrase.last)))
    draft = context.roster.enter(("person", *full), "person", name, why)
    if len(context.name_of(phrase)) > len(draft.name.split()) and not phrase.nick:
        draft.name = name
    country, org = affiliation(context, phrase)
    if draft.org and not draft.country and not (phrase.countries or phrase.org):
        country = None  # "Dirjen ILO Sari Harmen …", further on "Dirjen Harmen"
    known, spokes = context.known.get(full), speaks(context, phrase)
    draft.former = draft.former or phrase.former or full in context.retired
    if not phrase.countries and known is not None:
        draft.name, country, org = known.name, known.country, org or known.org
        spokes = not (draft.former or {phrase.role, draft.role} & context.own_voices)
    own = None if phrase.former else org  # "Mantan Ketua KPK Joni Harmen" is of it no more
    draft.learn(country, own, phrase.role if phrase.role not in NO_OFFICE else None, speaks=spokes)
    draft.place = draft.place or _seat(context, phrase)
    draft.bureau = draft.bureau or _bureau(context, phrase)
    told_of(context, phrase, draft)
    context.roster.appoint(draft)


def turn_to_office(context: Context, phrase: Phrase) -> None:
    """Make the office that a holder's name or title is told with a body: "Kantor Netanyahu", "kantor gubernur"."""
    tokens, before = context.doc.tokens, phrase.first - 1
    if (
        phrase.type != "person"
        or phrase.plural
        or before < 0
        or tokens[before].norm not in context.words.offices
    ):
        return
    if phrase.name is None and phrase.role not in context.held_roles:
        return
    phrase.owner, phrase.name = phrase.name, None
    phrase.first = phrase.head = before
    phrase.type, phrase.form, phrase.role, phrase.noun = "body", "role", "office", tokens[before].norm
    phrase.org, phrase.state, phrase.detailed = None, True, True


def _seat(context: Context, phrase: Phrase) -> str:
    """The town or province that an office of many in a state is of, as written: "Wali Kota | Davao"."""
    tokens = context.doc.tokens
    for i in range(phrase.head, phrase.last - 2):
        if tokens[i].norm in context.words.ordinal and tokens[i + 2].kind == "number":
            return tokens[i + 2].text  # "Presiden ke-7"
    if phrase.role not in context.words.many_holders:
        return ""
    hits = (context.doc.entry(i, "place") for i in range(phrase.head, phrase.last))
    return next((context.text(hit.first, hit.last) for hit in hits if hit is not None), "")


def _bureau(context: Context, phrase: Phrase) -> str:
    """The body or seat that one of many with an office is told with: "juru bicara | Kementerian Perdagangan Peru"."""
    if phrase.org is not None:
        return phrase.org.value if phrase.org.form == "body" else ""
    hits = (context.doc.entry(i, "country") for i in range(phrase.head, phrase.last))
    return next((context.text(h.first, h.last) for h in hits if h is not None and h.entry.form == "seat"), "")


def speaks(context: Context, phrase: Phrase) -> bool:
    """Whether an office makes its holder speak for the state or body named with it."""
    if phrase.former or phrase.role in context.own_voices:
        return False
    told = phrase.org is not None and phrase.org.form in ("body", "party")
    ranked = phrase.role == "rank" and phrase.noun in context.words.home_nouns
    return told or phrase.state or phrase.home or ranked or phrase.role == "source"


def affiliation(context: Context, phrase: Phrase) -> tuple[str | None, str | None]:
    """The state and the body that a phrase says its person speaks for."""
    org = phrase.org.value if phrase.org is not None else None
    if courteous(context, phrase):
        return context.words.home, org
    if phrase.of_nation and not phrase.countries and (phrase.definite or phrase.plural):
        return (state_spoken_of(context, phrase) if phrase.definite else None), org
    if phrase.owned and not phrase.countries and phrase.org is None and phrase.role not in context.held_roles:
        return _owner_state(context, phrase), None
    if held_by(context, phrase):
        return None, None
    if phrase.countries and phrase.org is not None and phrase.org.form == "group":
        return None, org  # "kelompok militan Palestina Hamas": no state's
    if phrase.countries:
        foreign = (
            phrase.org is not None
            and phrase.org.form == "body"
            and country_of(phrase.org) != phrase.countries[0]
        )
        return "+".join(phrase.countries), None if foreign else org
    if phrase.org is not None and phrase.org.form == "body" and phrase.org.data.get("generic"):
        told = state_told(context, phrase) or _home_or_recent(context, phrase)
        return told, org if told == country_of(phrase.org) else None
    if phrase.org is not None and (country_of(phrase.org) or phrase.org.form != "body"):
        return state_of(context, phrase.org), org
    return _state_untold(context, phrase), org


def _state_untold(context: Context, phrase: Phrase) -> str | None:
    """The state of one whose phrase names neither state nor body: his place's, home's, the setting's."""
    home, setting = context.words.home, context.setting
    located = phrase.place not in ("", "-") and (phrase.state or phrase.type == "people")
    if located and phrase.place != home and not phrase.home:
        return phrase.place
    if of_another(context, phrase):
        return None
    if is_local(context, phrase) and (phrase.state or phrase.role == CITIZENS) and _short(phrase):
        return local_state(context, phrase)
    deputed = phrase.role == "representative"  # "perwakilan buruh" stands for no state
    homely = phrase.home or phrase.noun in context.words.home_nouns
    homely = homely or (phrase.state and context.home and not deputed)
    if not phrase.former and homely and not (_nobody(phrase) and elsewhere(context, phrase, home)):
        return home
    local = phrase.role in context.local_roles or (phrase.role == "leader" and not phrase.plural)
    if phrase.place in ("", "-") and local and not phrase.former:
        return None if _nobody(phrase) and elsewhere(context, phrase, setting) else setting
    return phrase.place if located else None


def _short(phrase: Phrase) -> bool:
    """Whether a phrase is a noun with one word that says of where: "warga | setempat"."""
    return phrase.last == phrase.head + 2


def _nobody(phrase: Phrase) -> bool:
    """Whether a phrase tells people of no name and no body: "polisi", "tentara"."""
    return phrase.name is None and phrase.org is None and phrase.type == "people"


def _home_or_recent(context: Context, phrase: Phrase) -> str | None:
    """The state of a body that every state has: a short name is home's ("Kemenhub"), else the last told."""
    at_home = context.home or not phrase.spelt
    return context.words.home if at_home else officials_state(context, phrase)


def _owner_state(context: Context, phrase: Phrase) -> str | None:
    """The state of whom the nearest sentence was about, for "pendukungnya", "menterinya"."""
    for _, group in levels(context, phrase, NEAR):
        told = [s for s in group if s.subject and not s.inner]
        if told:
            owner = sole(standing_out(told))
            return owner.country if owner is not None and "+" not in (owner.country or "+") else None
    return None


def person_named(context: Context, phrase: Phrase) -> Draft | None:
    """A person by name, whole or in part."""
    if phrase.name is None:
        return None
    if context.doc.tokens[phrase.first - 1].norm in context.words.all_of_them:
        drafts = [context.roster.held(("person", *full)) for full in bearers(context, phrase)]
        told = [draft for draft in drafts if draft is not None]
        if len(told) > 1:
            return joint(context, told)  # "duo Sari": both of that name
    full, _ = whole_name(context, phrase)
    draft = context.roster.held(("person", *full))
    if draft is not None and not draft.country and not (draft.org and phrase.org is None):
        draft.country = _state_of_office(context, phrase)
    return draft


def _state_of_office(context: Context, phrase: Phrase) -> str | None:
    """The state of one whose phrase tells his office but not whose: "negara itu", a body near, the setting's."""
    if phrase.of_nation:
        return affiliation(context, phrase)[0]
    if not phrase.state or phrase.org is not None or phrase.former:
        return None
    near = None if phrase.role in context.leading_roles else state_of_near_body(context, phrase)
    return near or (None if phrase.detailed else context.setting)


def office_held(context: Context, phrase: Phrase) -> Draft | None:
    """An office without a name stands for its holder, named somewhere in the article."""
    if phrase.plural or phrase.role not in context.held_roles or _told_apart(context, phrase):
        return None
    country, org = affiliation(context, phrase)
    offices = (phrase.role, *context.same_office.get(phrase.role, ()))
    seat, bureau = _seat(context, phrase), _bureau(context, phrase)
    for office in (offices[:1], offices[1:]):
        drafts = (*context.back(("person",)), *context.roster.of_office(office))
        fitting = [d for d in drafts if d.role in office and fits(d, country, org)]
        fitting = [d for d in fitting if told_by_name(d) or _same_words(context, phrase, d)]
        fitting = [d for d in fitting if same_calling(context, phrase, d)]
        fitting = [d for d in fitting if not _serves_others(phrase, d, country)]
        fitting = [
            d for d in fitting if bureau == d.bureau or (d.role == phrase.role and not (bureau and d.bureau))
        ]
        exact = (d for d in fitting if seat and d.place == seat)
        draft = next(exact, next((d for d in fitting if d.place in ("", seat or d.place)), None))
        if draft is not None:
            draft.learn(country if not draft.org else None, org, None)
            return draft
    return None


def _serves_others(phrase: Phrase, draft: Draft, country: str | None) -> bool:
    """Whether a phrase and somebody told before are of an organisation or armed group the one, of a state the other.

    "pemimpin Hamas" is not the president told before, "juru bicara militer Peru" not the rebels' spokesman.
    """
    if phrase.countries and phrase.org is None:
        return draft.org is not None and draft.country is None
    stateless = phrase.org is not None and phrase.org.form in ("organisation", "group")
    return country is None and stateless and draft.country is not None and draft.org is None


def _same_words(context: Context, phrase: Phrase, draft: Draft) -> bool:
    """Whether an office that many hold is told by the same words as somebody without a name before."""
    if phrase.role not in context.words.many_holders:
        return True
    return draft.name.lower().startswith(context.text(phrase.head, phrase.last - phrase.definite).lower())


def _told_apart(context: Context, phrase: Phrase) -> bool:
    """Whether an office tells too little or too much to be the one held by somebody told before.

    "pemimpin" or "pemimpin oposisi" in lower case may be anybody; "Direktur Asia Pasifik" is another than the director told before.
    """
    if phrase.of_nation and not (phrase.countries or phrase.definite):
        return True  # "menteri pertahanan negara sahabat"
    if phrase.place == "-":
        return True  # "pemimpin Asia Tenggara"
    word = context.doc.tokens[phrase.head].text
    own = phrase.countries or phrase.org or phrase.definite or phrase.place
    if phrase.role == "leader" and not (own or phrase.owner or word[0].isupper()):
        return True
    rest = context.doc.tokens[phrase.head + 1 : phrase.last]
    if not own and phrase.role in context.words.many_holders and any(acronym(t) for t in rest):
        return True  # "ketua GBLN"
    if phrase.role in context.words.over_people and phrase.detailed:
        return not (phrase.org or phrase.definite or phrase.place)
    return phrase.role in context.words.many_holders and phrase.detailed and not own


def fits(draft: Draft, country: str | None, org: str | None) -> bool:
    """Whether what a phrase says does not speak against an actor."""
    return draft.country in (None, country or draft.country) and draft.org in (None, org or draft.org)


def described_again(context: Context, phrase: Phrase) -> Draft | None:
    """The words "juru bicara itu": who bears the office and was told near, else the person spoken of."""
    if not (phrase.definite or told_again(context, phrase)) or phrase.of_nation:
        return None
    country, org = affiliation(context, phrase)
    told = country if phrase.countries else None
    same = [s for s in context.recent() if s.draft.role == phrase.role and _as_many(s.draft, phrase)]
    same = [s for s in same if s.draft.type in ("person", "people") and fits(s.draft, told, org)]
    same = [s for s in same if same_calling(context, phrase, s.draft)]
    here = context.sentence(phrase)
    sure = next((s.draft for s in same if told_by_name(s.draft) or here - s.sentence <= NEAR), None)
    found = sure
    if sure is None and phrase.type == "person" and not phrase.plural:
        found = who_spoke(context, phrase, told) or _spoken_of(context, phrase, told)
    found = found or (same[0].draft if same else None)
    if found is not None and told and "+" not in told:
        found.learn(told, None, None)
    return found


def _as_many(draft: Draft, phrase: Phrase) -> bool:
    """Whether an actor may be meant by a phrase for one or for many: "para pemain itu" is no single named man.

    Nor are the leaders of an organisation told before "pemimpin Ukraina itu".
    """
    if phrase.countries and draft.org is not None and draft.country is None:
        return False
    return not (phrase.plural and draft.type == "person" and not draft.plural)


def _spoken_of(context: Context, phrase: Phrase, told: str | None) -> Draft | None:
    """The person that a sentence before was about, one told by name first; who holds another high office is not meant."""
    held = context.held_roles
    above = (held - context.words.many_holders) | context.leading_roles
    spoken = [
        s.draft
        for s in context.recent()
        if s.subject
        and s.draft.type == "person"
        and not s.draft.plural
        and s.draft.country in (None, told or s.draft.country)
        and not (phrase.role in held - context.words.many_holders and s.draft.role in held)
        and not (phrase.role in context.leading_roles and s.draft.role not in context.leading_roles)
        and not (phrase.role in context.words.beneath and s.draft.role in above)
        and not _in_service(context, phrase, s.draft)
        and same_calling(context, phrase, s.draft)
    ]
    lower = [d for d in spoken if d.role not in context.leading_roles]
    spoken = spoken if phrase.role in context.leading_roles else lower or spoken
    return next((d for d in spoken if told_by_name(d)), spoken[0] if spoken else None)


def _in_service(context: Context, phrase: Phrase, draft: Draft) -> bool:
    """Whether a word for plain people would be that of a police chief, judge or spokesman: "gadis tersebut"."""
    return phrase.role in context.own_voices and (
        draft.role in OF_THE_LAW or draft.role in context.serving_roles
    )


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
    many = phrase.role in context.words.many_holders
    one_holder = phrase.role in context.held_roles and country and not phrase.plural and not many
    draft = context.roster.enter(
        (kind, phrase.role, country or "", org or "", "" if one_holder else name.lower()), kind, name, rule
    )
    draft.plural, draft.place = draft.plural or phrase.plural, draft.place or _seat(context, phrase)
    draft.bureau = draft.bureau or _bureau(context, phrase)
    draft.learn(country, org, phrase.role, speaks=speaks(context, phrase))
    told_of(context, phrase, draft)
    context.roster.appoint(draft)
    return draft
