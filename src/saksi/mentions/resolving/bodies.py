"""Rules that tell which state, body, organisation, medium or place a phrase names."""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context, Seen, body_kind, country_of, short_name
from saksi.mentions.report.roster import Draft
from saksi.mentions.resolving.antecedents import distinct, levels, single, state_spoken_of
from saksi.mentions.resolving.body_names import body_name, with_short_form
from saksi.mentions.resolving.placed import one_of_many, place_told
from saksi.mentions.resolving.whose import (
    elsewhere,
    is_local,
    local_state,
    of_another,
    officials_state,
    setting_told,
)
from saksi.record.document import Entry

NAMED_APART = frozenset(
    ("agency", "organisation", "side", "media", "ministry", "hospital", "company", "party", "office")
)
STATE_FORMS = frozenset(("name", "short"))  # of a state itself, not of its capital
NEEDS_MORE = frozenset(("nation", "side", "media", "organisation", "company", "party", "hospital", "agency"))
OF_NO_STATE = frozenset(("group", "organisation"))
FAR = 6  # sentences after which a foreign government is no more meant by "pemerintah" at home
OFFICES = frozenset(("palace", "office"))
SELDOM = frozenset(("embassy", "parliament", "palace"))  # "misi ini", "kongres itu" are seldom bodies
NOWHERE = frozenset(("nation", "side", "hospital", "embassy"))
NOT_OF_RECENT = frozenset(("nation", "agency", "court", "hospital", "side", "party", "company", "embassy"))


def state_named(context: Context, phrase: Phrase) -> Draft | None:
    """A state by its name, short form, capital or nickname."""
    return state(context, phrase.countries[0]) if phrase.countries else None


def state(context: Context, code: str) -> Draft:
    """The draft of a state."""
    draft = context.roster.enter(("state", code), "state", context.states.get(code, code), "state_named")
    draft.country = code
    return draft


def organisation_named(context: Context, phrase: Phrase) -> Draft | None:
    """An organisation, party or armed group of the tables, or one that its name tells to be one."""
    if phrase.org is None:
        return _by_its_name(context, phrase) if phrase.name is not None else None
    return organisation(context, phrase.org, phrase.countries[0] if phrase.countries else None)


def group_by_name(context: Context, phrase: Phrase) -> Draft | None:
    """The armed group or organisation that "kelompok" or its like stands before: "kelompok | Abu Sayyaf" is Abu Sayyaf."""
    if phrase.org is None or phrase.org.form not in OF_NO_STATE or phrase.role != "organisation":
        return None
    return organisation(context, phrase.org, None)


def _by_its_name(context: Context, phrase: Phrase) -> Draft | None:
    """An organisation that no table knows, by its name and the short form it explains."""
    if phrase.type not in ("organisation", "group", "party") or phrase.name is None:
        return None
    name = context.text(*phrase.name)
    short = context.text(*phrase.alias) if phrase.alias is not None else name
    told = f"{name} ({short})" if phrase.alias is not None else name
    draft = context.roster.enter(("org", short), phrase.type, told, "organisation_named")
    at_setting = context.setting if phrase.type == "party" else None
    draft.learn(phrase.countries[0] if phrase.countries else at_setting, short, None)
    return draft


def organisation(context: Context, org: Entry, country: str | None) -> Draft:
    """The draft of an organisation of the tables."""
    full = org.data.get("full", org.value)
    name = with_short_form(context, org, full)
    draft = context.roster.enter(("org", org.value, full), org.form, name, "organisation_named")
    draft.learn(
        country or state_of(context, org) if _common(org) else country_of(org) or country, org.value, None
    )
    return draft


def _common(org: Entry) -> bool:
    """Whether parties of several states bear a party's name: "Partai Demokrat"."""
    return org.form == "party" and org.data.get("generic") == "yes"


def state_of(context: Context, org: Entry) -> str | None:
    """The state of a body or party of the tables; of a name that several states' parties bear the one of the report."""
    country = country_of(org)
    at_home = context.home or not context.named - {country}
    return country if at_home or not _common(org) else context.setting


