"""The gate's own reports resolve, score as themselves, and floors move only as they may."""

from pathlib import Path

import marked
import pytest
import score

import gate

CASES = gate.own()
SPANS = {"statements": ("cue", "speaker"), "actions": ("trigger",), "commitments": ("condition", "action")}
ENOUGH = 12


def _spans(annotation):
    yield from annotation["article"]["furniture"]
    for layer in ("times", "figures"):
        yield from ([x["start"], x["end"]] for x in annotation[layer])
    for layer, keys in SPANS.items():
        yield from (x[k] for x in annotation[layer] for k in keys if x[k])
    yield from (c for s in annotation["statements"] for c in s["content"])


def test_there_are_enough_reports():
    assert len(CASES) >= ENOUGH


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.article["id"])
def test_every_span_resolves(case):
    text = case.article["text"]
    for start, end in _spans(case.annotation):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.article["id"])
def test_links_point_into_the_statements(case):
    count = len(case.annotation["statements"])
    links = [s["via"] for s in case.annotation["statements"]]
    links += [a["said_by"] for a in case.annotation["actions"]]
    links += [c["statement"] for c in case.annotation["commitments"]]
    assert all(link is None or 0 <= link < count for link in links)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.article["id"])
def test_dateline_stands_in_the_text(case):
    dateline = case.annotation["article"]["dateline"]
    assert dateline is None or dateline in case.article["text"]


def test_the_annotations_score_full_marks_against_themselves():
    rows = gate.figures(CASES, {c.article["id"]: c.annotation for c in CASES})
    assert [name for name, row in rows.items() if row["f1"] < 1.0] == []


def test_the_scorer_still_sees_damage():
    assert score.self_test({c.article["id"]: c.annotation for c in CASES}) == 0


def test_a_stretch_that_is_not_there_is_refused():
    with pytest.raises(marked.MarkError):
        marked.Paragraph("Ani berkata", 0).span("Budi")


def test_a_stretch_that_stands_twice_needs_its_ordinal():
    par = marked.Paragraph("tarif naik, tarif turun", 5)
    with pytest.raises(marked.MarkError):
        par.span("tarif")
    assert par.span("tarif#2") == [17, 22]


def test_glued_words_are_found_but_whole_words_first():
    assert marked.Paragraph("Israelserang Israel", 0).span("Israel") == [13, 19]
    assert marked.Paragraph("Israelserang", 0).span("serang") == [6, 12]


def test_said_by_is_the_innermost_statement(tmp_path: Path):
    path = tmp_path / "contoh.marked"
    path.write_text(
        "Judul\n\nKata Ani, menurut Budi polisi menahan dua orang.\n"
        "> S1 Kata | Ani | Ani; - | menurut Budi polisi menahan dua orang | indirect say\n"
        "> S2 menurut | Budi | Budi; - | polisi menahan dua orang | indirect say | via S1\n"
        "> A menahan = coerce detain | polisi; - | dua orang; - | actual\n",
        encoding="utf-8",
    )
    _, annotation = marked.compiled(path)
    assert annotation["statements"][1]["via"] == 0
    assert annotation["actions"][0]["said_by"] == 1


ROWS = {"times": {"p": 1.0, "r": 1.0, "f1": 0.8, "gold": 3}}


def test_pin_raises_and_never_lowers():
    raised = gate.pin("x", ROWS, {"inputs": "x", "floors": {"times": 0.5}})
    assert raised["floors"]["times"] == pytest.approx(0.8 - gate.MARGIN)
    assert gate.pin("x", ROWS, {"inputs": "x", "floors": {"times": 0.9}})["floors"]["times"] == 0.9


def test_a_row_below_its_floor_is_named():
    pinned = {"inputs": "x", "floors": {"times": 0.9}}
    assert gate.failures("own", "x", ROWS, pinned) == ["own:times is 0.800, below its floor 0.900"]
    assert gate.failures("own", "y", ROWS, {"inputs": "x", "floors": {}})[0].startswith("own: texts or annot")


def test_lowering_keeps_the_reason():
    state = {"sets": {"own": {"inputs": "x", "floors": {"times": 0.9}}}, "lowered": []}
    gate.lower(state, "own:times", ROWS, "aturan baru membuang dugaan")
    assert state["sets"]["own"]["floors"]["times"] == pytest.approx(0.8 - gate.MARGIN)
    assert state["lowered"][0]["because"] == "aturan baru membuang dugaan"


def test_lowering_without_a_reason_is_refused():
    with pytest.raises(SystemExit):
        gate.main(["--lower", "own:times"])


def test_lowering_an_unknown_row_names_those_there_are():
    state = {"sets": {"own": {"inputs": "x", "floors": {"times": 0.9}}}, "lowered": []}
    with pytest.raises(SystemExit, match="own:times"):
        gate.lower(state, "own:nothing", ROWS, "-")
