"""Resolves as officials speak them: "kalau X, ya kita cabut", "kalau X akan kami tutup", "siapa pun yang X akan ditindak"."""

from collections.abc import Iterator

from saksi.commitments.conditional import office
from saksi.commitments.debtors import SPEAKER, attributes, subject, subject_start
from saksi.commitments.draft import Draft, Stretch
from saksi.commitments.scope import Scope, clause_end
from saksi.commitments.turning import after_adverbs, by_office, idle
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

SHORTEST = 3  # tokens of the shortest condition, its opener counted
OBJECT = 5  # tokens of the longest object put before "kami" ("semua alat itu kita angkut")
ENDINGS = ("kan", "i")  # of a verb without its prefix after "kami"
KIND_OF = 3  # tokens of "setiap negara" before "mana pun"
FAR = 24  # tokens from "siapa pun yang" to the "akan" of what awaits them


def spoken(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Kalau ada yang melanggar, ya kita cabut": in a quotation, with or without "akan"."""
    if not scope.quoted:
        return
    for opener in scope.of("condition", "when"):
        for who in scope.of("speaker"):
            if who.first <= opener.last or who.entry.value == "he":
                continue
            start = _lead(scope, opener, who, verbs)
            if start is None or scope.at(start + 1, "hence") or not _fit(scope, opener, who, start, verbs):
                continue
            act = after_adverbs(scope, who.last)
            if _put_last(scope, who, act) or _done(scope, who, act, verbs):
                yield _resolve(scope, who, act, (opener.first, start))
                break


def _resolve(scope: Scope, who: Hit, act: int, condition: Stretch) -> Draft:
    """What is resolved: from the verb after "kami akan", else from the object or "kami" on."""
    begin = who.last if scope.at(who.last, "negation") else act
    if not _modal_between(scope, who.last, act):
        begin = condition[1]
        while scope.text(begin) == "," or scope.at(begin, "then", "lead"):
            begin += 1
    refused = scope.at(who.last, "negation") is not None
    kind = "threat" if not refused and scope.at(act, "harm", "answer") else "promise"
    return Draft(scope, (begin, clause_end(scope, act)), condition, SPEAKER, kind, "akan", "spoken")


def _fit(scope: Scope, opener: Hit, who: Hit, start: int, verbs: Verbs) -> bool:
    """Whether [opener, start) is a condition: long enough, no "kalau saya gubernur", no "saat ini"."""
    lone = scope.text(start) == "," and scope.verb(opener.last, verbs)  # "kalau terbukti, kami Y"
    if start - opener.first < SHORTEST - lone or not _told(scope, opener.last, start, verbs):
        return False
    if opener.entry.form == "when" and (
        who.entry.value != "self" or not _closes(scope, start) or scope.at(opener.last, "known")
    ):
        return False
    after = scope.at(opener.last, "speaker")
    return after is None or after.entry.value != "all"


def _closes(scope: Scope, token: int) -> bool:
    """Whether a comma or "ya" at the token closes a condition."""
    return scope.text(token) == "," or scope.at(token, "then") is not None


def _done(scope: Scope, who: Hit, act: int, verbs: Verbs) -> bool:
    """Whether the side does something: "kita tindak"; after "kami" or "akan" a verb with its prefix too."""
    if scope.at(act, "bare"):
        return not idle(scope, act) or scope.at(who.first - 1, "modal") is not None
    if scope.at(act, "stative") or attributes(scope, act):
        return False
    told = who.entry.value == "self" or _modal_between(scope, who.last, act)
    return told and scope.verb(act, verbs)


def _put_last(scope: Scope, who: Hit, act: int) -> bool:
    """Whether "kami" stands between "akan" and a verb without its prefix: "akan kami rumuskan"."""
    token = scope.doc.tokens[act]
    ahead = scope.at(who.first - 1, "modal", "skip") is not None and act == who.last
    return ahead and token.kind == "word" and token.norm.endswith(ENDINGS)


def _modal_between(scope: Scope, start: int, end: int) -> bool:
    return any(scope.at(i, "modal") for i in range(start, end))


def _lead(scope: Scope, opener: Hit, who: Hit, verbs: Verbs) -> int | None:
    """Where the condition ends: at the comma, "ya" or "akan" before "kami", or before the object put first."""
    marked = _modal_between(scope, who.last, min(who.last + 2, scope.last))
    at = who.first
    while at > opener.last and scope.at(at - 1, "skip", "then", "modal", "lead"):
        at, marked = at - 1, True
    if scope.opens(at - 1) in ("relative", "reason") or scope.at(at - 1, "invite"):
        return None
    for i in range(at - 1, max(opener.last, at - OBJECT) - 1, -1):
        if scope.text(i) == "," or scope.at(i, "then"):
            return i
        if scope.opens(i) or scope.verb(i, verbs):
            break
    return at if marked else None


def _told(scope: Scope, start: int, end: int, verbs: Verbs) -> bool:
    """Whether the condition tells of something: a verb, "ada" or "tidak" stands in it, or a comma closes it."""
    return scope.text(end) == "," or any(
        scope.verb(i, verbs) or scope.at(i, "stative", "happen", "negation", "unmet")
        for i in range(start, end)
    )


def vow(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Pasti akan kami usut", "kami pasti akan membantu": vouched for in a quotation, no condition told."""
    if not scope.quoted:
        return
    for hit in scope.of("vow"):
        who = _speaker_by(scope, hit)
        begins = hit.first - (who is not None and who.first < hit.first)
        if who is None or not _opens_clause(scope, begins):
            continue
        act = after_adverbs(scope, max(hit.last, who.last))
        asked = (
            _put_last(scope, who, act)
            or scope.at(act, "bare")
            or (who.last <= hit.first and scope.verb(act, verbs))
        )
        if not asked or scope.at(act, "stative") or any(scope.of("condition", "when")):
            continue
        begin = who.first if who.first > hit.first else act
        kind = "threat" if scope.at(act, "harm", "answer") else "promise"
        yield Draft(scope, (begin, clause_end(scope, act)), None, SPEAKER, kind, "akan", "spoken")


def _opens_clause(scope: Scope, token: int) -> bool:
    """Whether a clause of its own begins at the token: at the start, or after a mark, an adverb or "dan"."""
    while token > scope.first and scope.at(token - 1, "skip", "then") and scope.opens(token - 1) != "content":
        token -= 1
    return (
        token == scope.first
        or scope.doc.tokens[token - 1].kind not in ("word", "number")
        or scope.opens(token - 1) in ("coordinate", "contrast", "content")
    )


def _speaker_by(scope: Scope, hit: Hit) -> Hit | None:
    """The side: "kami" before "pasti akan", or "kami" and "kita" after "pasti" and "akan"."""
    before = scope.at(hit.first - 1, "speaker")
    if before is not None and before.entry.value == "self" and scope.at(hit.last, "modal"):
        return before
    i = hit.last
    while i < scope.last and scope.at(i, "skip", "modal"):
        i += 1
    after = scope.at(i, "speaker")
    return after if after is not None and after.entry.value != "he" else None


def whoever(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Bagi yang melanggar akan dikenakan sanksi", "siapa pun yang terbukti lalai akan ditindak"."""
    for opener in scope.of("whoever", "whatever", "every"):
        begins: int | None = opener.first
        if opener.entry.form == "every" and not _told_of(scope, opener):
            continue
        if opener.entry.form == "whatever" and not _who(scope, opener):
            begins = _any_of(scope, opener, verbs)
        if begins is None:
            continue
        ahead = (m for m in scope.of("modal") if opener.last <= m.first < opener.last + FAR)
        modal = next(ahead, None)
        if modal is None or scope.opens(modal.first - 1) == "relative":
            continue
        act = after_adverbs(scope, modal.last)
        refused = scope.at(modal.first - 1, "negation") is not None
        stretch = (modal.first - 1 if refused else act, clause_end(scope, act))
        condition = (begins, modal.first - refused)
        if by_office(scope, act) and (opener.entry.form != "every" or scope.at(act, "official")):
            yield office(scope, stretch, condition, modal.entry.value)
        elif scope.at(act, "suffer"):
            yield Draft(scope, stretch, condition, SPEAKER, "threat", modal.entry.value, "suffered")
        elif scope.verb(act, verbs) and not scope.at(act, "stative") and modal.entry.value != "dapat":
            first = subject_start(scope, modal.first, verbs)
            debtors = subject(scope, first, modal.first) if scope.text(first - 1) == "," else None
            kind = "threat" if not refused and scope.at(act, "harm", "answer") else "promise"
            if debtors is not None:
                yield Draft(
                    scope, stretch, (opener.first, first - 1), debtors, kind, modal.entry.value, "awaited"
                )


def penalised(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Perusahaan yang tidak membayar akan dikenai sanksi": whoever does what "yang" tells meets with the law."""
    for modal in scope.of("modal"):
        law = scope.at(after_adverbs(scope, modal.last), "official")
        firm = law is not None and law.entry.value == "law" and modal.entry.value == "akan"
        if law is None or not firm or scope.at(modal.first - 1, "negation"):
            continue
        marker = next(
            (i for i in range(modal.first - 2, scope.first, -1) if scope.opens(i) == "relative"), None
        )
        if marker is None or modal.first - marker > FAR:
            continue
        begins = subject_start(scope, marker, verbs)
        apart = any(scope.text(i) in ",;" for i in range(marker, modal.first))
        if not apart and begins < marker and scope.doc.tokens[begins].kind == "word":
            stretch = (law.first, clause_end(scope, law.first))
            yield office(scope, stretch, (begins, modal.first), modal.entry.value)


def penal(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "setiap orang yang menimbun beras dipidana penjara": what a law has in store, no "akan" told."""
    for hit in scope.of("official"):
        led = scope.at(hit.first - 1, "negation", "done", "modal", "must", "bound") is not None
        begins = next(
            (i for i in range(hit.first - 2, scope.first - 1, -1) if scope.at(i, "each", "who")), None
        )
        if hit.entry.value != "law" or led or begins is None or hit.first - begins > FAR:
            continue
        anyone = any(scope.opens(i) == "relative" for i in range(begins + 1, begins + KIND_OF + 1))
        told = range(begins, hit.first)
        apart = any(scope.opens(i) == "contrast" or scope.at(i, "modal") for i in told)
        if anyone and not apart:
            stretch = (hit.first, clause_end(scope, hit.first))
            yield office(scope, stretch, (begins, hit.first), "akan")


def _told_of(scope: Scope, opener: Hit) -> bool:
    """Whether "setiap kapal" is told of by "yang": whichever does it."""
    near = range(opener.last + 1, min(opener.last + KIND_OF, scope.last))
    subject_here = _opens_clause(scope, opener.first) or attributes(scope, opener.first - 1)
    return subject_here and any(scope.opens(i) == "relative" for i in near)


def _any_of(scope: Scope, opener: Hit, verbs: Verbs) -> int | None:
    """Where "negara mana pun yang …" begins as a subject; None when it is an object, or no "yang" follows."""
    told = opener.last < scope.last and scope.opens(opener.last) == "relative"
    start = subject_start(scope, opener.first, verbs)
    return start if told and 0 < opener.first - start <= KIND_OF else None


def _who(scope: Scope, opener: Hit) -> bool:
    """Whether "siapa pun" is told of by "yang": the one whom an office will deal with."""
    return opener.entry.value == "who" and opener.last < scope.last and scope.opens(opener.last) == "relative"