def company_named(context: Context, phrase: Phrase) -> Draft | None:
    """A company or institution by its kind and name: "PT Gag Nikel", later "PT Gag"."""
    first, last = phrase.name or (phrase.first, phrase.last)
    words = context.words_of(first, last)
    full, name = context.companies.get(words) or (words, context.text(first, last))
    draft = context.roster.enter(("company", *full), "company", name, "company_named")
    draft.learn(None, draft.name, None)
    return draft


def seat_named(context: Context, phrase: Phrase) -> Draft | None:
    """A house or office that speaks for a government: "Gedung Putih", "Kremlin"."""
    if phrase.entry is None or phrase.entry.kind != "country" or phrase.role == "nation":
        return None
    name = context.text(phrase.first, phrase.last)
    draft = context.roster.enter(("seat", name.lower()), "body", name, "seat_named")
    draft.learn(phrase.countries[0], None, "seat")
    return draft


def body_of_state(context: Context, phrase: Phrase) -> Draft | None:
    """A body whose phrase names its state ("militer Rusia") or its leader ("pemerintah Trump")."""
    if phrase.role == "media":
        return None
    if phrase.role == "nation" and phrase.countries:
        return state(context, phrase.countries[0])
    if phrase.owner is not None:
        code = _owners_state(context, phrase.owner)
        return body(context, phrase, code, "body_of_state") if code else None
    code = phrase.countries[0] if phrase.countries else _state_again(context, phrase)
    return body(context, phrase, code, "body_of_state") if code else None


def _owners_state(context: Context, owner: tuple[int, int]) -> str | None:
    """The state of the person whose government or office it is."""
    name = context.words_of(*owner)
    held = (context.roster.held(("person", *full)) for full, _ in context.people.get(name, ()))
    known = context.known.get(name)
    return next((d.country for d in held if d is not None and d.country), known.country if known else None)


def _state_again(context: Context, phrase: Phrase) -> str | None:
    """The state that "negara itu" inside a body's phrase takes up: "bank sentral negara itu"."""
    if not phrase.of_nation or not phrase.definite:
        return None
    return state_spoken_of(context, phrase)


def says_too_little(phrase: Phrase) -> bool:
    """Whether a noun such as "badan", "kelompok" stands alone and so denotes no body one could tell."""
    told = (
        phrase.detailed
        or phrase.definite
        or phrase.plural
        or phrase.countries
        or phrase.org
        or phrase.owner
        or phrase.place
    )
    return phrase.role in NEEDS_MORE and not told


def government_at_home(context: Context, phrase: Phrase) -> Draft | None:
    """The government without a state, where its sentence speaks of things that only home has: "APBN"."""
    if phrase.role != "government" or phrase.owner is not None or phrase.org is not None:
        return None
    doc = context.doc
    sentence = doc.sentences[context.sentence(phrase)]
    told = any(doc.tokens[i].norm in context.words.home_things for i in range(sentence.first, sentence.last))
    told = told or (
        not phrase.definite
        and context.places.get(context.sentence(phrase), {}).keys() == {context.words.home}
    )
    return body(context, phrase, context.words.home, "government_at_home") if told else None


def body_again(context: Context, phrase: Phrase) -> Draft | None:
    """A body named without its state: the one the article tells with it, before or after."""
    if (
        (phrase.org is not None and not phrase.org.data.get("generic"))
        or phrase.place
        or phrase.role in ("media", "nation")
    ):
        return None
    kind = body_kind(phrase)
    own = one_of_many(context, phrase)
    apart = phrase.org is not None or own or (phrase.role in NAMED_APART and phrase.detailed)
    # "Kejaksaan" may be "Kejaksaan Negeri", not the other way
    name = body_name(context, phrase, None) if apart else ""
    if of_another(context, phrase) or (phrase.plural and (phrase.definite or phrase.role in NEEDS_MORE)):
        return None
    held = _told_last(context, kind)
    if held is not None and held.draft.place and phrase.org is None and not own and not phrase.definite:
        return None  # "Pemerintah" is not "Pemerintah Aceh"
    if held is not None and held.draft.name.startswith(name) and not _far_from_home(context, phrase, held):
        return held.draft
    told = state_told(context, phrase) if phrase.state and held is None else None
    return body(context, phrase, told, "body_again") if told else None


