"""Rows: every cell can be opened, and says in which ink it is."""

import pytest

import annotated
import made
from saksi.record.article import Block, Layout
from saksi.record.span import Span
from saksi.views.cells import INFERRED, WRITTEN, cells
from saksi.views.dossier import TABLES, dossier
from saksi.views.rows import main_cell
from saksi.views.words import LANGUAGES, words


def sets():
    """The hand-made pair, and the annotated reports where they are there."""
    yield made.pair()
    found = annotated.reports()
    if found:
        yield found


def every_cell(reports):
    return [
        (table, row, field, cell)
        for table in dossier(reports).tables
        for row in table.rows
        for field, cell in cells(row)
    ]


@pytest.mark.parametrize("number", [0, 1])
def test_written_cells_are_the_stored_text(number):
    """A cell in the ink "written" with a stretch shows what stands there, to the character."""
    found = list(sets())
    if number >= len(found):
        pytest.skip("the annotated reports are not beside the project")
    reports = found[number]
    for table, _row, _field, cell in every_cell(reports):
        if cell.span is None:
            continue
        text = reports[cell.report].article.text
        assert 0 <= cell.span.start < cell.span.end <= len(text) or table.name in ("coverage", "sources")
        if cell.ink == WRITTEN and table.name not in ("coverage", "sources"):
            assert cell.text == cell.span.of(text)
        assert cell.article == reports[cell.report].article.id


def test_inferred_cells_of_findings_name_their_rule():
    for table, _row, field, cell in every_cell(made.pair()):
        if cell.ink == INFERRED and cell.group != "reason" and table.name not in ("sources", "questions"):
            assert cell.rule, (table.name, field)


def test_every_row_opens():
    for table in dossier(made.pair()).tables:
        if table.name not in ("coverage", "sources", "questions"):
            assert all(main_cell(table, row).place for row in table.rows), table.name


def test_labels_are_told_apart():
    labels = [
        row.label for table in dossier(made.pair()).tables if table.name != "demands" for row in table.rows
    ]
    assert len(labels) == len(set(labels))


def test_single_tables_are_those_of_the_dossier():
    reports = made.pair()
    whole = dossier(reports)
    for name, build in TABLES.items():
        table = build(reports)
        same = getattr(whole, name).rows
        also = {"denials": whole.non_answers.rows, "timeline": whole.open_days.rows}.get(name, ())
        assert [row.label for row in table.rows] == [row.label for row in (*same, *also)]


def test_resolved_speaker_is_inferred():
    text = "Yoon tiba. Ia mengatakan pasukan siap."
    said = made.statement(text, "mengatakan", "pasukan siap", "Ia", speaker_id="Yoon Suk Yeol")
    (row,) = dossier([made.report(text, statements=(said,))]).statements.rows
    assert (row.speaker.text, row.speaker.ink) == ("Yoon Suk Yeol", INFERRED)
    assert row.speaker.span.of(text) == "Ia"


def test_nothing_is_filled_in():
    """What the reports do not tell stays empty."""
    text = "Diduga pasukan tiba."
    (row,) = dossier(
        [made.report(text, statements=(made.statement(text, "Diduga", "pasukan tiba"),))]
    ).statements.rows
    assert [row.speaker.text, row.when.text, row.via, row.target.text] == ["", "", (), ""]
    (frame,) = dossier([made.report(text)]).coverage.rows
    assert [frame.outlet.text, frame.published.text, frame.url.text] == ["", "", ""]


def test_dossier_of_nothing():
    shown = dossier([])
    assert all(not table.rows for table in shown.tables)


def test_labels_have_texts_in_every_language():
    """Every code that stands in a row has a label, whatever the language."""
    reports = list(sets())[-1]
    for language in LANGUAGES:
        texts = words(language)
        for _table, _row, _field, cell in every_cell(reports):
            if cell.group not in (None, "country"):
                assert texts.has(cell.group, cell.text), (language, cell.group, cell.text)


def test_headlines_are_known_as_such():
    """A statement of the headline says so: it is most often told again below."""
    text = "Menteri: Pasukan Siap\nMenteri mengatakan pasukan siap."
    said = (
        made.statement(text, "", "Pasukan Siap", "Menteri"),
        made.statement(text, "mengatakan", "pasukan siap"),
    )
    frame = Layout(
        blocks=(Block(span=Span(0, 21), role="headline"), Block(span=Span(22, len(text)), role="body"))
    )
    rows = dossier([made.report(text, frame=frame, statements=said)]).statements.rows
    assert [row.part.text for row in rows] == ["headline", ""]
