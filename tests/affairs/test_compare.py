"""How two figures relate: every line of the verdict table, and that a conflict is hard to come by."""

import pytest

import made
from saksi.affairs.figures import comparisons
from saksi.affairs.nouns import nouns

TABLE = nouns(
    {
        "general": ["people"],
        "elided": ["lainnya"],
        "classes": {"troops": ["tentara", "pasukan"], "people": ["orang"], "civilians": ["warga sipil"]},
    }
)
TEXT = "Ada 10 pada 3 Mei dan 20 pada 5 Mei."


def related(one, two, same_report=False):
    """The relation of two figures, each given as facts of `made.figure`."""
    times = (made.time(TEXT, "3 Mei", "2024-05-03"), made.time(TEXT, "5 Mei", "2024-05-05"))
    first, second = (made.figure(TEXT, "10", **one), made.figure(TEXT, "20", **two))
    if same_report:
        reports = [made.report(TEXT, figures=(first, second), times=times)]
    else:
        reports = [
            made.report(TEXT, name, figures=(f,), times=times) for name, f in (("a", first), ("b", second))
        ]
    (found,) = [row for row in comparisons(reports, TABLE) if len(row.figures) == 2]
    (pair,) = found.pairs
    return pair


CASES = {
    "the same value": ({"low": 24}, {"low": 24}, "agree"),
    "at least 24 leaves room for 30": (
        {"low": 24, "high": None, "modifier": "at_least"},
        {"low": 30},
        "agree",
    ),
    "about and exact are not settled": ({"low": 1500, "modifier": "about"}, {"low": 3000}, "undecided"),
    "other words for the counted": (
        {"low": 1500, "counts": "pasukan khusus Korea Utara"},
        {"low": 3000},
        "undecided",
    ),
    "no day is known": ({"low": 10}, {"low": 20}, "undecided"),
    "the same day": ({"low": 10, "as_of": 0}, {"low": 20, "as_of": 0}, "conflict"),
    "the same day, another place": (
        {"low": 10, "as_of": 0, "place": "Kursk"},
        {"low": 20, "as_of": 0, "place": "Vladivostok"},
        "scope",
    ),
    "the same day, a place told once": (
        {"low": 10, "as_of": 0, "place": "Kursk"},
        {"low": 20, "as_of": 0},
        "undecided",
    ),
    "later and larger": ({"low": 10, "as_of": 0}, {"low": 20, "as_of": 1}, "update"),
    "later and larger, the earlier a lower bound": (
        {"low": 10, "high": None, "modifier": "at_least", "as_of": 0},
        {"low": 20, "as_of": 1},
        "update",
    ),
    "later and smaller": ({"low": 20, "as_of": 0}, {"low": 10, "as_of": 1}, "undecided"),
    "vague": ({"low": 2000, "high": 9999, "modifier": "vague"}, {"low": 3000}, "undecided"),
}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_relation(case):
    one, two, relation = CASES[case]
    assert related(one, two).relation == relation


def test_one_report_is_no_conflict():
    """Two exact numbers of one report count different things until shown otherwise."""
    one, two = {"low": 10, "as_of": 0}, {"low": 20, "as_of": 0}
    assert related(one, two, same_report=True).relation == "undecided"


def test_other_population_is_scope():
    base = {"measure": "killed", "country": "PSE"}
    pair = related({"low": 10, "counts": "tentara", **base}, {"low": 20, "counts": "warga sipil", **base})
    assert pair.relation == "scope"


def test_part_is_scope():
    one, two = {"low": 15}, {"low": 15, "part_of": 0}
    assert related(one, two, same_report=True).relation == "scope"


def test_reasons_are_kept():
    pair = related({"low": 1500, "modifier": "about"}, {"low": 3000})
    assert {"apart_loosely", "same_words", "no_places", "day_unknown"} <= {r.code for r in pair.reasons}
    assert pair.rule == "affairs.not_settled"


def test_update_is_told_from_the_older_one():
    pair = related({"low": 20, "as_of": 1}, {"low": 10, "as_of": 0})
    assert (pair.relation, pair.a.report, pair.b.report) == ("update", 1, 0)


@pytest.mark.parametrize(
    "two",
    [
        {"low": 3, "country": "RUS"},
        {"low": 3, "country": None, "counts": "tentara"},
        {"low": 3, "measure": "killed"},
        {"low": 3, "measure": "people", "counts": "orang"},
    ],
    ids=["another owner", "no owner told", "another measure", "another noun"],
)
def test_what_cannot_be_compared_stands_alone(two):
    reports = [
        made.report(TEXT, "a", figures=(made.figure(TEXT, "10", 10),)),
        made.report(TEXT, "b", figures=(made.figure(TEXT, "20", **two),)),
    ]
    assert [len(row.figures) for row in comparisons(reports, TABLE)] == [1, 1]


def test_every_figure_stands_in_one_comparison():
    reports = made.pair()
    refs = [ref for row in comparisons(reports, TABLE) for ref in row.figures]
    assert len(refs) == len(set(refs)) == sum(len(r.findings.figures) for r in reports)


def victims(name, low, agents, recipients, **facts):
    """A report that tells of an assault with this many killed."""
    base = {"measure": "killed", "counts": "orang", "country": None}
    act = made.action(TEXT, "pada", "assault", agents, recipients)
    figure = made.figure(TEXT, "10", low, **{**base, **facts})
    return made.report(TEXT, name, figures=(figure,), actions=(act,))


def test_victims_of_the_same_assault_are_compared():
    rows = comparisons([victims("a", 12, "ISR", "IRN"), victims("b", 15, "ISR", "IRN")], TABLE)
    assert [len(row.figures) for row in rows] == [2]
    assert rows[0].links[0][2].code == "same_event"


def test_victims_of_other_assaults_are_not():
    reports = [victims("a", 12, "ISR", "IRN"), victims("b", 15, "IRN", "ISR"), victims("c", 12, "ISR", "")]
    assert [len(row.figures) for row in comparisons(reports, TABLE)] == [1, 1, 1]


def test_the_same_large_toll_is_compared():
    rows = comparisons([victims("a", 224, "ISR", "IRN"), victims("b", 224, "ISR", "")], TABLE)
    assert rows[0].links[0][2].code == "same_toll"
    assert rows[0].pairs[0].relation == "agree"
