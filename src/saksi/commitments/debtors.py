"""Who is bound: the subject of a resolve, as codes of states or names; () is the speaker's side.

None means that no one who could be bound was found, and then there is no commitment.
"""

from bisect import bisect_left

from saksi.commitments.scope import LEFT_STOPS, Scope
from saksi.lang.verbs import Verbs
from saksi.record.mention import Mention

SPEAKER: tuple[str, ...] = ()
BINDABLE = frozenset(("state", "body", "organisation", "group", "person", "people", "party", "company"))
OWN_NAME = frozenset(("party", "company"))  # bound themselves, not the state they are of
LEADERS = 24  # mentions looked back over for the two who met
LONG = 14  # tokens of the longest subject looked for
LEFT = 40  # tokens looked back over for the actor a clitic stands for
MENTIONS = 12  # mentions looked back over for the state of a court
MUTUAL = 4  # tokens from "mereka" to "saling"
NAMED = 8  # tokens of the longest mention before "yang"
PHRASE = 6  # tokens of the longest noun phrase that may stand as a debtor's name

Debtors = tuple[str, ...] | None


def subject_start(scope: Scope, end: int, verbs: Verbs) -> int:
    """Where the subject that ends at `end` begins: after a mark, a clause word or a verb."""
    while end > scope.first + 1 and scope.at(end - 1, "foretold"):
        end -= 1
    listed = False
    for i in range(end - 1, max(scope.first, end - LONG) - 1, -1):
        listed = listed or (scope.opens(i) == "coordinate" and scope.text(i - 1) == ",")
        if listed and _lists(scope, i):
            continue
        if scope.text(i) in LEFT_STOPS or scope.doc.tokens[i].kind == "quote":
            return i + 1
        if _cuts(scope, i) or scope.verb(i, verbs) or scope.at(i, "then", "pledge", "prepare"):
            return i + 1
        if attributes(scope, i) and not _firmly(scope, i):
            return i + 1
    return max(scope.first, end - LONG)


def _firmly(scope: Scope, token: int) -> bool:
    """Whether a word like "tegas" only describes the noun right before it: "sanksi | tegas akan dijatuhkan"."""
    hit = scope.doc.entry(token, "speech")
    told = hit is not None and hit.entry.form == "bare" and token > scope.first
    headline = scope.doc.tokens[token].capital
    return told and not headline and scope.doc.tokens[token - 1].kind == "word"


def attributes(scope: Scope, token: int) -> bool:
    """Whether the word attributes: what follows it is the subject of what is said."""
    hit = scope.doc.entry(token, "speech")
    return hit is not None and hit.entry.value != "none" and hit.entry.form != "noun"


def _cuts(scope: Scope, token: int) -> bool:
    """Whether the word opens the clause whose subject is looked for; "dan" joins two subjects."""
    kind = scope.opens(token)
    return kind != "" and not (kind == "coordinate" and _joins(scope, token))


def _lists(scope: Scope, token: int) -> bool:
    """Whether a comma or ", dan" stands between names of a list: "AS, Inggris, dan Prancis"."""
    last = token + 1 if scope.text(token) == "," else token
    last += scope.opens(last) == "coordinate"
    before = token - 1 if scope.text(token) == "," else token - 2
    tokens = scope.doc.tokens
    listing = scope.text(token) == "," or scope.opens(token) == "coordinate"
    return bool(
        listing
        and before >= scope.first
        and last < scope.last
        and tokens[before].capital
        and tokens[last].capital
    )


def _joins(scope: Scope, token: int) -> bool:
    """Whether "dan" stands between two names."""
    doc = scope.doc
    return bool(
        scope.first < token < scope.last - 1
        and (doc.tokens[token - 1].capital or doc.tokens[token - 1].text == ")")
        and doc.tokens[token + 1].capital
    )


def subject(scope: Scope, first: int, end: int) -> Debtors:
    """Who the subject at tokens [first, end) is; None when it is nobody who can be bound."""
    while first < end and (scope.at(first, "skip", "then", "negation") or scope.opens(first)):
        first += 1
    if first >= end:
        return None
    who = scope.at(first, "speaker")
    if who and (who.entry.value != "he" or _reported(scope, first)):
        return SPEAKER
    if scope.at(first, "pair") or _each_other(scope, first, end):
        return _pair(scope, first)
    found = _named(scope, first, end)
    ours = scope.at(end - 1, "speaker")
    if found is None and scope.quoted and ours is not None and ours.entry.value != "he":
        return SPEAKER
    if found is None and scope.at(first, "agent"):
        found = _country_in(scope, first, end)
        return SPEAKER if found is None and scope.quoted else found
    return found


def _each_other(scope: Scope, first: int, end: int) -> bool:
    """Whether "mereka" are two who do something to each other: "mereka berjanji saling menghormati"."""
    he = scope.at(first, "speaker")
    near = range(end, min(end + MUTUAL, scope.last))
    return he is not None and he.last == end and any(scope.at(i, "mutual") for i in near)


