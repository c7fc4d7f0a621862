"""Rows of acts: every act has one, each side by its own rule, nothing guessed."""

import msgspec

import made
from saksi.affairs.report import Report
from saksi.flow import read
from saksi.record.article import Article
from saksi.record.finding import Party
from saksi.views.cells import INFERRED, Cell
from saksi.views.dossier import action_table, dossier, timeline_table
from saksi.views.words import words

TEXT = "Seoul mengirim bantuan pada Senin. Pasukan Peru akan menyerang Chile."


def rows(*acts, times=()):
    return action_table([made.report(TEXT, actions=acts, times=times)]).rows


def test_an_act_without_a_date_has_a_row_and_no_date():
    (row,) = rows(made.action(TEXT, "menyerang", "assault", "PER", "CHL", status="planned"))
    assert (row.label, row.what.text, row.status.text, row.when.text) == ("E1", "menyerang", "planned", "")
    assert not timeline_table([made.report(TEXT, actions=(made.action(TEXT, "menyerang", "assault"),))]).rows


def test_a_date_stands_with_its_words():
    act = made.action(TEXT, "mengirim", "aid", "KOR", date="2024-10-21")
    (row,) = rows(act, times=(made.time(TEXT, "Senin", "2024-10-21"),))
    assert (row.when.text, row.when.value) == ("Senin", "2024-10-21")


def test_several_days_stand_with_the_words_of_one():
    act = made.action(TEXT, "mengirim", "aid", "KOR", date="{2024-10-08,2024-10-13}")
    (row,) = rows(act, times=(made.time(TEXT, "Senin", "2024-10-08"),))
    assert (row.when.text, row.when.value) == ("Senin", "{2024-10-08,2024-10-13}")


def test_an_open_day_stands_with_its_words_alone():
    (row,) = rows(made.action(TEXT, "mengirim", "aid", "KOR"), times=(made.time(TEXT, "Senin", None),))
    assert (row.when.text, row.when.value) == ("Senin", None)


def test_each_side_names_its_own_rule():
    act = made.action(
        TEXT, "menyerang", "assault", "PER", "CHL", actors_rule="actions.by", recipients_rule="actions.on"
    )
    (row,) = rows(act)
    assert [cell.rule for cell in (*row.actors, *row.recipients)] == ["actions.by", "actions.on"]


def test_a_side_that_was_not_found_is_empty():
    (row,) = rows(made.action(TEXT, "menyerang", "assault"))
    assert (row.actors, row.recipients) == ((), ())


def test_acts_are_numbered_over_the_reports():
    report = made.report(TEXT, actions=(made.action(TEXT, "mengirim", "aid"),))
    assert [row.label for row in dossier([report, report]).actions.rows] == ["E1", "E2"]


def test_who_is_meant_is_told_where_the_words_do_not_name_it():
    texts = words("en")
    party = Party(text="Seoul", country="KOR", span=made.at(TEXT, "Seoul"))
    act = made.action(TEXT, "mengirim", "aid")
    (row,) = rows(msgspec.structs.replace(act, actors=(party,)))
    assert texts.meant(row.actors[0]) == "South Korea"
    assert texts.meant(Cell(text="South Korea", value="KOR")) == ""
    assert texts.meant(Cell(text="Korea Selatan", value="KOR")) == ""
    assert texts.meant(Cell(text="tiga orang")) == ""


def test_people_are_not_shown_as_those_who_bring_themselves_home():
    article = Article(id="contoh", text="Kabar hari ini\n\nEvakuasi WNI dari Chile dimulai.")
    (row,) = action_table([Report(article, read(article))]).rows
    (who,), (whom,) = row.actors, row.recipients
    assert (who.group, who.text, who.ink) == ("country", "IDN", INFERRED)
    assert words("id").cell(who) == "Indonesia"
    assert words("id").meant(who) == ""
    assert whom.text == "WNI"


def test_a_side_of_another_sentence_is_in_the_ink_of_a_rule():
    """That both sentences tell of one deed is concluded."""
    text = "Peru mengirim pasukan. Pengiriman itu selesai."
    doer = Party(text="Peru", country="PER", span=made.at(text, "Peru"))
    told = [
        msgspec.structs.replace(made.action(text, word, "mobilize"), actors=(doer,))
        for word in ("mengirim", "Pengiriman")
    ]
    here, elsewhere = action_table([made.report(text, "r1", actions=tuple(told))]).rows
    assert [here.actors[0].ink, elsewhere.actors[0].ink] == ["written", INFERRED]


def test_what_somebody_is_accused_of_is_not_in_the_outlets_own_voice():
    article = Article(
        id="contoh", text="Kabar hari ini\n\nPeru, yang dituduh mengirim pasukan ke Chile, tidak menjawab."
    )
    accused, *_ = action_table([Report(article, read(article))]).rows
    assert (accused.what.text, accused.speaker.text, accused.silent) == ("mengirim", "", "not_recorded")
    assert accused.speaker.values == ("dituduh",)
    assert accused.speaker.span.of(article.text) == "dituduh"
    (own,) = rows(made.action(TEXT, "mengirim", "aid"))
    assert own.silent == "not_in_text"


def test_who_tells_of_an_act_has_a_head_of_its_own():
    shown = dossier([])
    assert shown.actions.head("speaker") == shown.timeline.head("speaker") == "teller"
    assert shown.statements.head("speaker") == "speaker"
    assert shown.actions.head("status") == "status"