def _told_last(context: Context, kind: str) -> Seen | None:
    """The last body of a kind with a state; of several told in one sentence the one it is about, else none."""
    same = [
        s for s in context.recent() if s.draft.role == kind and s.draft.country and s.draft.type == "body"
    ]
    if not same:
        return None
    beside = [s for s in same if s.sentence == same[0].sentence]
    if len({s.draft.index for s in beside}) > 1:
        beside = [s for s in beside if s.subject]
        return beside[0] if len({s.draft.index for s in beside}) == 1 else None
    return same[0]


def _far_from_home(context: Context, phrase: Phrase, held: Seen) -> bool:
    """Whether "pemerintah" is no more the foreign one told long before, in a report that is about home too."""
    far = context.sentence(phrase) - held.sentence > FAR
    return (
        far
        and phrase.role == "government"
        and context.words.home in context.named
        and held.draft.country != context.words.home
    )


def state_told(context: Context, phrase: Phrase) -> str | None:
    """The state that another phrase in the article gives a body of the same kind."""
    told, home = context.kinds_told.get((phrase.form, body_kind(phrase))), context.words.home
    guess = phrase.role == "government" and home in context.named and told != home
    return None if guess else told


def body_at_home(context: Context, phrase: Phrase) -> Draft | None:
    """A body of the tables has their state; a common one is of the state the article is set in."""
    if phrase.org is not None and not phrase.org.data.get("generic"):
        if (theirs := _another_states(context, phrase)) is not None:
            return body(context, phrase, theirs, "body_at_place")
        return _of_place_again(context, phrase) or body(context, phrase, country_of(phrase.org), "body_named")
    if phrase.place and phrase.place != "-" and phrase.state:
        return body(context, phrase, phrase.place, "body_at_place")
    country = country_of(phrase.org)
    if country == context.words.home and short_name(phrase):
        return body(context, phrase, country, "body_at_home")
    local = context.home or phrase.role in context.local_roles
    if local and context.setting and phrase.state and phrase.role not in NOWHERE:
        veto = phrase.role in context.local_roles and not (context.home and phrase.role == "government")
        abroad = (veto or is_local(context, phrase)) and elsewhere(context, phrase, context.setting)
        if not abroad and not of_another(context, phrase):
            return body(context, phrase, context.setting, "body_at_home")
    if country is not None and not context.named - {country}:
        return body(context, phrase, country, "body_at_home")
    return None


def _another_states(context: Context, phrase: Phrase) -> str | None:
    """The state named right behind a body that a table knows of one state only: "KPU Ukraina"; no embassy's host."""
    if phrase.org is None or phrase.org.data.get("abroad") or phrase.place == country_of(phrase.org):
        return None
    hits = (context.doc.entry(i, "country") for i in range(phrase.head + 1, phrase.last))
    named = (hit.entry for hit in hits if hit and hit.entry.form in STATE_FORMS)
    return next((entry.value for entry in named if entry.value == phrase.place), None)


def _of_place_again(context: Context, phrase: Phrase) -> Draft | None:
    """The body of a town or province that "Polda", "Pemkot itu" stand for, where the report told it with its place."""
    if phrase.org is None or not phrase.org.data.get("placed") or place_told(context, phrase)[0]:
        return None
    held = _told_last(context, body_kind(phrase))
    full = phrase.org.data.get("full", phrase.org.value)
    return held.draft if held is not None and held.draft.name.startswith(f"{full} ") else None


def body_of_recent_state(context: Context, phrase: Phrase) -> Draft | None:
    """A ministry, army or government without a state is that of the officials or bodies spoken of last."""
    if not phrase.state or phrase.plural or phrase.role in NOT_OF_RECENT:
        return None
    if phrase.owner is not None and phrase.role not in OFFICES:
        return None
    if of_another(context, phrase):
        return None
    code = local_state(context, phrase) if is_local(context, phrase) else _state_near(context, phrase)
    return body(context, phrase, code, "body_of_recent_state") if code else None


