"""Commitments and statements together: which statement holds a commitment, and whose side is bound."""

from collections.abc import Sequence

import msgspec

from saksi.record.finding import Commitment, Statement
from saksi.record.span import Span

# rules whose subject is told of by the speaker: another state's speaker only expects it
FORETOLD = frozenset(
    f"commitments.{r}" for r in ("condition_first", "condition_last", "circumstance", "whatever", "answer")
)
# no one bound is written: the statement must promise or threaten
UNSAID = "commitments.unsaid"
# "kami dapat Y", "AS akan menderita": of a state's side, else only with such an act
STATES = frozenset(
    f"commitments.{r}" for r in ("offer", "spoken", "suffered", "warning", "official", "undergone")
)
# a promise in so many words is no threat, whatever the statement's act
PROMISED = frozenset(("commitments.pledge_not", "commitments.promised"))
PLEDGE_NOT = "commitments.pledge_not"
PROMISED_OR_SWORN = PROMISED | {"commitments.pledge"}
# what "pihaknya" resolves, told on after a statement, is the resolve of who made the statement
GONE_ON = PROMISED_OR_SWORN | {
    f"commitments.{r}" for r in ("official", "condition_first", "condition_last", "answer")
}
# an office's state is bound: the state that says so, also when it said so just before
OFFICIAL = "commitments.official"
ENJOINED = frozenset(
    ("commitments.enjoined", "commitments.imposed")
)  # "wajib" in the mouth of an expert is advice
UNDERGONE = "commitments.undergone"  # the same, but only where a state's side says it
RULED = "commitments.ruled"  # in anyone's mouth a "harus" is a demand; the report's own tells of a rule
COMPLY = "commitments.comply"  # that others must obey a law is a demand, unless a court says so
CARRIED = 260  # characters from the end of a statement to what its speaker goes on to say
THREAT = "commitments.threat"  # told of with "mengancam"
OFFER = "commitments.offer"  # what others tell that a side can do is no resolve of that side
STATE = 3  # letters of a state's code
DENIED = "deny"
DEMAND = "demand"
OWN_ACTS = frozenset(("promise", "threaten"))


def resolve(found: Sequence[Commitment], statements: Sequence[Statement]) -> tuple[Commitment, ...]:
    """The commitments with their statements set and the speaker's side filled in as debtor.

    Left out are those bound to a speaker nobody knows, those a speaker denies, and those
    one state's speaker foretells of another; what only the reporter tells needs somebody bound.
    """
    settled = (_settled(commitment, statements) for commitment in found)
    return tuple(commitment for commitment in settled if commitment is not None)


def _settled(commitment: Commitment, statements: Sequence[Statement]) -> Commitment | None:
    """One commitment with its statement, debtors and kind; None when it is no resolve."""
    index = _holder(commitment, statements)
    if _thing(commitment, None if index is None else statements[index]):
        return None
    if index is None:
        idle = commitment.rule == OFFER and not any(map(_code, commitment.debtors))
        told = commitment if commitment.debtors else _gone_on(commitment, statements)
        return None if idle else told
    said = statements[index]
    if said.act == DENIED and not _pledged_not(commitment):
        return None
    official = commitment.rule in (OFFICIAL, UNDERGONE)
    debtors = () if official and said.speaker_country else commitment.debtors
    debtors = _side(said) if _joint(commitment, said) else debtors or _side(said)
    if not debtors and said.speaker_id is None:
        return _gone_on(commitment, statements)
    if not debtors or (commitment.debtors and _foretold(commitment, said)):
        return None
    if _advised(commitment, said, debtors) or not _own(commitment, said):
        return None
    kind = "threat" if _harmful(commitment, said) else commitment.kind
    if official and said.act in OWN_ACTS:
        kind = "promise" if said.act == "promise" else "threat"
    beneficiary = commitment.beneficiary if commitment.beneficiary not in debtors else None
    return msgspec.structs.replace(
        commitment, debtors=debtors, statement=index, kind=kind, beneficiary=beneficiary
    )


def _holder(commitment: Commitment, statements: Sequence[Statement]) -> int | None:
    """The statement that holds a commitment; one whose speaker is known before an agentless "diduga" inside it."""
    index = innermost(commitment.action, statements)
    if index is None or statements[index].speaker_id is not None:
        return index
    named = [place for place, said in enumerate(statements) if said.speaker_id is not None]
    told = innermost(commitment.action, [statements[place] for place in named])
    return index if told is None else named[told]


