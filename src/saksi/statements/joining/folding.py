"""Speech acts that a speaker performs with his own words: no statements, but they give his their act."""

from collections.abc import Sequence

from saksi.statements.draft import Draft
from saksi.statements.joining.nesting import carriers
from saksi.statements.reading import Reading
from saksi.statements.voices.speaker import Speaker

APART = ("statements.noun_charge",)  # "menahan X atas tuduhan …": another act than the telling of it


def folded(
    reading: Reading, drafts: Sequence[Draft], who: Sequence[Speaker]
) -> tuple[list[int], dict[int, list[Draft]]]:
    """Positions of the drafts that stay, and by position those folded into each of them.

    '"Kami meminta …," kata X' is one statement with a demand; another party's inner cue stays.
    """
    via = carriers(drafts)
    called = _called(reading, drafts, who)
    into: dict[int, list[Draft]] = {}
    gone: set[int] = set()
    for k, draft in enumerate(drafts):
        outer = via[k]
        while outer is not None and drafts[outer].source:
            outer = via[outer]
        if draft.speaker and reading.has("narrator", draft.speaker[0]) and outer is None:
            gone.add(k)
        if outer is None or draft.source or draft.rule in APART or not _held(draft, drafts[outer]):
            continue
        names = called.get(who[outer].id or "", frozenset())
        if _own(reading, draft, who[k], who[outer]) or _office_of(reading, draft, who[k], names):
            gone.add(k)
            into.setdefault(outer, []).append(draft)
    return [k for k in range(len(drafts)) if k not in gone], into


def _held(draft: Draft, outer: Draft) -> bool:
    """Whether the inner cue stands inside the outer content."""
    cue = draft.cue
    return cue is not None and any(first <= cue[0] and cue[1] <= last for first, last in outer.content)


def _own(reading: Reading, draft: Draft, inner: Speaker, outer: Speaker) -> bool:
    """Whether the inner speaker is the outer one, or the state or body he speaks for."""
    if draft.speaker is None:
        asked = draft.rule == "statements.passive_asked" and draft.sense != "order"
        asked = asked or draft.word in reading.sets["asked_of"]
        return asked and draft.quote is not None
    if reading.has("own", draft.speaker[0]) or reading.has("own", draft.speaker[1] - 1):  # "pihak kami"
        return True
    if draft.quote is not None and reading.has("third", draft.speaker[0]):
        return False
    if inner.id and inner.id == outer.id:
        return True
    if inner.type == "state":
        return inner.country is not None and inner.country == outer.country
    if inner.type in ("body", "organisation", "party", "group"):
        if inner.org is None and reading.has("government", draft.speaker[0]):
            apart = (outer.org or "").lower() in reading.sets["beside_government"]
            return not apart and inner.country is not None and inner.country == outer.country
        return inner.org is not None and inner.org == outer.org and inner.country == outer.country
    return False


def _called(reading: Reading, drafts: Sequence[Draft], who: Sequence[Speaker]) -> dict[str, frozenset[str]]:
    """By speaker, the name words of all phrases he is called by: "Kapolres Andai", "AKBP Surya"."""
    called: dict[str, frozenset[str]] = {}
    for draft, speaker in zip(drafts, who, strict=True):
        if draft.speaker and speaker.id:
            called[speaker.id] = called.get(speaker.id, frozenset()) | _names(reading, draft)
    return called


def _names(reading: Reading, draft: Draft) -> frozenset[str]:
    """The words with a capital in a draft's speaker, names of states left out."""
    if draft.speaker is None:
        return frozenset()
    tokens = range(*draft.speaker)
    return frozenset(
        reading.norms[i] for i in tokens if reading.capital(i) and "country" not in reading.kinds(i)
    )


def _office_of(reading: Reading, draft: Draft, inner: Speaker, names: frozenset[str]) -> bool:
    """Whether the inner speaker is a body that the outer one is called after: 'Polres Andai', said by its head."""
    if inner.type not in ("body", "organisation", "company", "party"):
        return False
    return not names.isdisjoint(_names(reading, draft))
