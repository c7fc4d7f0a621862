"""Who is told of by another of his offices: '"…," kata Sari. Ketua Harian Partai Andai itu juga menyebut …'."""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context
from saksi.mentions.report.roster import Draft, told_by_name

NEAR = 4  # sentences from who spoke to the office that stands for him


def who_spoke(context: Context, phrase: Phrase, told: str | None) -> Draft | None:
    """Who spoke by name right before an office that many hold, pointed at outside quotations."""
    outside = context.doc.quote_of[phrase.first] is None
    if not outside or not phrase.definite or phrase.role not in context.words.many_holders:
        return None
    here = context.sentence(phrase)
    spoke = (
        s.draft
        for s in context.recent()
        if s.voice and not s.quoted and s.draft.type == "person" and here - s.sentence <= NEAR
    )
    lower = (d for d in spoke if told_by_name(d) and d.role not in context.leading_roles)
    found = next((d for d in lower if not _successor(phrase, d)), None)
    return found if found is not None and found.country in (None, told or found.country) else None


def _successor(phrase: Phrase, draft: Draft) -> bool:
    """Whether one told before holds the office that a phrase says somebody held: "mantan gubernur itu"."""
    return phrase.former and draft.role == phrase.role
