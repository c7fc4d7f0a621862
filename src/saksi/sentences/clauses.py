"""Cutting a sentence into clauses at the words that open them.

A cut is made at a marker word (table clauses.toml) or a comma when there is a verb on both
sides; a coordinating word cuts only when a verb follows it soon. The marks of a quotation cut
unless it is only a few quoted words.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from saksi.lang import Pack
from saksi.record.document import Clause, Hit, Sentence, Token

NEAR = 3
SOON = 6
NAMES = 5  # tokens of a name between a verb of saying and "dan"
WITHIN = "within"  # "yang" in a title: "Yang Mulia"
VERB_BOUND = frozenset(("coordinate", "manner", "purpose"))


def clauses(
    sentence: Sentence,
    tokens: Sequence[Token],
    hits_at: Mapping[int, Sequence[Hit]],
    marks: Collection[int],
    pack: Pack,
) -> Iterator[Clause]:
    """The clauses of one sentence, in order, covering all its tokens.

    marks: token indices of quotation marks that cut.
    """
    fails = pack.table("grammar")["fails"]
    verbs = [i for i in range(sentence.first, sentence.last) if _verbal(tokens[i].norm, pack, fails)]
    start, kind, marker = sentence.first, "main", None
    for i in range(sentence.first, sentence.last):
        opened = _opens(i, hits_at, verbs)
        if opened == "time" and start < i < sentence.last - 1 and _adverb(tokens[i], tokens[i + 1], pack):
            opened = ""
        if opened == "coordinate" and (
            _two_who(i, tokens, hits_at, verbs)
            or (kind == "relative" and _two_by(i, start, tokens, hits_at, pack))
        ):
            opened = ""
        if opened == "time" and kind == "relative" and _phrase(i, sentence.last, tokens, verbs):
            opened = ""
        if opened and i == start:
            kind, marker = opened, i
        elif opened and _parts(opened, verbs, (start, i), kind, later=start > sentence.first):
            yield Clause(sentence=sentence.index, first=start, last=i, kind=kind, marker=marker)
            start, kind, marker = i, opened, i
        elif i + 1 < sentence.last and (_comma(i, tokens, verbs, (start, sentence.last)) or i in marks):
            yield Clause(sentence=sentence.index, first=start, last=i + 1, kind=kind, marker=marker)
            start, kind, marker = i + 1, "coordinate", None
    yield Clause(sentence=sentence.index, first=start, last=sentence.last, kind=kind, marker=marker)


def _verbal(word: str, pack: Pack, fails: Collection[str]) -> bool:
    """Whether a word is a verb, or tells by itself that something came to nothing: "perundingan | gagal setelah"."""
    return word in pack.verbs or word in fails


def _adverb(token: Token, following: Token, pack: Pack) -> bool:
    """Whether a word of time only says when: "tawaran Peru | sebelumnya", "konflik | saat ini"."""
    ended = pack.lexicon.bare(token.norm) != token.norm
    return ended or following.norm in pack.table("grammar")["time_tails"]


def _opens(i: int, hits_at: Mapping[int, Sequence[Hit]], verbs: Sequence[int]) -> str:
    """The kind of clause a word opens, or "" when it opens none."""
    for hit in hits_at.get(i, ()):
        if hit.entry.kind == "clause":
            kind = hit.entry.value
            if kind == WITHIN:
                return ""
            if kind == "until":
                return "time" if _verb_in(verbs, i + 1, i + SOON) else ""
            if kind in VERB_BOUND and not _verb_in(verbs, i, i + NEAR):
                return ""
            return kind
    return ""


def _parts(opened: str, verbs: Sequence[int], stretch: tuple[int, int], kind: str, *, later: bool) -> bool:
    """Whether a word that opens a clause ends the one before: it has its verb, or is but a time that "dan" or "karena" leaves."""
    goes_on = later and kind == "time" and opened == "coordinate" and stretch[1] + 1 in verbs
    goes_on = goes_on or (later and kind == "coordinate" and opened == "reason")
    return _verb_in(verbs, *stretch) or opened in ("relative", "content", "condition") or goes_on


def _phrase(i: int, last: int, tokens: Sequence[Token], verbs: Sequence[int]) -> bool:
    """Whether a word of time opens only a phrase, closed by a comma: "X, yang memimpin | sejak 1989, menyerang"."""
    comma = next((k for k in range(i + 1, last) if tokens[k].text == ","), None)
    return comma is not None and not _verb_in(verbs, i, comma)


def _two_who(
    i: int, tokens: Sequence[Token], hits_at: Mapping[int, Sequence[Hit]], verbs: Sequence[int]
) -> bool:
    """Whether a word joins two names of whom somebody says something: "menyatakan Togo | dan Mali meneken"."""
    said = max((v for v in verbs if v < i), default=i)
    if not 1 < i - said <= NAMES or i + 1 in verbs or not _named(i + 1, tokens, hits_at):
        return False
    cue = any(h.entry.kind == "speech" and h.entry.form == "active" for h in hits_at.get(said, ()))
    return cue and all(_named(j, tokens, hits_at) for j in range(said + 1, i))


def _two_by(
    i: int, start: int, tokens: Sequence[Token], hits_at: Mapping[int, Sequence[Hit]], pack: Pack
) -> bool:
    """Whether a word joins two names behind a verb that "yang" opens: "milisi yang didukung Togo | dan Mali menyerang".

    Behind an active verb only where the clause before "yang" waits for its own: "pakta yang mengikat Togo | dan Mali melarang".
    """
    grammar, verb = pack.table("grammar"), tokens[start + 1].norm
    at = start + 2 + (tokens[start + 2].norm in grammar["by"])
    opened = next((k for k in range(start - 1, -1, -1) if tokens[k].kind == "mark"), -1) + 1
    waits = not any(tokens[k].norm in pack.verbs for k in range(opened, start))
    behind = verb in pack.verbs and (verb.startswith(grammar["passive"]) or waits)
    return behind and at < i and all(_named(j, tokens, hits_at) for j in (*range(at, i), i + 1))


def _named(i: int, tokens: Sequence[Token], hits_at: Mapping[int, Sequence[Hit]]) -> bool:
    """Whether a token is part of a name, or stands for somebody ("mereka", "sekutunya")."""
    return tokens[i].capital or any(hit.entry.kind in ("pronoun", "role") for hit in hits_at.get(i, ()))


def _verb_in(verbs: Sequence[int], first: int, last: int) -> bool:
    """Whether a verb stands among tokens [first, last)."""
    return any(first <= v < last for v in verbs)


def _comma(i: int, tokens: Sequence[Token], verbs: Sequence[int], bounds: tuple[int, int]) -> bool:
    """Whether a comma or semicolon parts two stretches that each have a verb."""
    if tokens[i].text not in (",", ";", ":"):
        return False
    return _verb_in(verbs, bounds[0], i) and _verb_in(verbs, i, bounds[1])
