"""Verbs of speech inside an utterance that are only told of: with them the speaker does nothing himself."""

from saksi.statements.acts.assuring import makes_sure
from saksi.statements.acts.utterance import Utterance
from saksi.statements.draft import Draft


def only_told(u: Utterance, inner: Draft) -> bool:
    """Whether an inner verb or noun of speech performs nothing, only tells of words."""
    return any(told(u, inner) for told in (asked_before, makes_sure, in_passing, known_by, named))


def asked_before(u: Utterance, asking: Draft) -> bool:
    """Whether a passive only tells whom others asked: 'korban diminta mentransfer', 'pernah diajak bicara'."""
    if asking.speaker is not None or asking.cue is None:
        return False
    return asked_by_others(u, asking.cue[0])


def in_passing(u: Utterance, inner: Draft) -> bool:
    """Whether an inner verb only tells when something else was: 'ada warga yang diperas saat | meminta tanda tangan'."""
    return inner.cue is not None and u.reading.has("subordinate", inner.cue[0] - 1)


def known_by(u: Utterance, inner: Draft) -> bool:
    """Whether an inner verb only tells whom or what is meant: 'penyair yang | menyuarakan pandangan lain'."""
    if inner.cue is None or not u.reading.has("who", inner.cue[0] - 1):
        return False
    return not u.reading.has("own", inner.cue[0] - 2)


def named(u: Utterance, inner: Draft) -> bool:
    """Whether an inner noun only names words that something is done with: 'mempertimbangkan | usulan Peru'."""
    if inner.rule != "statements.noun_of" or inner.cue is None:
        return False
    before = inner.cue[0] - 1
    return any(u.reading.verb(i) or u.reading.has("over", i) for i in (before, before - 1))


def asked_by_others(u: Utterance, token: int) -> bool:
    """Whether a passive verb of asking at a token tells of what was asked of one who only tells it."""
    return u.reading.has("not_asked", token - 1) or u.reading.has("told_before", token - 1)
