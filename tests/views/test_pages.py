"""The sweep: text shown is the stored text, marks cover exactly their stretch and nest properly."""

from hypothesis import given
from hypothesis import strategies as st

import made
from saksi.record.article import Block, Layout
from saksi.record.finding import Findings
from saksi.record.span import Span
from saksi.views.dossier import dossier
from saksi.views.pages import Mark, page, pages

TEXT = st.text(st.sampled_from("ab <&\n”é😀"), min_size=1, max_size=60)


@st.composite
def marked(draw):
    """A text with any spans over it, overlapping as they may."""
    text = draw(TEXT)
    edges = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = {Span(*sorted(pair)) for pair in draw(st.lists(edges, max_size=8)) if pair[0] != pair[1]}
    return text, [Mark(span, "cited", (f"S{n}",)) for n, span in enumerate(sorted(spans))]


def empty(text):
    frame = Layout(blocks=(Block(span=Span(0, len(text))),))
    return Findings(id="a", article=frame)


def covered(shown):
    """For each mark the text inside all its pieces; raises where marks do not nest."""
    found, stack = {}, []
    for paragraph in shown.paragraphs:
        for part in paragraph.parts:
            if part.kind == "open":
                stack.append(part.mark)
            elif part.kind == "close":
                assert stack.pop() is part.mark
            elif part.kind == "text":
                for mark in stack:
                    found[mark] = found.get(mark, "") + part.text
        assert stack == []
    return found


def visible(text):
    """The text without its line ends and blank lines, as the paragraphs show it."""
    return "".join(line for line in text.split("\n") if line.strip())


@given(marked())
def test_text_is_the_stored_text(case):
    text, marks = case
    shown = page(empty(text), text, 0, marks, "full")
    parts = [part.text for paragraph in shown.paragraphs for part in paragraph.parts]
    assert "".join(parts) == visible(text)


@given(marked())
def test_every_mark_covers_its_stretch(case):
    text, marks = case
    found = covered(page(empty(text), text, 0, marks, "full"))
    for mark in marks:
        assert found.get(mark, "") == visible_part(text, mark.span)


def visible_part(text, span):
    """What of a stretch lies in lines that are shown."""
    shown, start = "", 0
    for line in text.split("\n"):
        if line.strip():
            shown += text[max(start, span.start) : max(start, min(start + len(line), span.end))]
        start += len(line) + 1
    return shown


@given(marked())
def test_quotes_show_every_stretch_and_little_else(case):
    text, marks = case
    shown = page(empty(text), text, 0, marks, "quotes")
    found = covered(shown)
    for mark in marks:
        assert found.get(mark, "") == visible_part(text, mark.span)
    parts = [part.text for paragraph in shown.paragraphs for part in paragraph.parts]
    assert len("".join(parts)) <= sum(mark.span.end - mark.span.start + 64 for mark in marks)


@given(marked())
def test_each_mark_has_one_first_piece(case):
    text, marks = case
    shown = page(empty(text), text, 0, marks, "full")
    opened = [
        part.mark
        for paragraph in shown.paragraphs
        for part in paragraph.parts
        if part.kind == "open" and not part.again
    ]
    assert len(opened) == len(set(opened))
    assert {mark for mark in marks if text[mark.span.start].strip()} <= set(opened) | set(shown.split)


def test_paragraphs_without_a_citation_are_left_out():
    text = "satu dua\ntiga empat\nlima"
    shown = page(empty(text), text, 0, [Mark(made.at(text, "empat"))], "paragraphs")
    assert [paragraph.start for paragraph in shown.paragraphs] == [9]
    assert not shown.whole


def test_crossing_marks_are_known_as_split():
    text = "satu dua tiga"
    marks = [Mark(Span(0, 8)), Mark(Span(5, 13))]
    assert page(empty(text), text, 0, marks, "full").split == (marks[1],)


def test_furniture_is_marked_as_such():
    first, _ = pages(dossier(made.pair()), "full")
    kinds = {part.mark.kind for p in first.paragraphs for part in p.parts if part.mark}
    assert kinds == {"cited", "furniture"}


def test_a_mark_knows_the_rows_that_cite_it():
    shown = dossier(made.pair())
    first, _ = pages(shown, "full")
    marks = {part.mark for p in first.paragraphs for part in p.parts if part.mark}
    (one,) = [mark for mark in marks if mark.span.of(shown.reports[0].article.text) == "1.500" and mark.main]
    assert one.main == ("F1",)
