"""Open questions that the reports themselves raise; none is answered here."""

from collections.abc import Iterator, Sequence

import msgspec

from saksi import lang
from saksi.affairs.denials import Denial
from saksi.affairs.figures import Comparison
from saksi.affairs.report import Ref, Report, in_headline
from saksi.affairs.sources import coverage


class Question(msgspec.Struct, frozen=True):
    """A question by its code, what it is about, and the words that fill it in."""

    code: str
    about: tuple[Ref, ...]
    values: tuple[str, ...] = ()


def questions(
    reports: Sequence[Report],
    figures: Sequence[Comparison],
    denied: Sequence[Denial],
) -> list[Question]:
    """All open questions, those about whole reports first."""
    return [
        *_frames(reports),
        *_open_days(reports),
        *_clashing_days(reports),
        *_unsettled(figures),
        *_headlines(reports, figures),
        *(Question("denial_without_target", (denial.source,)) for denial in denied if not denial.links),
        *_nameless(reports),
        *_unclaimed(reports),
    ]


def _frames(reports: Sequence[Report]) -> Iterator[Question]:
    """Reports without a date or an outlet, or in a language that is not read."""
    for frame in coverage(reports):
        if frame.published is None:
            yield Question("undated_report", (Ref(frame.report, "report"),))
        if frame.outlet is None:
            yield Question("unknown_outlet", (Ref(frame.report, "report"),))
        language = reports[frame.report].findings.language
        if language not in (None, *lang.languages()):
            yield Question("language_not_read", (Ref(frame.report, "report"),), (str(language),))


def _open_days(reports: Sequence[Report]) -> Iterator[Question]:
    """Expressions that fix no day, together for each report."""
    for position, (_, findings) in enumerate(reports):
        times = [index for index, time in enumerate(findings.times) if time.edtf is None]
        yield from _about_times("open_days", position, times, reports[position])


def _clashing_days(reports: Sequence[Report]) -> Iterator[Question]:
    """Expressions whose weekday is not that of their date, together for each report."""
    for position, (_, findings) in enumerate(reports):
        times = [index for index, time in enumerate(findings.times) if time.clash]
        yield from _about_times("clashing_days", position, times, reports[position])


def _about_times(code: str, position: int, times: Sequence[int], report: Report) -> Iterator[Question]:
    """One question about times of a report, with their wording; none where there are none."""
    article, findings = report
    if times:
        wording = dict.fromkeys(findings.times[index].span.of(article.text) for index in times)
        yield Question(code, tuple(Ref(position, "time", index) for index in times), (", ".join(wording),))


def _unsettled(figures: Sequence[Comparison]) -> Iterator[Question]:
    """Comparisons in which two figures exclude each other, or nothing settles how they relate."""
    for comparison in figures:
        for relation in ("conflict", "undecided"):
            pairs = [pair for pair in comparison.pairs if pair.relation == relation]
            if pairs:
                about = sorted({ref for pair in pairs for ref in (pair.a, pair.b)})
                yield Question(f"figures_{relation}", tuple(about))


def _headlines(reports: Sequence[Report], figures: Sequence[Comparison]) -> Iterator[Question]:
    """Figures of a headline that its own report does not repeat, though it gives another one."""
    for comparison in figures:
        for position in dict.fromkeys(ref.report for ref in comparison.figures):
            findings = reports[position].findings
            own = [ref for ref in comparison.figures if ref.report == position]
            heads = [ref for ref in own if in_headline(findings, findings.figures[ref.index].span)]
            bodies = [ref for ref in own if ref not in heads]
            for head in heads:
                if bodies and all(_apart(reports, head, body) for body in bodies):
                    yield Question("headline_figure", (head, *bodies))


def _apart(reports: Sequence[Report], head: Ref, body: Ref) -> bool:
    """Whether two figures of one report cannot both be meant for the same number."""
    a = reports[head.report].findings.figures[head.index]
    b = reports[body.report].findings.figures[body.index]
    if "vague" in (a.modifier, b.modifier) or a.counts is None or b.counts is None:
        return False
    high = min((value for value in (a.high, b.high) if value is not None), default=None)
    return high is not None and max(a.low or 0, b.low or 0) > high


def _nameless(reports: Sequence[Report]) -> Iterator[Question]:
    """Statements that name no speaker, together for each report."""
    for position, report in enumerate(reports):
        refs = tuple(
            Ref(position, "statement", index)
            for index, statement in enumerate(report.findings.statements)
            if statement.speaker is None and statement.speaker_id is None
        )
        if refs:
            yield Question("no_speaker", refs)


def _unclaimed(reports: Sequence[Report]) -> Iterator[Question]:
    """Compared figures told in the outlet's own voice, together for each report."""
    for position, report in enumerate(reports):
        refs = tuple(
            Ref(position, "figure", index)
            for index, figure in enumerate(report.findings.figures)
            if figure.said_by is None
        )
        if refs:
            yield Question("figure_without_speaker", refs)
