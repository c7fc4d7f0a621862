"""Who published what, carried from whom, and through whom each speaker reaches the reader."""

from collections.abc import Mapping, Sequence

import msgspec

from saksi.affairs.report import Ref, Report, named
from saksi.record.article import Credit, Layout
from saksi.record.finding import Statement


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """The frame of one report; None where neither its text nor what was given tells it."""

    report: int
    outlet: str | None
    published: str | None
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    credits: tuple[Credit, ...]


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Someone a report has something from, and whom that one has it from in turn.

    kind: "outlet", "medium" or "speaker". how: "carries", "cites", "translates" for a medium,
    "says" for a speaker. weak: named only outside the report's own text, as in its footer.
    name None: not recorded, or a speaker the text does not name. refs: what it rests on.
    """

    kind: str
    how: str
    name: str | None
    refs: tuple[Ref, ...] = ()
    credits: tuple[Credit, ...] = ()
    weak: bool = False
    behind: tuple["Source", ...] = ()


def coverage(reports: Sequence[Report]) -> list[Coverage]:
    """The frame of each report: given facts first, else what its text says."""
    return [
        Coverage(
            report=position,
            outlet=article.outlet or findings.article.outlet,
            published=article.published or findings.article.published,
            authors=findings.article.authors,
            editors=findings.article.editors,
            credits=findings.article.credits,
        )
        for position, (article, findings) in enumerate(reports)
    ]


def chains(reports: Sequence[Report]) -> list[Source]:
    """For each report its source chain: outlet <- credited media, speakers <- their sources.

    What a credited medium says by name stands behind that medium.
    """
    return [_chain(reports[frame.report], frame) for frame in coverage(reports)]


def _chain(report: Report, frame: Coverage) -> Source:
    """The chain of one report."""
    speakers = _speakers(report, frame.report, None)
    names = {credit.name.casefold() for credit in frame.credits}
    media = {(one.name or "").casefold(): one for one in speakers if (one.name or "").casefold() in names}
    rest = tuple(one for one in speakers if one not in media.values())
    return Source(
        kind="outlet",
        how="publishes",
        name=frame.outlet,
        refs=(Ref(frame.report, "report"),),
        behind=_media(frame.credits, report.findings.article, media) + rest,
    )


def is_weak(credit: Credit, layout: Layout) -> bool:
    """Whether a credit stands outside the report's own text; False where that is not known."""
    return bool(layout.blocks) and not any(block.span.meets(credit.span) for block in layout.blocks)


def _media(given: Sequence[Credit], layout: Layout, speaking: Mapping[str, Source]) -> tuple[Source, ...]:
    """The credited media, each once with the kind and places of its credits, and what it tells."""
    names = list(dict.fromkeys(credit.name for credit in given))
    found = []
    for name in names:
        same = tuple(credit for credit in given if credit.name == name)
        strong = [credit for credit in same if not is_weak(credit, layout)]
        says = speaking.get(name.casefold())
        found.append(
            Source(
                kind="medium",
                how=(strong or list(same))[0].kind,
                name=name,
                refs=says.refs if says else (),
                credits=same,
                weak=not strong and says is None,
                behind=says.behind if says else (),
            )
        )
    return tuple(found)


def _speakers(report: Report, position: int, via: frozenset[int] | None) -> tuple[Source, ...]:
    """Who speaks through the statements `via` (None: to the outlet itself), each once."""
    statements = report.findings.statements
    grouped: dict[str | None, list[int]] = {}
    for index, statement in enumerate(statements):
        if _carried(statement, index, via):
            grouped.setdefault(named(statement, report.article.text), []).append(index)
    return tuple(
        Source(
            kind="speaker",
            how="says",
            name=name,
            refs=tuple(Ref(position, "statement", index) for index in indices),
            behind=_speakers(report, position, frozenset(indices)),
        )
        for name, indices in grouped.items()
    )


def _carried(statement: Statement, index: int, via: frozenset[int] | None) -> bool:
    """Whether a statement reaches the reader through those of `via`, itself not among them."""
    if via is None:
        return statement.via is None
    return statement.via in via and index not in via
