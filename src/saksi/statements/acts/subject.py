"""Of whom a predicate tells: the speaker's side, somebody else, or a deed that is not his."""

from itertools import pairwise

from saksi.statements.acts.utterance import Utterance

BESIDE = 3  # words behind a deed's noun within which its owner stands
OWN, OTHER, DEED, NONE = "own", "other", "deed", ""
NOT_ACTING = ("place", "medium", "people")
LIGHT = ("auxiliary", "negation", "copula", "become")
LINKS = ("place_words", "for_whom", "object_links", "in_medium", "on_day", "about", "to", "as", "over")


def predicate(u: Utterance, token: int) -> int:
    """Where the predicate begins that an adverb at a token goes with: 'telah | bertindak sepihak'."""
    begin = token - u.depth(token)
    verbs = (i for i in (token - 1, token - 2) if i >= begin and u.reading.verb(i) and not _lends(u, i))
    return next(verbs, token)


def subject(u: Utterance, token: int, floor: int = 0) -> str:
    """Whose the subject of the main clause is whose predicate stands at a token: the leftmost that may be one.

    floor: the token before which nothing belongs to the clause.
    """
    reading, found, at = u.reading, NONE, token
    begin = max(token - u.depth(token), floor)
    for i in range(token - 1, begin - 1, -1):
        mark = reading.text(i)
        if mark in ";:.?!" or (mark == "," and found):
            break
        if mark == "," and _led_to(u, i + 1):
            return NONE
        if reading.has("doubt", i) and not reading.has("who", i):
            return NONE
        if reading.has("border", i) and not reading.has("only_so", i):
            opens = i == begin and reading.has("that", i)
            if not (reading.has("contrast", i) or opens or _borne_out(u, i, begin)):
                return NONE
            break
        seen = _candidate(u, i, begin)
        found, at = (seen, i) if seen else (found, at)
    return found if _predicate(u, at, token) else NONE


def _borne_out(u: Utterance, token: int, begin: int) -> bool:
    """Whether "bahwa" at a token tells what something proves: 'kami punya bukti yang menunjukkan bahwa X …'."""
    reading = u.reading
    proved = reading.has("that", token) and reading.has("proves", token - 1)
    return proved and not any(
        reading.has(n, i) for n in ("negation", "condition") for i in range(begin, token)
    )


def _predicate(u: Utterance, first: int, token: int) -> bool:
    """Whether a token is what the subject at `first` is told to do: each "yang" between them has had its verb."""
    reading = u.reading
    last = token
    while last > first + 1 and any(reading.has(name, last - 1) for name in LIGHT):
        last -= 1
    between = range(first + 1, last)
    if reading.has("who", last - 1) or _asked(u, token):
        return False
    relatives = sum(reading.has("who", i) for i in between)
    verbs = [i for i in between if reading.verb(i) and not (_lends(u, i) or reading.has("copula", i))]
    if not relatives:
        return not verbs
    joined = sum(any(reading.has("and", k) for k in range(a, b)) for a, b in pairwise(verbs))
    return len(verbs) - joined <= relatives  # "yang diumumkan dan mulai dijalankan"


def _lends(u: Utterance, token: int) -> bool:
    """Whether a word only lends itself to the verb behind it: "terus", "dianggap"."""
    return u.reading.has("auxiliary", token) or u.reading.has("judges_all", token)


def _asked(u: Utterance, token: int) -> bool:
    """Whether the sentence of a token is a question."""
    last = u.reading.doc.sentences[u.reading.doc.sentence_of[token]].last
    return "?" in (u.reading.text(last - 1), u.reading.text(last - 2))


def _candidate(u: Utterance, token: int, begin: int) -> str:
    """What a token may be as a subject."""
    reading = u.reading
    if reading.has("own", token) or reading.has("own_side", token) or _his_thing(u, token, begin):
        return OWN
    if _deed(u, token):
        return NONE if _led_to(u, token - 1) else OWN if _owned(u, token + 1) else DEED
    if token == begin and (reading.has("deixis", token) or _whatever(u, token)):
        return DEED
    mention = u.voices.cast.at(token)
    actor = u.voices.cast.actor(mention)
    if mention is None or actor is None or _led_to(u, mention.first - 1):
        return NONE
    if actor.type in NOT_ACTING and not (actor.type == "people" and actor.role and actor.country):
        return NONE
    return OWN if u.voices.same(u.speaker, token) else OTHER


def _his_thing(u: Utterance, token: int, begin: int) -> bool:
    """'pabriknya tidak membuang limbah': what is the speaker's opens his reported words."""
    if token != begin or u.reading.doc.quote_of[token] is not None or u.draft.content[0][0] != token:
        return False
    noun = u.reading.norms[token].endswith(u.reading.pack.third) and not u.reading.verb(token)
    return noun and not _deed(u, token)


def _deed(u: Utterance, token: int) -> bool:
    """Whether a word names a deed or position."""
    deed = any(u.reading.has(name, token) for name in ("deeds_judged", "doings", "strikes", "fights"))
    return deed and not u.reading.has("wars", token)


def _whatever(u: Utterance, token: int) -> bool:
    """'apa yang dilakukan X': a deed by a clause."""
    return u.reading.has("whatever", token) and u.reading.has("who", token + 1)


def _owned(u: Utterance, token: int) -> bool:
    """Whether a deed is the speaker's: 'serangan kami'."""
    return any(
        u.reading.has("own", i) or u.reading.has("own_side", i) for i in range(token, token + BESIDE - 1)
    )


def _led_to(u: Utterance, before: int) -> bool:
    """Whether a mention only says where, with whom or against whom."""
    return any(u.reading.has(name, before) for name in LINKS) and not u.reading.has("that", before)
