"""The two reports Saksi began from: what their dossier must show. Skips where they are absent."""

import html
import re

import pytest
from click.testing import CliRunner

import saksi
from saksi.cli import main
from saksi.reports import Given, read_file


@pytest.fixture(scope="module")
def seeds(shared):
    """(A, findings of A), (B, findings of B)."""
    paths = sorted((shared / "seeds").glob("*.txt"))
    articles = [next(iter(read_file(path, Given()))) for path in paths]
    return [(article, saksi.read(article)) for article in articles]


@pytest.fixture(scope="module")
def dossier(shared, tmp_path_factory):
    """The dossier of both as HTML."""
    out = tmp_path_factory.mktemp("seeds") / "dossier.html"
    paths = [str(p) for p in sorted((shared / "seeds").glob("*.txt"))]
    outcome = CliRunner().invoke(main, ["dossier", *paths, "-o", str(out)])
    assert outcome.exit_code == 0, outcome.output
    return html.unescape(re.sub(r"<[^>]+>", " ", out.read_text(encoding="utf-8")))


def figure(seed, written):
    """The figure written so, and the speaker of the statement it stands in."""
    article, found = seed
    (one,) = [f for f in found.figures if f.span.of(article.text) == written]
    speaker = found.statements[one.said_by] if one.said_by is not None else None
    return one, speaker


def statements(seed, act):
    """Speaker ids of the statements with an act."""
    return [s.speaker_id for s in seed[1].statements if s.act == act]


def test_figures_keep_their_speakers(seeds):
    """1.500 is the South Korean intelligence service's, 3.000 is US and South Korean officials'."""
    fewer, first = figure(seeds[0], "sekitar 1.500")
    more, second = figure(seeds[1], "3.000")
    assert (fewer.low, fewer.high, fewer.modifier, fewer.measure) == (1500, 1500, "about", "troops")
    assert (more.low, more.high, more.modifier, more.measure) == (3000, 3000, "exact", "troops")
    assert first.speaker_country == "KOR"
    assert set(second.speaker_country.split("+")) == {"USA", "KOR"}


def test_figures_stand_side_by_side_and_are_no_conflict(dossier):
    """Both figures are on the page and nothing calls them a conflict."""
    assert "sekitar 1.500" in dossier
    assert "3.000" in dossier
    assert "bertentangan" not in dossier.lower() or "belum" in dossier.lower()


def test_denial_and_evasion_are_different_things(seeds):
    """The mission denies; Putin neither denies nor confirms."""
    assert any("misi" in (s or "").lower() for s in statements(seeds[1], "deny"))
    assert any("Putin" in (s or "") for s in statements(seeds[1], "evade"))
    assert not any("Putin" in (s or "") for s in statements(seeds[1], "deny"))


def test_condition_and_resolve(seeds):
    """Yoon's resolve to support Ukraine hangs on a condition, and stays open."""
    article, found = seeds[1]
    (resolve,) = [c for c in found.commitments if c.action.of(article.text).startswith("mendukung Ukraina")]
    assert resolve.debtors == ("KOR",)
    assert resolve.condition.of(article.text).startswith("Jika Korea Utara mengirimkan pasukan khusus")
    assert resolve.status == "open"


def test_treaty_duty_binds_both(seeds):
    """The treaty obliges Russia and North Korea, if there is an attack."""
    article, found = seeds[1]
    (duty,) = [c for c in found.commitments if c.kind == "treaty"]
    assert set(duty.debtors) == {"RUS", "PRK"}
    assert duty.condition.of(article.text).startswith("jika terjadi serangan")


def test_dated_acts(seeds):
    """The summons is of 21 October 2024, the ships of the 8th and 13th."""
    dates = {(a.type, a.date) for a in seeds[0][1].actions}
    assert ("consult", "2024-10-21") in dates
    assert ("mobilize", "{2024-10-08,2024-10-13}") in dates


def test_dates_are_fixed_only_where_the_report_fixes_them(seeds):
    """June is 2024-06 in A and open in B; no weekday of B has a date."""
    (a, in_a), (_, in_b) = seeds
    assert [t.edtf for t in in_a.times if t.span.of(a.text) == "Juni"] == ["2024-06"]
    assert len(in_b.times) >= 7
    assert {t.edtf for t in in_b.times} == {None}


def test_source_and_furniture(seeds):
    """France 24 is A's source; the two read-also lines are furniture."""
    article, found = seeds[0]
    assert "France 24" in [c.name for c in found.article.credits]
    left_out = [f.span.of(article.text) for f in found.article.furniture]
    assert sum(x.startswith("Baca Juga") for x in left_out) == 2
    assert not any(
        f.span.meets(s) for f in found.article.furniture for x in found.statements for s in x.content
    )
