"""Open questions come from the reports' own gaps."""

import msgspec
import pytest

import made
from saksi.affairs.denials import denials
from saksi.affairs.figures import comparisons
from saksi.affairs.nouns import nouns
from saksi.affairs.questions import questions
from saksi.affairs.report import Report
from saksi.record.article import Block, Layout
from saksi.record.mention import Time
from saksi.record.span import Span

TABLE = nouns({"classes": {"troops": ["tentara"]}})


def asked(reports):
    compared = comparisons(reports, TABLE)
    return questions(reports, compared, denials(reports))


def codes(reports):
    return [question.code for question in asked(reports)]


def test_of_two_reports():
    assert codes(made.pair()) == ["undated_report", "unknown_outlet", "open_days", "figures_undecided"]


def test_open_days_give_their_wording():
    (found,) = [question for question in asked(made.pair()) if question.code == "open_days"]
    assert found.values == ("hari Senin",)


def test_clashing_days_give_their_wording():
    text = "Pasukan tiba Selasa (18/6/2025)."
    article, findings = made.report(text)
    time = Time(start=13, end=31, edtf="2025-06-18", rule="tests.made", clash=True)
    found = asked([Report(article, msgspec.structs.replace(findings, times=(time,)))])
    assert [q.values for q in found if q.code == "clashing_days"] == [("Selasa (18/6/2025)",)]


def test_denial_without_target():
    assert "denial_without_target" in codes(made.pair()[1:])


def test_statement_without_speaker():
    text = "Diduga pasukan tiba."
    said = (made.statement(text, "Diduga", "pasukan tiba"),)
    assert "no_speaker" in codes([made.report(text, statements=said)])


def headed(text):
    """The frame of a report whose first line with words is its headline."""
    start = len(text) - len(text.lstrip())
    return Layout(blocks=(Block(span=Span(start, text.index("\n", start)), role="headline"),))


@pytest.mark.parametrize("above", ["", "\n"])
def test_headline_with_another_figure(above):
    text = f"{above}Delapan Tentara Tiba\nAda 12 tentara yang tiba."
    figures = (made.figure(text, "Delapan", 8), made.figure(text, "12", 12))
    assert "headline_figure" in codes([made.report(text, frame=headed(text), figures=figures)])


def test_headline_that_rounds_is_no_question():
    text = "Lebih dari 10 Tentara Tiba\nAda 12 tentara yang tiba."
    figures = (
        made.figure(text, "Lebih dari 10", 10, None, "at_least"),
        made.figure(text, "12", 12),
    )
    assert "headline_figure" not in codes([made.report(text, frame=headed(text), figures=figures)])


def test_figure_in_the_outlets_own_voice():
    text = "Ada 12 tentara."
    assert "figure_without_speaker" in codes([made.report(text, figures=(made.figure(text, "12", 12),))])


def test_language_without_a_pack():
    article, findings = made.report("The troops arrived.")
    report = Report(article, msgspec.structs.replace(findings, language="en"))
    assert "language_not_read" in codes([report])
