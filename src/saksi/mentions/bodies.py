"""Rules that tell which state, body, organisation, medium or place a phrase names."""

from collections.abc import Iterator

from saksi.mentions.context import HOME, Context, country_of
from saksi.mentions.phrase import Phrase
from saksi.mentions.roster import Draft
from saksi.record.document import Entry

NAMED_APART = frozenset(
    ("agency", "organisation", "side", "media", "ministry", "hospital", "company", "party")
)
NEEDS_MORE = frozenset(("nation", "side", "media", "organisation", "company", "party", "hospital", "agency"))
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
    """An organisation, party or armed group of the tables."""
    if phrase.org is None:
        return _explained(context, phrase) if phrase.alias is not None and phrase.name is not None else None
    return organisation(context, phrase.org, phrase.countries[0] if phrase.countries else None)


def _explained(context: Context, phrase: Phrase) -> Draft | None:
    """An organisation that no table knows, by its name and the short form it explains."""
    if phrase.type != "organisation" or phrase.name is None or phrase.alias is None:
        return None
    short = context.text(*phrase.alias)
    draft = context.roster.enter(
        ("org", short), "organisation", f"{context.text(*phrase.name)} ({short})", "organisation_named"
    )
    draft.learn(None, short, None)
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
    full = next((name for name in context.companies if name[: len(words)] == words), words)
    draft = context.roster.enter(
        ("company", *full), "company", context.companies.get(full, " ".join(full)), "company_named"
    )
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
    return body(context, phrase, phrase.countries[0], "body_of_state") if phrase.countries else None


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
    if not phrase.definite or phrase.detailed:
        return None
    drafts = list(context.back(context.takes_up.get(phrase.role, ("body",))))
    noun = phrase.noun or phrase.role
    same = (d for d in drafts if d.role == noun or d.name.lower().startswith(noun))
    return next(same, drafts[0] if drafts else None)


def body_again(context: Context, phrase: Phrase) -> Draft | None:
    """A body named without its state: the one the article tells with it, before or after."""
    if (
        (phrase.org is not None and not phrase.org.data.get("generic"))
        or phrase.place
        or phrase.role in ("media", "nation")
    ):
        return None
    kind = body_kind(phrase)
    held = next((d for d in context.back(("body",)) if d.role == kind and d.country), None)
    if held is not None:
        return held
    told = state_told(context, phrase)
    return body(context, phrase, told, "body_again") if told else None


def state_told(context: Context, phrase: Phrase) -> str | None:
    """The state that another phrase in the article gives a body of the same kind."""
    kind = body_kind(phrase)
    same = (
        p
        for p in context.phrases
        if p.countries and p.type == "body" and p.form == phrase.form and body_kind(p) == kind
    )
    return next((p.countries[0] for p in same), None)


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
    told = [
        s for s in context.seen if s.draft.type in types and s.draft.country and "+" not in s.draft.country
    ]
    near = [s for s in reversed(told[-RECENT:]) if s.subject and not s.quoted]
    spoken = next((s for s in near if s.draft.type != "state"), None) or next(
        iter(near), told[-1] if told else None
    )
    return spoken.draft.country if spoken is not None else None


def body_unknown(context: Context, phrase: Phrase) -> Draft | None:
    """A body whose state the article does not tell."""
    return None if phrase.role in ("nation", "side") else body(context, phrase, None, "body_unknown")


def body_kind(phrase: Phrase) -> str:
    """What makes two bodies of one state the same: the table's short name, else the noun."""
    return phrase.org.value if phrase.org is not None else phrase.noun or phrase.role


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
