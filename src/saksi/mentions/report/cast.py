"""Looking up who is meant at some tokens: the one way the later rooms read mentions.

    cast = Cast(doc, mentions, pack)
    cast.at(token)               the mention that covers a token, or None
    cast.within(first, last)     the mentions that lie in tokens [first, last), in order
    cast.head(first, last)       whom the noun phrase [first, last) is about: the first mention in it
                                 before "yang", "di" and their like; None when it has none
    cast.before(token, types)    the mention of one of the types that a pronoun at `token` would take
    cast.actor(mention)          its actor; None for "kami", "saya" (the speaker of the quotation)
    cast.speaker(token)          the actor who speaks in the quotation around a token, or None; parties
                                 take "kami" and "saya" to be his side
    cast.countries(first, last)  alpha-3 codes of the states named or meant in the stretch, each once
    cast.parties(first, last)    the stretch as action parties: one for each state, body or person told
                                 side by side ("AS dan Israel"); the text is the stretch's own
    cast.states(mention)         alpha-3 codes a mention counts for as a party
    cast.party(first, last)      the first of them, or None when no actor is told
    cast.heads(first, last)      head and the mentions joined to it with "dan" or a comma

Several states in one actor ("pejabat AS dan Korea Selatan") are joined with "+" in Actor.country.
Parties of people told without a state have the one their sentence puts them in ("di Gaza"), or that of
the state the report is set in (cast.setting: None where no state is named clearly more than others);
their actors have none.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from saksi.lang import Pack
from saksi.mentions.lexis.words import noun_words
from saksi.mentions.report.context import HORIZON, set_in
from saksi.record.document import Document
from saksi.record.finding import Party
from saksi.record.mention import Actor, Mention, Mentions

ACTING = ("person", "people", "body", "state", "organisation", "group", "party", "company", "medium")


class Cast:
    """The mentions of one document by token; read-only."""

    def __init__(self, doc: Document, mentions: Mentions, pack: Pack) -> None:
        self._doc, self._words = doc, noun_words(pack)
        self.mentions, self.actors, self._voices = mentions.mentions, mentions.actors, mentions.voices
        self._firsts = [m.first for m in self.mentions]
        self._states = list(doc.hits_of.get("country", ()))
        self._state_firsts = [h.first for h in self._states]
        actors = (self.actor(m) for m in self.mentions)
        self.setting = set_in((a.country if a is not None else None for a in actors), self._words.home)

    def actor(self, mention: Mention | None) -> Actor | None:
        """Whom a mention stands for; None for the speaker of the quotation it is in."""
        if mention is None or mention.actor is None:
            return None
        return self.actors[mention.actor]

    def speaker(self, token: int) -> Actor | None:
        """Who speaks in the quotation around a token, as far as what stands beside it tells."""
        quote = self._doc.quote_of[token]
        voice = self._voices[quote] if quote is not None and quote < len(self._voices) else None
        return self.actors[voice] if voice is not None else None

    def at(self, token: int) -> Mention | None:
        """The mention that covers a token."""
        k = bisect_right(self._firsts, token) - 1
        return self.mentions[k] if k >= 0 and self.mentions[k].last > token else None

    def within(self, first: int, last: int) -> tuple[Mention, ...]:
        """The mentions that begin in tokens [first, last), in order, and the one that reaches into it."""
        low, high = bisect_left(self._firsts, first), bisect_left(self._firsts, last)
        if low and self.mentions[low - 1].last > first:
            low -= 1
        return self.mentions[low:high]

    def head(self, first: int, last: int) -> Mention | None:
        """Whom the noun phrase at tokens [first, last) is about, or None."""
        tokens, breaks = self._doc.tokens, self._words.breaks
        for mention in self.within(first, last):
            if any(tokens[i].norm in breaks for i in range(first, mention.first)):
                return None
            actor = self.actor(mention)
            if actor is None or actor.type in ACTING:
                return mention
        return None

    def before(self, token: int, types: Iterable[str] = ("person",)) -> Mention | None:
        """The last mention before a token of an actor of one of the types, quotations left out."""
        wanted = frozenset(types)
        k = bisect_left(self._firsts, token)
        quoted: Mention | None = None
        for mention in (self.mentions[i] for i in range(k - 1, max(-1, k - 1 - HORIZON), -1)):
            actor = self.actor(mention)
            if actor is None or actor.type not in wanted:
                continue
            if self._doc.quote_of[mention.first] is None:
                return mention
            quoted = quoted or mention
        return quoted

    def countries(self, first: int, last: int) -> tuple[str, ...]:
        """Alpha-3 codes of the states named or meant in tokens [first, last), each once, in order."""
        codes: dict[str, None] = {}
        for mention in self.within(first, last):
            actor = self.actor(mention)
            if mention.first >= first and mention.last <= last:
                if actor is not None and actor.country:
                    codes.update(dict.fromkeys(actor.country.split("+")))
            else:
                codes.update(
                    dict.fromkeys(self._named_states(max(first, mention.first), min(last, mention.last)))
                )
        return tuple(codes)

    def _named_states(self, first: int, last: int) -> Iterable[str]:
        """The states whose names stand in tokens [first, last)."""
        low, high = bisect_left(self._state_firsts, first), bisect_left(self._state_firsts, last)
        return (hit.entry.value for hit in self._states[low:high])

    def party(self, first: int, last: int) -> Party | None:
        """Tokens [first, last) as one party of an action, or None when no actor is told there."""
        return next(iter(self.parties(first, last)), None)

    def parties(self, first: int, last: int) -> tuple[Party, ...]:
        """Tokens [first, last) as parties: the head, and those joined to it with "dan" or a comma."""
        chosen = self.heads(first, last) or self.within(first, last)[:1]
        return tuple(party for mention in chosen for party in self._parties_of(mention))

    def heads(self, first: int, last: int) -> tuple[Mention, ...]:
        """The head of tokens [first, last) and the mentions joined to it with "dan" or a comma."""
        head = self.head(first, last)
        if head is None:
            return ()
        chosen = [head]
        for mention in self.within(head.last, last):
            if mention.first >= head.last and self._joined(chosen[-1].last, mention.first):
                chosen.append(mention)
        return tuple(chosen)

    def _joined(self, end: int, first: int) -> bool:
        """Whether only a coordinator or a comma stands between two mentions."""
        between = self._doc.tokens[end:first]
        joins = self._words.coordinators
        return (
            bool(between) and all(t.norm in joins or t.text in ",-/" for t in between) and len(between) <= 2
        )

    def _parties_of(self, mention: Mention) -> Iterable[Party]:
        """A mention as parties, one for each state it has."""
        actor, text = self.actor(mention) or self.speaker(mention.first), mention.span.of(self._doc.text)
        if actor is None:
            yield Party(text=text, span=mention.span)
            return
        name = actor.name if actor.type in ("person", "group", "company") else None
        for code in self.states(mention) or (None,):
            yield Party(text=text, country=code, org=actor.org, name=name, span=mention.span)

    def states(self, mention: Mention) -> tuple[str, ...]:
        """The states a mention counts for as a party: its actor's or speaker's, else its context's."""
        actor = self.actor(mention) or self.speaker(mention.first)
        if actor is None:
            return ()
        country = actor.country or self._country_in_context(mention, actor)
        return tuple(country.split("+")) if country else ()

    def _country_in_context(self, mention: Mention, actor: Actor) -> str | None:
        """The state of people told without one: where the sentence puts them, else the setting."""
        if (
            actor.org is not None
            or actor.role == "nations"
            or (actor.type not in ("person", "people") and actor.role != "hospital")
        ):
            return None
        if actor.type == "person" or self.setting == self._words.home:
            return self.setting
        return self._place_after(mention)

    def _place_after(self, mention: Mention) -> str | None:
        """The state of the place or state told with "di" further on in the mention's sentence."""
        doc = self._doc
        border = doc.sentences[doc.sentence_of[mention.first]].last
        for other in self.within(mention.last, border):
            actor = self.actor(other)
            located = actor is not None and actor.type in ("place", "state") and actor.country
            if located and doc.tokens[other.first - 1].norm in self._words.located and actor is not None:
                return actor.country
        return None