def _state_near(context: Context, phrase: Phrase) -> str | None:
    """The state of the officials spoken of last, else the only one that the report names."""
    if context.doc.tokens[phrase.last - 1].norm.endswith(context.words.third):
        return _tellers_state(context, phrase) or state_spoken_of(context, phrase)
    code = officials_state(context, phrase)
    return code or (next(iter(context.named)) if len(context.named) == 1 else setting_told(context, phrase))


def _tellers_state(context: Context, phrase: Phrase) -> str | None:
    """The state of the person who speaks in the same sentence: "Dia menegaskan bahwa | pemerintahnya"."""
    if context.doc.tokens[phrase.first - 1].norm in context.words.coordinators:
        return None  # "Joni Harmen dan pemerintahnya"
    here = (group for far, group in levels(context, phrase, 0) if not far)
    spoke = distinct(s for group in here for s in group if s.voice and single(s))
    code = spoke[0].country if len(spoke) == 1 else None
    return code if code and "+" not in code else None


def body_unknown(context: Context, phrase: Phrase) -> Draft | None:
    """A body whose state the article does not tell."""
    nobody = phrase.role in ("nation", "side") or (phrase.definite and phrase.role in SELDOM)
    return None if nobody else body(context, phrase, None, "body_unknown")


def body(context: Context, phrase: Phrase, country: str | None, rule: str) -> Draft:
    """The draft of a body of a state (None: not told which)."""
    kind = body_kind(phrase)
    name = body_name(context, phrase, country)
    # "TNI Angkatan Darat" is not "TNI"
    own_name = phrase.org.data.get("full", "") if phrase.org is not None else ""
    place, where = place_told(context, phrase) if own_name and country == context.words.home else ("", "")
    if place:
        name, own_name = f"{own_name} {place}", f"{own_name} {where}"
    many = phrase.org is None and one_of_many(context, phrase)
    apart = name.lower() if many or phrase.role in NAMED_APART else ""
    key = ("body", kind, country or "", own_name or apart)
    draft = context.roster.enter(key, "body", name, rule)
    draft.place = place or (name if many else "")
    own = phrase.org is not None and country_of(phrase.org) == country
    draft.learn(country, kind if own else None, kind)
    return draft


def body_inside(context: Context, phrase: Phrase, country: str | None) -> Draft:
    """The body of the tables that a person's phrase names."""
    inner = Phrase(first=phrase.first, last=phrase.last, head=phrase.head, type="body", org=phrase.org)
    return body(context, inner, country or country_of(phrase.org), "body_of_state")


def medium_named(context: Context, phrase: Phrase) -> Draft | None:
    """An agency or outlet."""
    first, last = phrase.name or (phrase.first, phrase.last)
    name = context.text(first, last)
    value = phrase.entry.value if phrase.entry is not None else name
    draft = context.roster.enter(("medium", value), "medium", name, "medium_named")
    draft.learn(None, name, None)
    return draft


def acronym_learned(context: Context, phrase: Phrase) -> Draft | None:
    """An acronym that the article has explained ("Freedom Flotilla Coalition (FFC)"), or that speaks in it."""
    short = context.text(phrase.head, phrase.head + 1)
    if phrase.head and context.doc.tokens[phrase.head - 1].norm in context.words.thing_before:
        return None  # "UU TPPO"
    told = context.acronyms.get(short)
    if told is not None or short not in context.speaking:
        return told
    if short in context.initials:
        return context.roster.enter(("person", short.lower()), "person", short, "initials_speak")
    draft = context.roster.enter(("org", short), "organisation", short, "acronym_speaks")
    draft.learn(None, short, None)
    return draft


def place_named(context: Context, phrase: Phrase) -> Draft | None:
    """A place, with the state it lies in."""
    name = context.text(phrase.first, phrase.last)
    draft = context.roster.enter(("place", name.lower()), "place", name, "place_named")
    code = phrase.countries[0] if phrase.countries else phrase.place
    draft.learn(code if code != "-" else None, None, None)
    return draft
