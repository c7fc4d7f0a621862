"""Which statement a finding belongs to, from what holds what."""

from saksi.links import linked
from saksi.record.article import Layout
from saksi.record.finding import Action, Figure, Findings, Party, Statement
from saksi.record.mention import Actor, Mention
from saksi.record.span import Span


def statement(content, speaker=None, sense="say", country=None):
    """A statement that says what stands at `content`."""
    return Statement(
        cue=None,
        speaker=speaker,
        speaker_id=None,
        speaker_country=country,
        speaker_org=None,
        content=(Span(*content),),
        quote="indirect",
        act="say",
        target=(),
        via=None,
        rule="statements.test",
        cue_sense=sense,
    )


def action(start, end, actors=()):
    """An action whose trigger stands at [start, end)."""
    return Action(
        trigger=Span(start, end),
        type="assault",
        mode=None,
        actors=actors,
        recipients=(),
        status="actual",
        date=None,
        place=None,
        said_by=None,
        rule="actions.test",
    )


def findings(**parts):
    """Findings of an otherwise empty article."""
    return Findings(id="x", article=Layout(), **parts)


def test_the_innermost_statement_holds_an_action():
    found = linked(findings(statements=(statement((0, 100)), statement((20, 60))), actions=(action(30, 40),)))
    assert found.actions[0].said_by == 1


def test_an_action_outside_all_contents_belongs_to_nobody():
    found = linked(findings(statements=(statement((0, 25)),), actions=(action(20, 30),)))
    assert found.actions[0].said_by is None


def test_an_agency_gives_way_to_the_speaker_it_passes_on():
    medium = Actor(id="kantor-kabar", type="medium", name="Kantor Kabar")
    named = Mention(first=0, last=1, span=Span(80, 92), actor=0, form="name", rule="mentions.test")
    agency = statement((10, 50), speaker=Span(80, 92), sense="cite")
    both = findings(
        statements=(agency, statement((0, 70))),
        actions=(action(20, 25),),
        actors=(medium,),
        mentions=(named,),
    )
    assert linked(both).actions[0].said_by == 1


def test_a_figure_has_its_speaker():
    figure = Figure(
        start=12, end=14, low=1, high=1, modifier="exact", measure="people", counts=None, rule="figures.test"
    )
    assert linked(findings(statements=(statement((10, 20)),), figures=(figure,))).figures[0].said_by == 0


def test_kami_is_the_speaker():
    kami = Mention(first=0, last=1, span=Span(11, 15), actor=None, form="pronoun", rule="mentions.speaker")
    who = (Party(text="kami", span=Span(11, 15)),)
    said = findings(
        statements=(statement((10, 40), country="KOR"),), actions=(action(20, 25, who),), mentions=(kami,)
    )
    assert linked(said).actions[0].actors[0].country == "KOR"
