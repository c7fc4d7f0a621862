"""The stretch of a sentence that rules look at: the sentence, or the part of it inside one quotation."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from saksi.lang.verbs import Verbs
from saksi.record.document import Document, Hit
from saksi.record.mention import Mentions

KIND = "commitment"
TRIGGERS = frozenset(
    (
        "condition",
        "circumstance",
        "whatever",
        "every",
        "pledge",
        "pledged",
        "prepare",
        "duty",
        "bound",
        "ban",
        "until",
        "terms",
        "licence",
        "obligation",
        "only",
        "whoever",
        "when",
        "vow",
        "must",
        "owed",
        "brings",
        "before",
        "decline",
        "law",
        "offers",
        "regards",
        "besides",
        "forbids",
        "ready",
        "official",
        "culprit",
        "soon",
        "one_of",
    )
)
TOLD_ON = ("say", "hope")  # senses of the verbs of speech that go on after "dan": "…, dan berharap"
LISTED = 14  # tokens from the comma that opens a list to its "dan"
UTTERANCE = 7  # a quotation of fewer tokens is quoted words inside a sentence
ONCE = "once"  # "setelah", a condition only in what somebody says himself
ORIGIN = "proviso"  # "asal", mostly the word for where somebody is from
WILLING = ("siap", "dapat", "may")  # what "asal" as a condition stands behind
CLITIC = "nya"  # ends a noun phrase that no place of origin follows
CLAUSE = 7  # tokens behind "asal" within which its clause tells of something
JOINS = ("relative", "coordinate", "purpose")  # what ends the look for it
STOPS = frozenset((*",;:.!?()[]—–", "--", "---"))
LEFT_STOPS = frozenset((*",;:.!?—–", "--", "---"))


class Scope(NamedTuple):
    """Tokens [first, last) of one sentence, inside one quotation or outside all, and their hits."""

    doc: Document
    mentions: Mentions
    first: int
    last: int
    hits: tuple[Hit, ...]
    quoted: bool

    def of(self, *forms: str) -> Iterator[Hit]:
        """The hits of these forms, in order."""
        return (hit for hit in self.hits if hit.entry.form in forms)

    def at(self, token: int, *forms: str) -> Hit | None:
        """The hit of one of these forms that begins at a token."""
        for hit in self.doc.hits_at.get(token, ()):
            if hit.entry.kind == KIND and hit.entry.form in forms:
                return hit
        return None

    def opens(self, token: int) -> str:
        """The kind of clause that a token opens, or ""."""
        hit = self.doc.entry(token, "clause")
        return hit.entry.value if hit else ""

    def general(self, token: int) -> bool:
        """Whether a subject that begins here may be anyone ("kita", "saya"), not a side."""
        hit = self.at(token, "speaker")
        return hit is not None and hit.entry.value == "all"

    def titled(self, token: int) -> bool:
        """Whether the word is written as in a headline, where verbs drop their prefixes."""
        tokens = self.doc.tokens
        after = token + 1 < self.last and tokens[token + 1].capital
        return tokens[token].capital and token > self.first and tokens[token - 1].capital and after

    def text(self, token: int) -> str:
        """The token as written."""
        return self.doc.tokens[token].text

    def verb(self, token: int, verbs: Verbs) -> bool:
        """Whether a token is a verb by the pack's list; of "menutup-nutupi" its first half."""
        if not 0 <= token < len(self.doc.tokens):
            return False
        norm = self.doc.tokens[token].norm
        return norm in verbs or ("-" in norm and norm.partition("-")[0] in verbs)


def scopes(doc: Document, mentions: Mentions, verbs: Verbs) -> Iterator[Scope]:
    """Every stretch that holds a word which may make a commitment, in order."""
    hits = doc.hits_of.get(KIND, ())
    starts = [hit.first for hit in hits]
    done = -1
    for hit in hits:
        apart = hit.entry.form not in TRIGGERS and not _once_said(doc, hit)
        if hit.first < done or apart:
            continue
        first, last, quoted = _bounds(doc, hit.first)
        inside = hits[bisect_left(starts, first) : bisect_left(starts, last)]
        if not any(one.entry.form == "sport" for one in inside):
            scope = Scope(doc, mentions, first, last, tuple(inside), quoted)
            origins = [h for h in inside if h.entry.value == ORIGIN and not _provides(scope, h, verbs)]
            kept = tuple(h for h in inside if h not in origins) if origins else scope.hits
            yield scope._replace(hits=kept)
        done = last


def _once_said(doc: Document, hit: Hit) -> bool:
    """Whether "setelah" stands in a quotation, where it may open a condition."""
    return hit.entry.value == ONCE and doc.quote_of[hit.first] is not None


def _provides(scope: Scope, hit: Hit, verbs: Verbs) -> bool:
    """Whether "asal" opens a condition ("siap membantu, asal Chile juga berunding"), not a place one is from."""
    led = any(h.last <= hit.first and h.entry.value in WILLING for h in scope.of("modal", "licence"))
    closed = scope.text(hit.first - 1) == "," or scope.doc.tokens[hit.first - 1].norm.endswith(CLITIC)
    if not led or hit.last >= scope.last or (scope.doc.tokens[hit.last].capital and not closed):
        return False
    near = range(hit.last, min(hit.last + CLAUSE, scope.last))
    ends = next((i for i in near if scope.text(i) in STOPS or scope.opens(i) in JOINS), near.stop)
    return closed or any(
        scope.verb(i, verbs) or scope.at(i, "end", "negation", "happen") for i in range(hit.last, ends)
    )


