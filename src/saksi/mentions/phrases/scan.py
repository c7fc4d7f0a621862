"""What phrases are read from: the best word-table hit at each token, and where names may begin."""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from saksi.mentions.lexis.words import NounWords
from saksi.mentions.phrases.nicknames import nicknames, own_words
from saksi.mentions.phrases.shapes import ROMAN, acronym
from saksi.mentions.phrases.voiced import duties, first_names, named_by_month, named_like_groups, voiced_words
from saksi.record.document import Document, Hit, Token

Range = tuple[int, int]

KINDS = ("pronoun", "organisation", "role", "country", "medium", "place")
NEVER_NAMES = frozenset(
    ("weekday", "month", "feast", "numeral", "deed", "light", "speech", "modal", "clause", "ahead", "deictic")
)
SPOKEN = frozenset(("bare", "active"))
DEFENDANT = "defendant"
OUTLET = 5  # words of an outlet's name
LINE = 3  # words of a line that may be a subhead
TITLE = 5  # words of a sentence that may be a headline
TITLE_SHARE = 0.9  # of them with a capital
INITIALS = re.compile(r"[A-Z]{3,8}$")


class Institution(NamedTuple):
    """An institution's name: where it ends, where at the least (without names it may not hold), its type."""

    last: int
    sure: int
    type: str


