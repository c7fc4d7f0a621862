"""saksi explain: what each stage made of a text, and which rule found what."""

import sys
from collections.abc import Iterator
from typing import Any

import click

from saksi import articles, flow, lang, sentences
from saksi.affairs.report import Ref, Report
from saksi.cli import help as helping
from saksi.cli.language import interface
from saksi.cli.options import JSON, LANG
from saksi.cli.output import emit, line, screen
from saksi.errors import InputError
from saksi.exports import findings
from saksi.exports.terminal import clean
from saksi.record.article import Article
from saksi.record.document import Document, Sentence
from saksi.record.finding import Action, Commitment, Figure, Statement
from saksi.record.mention import Time
from saksi.record.span import Span
from saksi.settings import Settings
from saksi.views.words import Words

TEXT = helping.Argument(["text"], metavar="TEXT")
LANGUAGE = helping.Option(["--language"], metavar="CODE", default="id", help="language")
PUBLISHED = helping.Option(["--published"], metavar="TIME", help="published")

Found = Time | Figure | Statement | Action | Commitment
_ROOMS = ("times", "figures", "statements", "actions", "commitments")


@helping.command(TEXT, JSON, PUBLISHED, LANGUAGE, LANG, name="explain")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Reads a text ("-" for standard input) and prints how each of its sentences was read."""
    texts = interface(options["lang"])
    text = sys.stdin.read() if options["text"] == "-" else options["text"]
    if not text.strip():
        raise click.UsageError(texts.say("cli", "empty_text"))
    article = Article(id="explain", text=text, published=options["published"])
    outcome = flow.attempt(article, Settings(language=options["language"]))
    if isinstance(outcome, str):
        raise InputError(texts.say("cli", "not_explained", outcome))
    report = Report(article, outcome)
    if options["as_json"]:
        emit(findings.encode(report) + b"\n")
        return
    pack = lang.load(options["language"])
    doc = sentences.document(article, articles.layout(article, pack), pack)
    for sentence in doc.sentences:
        _explain(doc, sentence, report, texts)


def _explain(doc: Document, sentence: Sentence, report: Report, texts: Words) -> None:
    """Prints one sentence: its words, clauses, word-table hits, and what was found in it."""
    line(screen().bold(clean(sentence.span.of(doc.text))) + f"  {_place(sentence.span)}")
    tokens = doc.tokens[sentence.first : sentence.last]
    line(
        f"  {texts.say('cli', 'tokens')}: "
        + clean(" ".join(f"{token.text}|{token.kind}" for token in tokens))
    )
    for clause in doc.clauses:
        if clause.first < clause.last and sentence.first <= clause.first < sentence.last:
            span = doc.span(clause.first, clause.last)
            line(
                f"  {texts.say('cli', 'clauses')}: {clause.kind}  {clean(span.of(doc.text))}  {_place(span)}"
            )
    for shown in dict.fromkeys(_hits(doc, sentence)):
        line(f"  {texts.say('cli', 'hits')}: {shown}")
    found = list(_found(report, sentence.span))
    for text in found:
        line(f"  {texts.say('cli', 'found')}: {clean(text)}")
    if not found:
        line(f"  {texts.say('cli', 'found')}: {texts.say('cli', 'nothing_found')}")


def _hits(doc: Document, sentence: Sentence) -> Iterator[str]:
    """The word-table hits of a sentence with what their entries say."""
    for hit in doc.hits:
        if sentence.first <= hit.first < sentence.last:
            span, entry = doc.span(hit.first, hit.last), hit.entry
            facts = [
                f"{key}={value}" for key, value in entry.data.items() if key not in ("root", entry.value)
            ]
            shown = " ".join(part for part in (entry.kind, entry.value, entry.form, *facts) if part)
            yield f"{clean(span.of(doc.text))} = {shown}  {_place(span)}"


def _place(span: Span) -> str:
    """A stretch as it is cited."""
    return screen().dim(f"[{span.start}-{span.end}]")


def _found(report: Report, sentence: Span) -> Iterator[str]:
    """What was found in a sentence, each with its rules and stretches."""
    for room in _ROOMS:
        for index, item in enumerate(getattr(report.findings, room)):
            span = _span(item)
            if span is not None and sentence.meets(span) and sentence.start <= span.start:
                facts = " ".join(_facts(report.article.text, item))
                yield f"{Ref(0, room, index).kind}[{index}] {facts}"


def _span(item: Found) -> Span | None:
    """Where a finding is told."""
    if isinstance(item, Statement):
        return item.cue or item.speaker or (item.content[0] if item.content else None)
    if isinstance(item, Action):
        return item.trigger
    return item.action if isinstance(item, Commitment) else item.span


def _facts(text: str, item: Found) -> Iterator[str]:
    """All filled fields of a finding as name=value, spans with their words."""
    if isinstance(item, Time | Figure):
        yield f"“{item.span.of(text)}” [{item.start}-{item.end}]"
    for name in item.__struct_fields__:
        value = getattr(item, name)
        if name not in ("start", "end") and value not in (None, (), ""):
            yield f"{name}={_value(text, value)}"


def _value(text: str, value: object) -> str:
    """A field's value; a stretch with its words."""
    if isinstance(value, Span):
        return f"“{value.of(text)}” [{value.start}-{value.end}]"
    if isinstance(value, tuple):
        return "(" + ", ".join(_value(text, part) for part in value) + ")"
    named = [getattr(value, key, None) for key in ("text", "country", "org", "name")]
    return "/".join(part for part in named if part) if any(named) else str(value)