def carried(scope: Scope, first: int) -> Debtors:
    """Whose the subject left out at `first` is, when a clause before it goes on: the speaker's side.

    "Menyatakan siap …" leaves out its own subject, and so does "…, tetapi akan …" after it.
    """
    if first <= scope.first:
        return None
    if scope.opens(first - 1) == "relative":  # "Prabowo yang akan Y jika Z"
        return before_relative(scope, first - 1 - (scope.text(first - 2) == ","))
    if attributes(scope, first - 1):
        return SPEAKER
    if scope.opens(first - 1) not in ("coordinate", "contrast"):
        return None
    before = range(first - 2, scope.first - 1, -1)
    if any(attributes(scope, i) or scope.at(i, "speaker") for i in before):
        return SPEAKER
    return _named(scope, scope.first, first - 1) or None


def _reported(scope: Scope, token: int) -> bool:
    """Whether "ia" or "mereka" stands in reported speech, where it is the side that speaks."""
    return not scope.quoted and any(attributes(scope, i) for i in range(scope.first, token))


def nearest(scope: Scope, end: int) -> Debtors:
    """The actor named last before a token; None when there is none near."""
    for i in range(end - 1, max(scope.first, end - LEFT) - 1, -1):
        found = _at(scope, i)
        if found is not None:
            return found
    return None


def state_near(scope: Scope, end: int) -> Debtors:
    """The state of the actor with a state that was mentioned last before a token, sentences before it too."""
    mentions = scope.mentions.mentions
    place = bisect_left(mentions, end, key=_first)
    for mention in reversed(mentions[max(0, place - MENTIONS) : place]):
        actor = scope.mentions.actors[mention.actor] if mention.actor is not None else None
        if actor is not None and actor.country:
            return tuple(actor.country.split("+"))
    return None


def private(scope: Scope, token: int) -> Debtors:
    """The person named at a token: what a procedure asks of a person binds no state."""
    mention = mention_at(scope, token)
    if mention is None or mention.actor is None or mention.form != "name":
        return None
    actor = scope.mentions.actors[mention.actor]
    return (actor.name,) if actor.type == "person" and not actor.name.islower() else None


def nearest_person(scope: Scope, end: int) -> Debtors:
    """The person mentioned last before a token, by name; sentences before it too."""
    mentions = scope.mentions.mentions
    place = bisect_left(mentions, end, key=_first)
    for mention in reversed(mentions[max(0, place - LEADERS) : place]):
        actor = scope.mentions.actors[mention.actor] if mention.actor is not None else None
        if actor is not None and actor.type == "person" and actor.speaks_for is None:
            return None if actor.name.islower() else (actor.name,)
    return None


def state_before(scope: Scope, end: int) -> Debtors:
    """The state whose name was written last before a token in the same stretch."""
    for i in range(end - 1, scope.first - 1, -1):
        hit = scope.doc.entry(i, "country")
        if hit and hit.entry.value:
            return (hit.entry.value,)
    return None


def phrase(scope: Scope, first: int, end: int) -> Debtors:
    """The noun phrase at [first, end) itself, for who is bound by a law without being an actor."""
    end = next((i for i in range(first, end) if scope.opens(i) == "relative"), end)
    end = next((i for i in range(first + 1, end) if scope.doc.entry(i, "modal")), end)
    vague = scope.doc.entry(first, "modal") or scope.at(first, "speaker", "led")
    if end > first and (vague or scope.at(end - 1, "inside", "for", "to")):
        return None  # "telah lebih dulu | wajib", "posisi negara dalam | menjamin"
    while first < end and scope.at(first, "skip"):
        first += 1
    while end > first and scope.at(end - 1, "skip"):
        end -= 1
    if not 0 < end - first <= PHRASE or not scope.doc.tokens[first].text[0].isalpha():
        return None
    return (scope.doc.span(first, end).of(scope.doc.text),)


def unnamed(scope: Scope, first: int, end: int) -> Debtors:
    """A common noun phrase that pledges ("pengelola itu"), in small letters; None for pronouns and clauses."""
    end -= scope.at(end - 1, "known") is not None
    while end > first and scope.at(end - 1, "skip"):
        end -= 1
    told = scope.doc.tokens[first:end]
    if scope.at(first, "speaker", "pair", "agent", "negation") or scope.opens(first):
        return None
    if not told or any(token.kind != "word" or token.capital for token in told[1:]):
        return None
    begins = first == scope.doc.sentences[scope.doc.sentence_of[first]].first
    if told[0].kind != "word" or (told[0].capital and not begins):
        return None
    found = phrase(scope, first, end)
    return (found[0].lower(),) if found else None


def names(scope: Scope, first: int, end: int) -> Debtors:
    """Every party named in [first, end) ("mewajibkan Moskow dan Pyongyang"); None when there is none."""
    if scope.at(first, "pair"):
        return _pair(scope, first)
    found: list[str] = []
    i = first
    while i < end:
        name = _at(scope, i)
        if name:
            found.extend(n for n in name if n not in found)
        i = max(i + 1, _past(scope, i))
    return tuple(found) or None


