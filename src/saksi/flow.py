"""The order of the folders, and the one place that runs them all.

ORDER is the direction of every import: a folder imports only from folders before it.
"""

import msgspec

from saksi import actions as actions_room
from saksi import articles, lang, sentences
from saksi import commitments as commitments_room
from saksi import figures as figures_room
from saksi import mentions as mentions_room
from saksi import statements as statements_room
from saksi.links import linked
from saksi.record.article import Article, Layout
from saksi.record.document import Document
from saksi.record.finding import Findings
from saksi.record.mention import Mentions
from saksi.settings import Settings

ORDER = (
    ("record",),
    ("lang",),
    ("reports",),
    ("articles",),
    ("sentences",),
    ("mentions",),
    ("statements", "actions", "figures", "commitments"),
    ("affairs",),
    ("ledger",),
    ("views",),
    ("exports",),
    ("links",),
    ("flow",),
    ("keeping",),
    ("cli",),
    ("__main__",),
)


DEFAULT = "id"  # a text too short to tell its language is read as this


def read(article: Article, settings: Settings | None = None) -> Findings:
    """All findings of one article, each with the span and the rule it rests on.

    A report in a language without a pack is not read: its findings are empty and `notes` say so.
    """
    language = _language(article, settings or Settings())
    if language not in lang.languages():
        return Findings(id=article.id, article=Layout(), language=language, notes=(_unread(language),))
    pack = lang.load(language)
    layout = articles.layout(article, pack)
    dated = msgspec.structs.replace(article, published=article.published or layout.published)
    doc = sentences.document(dated, layout, pack)
    return linked(_found(doc, mentions_room.mentions(doc, pack), pack))


def attempt(article: Article, settings: Settings | None = None) -> Findings | str:
    """The findings of an article, or what went wrong in it: for those who read many and must not stop at one."""
    try:
        return read(article, settings)
    except Exception as err:  # noqa: BLE001 - the one place: one article may fail without stopping the rest
        return f"{type(err).__name__}: {err}"


def _found(doc: Document, mentions: Mentions, pack: lang.Pack) -> Findings:
    """What the four sibling rooms find, side by side."""
    statements = statements_room.statements(doc, mentions, pack)
    commitments = commitments_room.commitments(doc, mentions, pack)
    return Findings(
        id=doc.article.id,
        article=doc.layout,
        times=mentions.times,
        figures=figures_room.figures(doc, mentions, pack),
        statements=statements,
        actions=actions_room.actions(doc, mentions, pack),
        commitments=commitments_room.resolve(commitments, statements),
        actors=mentions.actors,
        mentions=mentions.mentions,
        language=pack.language,
    )


def _language(article: Article, settings: Settings) -> str:
    """The language to read in: as settings ask, as the text shows, as its source says."""
    return settings.language or articles.language(article.text) or article.language or DEFAULT


def _unread(language: str) -> str:
    """Why a report was not read."""
    return f"not read: the report is in {language!r}; there are packs for {', '.join(lang.languages())}"
