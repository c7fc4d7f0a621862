"""The town that a union of states decides in, told for the union: "Brussels memperpanjang sanksi"."""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context
from saksi.mentions.report.roster import Draft
from saksi.mentions.resolving.bodies import organisation


def union_seat(context: Context, phrase: Phrase) -> Draft | None:
    """The union that a report names and whose town acts in it, where the town's own state is not told."""
    short = context.seats.get(context.text(phrase.first, phrase.last).lower())
    before = context.doc.tokens[phrase.first - 1].norm if phrase.first else ""
    if short is None or before in context.words.place_before:
        return None
    code = phrase.countries[0] if phrase.countries else phrase.place
    union = next((p.org for p in context.phrases if p.org is not None and p.org.value == short), None)
    at_home = any(p.type != "place" and code in p.countries for p in context.phrases)
    return None if union is None or at_home else organisation(context, union, None)