def before_relative(scope: Scope, end: int) -> Debtors:
    """Who the mention that ends right before `end` is."""
    for first in range(end - 1, max(scope.first, end - NAMED) - 1, -1):
        mention = mention_at(scope, first)
        if mention is not None:
            return subject(scope, first, end) if mention.last >= end else None
    return None


def _named(scope: Scope, first: int, end: int) -> Debtors:
    """The actor that begins at `first`, with those joined to it by "dan"."""
    name = _at(scope, first)
    if name is None:
        return None
    found, i = list(name), _past(scope, first)
    while i < end and (scope.opens(i) == "coordinate" or scope.text(i) == ","):
        after = i + 2 if scope.text(i) == "," and scope.opens(i + 1) == "coordinate" else i + 1
        more = _at(scope, after) if after < end else None
        if more is None:
            break
        found.extend(n for n in more if n not in found)
        i = _past(scope, after)
    return tuple(found)


def _at(scope: Scope, token: int) -> Debtors:
    """The party whose mention begins at a token: a state's code, or a name where no state is meant."""
    mention = mention_at(scope, token)
    if mention is not None:
        return _meant(scope, mention)
    hit = scope.doc.entry(token, "country")
    return (hit.entry.value,) if hit and hit.entry.value else None


def mention_at(scope: Scope, token: int) -> Mention | None:
    """The mention that begins at a token."""
    mentions = scope.mentions.mentions
    place = bisect_left(mentions, token, key=_first)
    if place < len(mentions) and mentions[place].first == token:
        return mentions[place]
    return None


def _first(mention: Mention) -> int:
    return mention.first


def _past(scope: Scope, token: int) -> int:
    """The token after the mention or country name that begins at `token`."""
    mention = mention_at(scope, token)
    if mention is not None:
        return mention.last
    hit = scope.doc.entry(token, "country")
    return hit.last if hit else token + 1


def _meant(scope: Scope, mention: Mention) -> Debtors:
    """Whom a mention binds: a state's code, else a name; None for places, media and the unnamed.

    In a quotation "pemerintah" or "presiden" without a state's name is the speaker's side.
    """
    if mention.actor is None:
        return SPEAKER
    actor = scope.mentions.actors[mention.actor]
    role = mention.form == "role"
    if role and scope.quoted and scope.at(mention.first, "agent") and not _names_state(scope, mention):
        return SPEAKER
    if actor.type not in BINDABLE:
        return None
    name = actor.org or actor.name
    if actor.type in OWN_NAME and not role and not name[:1].islower():
        return (name,)
    if actor.country:
        return tuple(actor.country.split("+"))
    return None if role or actor.type == "people" or name[:1].islower() else (name,)


def _names_state(scope: Scope, mention: Mention) -> bool:
    """Whether a state's name stands inside a mention."""
    return any(scope.doc.entry(i, "country") for i in range(mention.first, mention.last))


def _country_in(scope: Scope, first: int, end: int) -> Debtors:
    """The state named inside a noun phrase whose head can be bound ("pasukan Teheran")."""
    for i in range(first + 1, end):
        if scope.opens(i) == "relative":
            return None
        found = _at(scope, i)
        if found:
            return found
    return None


def _leaders(scope: Scope, token: int) -> Debtors:
    """The states of the two leaders (or states) told of together last before "keduanya"; else the side that speaks."""
    mentions = scope.mentions.mentions
    place = bisect_left(mentions, token, key=_first)
    told = [m for m in mentions[max(0, place - LEADERS) : place] if m.actor is not None]
    for types in (("person",), ("state", "body")):
        found = _together(scope, [m for m in told if scope.mentions.actors[m.actor or 0].type in types])
        if found:
            return found
    return SPEAKER


def _together(scope: Scope, told: list[Mention]) -> Debtors:
    """The two states of the last sentence that tells of just two."""
    groups: dict[int, list[str]] = {}
    for mention in told:
        country = scope.mentions.actors[mention.actor or 0].country
        states = groups.setdefault(scope.doc.sentence_of[mention.first], [])
        if country and country not in states:
            states.append(country)
    pairs = [states for _, states in sorted(groups.items()) if len(states) == 2]
    return tuple(pairs[-1]) if pairs else None


def _pair(scope: Scope, token: int) -> Debtors:
    """The two states last named before "kedua negara"."""
    hit = scope.at(token, "pair")
    if hit is not None and hit.entry.value == "leaders":
        return _leaders(scope, token)
    found: list[str] = []
    for hit in reversed(scope.doc.hits_of.get("country", ())):
        if hit.first < token and hit.entry.value and hit.entry.value not in found:
            found.append(hit.entry.value)
            if len(found) == 2:
                return tuple(reversed(found))
    return None
