"""One document as the statement rules look at it: cues, quotations at hand, word sets."""

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator

from saksi.lang import Pack
from saksi.record.document import Document, Quote
from saksi.statements.draft import Cue, Range

SUBHEAD = 12  # words a subhead may have
LINKING = 5  # letters of a word that headlines may write small
SHORT = 5  # a quotation of fewer words inside a sentence quotes a phrase, not an utterance
ASKED = 6  # words of whoever moves somebody, up to what is asked of him
BRACKETS = {"(": 1, "[": 1, ")": -1, "]": -1}


@functools.cache
def word_sets(pack: Pack) -> dict[str, frozenset[str]]:
    """The lists of the attribution and stance tables as sets, by name."""
    rows = (*pack.table("attribution").items(), *pack.table("stance").items())
    return {name: frozenset(words) for name, words in rows if isinstance(words, list)}


@functools.cache
def sets_of_words(pack: Pack, names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """By word, which of some sets it stands in, in the order of the names."""
    found: dict[str, list[str]] = {}
    for name in names:
        for word in word_sets(pack)[name]:
            found.setdefault(word, []).append(name)
    return {word: tuple(where) for word, where in found.items()}


@functools.cache
def passive_shape(pack: Pack) -> re.Pattern[str]:
    """The shape of passive verbs."""
    return re.compile(pack.table("attribution")["passive_shape"])


@functools.cache
def bare_deed(pack: Pack) -> re.Pattern[str]:
    """The shape of a verb in "-kan" without its prefix: "akan ajukan"."""
    return re.compile(pack.table("attribution")["bare_deed"])


@functools.cache
def act_noun(pack: Pack) -> re.Pattern[str]:
    """The shape of nouns of an act or state, which head no speaker's phrase."""
    return re.compile(pack.table("attribution")["act_noun"])


class Reading:
    """A document with what every rule asks of it; made once, changed never."""

    def __init__(self, doc: Document, pack: Pack) -> None:
        self.doc = doc
        self.pack = pack
        self.tokens = doc.tokens
        self.norms = [token.norm for token in doc.tokens]
        self.sets = word_sets(pack)
        self._size = len(self.norms)
        self._clitics: tuple[str, ...] = tuple(pack.table("grammar")["clitics"])
        self.closed_at = {q.outer[1]: q for q in doc.quotes if q.closed}
        self.opened_at = {q.outer[0]: q for q in doc.quotes}
        self.bare_heads: frozenset[int] = frozenset()
        self.cues = tuple(self._cues())
        self.tone_firsts = [hit.first for hit in doc.hits_of.get("tone", ())]
        self._firsts = [cue.first for cue in self.cues]
        self.cue_at = {cue.first: cue for cue in self.cues}
        self.bare_heads = frozenset(
            cue.first for cue in self.cues if cue.form in ("bare", "active") and self.headline(cue.first)
        )

    def cues_from(self, token: int) -> Iterator[Cue]:
        """The cues at a token and behind it, in order."""
        for k in range(bisect_left(self._firsts, token), len(self.cues)):
            yield self.cues[k]

    def has(self, name: str, token: int) -> bool:
        """Whether a token's word stands in one of the word sets."""
        return 0 <= token < self._size and self.norms[token] in self.sets[name]

    def text(self, token: int) -> str:
        """A token as written, a blank outside the report."""
        return self.tokens[token].text if 0 <= token < len(self.tokens) else " "

    def kind(self, token: int) -> str:
        """A token's kind, "" outside the report."""
        return self.tokens[token].kind if 0 <= token < len(self.tokens) else ""

    def upper(self, token: int) -> bool:
        """Whether a word is written with a capital, whatever the reason."""
        return self.text(token)[:1].isupper()

    def capital(self, token: int) -> bool:
        """Whether a token is a name's word: a capital that the start of a sentence does not explain; none is past the end."""
        text = self.text(token)
        if not text[:1].isupper():
            return False
        first = self.doc.sentences[self.doc.sentence_of[token]].first
        norm = self.norms[token]
        if self.headline(token):
            return text.isupper() or norm not in self.pack.words or norm in self.names
        begins = token == first or self.tokens[token - 1].kind == "quote"
        return not begins or text.isupper() or norm not in self.pack.words or norm in self.names

    @functools.cached_property
    def names(self) -> frozenset[str]:
        """Words that stand with a capital inside some sentence of the report's body, the headline told again left out."""
        firsts = {s.first for s in self.doc.sentences} | {q.first for q in self.doc.quotes}
        again = [self.doc.paragraphs[k] for k in self._titles]
        firsts.update(i for p in again for i in range(p.first, p.last))
        body = next((p.first for p in self.doc.paragraphs if p.role != "headline"), 0)
        return frozenset(
            t.norm
            for i, t in enumerate(self.tokens)
            if i >= body and i not in firsts and t.text[:1].isupper()
        )

    def verb(self, token: int) -> bool:
        """Whether a token is a finite verb in lower case, or in a headline a bare verb of speech; none is past the end."""
        if not 0 <= token < len(self.tokens):
            return False
        if self.tokens[token].capital:
            return token in self.bare_heads
        norm = self.norms[token]
        if norm in self.pack.verbs:
            return norm not in self.sets["no_verbs"]
        if not norm.endswith(self._clitics):
            return False
        return any(norm.endswith(c) and norm[: -len(c)] in self.pack.verbs for c in self._clitics)

    def headline_verb(self, token: int) -> bool:
        """Whether a headline's word is a verb, with its prefix or without: "Tingkatkan", "Serang"."""
        norm = self.norms[token]
        return norm in self.pack.verbs or "di" + norm in self.pack.verbs or token in self.cue_at

    def dash(self, token: int) -> bool:
        """Whether a token is a dash between clauses: long, double, or with a space before it."""
        text = self.tokens[token].text
        if text in "—–":
            return True
        if text != "-" or token == 0:
            return False
        before = self.tokens[token - 1]
        return before.end < self.tokens[token].start or before.text == "-"

    def passive(self, token: int) -> bool:
        """Whether a token is a passive verb by its shape."""
        return self.verb(token) and bool(passive_shape(self.pack).match(self.norms[token]))

    def adverbial(self, token: int) -> bool:
        """Whether a word that opens a sentence is an adverb in "-nya": 'Mulanya, …', 'Pasalnya, …'."""
        first = self.doc.sentences[self.doc.sentence_of[token]].first
        return (
            token == first
            and self.norms[token].endswith(self.pack.third)
            and self.norms[token] in self.pack.words
        )

    def kinds(self, token: int) -> set[str]:
        """The kinds of word-table entries that begin at a token."""
        return {hit.entry.kind for hit in self.doc.hits_at.get(token, ()) if hit.entry.value}

    def named(self, first: int, last: int) -> bool:
        """Whether tokens [first, last) hold a name, a pronoun or a word for people or bodies."""
        people, pronouns = self.sets["people"], self.sets["pronouns"]
        return any(
            self.capital(i) or self.norms[i].partition("-")[0] in people or self.norms[i] in pronouns
            for i in range(first, last)
        )

    def dated(self, token: int) -> bool:
        """Whether a weekday, month or number begins at a token."""
        if token >= len(self.tokens):
            return False
        return self.tokens[token].kind == "number" or bool(
            self.kinds(token) & {"weekday", "month", "deictic"}
        )

    def headline(self, token: int) -> bool:
        """Whether a token stands in the headline."""
        return self.doc.sentences[self.doc.sentence_of[token]].paragraph in self._titles

    @functools.cached_property
    def _titles(self) -> frozenset[int]:
        """The paragraphs that are the headline, or the headline once more at the top of the body."""
        told = [p for p in self.doc.paragraphs if p.role == "headline"]
        words = [self.norms[p.first : p.last] for p in told]
        first = [p for p in self.doc.paragraphs if p.role != "headline"][:1]
        again = [p for p in first if self.norms[p.first : p.last] in words]
        return frozenset(self.doc.paragraphs.index(p) for p in (*told, *again))

    def subhead(self, token: int) -> bool:
        """Whether a token stands in a short line of the body without a full stop: a subhead."""
        sentence = self.doc.sentences[self.doc.sentence_of[token]]
        paragraph = self.doc.paragraphs[sentence.paragraph]
        if paragraph.role == "headline" or (sentence.first, sentence.last) != (
            paragraph.first,
            paragraph.last,
        ):
            return False
        short = sentence.last - sentence.first <= SUBHEAD
        return short and self.tokens[sentence.last - 1].kind in ("word", "number")

    def titled(self, token: int) -> bool:
        """Whether a token stands in a subhead that writes all its longer words with capitals, as headlines do."""
        if not self.subhead(token):
            return False
        sentence = self.doc.sentences[self.doc.sentence_of[token]]
        words = [t for t in self.tokens[sentence.first : sentence.last] if len(t.text) > LINKING]
        return len(words) > 1 and all(t.text[0].isupper() or t.kind != "word" for t in words)

    def deck(self, token: int) -> bool:
        """Whether a token stands in a line between headline and dateline, which drops prefixes as headlines do."""
        dateline = self.doc.layout.dateline_span
        paragraph = self.doc.paragraphs[self.doc.sentences[self.doc.sentence_of[token]].paragraph]
        if dateline is None or paragraph.role == "headline":
            return False
        return self.tokens[paragraph.last - 1].end <= dateline.start

    def utterance(self, token: int) -> Quote | None:
        """The quotation of more than a phrase that holds a token."""
        index = self.doc.quote_of[token]
        if index is None:
            return None
        quote = self.doc.quotes[index]
        return quote if quote.last - quote.first >= SHORT and not self._fragment(quote) else None

    def _fragment(self, quote: Quote) -> bool:
        """Whether a quotation only goes on with the sentence it stands in: 'mereka "terus meminta …"'."""
        before = quote.outer[0] - 1
        if before < 0 or self.tokens[before].kind != "word" or self.tokens[quote.first].capital:
            return False
        same = self.doc.sentence_of[before] == self.doc.sentence_of[quote.outer[0]]
        return (
            same
            and not self.doc.entry(before, "speech")
            and self.norms[before] not in self.sets["opens_content"]
        )

    def frame(self, token: int) -> tuple[Range, Quote | None]:
        """The stretch a cue at a token governs at most, and the quotation that holds it."""
        sentence = self.doc.sentences[self.doc.sentence_of[token]]
        quote = self.utterance(token)
        first, last = sentence.first, sentence.last
        if quote:
            return (max(first, quote.first), min(last, quote.last)), quote
        while (ending := self.doc.quote_of[last - 1]) is not None and last < len(self.tokens):
            held = self.doc.quotes[ending]
            if held.first <= token or held.outer[1] <= last:
                break
            last = max(last, held.outer[1])
        return (first, last), None

    def ranges(self, first: int, last: int) -> tuple[Range, ...]:
        """Tokens [first, last) without marks at either edge, as one range; () when nothing is left."""
        while (
            first < last
            and self.tokens[first].kind in ("mark", "quote")
            and self.tokens[first].text not in "(["
        ):
            first += 1
        while first < last and self._edge(last - 1, first):
            last -= 1
        return ((first, last),) if first < last else ()

    def _edge(self, token: int, first: int) -> bool:
        """Whether a mark at the right edge of a stretch is no part of it."""
        kind, text = self.tokens[token].kind, self.tokens[token].text
        if kind == "quote":
            return True
        if kind != "mark" or text == "%":
            return False
        return text not in ")]" or not any(self.tokens[i].text in "([" for i in range(first, token))

    def _cues(self) -> Iterator[Cue]:
        seen: set[tuple[int, str]] = set()
        for hit in self.doc.hits_of.get("speech", ()):
            if hit.entry.value == "none" or (hit.first, hit.entry.form) in seen:
                continue
            seen.add((hit.first, hit.entry.form))
            frame, quote = self.frame(hit.first)
            word = self.norms[hit.last - 1]
            root = hit.entry.data.get("root", "")
            third = self.pack.third
            his = word.endswith(third) and not (root.endswith(third) and word.endswith(root))
            if word in self.sets["behind_marks"] and self.kind(hit.first - 1) == "word":
                continue  # "pernyataan | singkat Joni", no word of speech there
            if self.has("moves", hit.first) and not self._asks(hit.last):
                continue  # "kenaikan itu didorong oleh ekspor"
            spoken = " ".join(self.norms[hit.first : hit.last])
            yield Cue.of(
                hit, spoken.removesuffix(third) if his else spoken, his, frame, quote.index if quote else None
            )

    def _asks(self, token: int) -> bool:
        """Whether somebody is asked to do something behind a verb of moving: 'didorong untuk …', 'didorong Peru agar …'."""
        if self.has("asked_to", token):
            return True
        agent = token + self.has("by", token)
        named = self.upper(agent) or self.has("people", agent)
        return named and any(self.has("asked_to", i) for i in range(agent + 1, agent + ASKED))
