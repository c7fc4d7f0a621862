"""The shipped demo reports: own words, plainly synthetic, and rich enough to show each kind of row."""

import pathlib
import re
import tomllib

import pytest

import saksi

FOLDER = pathlib.Path(saksi.__file__).parent / "demo"
REPORTS = sorted(FOLDER.glob("*.txt"))
RUN = 8  # words in a row that no demo report may share with another's text


def words(text):
    return re.findall(r"\w+", text.lower())


def runs(text):
    found = words(text)
    return {tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1)}


def reading(name):
    path = FOLDER / f"{name}.txt"
    facts = path.with_suffix(".toml")
    given = tomllib.loads(facts.read_text(encoding="utf-8")) if facts.exists() else {}
    text = path.read_text(encoding="utf-8")
    return text, saksi.read(saksi.Article(id=name, text=text, **given))


def test_there_are_two_to_four_reports():
    assert 2 <= len(REPORTS) <= 4


@pytest.mark.parametrize("path", REPORTS, ids=lambda p: p.stem)
def test_no_run_of_words_is_anothers(path, shared):
    own = runs(path.read_text(encoding="utf-8"))
    for seed in (shared / "seeds").glob("*.txt"):
        assert own & runs(seed.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize("path", REPORTS, ids=lambda p: p.stem)
def test_every_finding_stands_in_its_report(path):
    text, findings = reading(path.stem)
    spans = [c for s in findings.statements for c in s.content]
    spans += [a.trigger for a in findings.actions] + [c.action for c in findings.commitments]
    spans += [f.span for f in findings.figures] + [t.span for t in findings.times]
    assert spans
    assert all(0 <= s.start < s.end <= len(text) for s in spans)


def test_the_undated_report_leaves_its_weekdays_open():
    _, findings = reading("tanpa-tanggal")
    assert findings.times
    assert {time.edtf for time in findings.times} == {None}


def test_a_denial_and_a_non_answer_are_different_things():
    text, findings = reading("tanpa-tanggal")
    acts = {
        s.act: s.speaker.of(text) for s in findings.statements if s.speaker and s.act in ("deny", "evade")
    }
    assert acts["deny"].startswith("Misi")
    assert acts["evade"].endswith("Putin")


def test_the_treaty_binds_both_and_the_resolve_has_its_condition():
    text, findings = reading("tanpa-tanggal")
    rows = {c.debtors: (c.kind, c.condition and c.condition.of(text)) for c in findings.commitments}
    assert rows["RUS", "PRK"] == ("treaty", "apabila salah satunya diserang")
    assert rows["KOR",] == ("promise", "jika tentara Korea Utara ikut bertempur di sana")


def test_both_troop_figures_are_read():
    figures = [f for path in REPORTS for f in reading(path.stem)[1].figures]
    assert {f.low for f in figures if f.measure == "troops"} == {1500, 3000}


def test_the_header_line_dates_the_first_report():
    _, findings = reading("warta-contoh")
    edtf = {time.edtf for time in findings.times}
    assert {"2024-10-21", "2024-10-08", "2024-10-13", "2024-06"} <= edtf
    assert findings.article.dateline == "SEOUL"
    assert [c.name for c in findings.article.credits] == ["Kantor Berita Contoh"]