def _bounds(doc: Document, token: int) -> tuple[int, int, bool]:
    """The stretch a token stands in: its sentence, cut at quotations that are utterances."""
    sentence = doc.sentences[doc.sentence_of[token]]
    inside = doc.quote_of[token]
    if inside is not None:
        quote = doc.quotes[inside]
        if quote.last - quote.first >= UTTERANCE:
            return max(sentence.first, quote.first), min(sentence.last, quote.last), True
    first, last = sentence.first, sentence.last
    for quote in doc.quotes:
        if quote.last - quote.first < UTTERANCE or quote.paragraph != sentence.paragraph:
            continue
        begin, end = quote.outer
        if end <= token:
            first = max(first, end)
        elif begin > token:
            last = min(last, begin)
    return first, last, False


def through_quotation(scope: Scope) -> Scope:
    """The stretch with the quotation that begins where it ends: 'bersumpah untuk "menyerang …"'."""
    doc = scope.doc
    for quote in doc.quotes:
        if quote.outer[0] == scope.last:
            inside = [h for h in doc.hits_of.get(KIND, ()) if quote.first <= h.first < quote.last]
            return scope._replace(last=quote.last, hits=(*scope.hits, *inside))
    return scope


def in_headline(scope: Scope) -> bool:
    """Whether the stretch is in the headline, where verbs drop their prefixes."""
    return scope.doc.in_headline(scope.first)


def clause_end(scope: Scope, start: int) -> int:
    """Where the phrase that begins at `start` ends: at a mark, a condition, a contrast or a reason."""
    listed = 0
    for i in range(start, scope.last):
        if scope.text(i) == "," and i >= listed:
            listed = _listed(scope, i)
        if i < listed:
            continue
        if (scope.text(i) in STOPS and not _goes_on(scope, i)) or _dash(scope, i):
            return i
        if i > start and (_closes(scope, start, i) or _second_modal(scope, i)):
            return i - (i - 1 > start and scope.opens(i - 1) == "coordinate")  # "menolak | atau jika …"
    return scope.last


def _closes(scope: Scope, start: int, token: int) -> bool:
    """Whether a clause of another kind begins at the token; not at "menanggung | akibatnya"."""
    suffered = token == start + 1 and scope.at(start, "suffer") is not None
    return scope.opens(token) in ("condition", "contrast", "reason") and not suffered


def condition_at(scope: Scope, token: int) -> tuple[int, int] | None:
    """The condition that opens where an act ends, a comma between allowed."""
    start = token + 1 if token < scope.last and scope.text(token) == "," else token
    if start < scope.last and scope.at(start, "condition"):
        return (start, clause_end(scope, start + 1))
    return None


def _listed(scope: Scope, mark: int) -> int:
    """Where a list of things that a comma opens comes to its "dan" ("A, B, dan C"); 0 when it opens none."""
    for i in range(mark + 1, min(mark + LISTED, scope.last)):
        if scope.opens(i) == "coordinate":
            return i + 1 if i > mark + 1 and scope.text(i - 1) == "," and not _finite(scope, i + 1) else 0
        if _finite(scope, i) or scope.opens(i) or (scope.text(i) in STOPS and scope.text(i) != ","):
            return 0
    return 0


def _finite(scope: Scope, token: int) -> bool:
    """Whether a word at the token tells of another deed: a modal, a speaker, a word of speech."""
    return (
        token >= scope.last
        or scope.at(token, "modal", "speaker", "negation", "pledge", "then") is not None
        or scope.doc.entry(token, "speech") is not None
        or scope.doc.entry(token, "deed") is not None
    )


def _dash(scope: Scope, token: int) -> bool:
    """Whether a dash typed as two or three hyphens begins here."""
    return scope.text(token) == "-" and token + 1 < scope.last and scope.text(token + 1) == "-"


def _goes_on(scope: Scope, mark: int) -> bool:
    """Whether a comma is followed by a list that belongs to what stands before, or a bracket opens."""
    if scope.text(mark) in "([":
        return mark + 1 < scope.last
    if scope.text(mark) in ")]":
        return True
    return scope.text(mark) == "," and mark + 1 < scope.last and scope.at(mark + 1, "listing") is not None


def _second_modal(scope: Scope, token: int) -> bool:
    """Whether a coordinating word here opens another clause ("dan kami juga akan", "dan kami pastikan")."""
    if scope.opens(token) != "coordinate" or token + 1 >= scope.last:
        return False
    if scope.at(token + 1, "we") is not None and token + 3 < scope.last:
        return True
    speech = scope.doc.entry(token + 1, "speech")
    if speech is not None and speech.entry.form == "active" and speech.entry.value in TOLD_ON:
        return True
    return any(scope.at(i, "modal") for i in range(token + 1, min(token + 4, scope.last)))


def trimmed(scope: Scope, first: int, last: int) -> tuple[int, int] | None:
    """The stretch without marks and quotation marks at its edges; None when nothing is left."""
    while first < last and not _word(scope, first, opening=True):
        first += 1
    while first < last and not _word(scope, last - 1, opening=False):
        last -= 1
    return (first, last) if first < last else None


def _word(scope: Scope, token: int, *, opening: bool) -> bool:
    """Whether a stretch may begin (or end) at this token."""
    found = scope.doc.tokens[token]
    if found.kind in ("word", "number"):
        return True
    return found.text in (("(", "[") if opening else (")", "]"))
