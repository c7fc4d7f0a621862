"""Rules that tell which state, body, organisation, medium or place a phrase names."""

import itertools
from collections.abc import Iterator

from saksi.mentions.context import HOME, Context, Seen, body_kind, country_of
from saksi.mentions.phrase import Phrase
from saksi.mentions.roster import Draft
from saksi.record.document import Entry

NAMED_APART = frozenset(
    ("agency", "organisation", "side", "media", "ministry", "hospital", "company", "party")
)
NEEDS_MORE = frozenset(("nation", "side", "media", "organisation", "company", "party", "hospital", "agency"))
FAR = 6  # sentences after which a foreign government is no more meant by "pemerintah" at home
RECENT = 8  # mentions that a body without a state looks back
NOT_OF_RECENT = frozenset(("nation", "agency", "court", "hospital", "side", "party", "company"))


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


def _by_its_name(context: Context, phrase: Phrase) -> Draft | None:
    """An organisation that no table knows, by its name and the short form it explains."""
    if phrase.type not in ("organisation", "group", "party") or phrase.name is None:
        return None
    name = context.text(*phrase.name)
    short = context.text(*phrase.alias) if phrase.alias is not None else name
    told = f"{name} ({short})" if phrase.alias is not None else name
    draft = context.roster.enter(("org", short), phrase.type, told, "organisation_named")
    draft.learn(phrase.countries[0] if phrase.countries else None, short, None)
    return draft


def organisation(context: Context, org: Entry, country: str | None) -> Draft:
    """The draft of an organisation of the tables."""
    full = org.data.get("full", org.value)
    if org.value.isupper() and org.value not in full and org.value != "UN":
        full = f"{full} ({org.value})"
    draft = context.roster.enter(("org", org.value, full), org.form, full, "organisation_named")
    draft.learn(country_of(org) or country, org.value, None)
    return draft


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
        person = next(
            (
                context.roster.held(("person", *full))
                for full, _ in context.people.get(context.words_of(*phrase.owner), ())
            ),
            None,
        )
        return (
            body(context, phrase, person.country, "body_of_state")
            if person is not None and person.country
            else None
        )
    code = phrase.countries[0] if phrase.countries else _state_again(context, phrase)
    return body(context, phrase, code, "body_of_state") if code else None


def _state_again(context: Context, phrase: Phrase) -> str | None:
    """The state that "negara itu" inside a body's phrase takes up: "bank sentral negara itu"."""
    if not phrase.of_nation or not phrase.definite:
        return None
    return next((d.country for d in context.back(("state",)) if d.country and "+" not in d.country), None)


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


def taken_up(context: Context, phrase: Phrase) -> Draft | None:
    """The words "kementerian itu", "negara tersebut": the last actor of the type."""
    if not phrase.definite or phrase.detailed or phrase.org is not None or phrase.plural:
        return None
    drafts = list(context.back(context.takes_up.get(phrase.role, ("body",))))
    noun = phrase.noun or phrase.role
    same = (d for d in drafts if d.role == noun or d.name.lower().startswith(noun))
    return next(same, drafts[0] if drafts else None)


def government_at_home(context: Context, phrase: Phrase) -> Draft | None:
    """The government without a state, where its sentence speaks of things that only home has: "APBN"."""
    if phrase.role != "government" or phrase.owner is not None or phrase.org is not None:
        return None
    doc = context.doc
    sentence = doc.sentences[context.sentence(phrase)]
    told = any(doc.tokens[i].norm in context.words.home_things for i in range(sentence.first, sentence.last))
    return body(context, phrase, HOME, "government_at_home") if told else None


def body_again(context: Context, phrase: Phrase) -> Draft | None:
    """A body named without its state: the one the article tells with it, before or after."""
    if (
        (phrase.org is not None and not phrase.org.data.get("generic"))
        or phrase.place
        or phrase.role in ("media", "nation")
    ):
        return None
    kind = body_kind(phrase)
    apart = phrase.role in NAMED_APART and phrase.detailed
    name = _body_name(context, phrase, None) if apart else ""
    held = next(
        (s for s in context.recent() if s.draft.role == kind and s.draft.country and s.draft.type == "body"),
        None,
    )
    if held is not None and held.draft.name.startswith(name) and not _far_from_home(context, phrase, held):
        return held.draft
    told = state_told(context, phrase) if phrase.state and held is None else None
    return body(context, phrase, told, "body_again") if told else None


def _far_from_home(context: Context, phrase: Phrase, held: Seen) -> bool:
    """Whether "pemerintah" is no more the foreign one told long before, in a report that is about home too."""
    far = context.sentence(phrase) - held.sentence > FAR
    return far and phrase.role == "government" and HOME in context.named and held.draft.country != HOME


def state_told(context: Context, phrase: Phrase) -> str | None:
    """The state that another phrase in the article gives a body of the same kind."""
    return context.kinds_told.get((phrase.form, body_kind(phrase)))


