"""What is made sure of: promised when it is kept up or still to come, else borne out."""

from saksi.statements.acts.utterance import NEAR, Utterance
from saksi.statements.draft import Draft


def assures(u: Utterance) -> str | None:
    """'memastikan akan …', 'memastikan pasokan tetap terjaga' promises, else it confirms."""
    if u.draft.word not in u.reading.sets["assures"]:
        return None
    if u.draft.bound == "none":
        return "say"  # "pelaku dipastikan berasal dari Peru": nobody bears it out
    if _sees_to_it(u) or _ready_for_it(u):
        return "promise"
    token = u.first("intent") or u.first("may")
    if token is not None and u.first("intent") is None and u.reading.has("negation", token - 1):
        return None
    return "promise" if token is not None and u.depth(token) <= 2 * NEAR else None


def _sees_to_it(u: Utterance) -> bool:
    """Whether what is made sure of is kept up or done from now on: 'manfaatnya tetap dijaga', 'pupuk sampai ke petani'."""
    reading = u.reading
    if not u.draft.content or reading.passive(u.draft.cue[0] if u.draft.cue else 0):
        return False
    first, last = u.draft.content[0]
    opening = range(first, min(last, first + 2 * NEAR))
    if any(
        reading.has(n, i) for n in ("perfect", "negation", "denials", "copula", "on_purpose") for i in opening
    ):
        return False
    verb = next((i for i in opening if reading.verb(i) and not reading.has("who", i - 1)), None)
    return any(reading.has("kept_up", i) for i in opening) or (verb is not None and reading.passive(verb))


def _ready_for_it(u: Utterance) -> bool:
    """'memastikan kesiapannya menjaga harga': readiness of one's own."""
    first = u.draft.content[0][0] if u.draft.content else -1
    own = first >= 0 and u.reading.norms[first].endswith(u.reading.pack.third)
    return own and any(tone == "ready" for tone, _ in u.between(first, first + 1))


def makes_sure(u: Utterance, inner: Draft) -> bool:
    """'kami memastikan pemerataan jaringan': what is made sure of is a thing, nothing that is borne out."""
    if inner.word not in u.reading.sets["assures"] or inner.cue is None:
        return False
    follows = inner.cue[1]
    return not (u.reading.has("that", follows) or u.reading.has("negation", follows))