class Scan:
    """One document's tokens with their best hits.

    best: the longest hit at a token, of equally long ones the kind that comes first in KINDS.
    names: tokens that may begin or go on a person's name. institutions: first token -> name.
    """

    def __init__(self, doc: Document, words: NounWords) -> None:
        self.doc, self.words, self.tokens = doc, words, doc.tokens
        self.best = _best(doc)
        never = {h.first for h in doc.hits if h.entry.kind in NEVER_NAMES and not self._month_name(h)}
        taken = {i for hit in self.best.values() for i in range(hit.first, hit.last)}
        known = words.never_names
        self.caps = {
            i
            for i, t in enumerate(self.tokens)
            if t.text[0].isupper() and t.norm not in known and i not in never
        }
        self.caps -= self._opening_nouns()
        self.nicks = nicknames(self.tokens, words)
        self.caps |= own_words(self.tokens, self.nicks) | voiced_words(doc, words, taken)
        self.long_forms = dict(self._long_forms())
        self._titles: dict[int, bool] = {}
        self.institutions: dict[int, Institution] = {}
        self.names = self._told_in_text(self.caps - taken)
        self.names |= {i for i in taken if self._surname(i)} | named_by_month(doc, self.names)
        first = first_names(self.tokens, self.best, self.names, words)
        self.first_names = {i for i in first if not self.headline(i)}
        self.names |= self.first_names
        for i in [i for i in named_like_groups(self.tokens, self.best, self.names) if not self.headline(i)]:
            self.names.add(i)
            del self.best[i]
        self.voiced = self._voiced()
        self.duties = {i for i in duties(self.tokens, self.names, words, self.voiced) if not self.headline(i)}
        self.names -= self.duties
        self.long_forms = {i: told for i, told in self.long_forms.items() if not self._of_person(*told[0])}

    def _of_person(self, first: int, last: int) -> bool:
        """Whether a name with its initials behind it is a person's: one of its words speaks, or he is charged or heard."""
        if not all(i in self.names for i in range(first, last)):
            return False
        roles = self.doc.hits_of.get("role", ())
        accused = any(h.last == first and h.entry.value == DEFENDANT for h in roles)
        after = [t.norm for t in self.tokens[last + 3 : last + 5]]
        heard = len(after) == 2 and after[0] in self.words.serves_as and after[1] in self.words.heard_as
        return accused or heard or any(self.tokens[i].norm in self.voiced for i in range(first, last))

    def _surname(self, i: int) -> bool:
        """Whether a word for people stands behind a name in it: "Ipong Hembing | Putra", "Raka | Putra | Darmana"."""
        hit, token = self.best.get(i), self.tokens[i]
        if token.norm not in self.words.surnames or not token.capital or hit is None or hit.last != i + 1:
            return False
        open_ = i + 1 < len(self.tokens) and self.tokens[i + 1].capital and i + 1 not in self.names
        return not open_ and i - 1 in self.names and not self.headline(i)

    def _voiced(self) -> set[str]:
        """The names of one word beside a word of speech, lower-cased: "kata | Wiyono", "| Wiyono mengatakan"."""
        told: set[str] = set()
        for hit in self.doc.hits_of.get("speech", ()):
            i = hit.last if hit.entry.form == "bare" else hit.first - 1
            if i in self.names and not {i - 1, i + 1} & self.names:
                told.add(self.tokens[i].norm)
        return told

    def plain(self, i: int) -> bool:
        """Whether a word is a common one: of the vocabulary, or one that tells what an office is over."""
        return self.tokens[i].norm in self.words.known or i in self.duties

    def holder_at(self, first: int, i: int) -> bool:
        """Whether the name of whoever holds an office in the company at `first` begins at `i`: "PT PAL Indonesia | Wiyono"."""
        if i not in self.names or i < first + 2:
            return False
        hit = self.best.get(i - 1)
        home = hit is not None and hit.entry.value == self.words.home and i + 1 in self.names
        return self.tokens[i].norm in self.voiced or (home and i > first + 2)

    def leads(self) -> set[int]:
        """Common words with a capital right before a name: "Sana Yousaf", "Museum Louvre"."""
        found: set[int] = set()
        for i in self.names:
            before = self.tokens[i - 1]
            if i - 1 not in self.names and before.capital and before.norm in self.words.known:
                taken = i - 1 in self.best or before.norm in self.words.not_names or self.headline(i)
                if i - 1 > self.begins(i) and self.tokens[i - 2].text.islower() and not taken:
                    found.add(i - 1)
        return found

    def _opening_nouns(self) -> set[int]:
        """Nouns that open a sentence before a name and are written with a capital nowhere else."""
        shape, opening = self.words.noun_shape, set[int]()
        for sentence in self.doc.sentences:
            i = sentence.first
            if i + 1 in self.caps and i in self.caps and shape.match(self.tokens[i].norm):
                opening.add(i)
        inside = {self.tokens[i].norm for i in self.caps - opening} if opening else set()
        return {i for i in opening if self.tokens[i].norm not in inside}

    def _month_name(self, hit: Hit) -> bool:
        """Whether a month stands between two capital words of a name: "Raja Juli Antoni"."""
        tokens, i = self.tokens, hit.first
        if hit.entry.kind != "month" or not 0 < i < len(tokens) - 1:
            return False
        before, after = tokens[i - 1], tokens[i + 1]
        return before.capital and after.capital and after.norm not in self.words.never_names

    def limit(self, i: int) -> int:
        """Where the sentence of token `i` ends."""
        return self.doc.sentences[self.doc.sentence_of[i]].last

    def begins(self, i: int) -> int:
        """Where the sentence of token `i` begins."""
        return self.doc.sentences[self.doc.sentence_of[i]].first

    def headline(self, i: int) -> bool:
        """Whether token `i` stands in a headline or its like, where every word may have a capital."""
        index = self.doc.sentence_of[i]
        held = self._titles.get(index)
        if held is None:
            sentence = self.doc.sentences[index]
            words = [t for t in self.tokens[sentence.first : sentence.last] if t.kind == "word"]
            closed = self.tokens[sentence.last - 1].text == "."
            telling = words if closed else [t for t in words if not self._links(t)]
            titled = len(telling) >= TITLE and sum(t.capital for t in telling) >= TITLE_SHARE * len(telling)
            titled = titled or self._subhead(index, words)
            held = titled or self.doc.in_headline(sentence.first)
            self._titles[index] = held
        return held

    def _links(self, token: Token) -> bool:
        """Whether a word in lower case is one that headlines write so too: "yang", "dan", "di"."""
        words = self.words
        return token.text.islower() and (
            token.norm in words.aside or token.norm in words.coordinators or token.norm in words.breaks
        )

    def _subhead(self, index: int, words: list[Token]) -> bool:
        """Whether a sentence is a line of its own without an end mark, with a verb and all words in capitals."""
        sentence = self.doc.sentences[index]
        paragraph = self.doc.paragraphs[sentence.paragraph]
        whole = (sentence.first, sentence.last) == (paragraph.first, paragraph.last)
        if not whole or len(words) < LINE or self.tokens[sentence.last - 1].kind == "mark":
            return False
        shown = all(t.capital or self._links(t) for t in words)
        return shown and any(
            t.norm in self.words.verbs or t.norm in self.words.predicating or self._bare_verb(t)
            for t in words[1:]
        )

    def _bare_verb(self, token: Token) -> bool:
        """Whether a word is a verb in "-kan" without its prefix, as headlines write it: "Tinggalkan"."""
        return token.norm.endswith("kan") and "di" + token.norm in self.words.verbs

    def _long_forms(self) -> Iterator[tuple[int, tuple[Range, Range]]]:
        """Where a name begins that initials in brackets after it shorten: first token -> name, initials."""
        tokens = self.tokens
        for i in range(1, len(tokens) - 2):
            if tokens[i].text != "(" or tokens[i + 2].text != ")" or i + 1 in self.best:
                continue
            short = tokens[i + 1].text
            start = self._spelt_by(short, i) if INITIALS.match(short) else i
            if start == i and acronym(tokens[i + 1]) and self.foreign(i - 1):
                start = self._run_before(i)
            first = tokens[start].norm
            unknown = first not in self.words.known and first not in self.words.thing_heads
            if start < i and (first in self.words.organising or unknown or self.foreign(start)):
                yield start, ((start, i), (i + 1, i + 2))

    def _run_before(self, end: int) -> int:
        """Where the run of names and foreign words before `end` begins; `end` when it is one word."""
        k, begin = end, self.begins(end)
        while k > begin and (self.foreign(k - 1) or (k - 1 in self.caps and k - 1 not in self.best)):
            k -= 1
        return k if k < end - 1 else end

    def _spelt_by(self, short: str, end: int) -> int:
        """Where the capital words before `end` begin whose first letters make up `short`, or `end`."""
        k, begin = end, self.begins(end)
        for letter in reversed(short):
            k -= 1
            while k >= begin and self.tokens[k].text.islower() and self.tokens[k].kind == "word":
                k -= 1
            if k < begin or self.tokens[k].text[0] != letter:
                return end
        return k

    def _told_in_text(self, names: set[int]) -> set[int]:
        """Names without the headlines' capital words that no table knows and the text never writes as a name."""
        told = {self.tokens[i].norm for i in names if not self.headline(i)}
        told = told | self.words.famous if told else told
        return {i for i in names if not told or self.tokens[i].norm in told or not self.headline(i)}

    def foreign(self, i: int) -> bool:
        """Whether a word with a capital is one that no person is named by, and none of the language's own."""
        token = self.tokens[i]
        alien = token.norm in self.words.foreign
        return alien and token.capital and token.kind == "word" and i not in self.best

    def norm(self, i: int, limit: int) -> str:
        """The token's lower-cased word, or "" at the limit."""
        return self.tokens[i].norm if i < limit else ""

    def lower(self, hit: Hit) -> str:
        """The words of a hit in lower case."""
        return " ".join(t.norm for t in self.tokens[hit.first : hit.last])

    def before(self, i: int) -> Token | None:
        """The token before `i` in the same sentence."""
        return self.tokens[i - 1] if i > self.begins(i) else None

    def name_end(self, j: int, limit: int) -> int:
        """Where the name of a person that begins at `j` ends; `j` itself when none does."""
        if (k := self._first_word(j, limit)) == j:
            return j
        while k < limit:
            end = self._next_word(k, limit)
            glued = self.tokens[k - 1].end == self.tokens[k].start and k > j + 1
            if end == k or (glued and self.tokens[k].norm in self.words.famous):
                break  # "Ali Khamenei|Putin menolak"
            k = end
        return k

    def medium_end(self, j: int, limit: int) -> int:
        """Where the name of an outlet that begins at `j` ends by its look ("Mekong News"), or `j`."""
        k = j
        while k < min(limit, j + OUTLET) and self.tokens[k].kind == "word" and self.tokens[k].capital:
            k += 1
        return k if k > j + 1 and self.tokens[k - 1].text in self.words.media_shape else j

    def _first_word(self, j: int, limit: int) -> int:
        """Past the first word of a name, or `j`."""
        if j >= limit:
            return j
        hit, token = self.best.get(j), self.tokens[j]
        if hit is not None:
            one_word = hit.entry.kind in ("country", "place") and hit.last == j + 1 and not acronym(token)
            titled = token.capital and hit.entry.value in (*self.words.name_titles, "kin_name")
            return hit.last if (one_word or titled) and hit.last in self.names and hit.last < limit else j
        # "Komisi | A | DPRD" is no name, "P Diddy" is
        if j not in self.names or (self.initial(j) and j + 1 not in self.names):
            return self._before_name(j, limit)
        if token.norm in self.words.thing_heads or (acronym(token) and not self._initials(j)):
            return j
        return j + 1

    def _before_name(self, j: int, limit: int) -> int:
        """Past an initial ("M Fadli", "M. Fadli") or a common word that a name begins with ("Nazar El Hakim"), or `j`."""
        token, k = self.tokens[j], j + 1
        if not token.capital or k >= limit or self.headline(j):
            return j
        if len(token.text) == 1:
            k += self.tokens[k].text == "."
            return k if k in self.names else j
        particle = self.tokens[k].capital and self.tokens[k].norm in self.words.particle
        leads = token.norm in self.words.known and k + particle in self.names and k + particle < limit
        return k if leads else j

    def _with_particle(self, token: Token) -> bool:
        """Whether a small particle is written together with a name: "al-Hayya", "el-Sisi"."""
        head, hyphen, rest = token.text.partition("-")
        return bool(hyphen) and head in self.words.particle and rest[:1].isupper()

    def initial(self, j: int) -> bool:
        """Whether a token is a single capital letter, as first names are shortened: "M | Fadli"."""
        text = self.tokens[j].text
        return len(text) == 1 and text.isupper() and self.tokens[j].kind == "word"

    def _initials(self, j: int) -> bool:
        """Whether two capitals are the first word of a longer name: "BJ Habibie"."""
        return len(self.tokens[j].text) == 2 and j + 1 in self.names and not acronym(self.tokens[j + 1])

    def _next_word(self, k: int, limit: int) -> int:
        """Past one more word of a name, its initial with a stop, particle or hyphenated part; or `k`."""
        token = self.tokens[k]
        if k in self.names:
            return k if acronym(token) and len(token.text) > 2 and not ROMAN.match(token.text) else k + 1
        if token.text in (".", "-") and k + 1 < limit and token.start == self.tokens[k - 1].end:
            initial = token.text == "." and len(self.tokens[k - 1].text) == 1
            hyphen = token.text == "-" and self.tokens[k + 1].start == token.end
            return k + 2 if k + 1 in self.names and (initial or hyphen) else k
        if self._with_particle(token) and k not in self.best:
            return k + 1
        if token.norm in self.words.particle:
            last = k + 1 + (k + 1 < limit and self.tokens[k + 1].norm in self.words.particle)
            return last + 1 if last < limit and last in self.names else k
        if token.kind == "word" and token.capital and not self.headline(k) and k not in self.best:
            return (
                k + 1
                if (len(token.text) > 3 or k + 1 in self.names)
                and token.norm in self.words.known
                and token.norm not in self.words.verbs
                else k
            )
        return k


def speech_at(doc: Document, token: int, forms: Container[str] = SPOKEN) -> bool:
    """Whether a verb of speech in one of some forms begins at a token."""
    hits = doc.hits_at.get(token, ())
    return any(h.entry.kind == "speech" and h.entry.form in forms and h.entry.value != "none" for h in hits)


def _best(doc: Document) -> dict[int, Hit]:
    """The longest hit at each token; of equally long ones the kind that comes first in KINDS."""
    best: dict[int, Hit] = {}
    for kind in KINDS:
        for hit in doc.hits_of.get(kind, ()):
            held = best.get(hit.first)
            if held is None or hit.last > held.last:
                best[hit.first] = hit
    return best