def body_at_home(context: Context, phrase: Phrase) -> Draft | None:
    """A body of the tables has their state; a common one is of the state the article is set in."""
    if phrase.org is not None and not phrase.org.data.get("generic"):
        return body(context, phrase, country_of(phrase.org), "body_named")
    if phrase.place and phrase.place != "-" and phrase.state:
        return body(context, phrase, phrase.place, "body_at_place")
    local = context.home or phrase.role in context.local_roles
    if local and context.setting and phrase.state and phrase.role not in ("nation", "side", "hospital"):
        return body(context, phrase, context.setting, "body_at_home")
    country = country_of(phrase.org)
    if country is not None and not context.named - {country}:
        return body(context, phrase, country, "body_at_home")
    return None


def body_of_recent_state(context: Context, phrase: Phrase) -> Draft | None:
    """A ministry, army or government without a state is that of the officials or bodies spoken of last."""
    if not phrase.state or phrase.plural or phrase.role in NOT_OF_RECENT or phrase.owner is not None:
        return None
    code = recent_state(context, ("body", "person", "state"))
    return body(context, phrase, code, "body_of_recent_state") if code else None


def recent_state(context: Context, types: tuple[str, ...]) -> str | None:
    """The state of the last actor of some types that a sentence was about, else of the last one."""
    told = (
        s
        for s in context.recent()
        if s.draft.type in types and s.draft.country and "+" not in s.draft.country
    )
    last = list(itertools.islice(told, RECENT))
    near = [s for s in last if s.subject and not s.quoted] or last[:1]
    spoken = next((s for s in near if s.draft.type != "state"), None) or next(iter(near), None)
    return spoken.draft.country if spoken is not None else None


def body_unknown(context: Context, phrase: Phrase) -> Draft | None:
    """A body whose state the article does not tell."""
    return None if phrase.role in ("nation", "side") else body(context, phrase, None, "body_unknown")


def body(context: Context, phrase: Phrase, country: str | None, rule: str) -> Draft:
    """The draft of a body of a state (None: not told which)."""
    kind = body_kind(phrase)
    name = _body_name(context, phrase, country)
    key = ("body", kind, country or "", name.lower() if phrase.role in NAMED_APART else "")
    draft = context.roster.enter(key, "body", name, rule)
    own = phrase.org is not None and country_of(phrase.org) == country
    draft.learn(country, kind if own else None, kind)
    return draft


def body_inside(context: Context, phrase: Phrase, country: str | None) -> Draft:
    """The body of the tables that a person's phrase names."""
    inner = Phrase(first=phrase.first, last=phrase.last, head=phrase.head, type="body", org=phrase.org)
    return body(context, inner, country or country_of(phrase.org), "body_of_state")


def _body_name(context: Context, phrase: Phrase, country: str | None) -> str:
    """A body's name with its state's, as far as the phrase does not say it already."""
    state_name = context.states.get(country or "", "")
    if phrase.org is not None:
        full = phrase.org.data.get("full", phrase.org.value)
        own = country_of(phrase.org) == country and not phrase.org.data.get("generic")
        if own and phrase.org.value.isupper() and phrase.org.value not in full:
            return f"{full} ({phrase.org.value})"
        at_home = country == HOME and context.home
        return full if own or at_home or not state_name or state_name in full else f"{full} {state_name}"
    name = " ".join(_plain_words(context, phrase, country))
    told = phrase.owner is not None or not state_name or state_name in name
    return name if told else f"{name} {state_name}"


def _plain_words(context: Context, phrase: Phrase, country: str | None) -> Iterator[str]:
    """The phrase's words from its head on, brackets and "itu" left out, the state by its plain name."""
    inside = range(phrase.alias[0] - 1, phrase.alias[1] + 1) if phrase.alias is not None else ()
    end = phrase.head
    for i in range(phrase.head, phrase.last - phrase.definite):
        hit = context.doc.entry(i, "country")
        if i in inside or i < end:
            continue
        if hit is not None and hit.entry.value == country:
            end = hit.last
            yield context.states.get(hit.entry.value, context.doc.tokens[i].text)
        else:
            yield context.doc.tokens[i].text


def medium_named(context: Context, phrase: Phrase) -> Draft | None:
    """An agency or outlet."""
    first, last = phrase.name or (phrase.first, phrase.last)
    name = context.text(first, last)
    value = phrase.entry.value if phrase.entry is not None else name
    draft = context.roster.enter(("medium", value), "medium", name, "medium_named")
    draft.learn(None, name, None)
    return draft


def acronym_learned(context: Context, phrase: Phrase) -> Draft | None:
    """An acronym that the article itself has explained: "Freedom Flotilla Coalition (FFC)"."""
    return context.acronyms.get(context.text(phrase.head, phrase.head + 1))


def place_named(context: Context, phrase: Phrase) -> Draft | None:
    """A place, with the state it lies in."""
    name = context.text(phrase.first, phrase.last)
    draft = context.roster.enter(("place", name.lower()), "place", name, "place_named")
    code = phrase.countries[0] if phrase.countries else phrase.place
    draft.learn(code if code != "-" else None, None, None)
    return draft
