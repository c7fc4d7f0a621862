"""Annotated reports as (Article, Findings), from the files a careful reader made.

The folder is `../shared/gold` beside the project; `reports()` gives None where it is absent.
"""

import json
import pathlib

from saksi.affairs.report import Report
from saksi.record.article import Article, Credit, Furniture, Layout
from saksi.record.finding import Action, Commitment, Figure, Findings, Party, Statement
from saksi.record.mention import Time
from saksi.record.span import Span
from saksi.views.words import words

ROOT = pathlib.Path(__file__).parent.parent
GOLD = ROOT.parent / "shared" / "gold"
COUNTRIES = words("id").groups["country"]
RULE = "tests.annotated"


def reports(*ids):
    """The annotated reports of these ids (all when none is given), or None without the folder."""
    if not GOLD.is_dir():
        return None
    names = ids or sorted(path.stem for path in (GOLD / "gold").glob("*.json"))
    return [report(name) for name in names]


def report(name):
    article = json.loads((GOLD / "articles" / f"{name}.json").read_text(encoding="utf-8"))
    gold = json.loads((GOLD / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    return from_gold(Article(**article), gold)


def from_gold(article, gold):
    """A report from FORMAT.md's keys."""
    return Report(
        article,
        Findings(
            id=article.id,
            article=layout(article, gold["article"]),
            times=tuple(Time(rule=RULE, **item) for item in gold["times"]),
            figures=tuple(figure(item, gold) for item in gold["figures"]),
            statements=tuple(statement(item) for item in gold["statements"]),
            actions=tuple(action(item) for item in gold["actions"]),
            commitments=tuple(commitment(item) for item in gold["commitments"]),
            language="id",
        ),
    )


def layout(article, frame):
    return Layout(
        dateline=frame["dateline"],
        authors=tuple(frame["authors"]),
        editors=tuple(frame["editors"]),
        credits=tuple(credit(article.text, name) for name in frame["credits"]),
        furniture=tuple(Furniture(span=Span(*item), rule=RULE) for item in frame["furniture"]),
    )


def credit(text, name):
    """A credit where its name first stands, or over the headline where it is spelt otherwise."""
    start = max(text.find(name), 0)
    return Credit(name=name, kind="cites", span=Span(start, start + len(name)), rule=RULE)


def span(item):
    return None if item is None else Span(*item)


def figure(item, gold):
    here = Span(item["start"], item["end"])
    said = [
        index
        for index, one in enumerate(gold["statements"])
        if any(Span(*part).holds(here) for part in one["content"])
    ]
    country = next((code for code, name in COUNTRIES.items() if name in (item["counts"] or "")), None)
    return Figure(rule=RULE, said_by=said[-1] if said else None, country=country, **item)


def statement(item):
    return Statement(
        cue=span(item["cue"]),
        speaker=span(item["speaker"]),
        speaker_id=item["speaker_id"],
        speaker_country=item["speaker_country"],
        speaker_org=item.get("speaker_org"),
        content=tuple(Span(*part) for part in item["content"]),
        quote=item["quote"],
        act=item["act"],
        target=tuple(item["target"]),
        via=item["via"],
        rule=RULE,
    )


def action(item):
    return Action(
        trigger=Span(*item["trigger"]),
        type=item["type"],
        mode=item["mode"],
        actors=tuple(Party(**party) for party in item["actors"]),
        recipients=tuple(Party(**party) for party in item["recipients"]),
        status=item["status"],
        date=item["date"],
        place=item["place"],
        said_by=item["said_by"],
        rule=RULE,
    )


def commitment(item):
    return Commitment(
        debtors=tuple(item["debtors"]),
        beneficiary=item["beneficiary"],
        kind=item["kind"],
        condition=span(item["condition"]),
        action=Span(*item["action"]),
        statement=item["statement"],
        rule=RULE,
    )
