"""One timeline: dated in order, open days left open, nothing dated that is not told."""

import pytest

import made
from saksi.affairs.calendar import before, same, when
from saksi.affairs.report import Ref
from saksi.affairs.surroundings import sentence_around, time_of_statement
from saksi.affairs.timeline import timeline


@pytest.mark.parametrize(
    ("edtf", "first", "last", "precision"),
    [
        ("2024-10-21", "2024-10-21", "2024-10-21", "day"),
        ("2024-10-21T21:30:00+07:00", "2024-10-21", "2024-10-21", "time"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2024", "2024-01-01", "2024-12-31", "year"),
        ("198X", "1980-01-01", "1989-12-31", "decade"),
        ("2024-10-14/2024-10-20", "2024-10-14", "2024-10-20", "interval"),
        ("2024-10-14/..", "2024-10-14", None, "open"),
        ("{2024-10-08,2024-10-13}", "2024-10-08", "2024-10-13", "days"),
    ],
)
def test_what_a_value_covers(edtf, first, last, precision):
    found = when(edtf)
    assert (found.first, found.last, found.precision) == (first, last, precision)


@pytest.mark.parametrize("edtf", [None, "", "2024-13", "kemarin", "../.."])
def test_what_is_not_understood_is_none(edtf):
    assert when(edtf) is None


def test_before_and_same():
    assert before(when("2024-05"), when("2024-06-01"))
    assert not before(when("2024-06"), when("2024-06-03"))
    assert not before(when("2024-05/.."), when("2024-06-03"))
    assert same(when("2024-06-03"), when("2024-06-03T10:00"))
    assert not same(when("2024-06"), when("2024-06"))


def test_entries():
    found = timeline(made.pair())
    assert [entry.ref for entry in found.dated] == [Ref(0, "action", 0)]
    assert [entry.ref for entry in found.open] == [Ref(1, "statement", 0)]
    assert all(entry.date is None for entry in found.open)


def test_what_has_no_time_is_counted():
    reports = made.pair()
    found = timeline(reports)
    total = sum(len(r.findings.actions) + len(r.findings.statements) for r in reports)
    assert found.undated == total - len(found.dated) - len(found.open)


def test_time_inside_what_is_said_does_not_date_the_saying():
    text = "Menteri mengatakan pasukan tiba hari Senin."
    said = made.statement(text, "mengatakan", "pasukan tiba hari Senin", "Menteri")
    found = timeline([made.report(text, statements=(said,), times=(made.time(text, "hari Senin", None),))])
    assert found.open == ()


def test_time_of_a_passing_act_does_not_date_the_saying():
    text = "Menteri, yang bertemu wartawan bulan Juni, mengatakan pasukan tiba."
    said = made.statement(text, "mengatakan", "pasukan tiba", "Menteri")
    act = made.action(text, "bertemu", "consult", "KOR")
    juni = (made.time(text, "bulan Juni", "2024-06"),)
    found = timeline([made.report(text, statements=(said,), actions=(act,), times=juni)])
    assert [entry.ref.kind for entry in found.dated] == []


def test_time_of_the_saying_does_not_date_the_act_told():
    text = "Menteri mengatakan pada hari Senin bahwa pasukan dikirim."
    said = made.statement(text, "mengatakan", "pasukan dikirim", "Menteri")
    act = made.action(text, "dikirim", "mobilize", "PRK", said_by=0)
    senin = (made.time(text, "hari Senin", None),)
    found = timeline([made.report(text, statements=(said,), actions=(act,), times=senin)])
    assert [entry.ref.kind for entry in found.open] == ["statement"]


def test_order_is_by_day_then_precision():
    text = "Satu terjadi, dua terjadi pula, tiga juga terjadi nanti."
    acts = (
        made.action(text, "terjadi", "consult", date="2024-06"),
        made.action(text, "dua", "consult", date="2024-06-01"),
        made.action(text, "tiga", "consult", date="2023"),
    )
    found = timeline([made.report(text, actions=acts)])
    assert [entry.date for entry in found.dated] == ["2023", "2024-06-01", "2024-06"]


@pytest.mark.parametrize(("status", "count"), [("actual", 1), ("possible", 0), ("demanded", 0)])
def test_open_time_beside_a_condition_does_not_date_it(status, count):
    """The day beside "if X attacks" is the day of what the sentence tells, not of the attack."""
    text = "Parlemen pada hari Kamis menyetujui bantuan jika terjadi serangan."
    act = made.action(text, "serangan", "assault", "RUS", status=status)
    found = timeline([made.report(text, actions=(act,), times=(made.time(text, "hari Kamis", None),))])
    assert len(found.open) == count
    assert found.undated == 1 - count


@pytest.mark.parametrize("word", ["Serangan", "itu"])
def test_a_sentence_begins_behind_the_one_before(word):
    """Also for a stretch that opens its sentence: a day of the sentence before is not its day."""
    text = "Pada 3 Juni hujan turun. Serangan itu ditunda."
    assert sentence_around(text, made.at(text, word)).of(text).strip() == "Serangan itu ditunda."


def test_the_day_of_an_act_told_before_the_cue_is_not_the_day_of_the_saying():
    text = "Peru pada Januari menandatangani perjanjian, dan Chile menuduh Peru berbohong."
    said = made.statement(text, "menuduh", "Peru berbohong", "Chile", act="accuse")
    day = made.time(text, "Januari", "2025-01")
    for date, dated in (("2025-01", None), ("2025-02", 0)):
        act = made.action(text, "menandatangani", "agree", "PER", date=date)
        findings = made.report(text, statements=(said,), actions=(act,), times=(day,)).findings
        assert time_of_statement(text, findings, 0) == dated
