"""One document as the rules of this room look at it: tokens, deeds' surroundings, parties, times."""

import bisect
from collections.abc import Iterator

from saksi.actions.terms import placed
from saksi.actions.words import words
from saksi.lang import Pack
from saksi.record.document import Clause, Document
from saksi.record.mention import Actor, Mention, Mentions, Time

HEADLINE = 30  # tokens
STATELESS = ("organisation", "group")
MEMBERS = ("person", "people")
OTHERS = "nations"  # "sekutu Peru" are others than Peru


class Scene:
    """A document with its parties and times laid along its tokens; built once, then only read."""

    def __init__(self, doc: Document, mentions: Mentions, pack: Pack) -> None:
        self.doc, self.pack, self.words = doc, pack, words(pack)
        self.actors, self.voices = mentions.actors, mentions.voices
        self.mentions = [
            m for m in mentions.mentions if m.actor is None or self.actors[m.actor].type != "medium"
        ]
        self.mentions = [m for k, m in enumerate(self.mentions) if not self._whose_others(k)]
        self.mentions = [m for m in self.mentions if not self._of_a_paper(m)]
        self._firsts = [m.first for m in self.mentions]
        self.times = placed(doc, mentions.times, self.mentions)
        self._time_firsts = [first for first, _ in self.times]
        self._modal_firsts = [h.first for h in doc.hits_of.get("modal", ())]

    def _whose_others(self, k: int) -> bool:
        """Whether the k-th mention tells whose allies stand right before it: "sekutu-sekutu Barat | Peru"."""
        before = self.mentions[k - 1] if k else None
        near = before is not None and before.last == self.mentions[k].first
        actor = self.actor(before) if near and before is not None else None
        return actor is not None and actor.role == OTHERS

    def _of_a_paper(self, mention: Mention) -> bool:
        """Whether a town only names a paper: "Perjanjian | Paris", not "Kesepakatan | Paris dengan London"."""
        before, after, actor = mention.first - 1, mention.last, self.actor(mention)
        town = mention.form == "metonym" or (actor is not None and actor.type == "place")
        if not town or self.norm(before) not in self.words.papers or not self.doc.tokens[before].capital:
            return False
        return self.norm(after) not in self.words.company and self.norm(after) not in self.words.joiners

    def norm(self, i: int) -> str:
        """The lower-cased word at a token, "" beyond either end of the document."""
        tokens = self.doc.tokens
        return tokens[i].norm if 0 <= i < len(tokens) else ""

    def clause(self, i: int) -> Clause:
        """The clause that holds a token."""
        return self.doc.clauses[self.doc.clause_of[i]]

    def bounds(self, i: int) -> tuple[int, int]:
        """First and last (exclusive) token of the sentence that holds a token."""
        sentence = self.doc.sentences[self.doc.sentence_of[i]]
        return sentence.first, sentence.last

    def actor(self, mention: Mention) -> Actor | None:
        """Who a mention stands for; None for the speaker of the quotation it stands in ("kami")."""
        return None if mention.actor is None else self.actors[mention.actor]

    def states(self, mention: Mention) -> tuple[str, ...]:
        """The alpha-3 codes of the states a mention acts for."""
        actor = self.actor(mention)
        if actor and actor.country:
            return tuple(actor.country.split("+"))
        if actor and (actor.org or actor.type in ("state", "organisation", "group") or actor.role == OTHERS):
            return ()
        return self.named_states(mention.first, mention.last)

    def named_states(self, first: int, last: int) -> tuple[str, ...]:
        """The states whose names stand among tokens [first, last): "pasukan pendudukan (Israel)"."""
        named = (self.doc.entry(i, "country") for i in range(first, last))
        return tuple(dict.fromkeys(hit.entry.value for hit in named if hit and hit.entry.value))

    def told(self, mention: Mention) -> bool:
        """Whether a mention tells of a state, an international organisation or an armed group, or of its people."""
        actor = self.actor(mention)
        if actor and (actor.type in STATELESS or (actor.type in MEMBERS and actor.org)):
            return True
        return bool(self.states(mention))

    def keys(self, mention: Mention) -> tuple[str, ...]:
        """The states, failing them the organisation or group, that a mention names as a party."""
        actor = self.actor(mention)
        return self.states(mention) or ((actor.org,) if actor and actor.org else ())

    def parties(self, first: int, last: int) -> list[Mention]:
        """The mentions that begin among tokens [first, last), in order."""
        a = bisect.bisect_left(self._firsts, first)
        b = bisect.bisect_left(self._firsts, last, a)
        return self.mentions[a:b]

    def party_before(self, i: int, near: int, gap: int = 0) -> Mention | None:
        """The party told last before a token of its sentence, which begins within `near` tokens of it or ends within `gap`."""
        before = self.parties(self.bounds(i)[0], i)[-1:]
        return next((m for m in before if i - m.first <= near or i - m.last <= gap), None)

    def times_in(self, first: int, last: int) -> list[tuple[int, Time]]:
        """The times that begin among tokens [first, last), with their first tokens."""
        a = bisect.bisect_left(self._time_firsts, first)
        b = bisect.bisect_left(self._time_firsts, last, a)
        return self.times[a:b]

    def modals(self, first: int, last: int) -> Iterator[tuple[int, int, str, str]]:
        """(first, last, status, form) of the status words among tokens [first, last), nearest to `last` first."""
        hits = self.doc.hits_of.get("modal", ())
        k = bisect.bisect_left(self._modal_firsts, last) - 1
        while k >= 0 and hits[k].last > first:
            hit = hits[k]
            if hit.last <= last:
                yield hit.first, hit.last, hit.entry.value, hit.entry.form
            k -= 1

    def classes(self, i: int) -> Iterator[str]:
        """The classes of the thing named at a token ("troops", "permit", …)."""
        for hit in self.doc.hits_at.get(i, ()):
            if hit.entry.kind == "thing":
                yield hit.entry.value

    def clitic(self, word: str) -> bool:
        """Whether a word that no table knows ends in a clitic and is a word of the language without it."""
        return any(
            word.endswith(c) and word[: -len(c)] in self.pack.words
            for c in self.pack.table("grammar")["clitics"]
        )

    def verb(self, i: int) -> bool:
        """Whether the token is a verb by shape or table; none is past the end."""
        return self.norm(i) in self.pack.verbs

    def predicates(self, i: int) -> bool:
        """Whether the token is a verb and no word that only says of what kind a noun is: not "pertemuan | tertutup"."""
        return self.verb(i) and self.doc.tokens[i].norm not in self.words.qualities

    def kind_word(self, i: int) -> bool:
        """Whether a word only tells what kind of thing is named: "pesawat | patroli", "kapal | perang"."""
        things = (h for h in self.doc.hits_at.get(i - 1, ()) if h.entry.kind == "thing" and h.last > i)
        return any(thing.entry.value in self.words.made_things for thing in things)

    def headline(self, i: int) -> bool:
        """Whether a token stands in a line written like a headline: nearly all words with a capital."""
        paragraph = self.doc.paragraphs[self.doc.sentences[self.doc.sentence_of[i]].paragraph]
        if paragraph.last - paragraph.first > HEADLINE:
            return False
        tokens = self.doc.tokens[paragraph.first : paragraph.last]
        small = self.words.prepositions | self.words.relative
        long = [t for t in tokens if t.kind == "word" and len(t.text) > 3]
        written = [t for t in long if t.norm not in small]
        return len(long) > 2 and sum(t.capital for t in written) >= 0.8 * len(written) > 0