def _code(debtor: str) -> bool:
    """Whether a debtor is a state's code: what a player "bisa" do is no offer."""
    return len(debtor) == STATE and debtor.isupper()


def _advised(commitment: Commitment, said: Statement, debtors: tuple[str, ...]) -> bool:
    """Whether a duty is only advised or demanded by whoever tells of it."""
    if commitment.rule in ENJOINED:
        return said.speaker_country is None
    if commitment.rule == RULED:
        return True
    return commitment.rule == COMPLY and said.act == DEMAND and not set(debtors) & set(_side(said))


def _joint(commitment: Commitment, said: Statement) -> bool:
    """Whether two leaders pledge who are known as one speaker: the statement knows them better."""
    pledged = commitment.rule in PROMISED and len(commitment.debtors) > 1
    return pledged and said.cue is not None and "+" in (said.speaker_country or "")


def _informed(said: Statement) -> bool:
    """Whether a threat by others is told by a state's side or unnamed officials, not by a lone expert."""
    return said.speaker_country is not None or (said.speaker_id or "").islower()


def _gone_on(commitment: Commitment, statements: Sequence[Statement]) -> Commitment | None:
    """What an office does or "pihaknya" will do, told on after a statement of a state's side."""
    if commitment.rule not in GONE_ON:
        return None
    start = min(commitment.action.start, (commitment.condition or commitment.action).start)
    ends = ((max((c.end for c in s.content), default=0), s) for s in statements)
    near = [(end, s) for end, s in ends if start - CARRIED < end <= start and s.speaker_country]
    if not near:
        return None
    said = max(near, key=lambda pair: pair[0])[1]
    return msgspec.structs.replace(commitment, debtors=_side(said))


def _pledged_not(commitment: Commitment) -> bool:
    """Whether what is pledged is not to do something."""
    return commitment.rule == PLEDGE_NOT


def _harmful(commitment: Commitment, said: Statement) -> bool:
    """Whether a promise is meant as a threat; a pledge not to do something never is."""
    return said.act == "threaten" and commitment.kind == "promise" and commitment.rule not in PROMISED


def _own(commitment: Commitment, said: Statement) -> bool:
    """Whether the statement makes it the speaker's own resolve, where the wording leaves it open."""
    if commitment.rule == OFFER and commitment.debtors and not set(commitment.debtors) & set(_side(said)):
        return False
    if said.act in OWN_ACTS:
        return True
    if commitment.kind == "threat" and commitment.debtors and _informed(said):
        return True
    if commitment.rule in STATES:
        armed = commitment.kind == "threat" and said.speaker_org is not None
        return armed or said.speaker_country is not None
    return commitment.rule != UNSAID


def innermost(span: Span, statements: Sequence[Statement]) -> int | None:
    """The statement with the smallest content that holds a span; of equals, the one carried by others."""
    best: tuple[int, int, int] | None = None
    for index, statement in enumerate(statements):
        for content in statement.content:
            if content.holds(span):
                size = (content.end - content.start, 0 if statement.via is not None else 1, index)
                best = min(best, size) if best else size
    return best[2] if best else None


def _side(said: Statement) -> tuple[str, ...]:
    """The states a speaker speaks for, else its organisation, else the speaker."""
    if said.speaker_country:
        return tuple(said.speaker_country.split("+"))
    name = said.speaker_org or said.speaker_id
    return (name,) if name and not name.islower() else ()


def _thing(commitment: Commitment, said: Statement | None) -> bool:
    """Whether what "mengancam" is no side but a thing: a common noun that no statement knows as one who threatens."""
    named = commitment.rule != THREAT or not commitment.debtors or not commitment.debtors[0].islower()
    return not named and (said is None or said.act != "threaten")


def _foretold(commitment: Commitment, said: Statement) -> bool:
    """Whether someone tells what another will do: an expectation, not a resolve.

    A body or medium without a state may report the resolve of a state.
    """
    if commitment.rule not in FORETOLD or commitment.strength == "siap" or said.speaker_id is None:
        return False
    if commitment.kind == "threat" and _informed(said):
        return False
    if said.speaker_country is None:
        return said.speaker_org is None
    own = {*said.speaker_country.split("+"), said.speaker_org}
    return not own & set(commitment.debtors)
