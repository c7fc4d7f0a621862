"""Ledgers for tests: small made articles, and a reader that finds what it is told to."""

import pytest

import saksi
from saksi.ledger import How, Ledger, Reader, Reading
from saksi.record.article import Article, Layout
from saksi.record.finding import Action, Figure, Findings, Party, Statement
from saksi.record.span import Span

RULE = "tests.made"


def made(article, settings=None):
    """Findings of a made article: every word "kata" is a statement, every number a figure."""
    statements, figures, actions, at = [], [], [], 0
    for word in article.text.split(" "):
        span = Span(at, at + len(word))
        at += len(word) + 1
        if word == "kata":
            statements.append(
                Statement(
                    cue=span, speaker=None, speaker_id="Menteri Contoh", speaker_country="KOR", speaker_org=None,
                    content=(Span(0, span.end),), quote="indirect", act="say", target=("PRK",), via=None, rule=RULE,
                )
            )  # fmt: skip
        if word.isdigit():
            figures.append(
                Figure(
                    start=span.start, end=span.end, low=int(word), high=None, modifier="at_least", measure="troops",
                    counts=None, rule=RULE, said_by=0 if statements else None,
                )
            )  # fmt: skip
        if word == "serang":
            party = Party(text="Israel", country="ISR")
            actions.append(
                Action(
                    trigger=span, type="assault", mode=None, actors=(party,), recipients=(), status="negated",
                    date=None, place=None, said_by=None, rule=RULE,
                )
            )  # fmt: skip
    found = {"statements": tuple(statements), "figures": tuple(figures), "actions": tuple(actions)}
    return Reading(findings=Findings(id=article.id, article=Layout(), language="id", **found))


def article(text="Menteri itu kata 40 tentara serang", name="a", **facts):
    return Article(id=name, text=text, **facts)


@pytest.fixture
def path(tmp_path):
    """Where the test's ledger lies."""
    return tmp_path / "saksi.db"


@pytest.fixture
def ledger(path):
    """A ledger with the made reader."""
    with Ledger(path, Reader(made, lambda: "1"), How(wait=0.2)) as opened:
        yield opened


@pytest.fixture
def real(path):
    """A ledger with the installed reader."""
    with saksi.open_ledger(path) as opened:
        yield opened
