"""Denials find what they deny by type of act and parties, or say that they do not."""

import made
from saksi.affairs.denials import denials, non_answers
from saksi.affairs.report import Ref


def test_denial_is_linked_across_reports():
    (found,) = denials(made.pair())
    assert (found.source, found.kind) == (Ref(1, "statement", 0), "deny")
    (link,) = found.links
    assert link.target == Ref(0, "statement", 0)
    assert {reason.code for reason in link.reasons} == {"same_type", "same_agent", "same_recipient"}


def test_denier_is_taken_for_the_agent_only_where_none_is_named():
    one, two = made.pair()
    text = two.article.text
    other = made.action(text, "mengirim", "mobilize", "CHN", "RUS", status="negated", said_by=0)
    changed = made.report(text, "dua", statements=two.findings.statements, actions=(other,))
    (found,) = denials([one, changed])
    assert found.links == ()


def test_denial_without_a_match_stands_alone():
    (found,) = denials(made.pair()[1:])
    assert found.links == ()


def test_another_type_of_act_is_no_target():
    one, two = made.pair()
    text = one.article.text
    strike = made.action(text, "dikirim", "assault", "PRK", "RUS", said_by=0)
    changed = made.report(text, "satu", statements=one.findings.statements, actions=(strike,))
    (found,) = denials([changed, two])
    assert found.links == ()


def test_another_act_of_the_same_type_needs_the_same_recipient():
    """A ceasefire denied is no delay told of the same state, though both are concessions."""
    text, other = "Peru membantah gencatan senjata.", "Peru menunda larangan itu."
    said = made.statement(text, "membantah", "gencatan senjata", "Peru", act="deny", speaker_country="PER")
    facts = {"sense": "cease_fire", "mode": "ceasefire", "status": "negated", "said_by": 0}
    for whom, found in (("", 0), ("CHL", 1)):
        act = made.action(text, "gencatan senjata", "concede", "PER", whom, **facts)
        delay = made.action(other, "menunda", "concede", "PER", whom, sense="ease", mode="ease")
        reports = [
            made.report(text, "a", statements=(said,), actions=(act,)),
            made.report(other, "b", actions=(delay,)),
        ]
        assert len(denials(reports)[0].links) == found


def test_accusation_before_is_the_target_of_a_bare_denial():
    text = "Kyiv menuduh Moskow berbohong. Moskow membantah tuduhan itu."
    said = (
        made.statement(text, "menuduh", "Moskow berbohong", "Kyiv", act="accuse", target=("RUS",)),
        made.statement(text, "membantah", "tuduhan itu", "Moskow", act="deny", speaker_country="RUS"),
    )
    (found,) = denials([made.report(text, statements=said)])
    assert [link.target for link in found.links] == [Ref(0, "statement", 0)]
    assert found.links[0].reasons[0].code == "accused_before"


def negated_reports(**facts):
    """One report tells an attack, the other that it did not happen."""
    yes, no = "Rusia menyerang Kyiv.", "Rusia tidak menyerang Kyiv, kata Moskow."
    facts = {"sense": "attack", **facts}
    done = made.action(yes, "menyerang", "assault", "RUS", "UKR", **facts)
    said = made.statement(no, "kata", "Rusia tidak menyerang Kyiv", "Moskow")
    act = made.action(no, "menyerang", "assault", "RUS", "UKR", status="negated", said_by=0, **facts)
    return made.report(yes, "a", actions=(done,)), made.report(no, "b", statements=(said,), actions=(act,))


def test_negated_act_is_a_denial_only_of_what_is_told_of_the_same_day():
    told, negated = negated_reports(date="2024-05-03")
    assert [found.kind for found in denials([told, negated])] == ["negated"]
    assert denials([negated]) == []
    assert denials(negated_reports()) == []


def test_unwanted_is_not_denied():
    """What someone asks not to be done is no denial that it was done."""
    yes, no = "Rusia menyerang Kyiv.", "Berlin meminta Rusia tidak menyerang Kyiv."
    told = made.report(yes, "a", actions=(made.action(yes, "menyerang", "assault", "RUS", "UKR"),))
    said = made.statement(no, "meminta", "Rusia tidak menyerang Kyiv", "Berlin", act="demand")
    act = made.action(no, "menyerang", "assault", "RUS", "UKR", status="negated", said_by=0)
    assert denials([told, made.report(no, "b", statements=(said,), actions=(act,))]) == []


def test_non_answer_is_kept_apart():
    reports = made.pair()
    assert non_answers(reports) == [Ref(1, "statement", 2)]
    assert Ref(1, "statement", 2) not in [found.source for found in denials(reports)]


def test_negated_act_does_not_deny_a_mere_plan():
    yes, no = "Rusia akan menyerang Kyiv.", "Rusia tidak menyerang Kyiv."
    facts = {"sense": "attack"}
    plan = made.action(yes, "menyerang", "assault", "RUS", "UKR", status="planned", **facts)
    act = made.action(no, "menyerang", "assault", "RUS", "UKR", status="negated", **facts)
    reports = [made.report(yes, "a", actions=(plan,)), made.report(no, "b", actions=(act,))]
    assert denials(reports) == []


def test_denial_goes_on():
    """What follows a denial in the same breath denies the same."""
    one, two = made.pair()
    text = two.article.text.replace(", hari Senin.", " dan menyebutnya rumor.")
    said = (
        made.statement(
            text,
            "membantah",
            "telah mengirim tentara ke Rusia",
            "Pyongyang",
            act="deny",
            speaker_country="PRK",
        ),
        made.statement(text, "menyebutnya", "rumor", "Pyongyang", act="deny", speaker_country="PRK"),
    )
    act = made.action(text, "mengirim", "mobilize", "", "RUS", status="negated", said_by=0)
    first, second = denials([one, made.report(text, "dua", statements=said, actions=(act,))])
    assert [link.target for link in first.links] == [link.target for link in second.links]
    assert second.links[0].reasons[0].code == "same_denial"


def test_bare_denial_takes_up_only_what_was_said_just_before():
    text = "Kyiv menuduh ada penipuan. Moskow membantah tuduhan itu. Paris diam. Berlin membantah hal itu."
    said = (
        made.statement(text, "menuduh", "ada penipuan", "Kyiv", act="accuse"),
        made.statement(text, "membantah", "tuduhan itu", "Moskow", act="deny", speaker_country="RUS"),
        made.statement(text, "membantah", "hal itu", "Berlin", act="deny", speaker_country="DEU"),
    )
    first, second = denials([made.report(text, statements=said)])
    assert [link.target for link in first.links] == [Ref(0, "statement", 0)]
    assert second.links == ()


def test_bare_denial_in_the_sentence_of_the_claim():
    text = (
        "Teheran mengklaim menang, namun klaim itu dibantah Kyiv. Paris mengatakan hujan. Roma membantah itu."
    )
    said = (
        made.statement(text, "mengklaim", "menang", "Teheran"),
        made.statement(text, "dibantah", "klaim itu", "Kyiv", act="deny"),
        made.statement(text, "mengatakan", "hujan", "Paris"),
        made.statement(text, "membantah", "itu.", "Roma", act="deny"),
    )
    first, second = denials([made.report(text, statements=said)])
    assert [link.target for link in first.links] == [Ref(0, "statement", 0)]
    assert second.links == ()
