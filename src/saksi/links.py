"""Links between what sibling rooms found, read from which stretch holds which.

An action, a figure or a commitment belongs to the innermost statement whose content holds it. A
statement that only passes another's words on (an agency's) gives way to the one it passes on.
"""

from collections.abc import Sequence

import msgspec

from saksi.record.finding import Action, Commitment, Figure, Findings, Party, Statement
from saksi.record.holding import Held, contents, innermost

PASSING = "cite"  # the sense of cues that pass words on


def linked(findings: Findings) -> Findings:
    """The findings with `said_by`, `statement` and the speakers behind "kami" filled in."""
    passing = _passing(findings)
    held = contents(findings.statements, passing)
    speaking = frozenset((m.span.start, m.span.end) for m in findings.mentions if m.actor is None)
    actions = tuple(
        _spoken(action, findings, speaking, passing)
        for action in (_said(action, held) for action in findings.actions)
    )
    return msgspec.structs.replace(
        findings,
        actions=actions,
        figures=tuple(_figure(figure, held) for figure in findings.figures),
        commitments=tuple(_commitment(commitment, held) for commitment in findings.commitments),
    )


def _passing(findings: Findings) -> frozenset[int]:
    """The statements of agencies and media that pass on what another says."""
    media = {
        (m.span.start, m.span.end)
        for m in findings.mentions
        if m.actor is not None and findings.actors[m.actor].type == "medium"
    }
    return frozenset(k for k, said in enumerate(findings.statements) if _passes_on(said, media))


def _passes_on(statement: Statement, media: set[tuple[int, int]]) -> bool:
    """Whether a statement is an agency's or a medium's, passing on what another says."""
    speaker = statement.speaker
    if speaker is None:
        return statement.cue_sense == PASSING
    return (speaker.start, speaker.end) in media or (
        statement.cue_sense == PASSING and statement.speaker_country is None
    )


def _figure(figure: Figure, held: Sequence[Held]) -> Figure:
    return msgspec.structs.replace(figure, said_by=innermost(figure.span, held))


def _commitment(commitment: Commitment, held: Sequence[Held]) -> Commitment:
    if commitment.statement is not None:
        return commitment
    return msgspec.structs.replace(commitment, statement=innermost(commitment.action, held))


def _said(action: Action, held: Sequence[Held]) -> Action:
    """An action with its statement."""
    return msgspec.structs.replace(action, said_by=innermost(action.trigger, held))


def _spoken(
    action: Action, findings: Findings, speaking: frozenset[tuple[int, int]], passing: frozenset[int]
) -> Action:
    """An action with its statement's speaker for the words `speaking` ("kami", "saya"); a medium that passes words on is not meant."""
    if action.said_by is None or action.said_by in passing:
        return action
    statement = findings.statements[action.said_by]
    return msgspec.structs.replace(
        action,
        actors=_named(action.actors, statement, speaking),
        recipients=_named(action.recipients, statement, speaking),
    )


def _named(
    side: Sequence[Party], statement: Statement, speaking: frozenset[tuple[int, int]]
) -> tuple[Party, ...]:
    """The parties of a side with the speaker's state put to words that stand for the speaker."""
    made: list[Party] = []
    for party in side:
        if party.span and (party.span.start, party.span.end) in speaking:
            made.append(
                msgspec.structs.replace(
                    party,
                    country=statement.speaker_country or (None if statement.speaker_org else party.country),
                    org=statement.speaker_org,
                    name=statement.speaker_id,
                )
            )
        else:
            made.append(party)
    return tuple(made)
