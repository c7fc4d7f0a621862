"""Commitments and statements together: whose side is bound, and what is only expected."""

import pytest

from saksi.commitments import resolve
from saksi.record.finding import Commitment, Statement
from saksi.record.span import Span

WHOLE = (Span(0, 30),)


def commitment(rule="condition_first", debtors=(), **facts):
    base = {
        "debtors": debtors,
        "beneficiary": None,
        "kind": "promise",
        "condition": Span(0, 9),
        "action": Span(10, 20),
        "statement": None,
        "rule": f"commitments.{rule}",
        "strength": "akan",
    }
    return Commitment(**base | facts)


def said(country="KEN", act="promise", content=WHOLE, **facts):
    base = {
        "cue": None,
        "speaker": None,
        "speaker_id": "William Umpama",
        "speaker_country": country,
        "speaker_org": None,
        "content": content,
        "quote": "direct",
        "act": act,
        "target": (),
        "via": None,
        "rule": "statements.test",
    }
    return Statement(**base | facts)


def test_the_speakers_side_becomes_the_debtor():
    (found,) = resolve([commitment()], [said()])
    assert (found.debtors, found.statement) == (("KEN",), 0)


def test_several_states_that_speak_are_all_bound():
    (found,) = resolve([commitment()], [said("USA+KOR")])
    assert found.debtors == ("USA", "KOR")


def test_a_speaker_without_a_state_is_bound_by_name():
    (found,) = resolve([commitment()], [said(None, speaker_org="Serikat Pekerja Benang")])
    assert found.debtors == ("Serikat Pekerja Benang",)


def test_without_a_speaker_nobody_is_bound():
    assert resolve([commitment()], []) == ()
    assert resolve([commitment()], [said(None, speaker_id=None)]) == ()


def test_the_innermost_statement_holds_it():
    outer, inner = said("FRA", content=(Span(0, 40),)), said("KEN", content=(Span(0, 30),), via=0)
    (found,) = resolve([commitment()], [outer, inner])
    assert found.statement == 1


@pytest.mark.parametrize("country", ["DEU", None])
def test_what_another_foretells_is_no_resolve(country):
    assert resolve([commitment(debtors=("FRA",))], [said(country, "say")]) == ()


def test_a_body_without_a_state_may_report_a_resolve():
    (found,) = resolve([commitment(debtors=("IRN",))], [said(None, "say", speaker_org="Kabar Rekaan")])
    assert found.debtors == ("IRN",)


def test_a_threatening_statement_makes_the_promise_a_threat():
    (found,) = resolve([commitment()], [said(act="threaten")])
    assert found.kind == "threat"
    (kept,) = resolve([commitment("pledge_not")], [said(act="threaten")])
    assert kept.kind == "promise"


@pytest.mark.parametrize(("act", "kept"), [("promise", 1), ("threaten", 1), ("say", 0)])
def test_where_no_one_bound_is_written_the_statement_must_promise(act, kept):
    assert len(resolve([commitment("unsaid")], [said(act=act)])) == kept


@pytest.mark.parametrize(("country", "kept"), [("KEN", 1), (None, 0)])
def test_an_ability_is_an_offer_only_of_a_state(country, kept):
    assert len(resolve([commitment("offer", strength="dapat")], [said(country, "say")])) == kept


def test_what_the_reporter_tells_needs_somebody_bound():
    assert len(resolve([commitment(debtors=("IDN",))], [])) == 1
    assert resolve([commitment()], []) == ()
