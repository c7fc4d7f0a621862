"""The names that bodies are shown by: whole, with their initials, with the state where it is not told already."""

from collections.abc import Iterator

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context, country_of
from saksi.mentions.resolving.placed import one_of_many
from saksi.record.document import Entry


def body_name(context: Context, phrase: Phrase, country: str | None) -> str:
    """A body's name with its state's, as far as the phrase does not say it already."""
    state_name = context.states.get(country or "", "")
    if phrase.org is not None:
        full = phrase.org.data.get("full", phrase.org.value)
        own = country_of(phrase.org) == country and not phrase.org.data.get("generic")
        if own:
            return with_short_form(context, phrase.org, full)
        at_home = country == context.words.home and context.home
        return full if at_home or not state_name or state_name in full else f"{full} {state_name}"
    name = " ".join(_plain_words(context, phrase, country))
    told = phrase.owner is not None or not state_name or state_name in name
    told = told or (country == context.words.home and one_of_many(context, phrase))  # "Pemerintah Aceh"
    return name if told else f"{name} {state_name}"


def with_short_form(context: Context, org: Entry, full: str) -> str:
    """A body's whole name with its initials: not with those of the house it is only a part of, "Kopaska" of TNI."""
    same = context.lexicon.entries(org.value.lower(), org.kind) if org.value.isupper() else ()
    own = org.value not in full and any(entry.data.get("full") == full for entry in same)
    return f"{full} ({org.value})" if own else full


def _plain_words(context: Context, phrase: Phrase, country: str | None) -> Iterator[str]:
    """The phrase's words from its head on, brackets and "itu" left out, the state by its plain name."""
    inside = range(phrase.alias[0] - 1, phrase.alias[1] + 1) if phrase.alias is not None else ()
    end = phrase.head
    for i in range(phrase.head, phrase.last - phrase.definite):
        hit = context.doc.entry(i, "country")
        if i in inside or i < end:
            continue
        if hit is not None and hit.entry.value == country:
            end = hit.last
            yield context.states.get(hit.entry.value, context.doc.tokens[i].text)
        else:
            yield context.doc.tokens[i].text
