"""Resolves whose condition is an end, a proviso or a fine left unpaid, and the terms of a deal."""

from collections.abc import Iterator

from saksi.commitments.conditional import Frame, crossed, last_before, resolved
from saksi.commitments.debtors import SPEAKER, attributes, state_near, subject, subject_start
from saksi.commitments.draft import Draft
from saksi.commitments.scope import KIND, Scope, clause_end, condition_at, in_headline
from saksi.commitments.turning import after_adverbs, border
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

FAR = 30  # tokens from a fine to what stands in for it
ONLY = ("unless", "until")  # what would end a refusal
LED = 3  # tokens from a stretch's beginning to a treaty's name: "sesuai dengan | pakta"
PROVIDES = 5  # tokens from a treaty's name to the verb that tells what it lays down
NEAR = 10  # tokens after "sampai" within which what ends is told


def until(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "X akan menggempur Y sampai serangan berhenti", "selama Z tetap bekerja sama, X akan Y"."""
    for opener in scope.of("until"):
        ahead = border(scope, opener, verbs)
        wanted = "end" if opener.entry.value == "until" else "last"
        modal = last_before(scope, opener.first, verbs)
        ours = _ends(scope, opener, wanted) or _ours(scope, opener, ahead, verbs)
        ours = ours or (wanted == "last" and _refused(scope, opener, ahead))
        if not ours and not _held(scope, modal, opener, verbs):
            continue
        if modal is None and ahead is not None and wanted == "last":
            later = next((m for m in scope.of("modal") if m.first >= ahead), None)
            frame = Frame((opener.first, ahead), "condition_first")
        elif modal is None or any(scope.text(i) in (",", ";") for i in range(modal.last, opener.first - 1)):
            continue
        else:
            later = modal
            condition = (opener.first, clause_end(scope, opener.first + 1))
            frame = Frame(condition, "condition_last", opener.first)
        if later is not None:
            lasts = scope.at(after_adverbs(scope, later.last), "lasting") is not None
            yield from (d for d in resolved(scope, later, frame, verbs) if lasts or d.rule != "unsaid")


def _ends(scope: Scope, opener: Hit, wanted: str) -> bool:
    """Whether a word of ending (or lasting) stands in the clause that the opener begins."""
    ends = (scope.at(i, "end") for i in range(opener.last, min(opener.last + NEAR, scope.last)))
    return any(hit is not None and hit.entry.value == wanted for hit in ends)


def _refused(scope: Scope, opener: Hit, ahead: int | None) -> bool:
    """Whether something waits or is refused meanwhile: "selama belum ada Z, kami akan Y", "selama X berlangsung, kami tidak akan Y"."""
    if ahead is not None and _ends(scope, opener, "yet"):
        return True
    if ahead is None or not _ends(scope, opener, "going"):
        return False
    modal = next((m for m in scope.of("modal") if m.first >= ahead), None)
    return modal is not None and scope.at(modal.first - 1, "negation") is not None


def _held(scope: Scope, modal: Hit | None, opener: Hit, verbs: Verbs) -> bool:
    """Whether a deed is waited for: "tidak akan berunding sampai X menarik pasukan", "akan berlanjut hingga X menyerah"."""
    if modal is None:
        return False
    act = after_adverbs(scope, modal.last)
    lasts = scope.at(act, "lasting") is not None or any(scope.at(i, "end") for i in range(modal.last, act))
    if scope.at(modal.first - 1, "negation") is None and (not lasts or opener.entry.value != "until"):
        return False
    near = range(opener.last, min(opener.last + NEAR, scope.last))
    return any(scope.verb(i, verbs) or scope.at(i, "happen") is not None for i in near)


def not_before(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "kami tidak akan berunding sebelum X menarik pasukan": what is refused until something is done."""
    for opener in scope.of("before"):
        modal = last_before(scope, opener.first, verbs)
        refused = modal is not None and scope.at(modal.first - 1, "negation") is not None
        if modal is None or not refused or not _deed(scope, opener, verbs) or crossed(scope, modal, opener):
            continue
        frame = Frame((opener.first, clause_end(scope, opener.last)), "condition_last", opener.first)
        yield from (d for d in resolved(scope, modal, frame, verbs) if d.rule != "unsaid")


def _deed(scope: Scope, opener: Hit, verbs: Verbs) -> bool:
    """Whether a clause tells what must come first, not a day; "tanpa jaminan" names it itself."""
    near = range(opener.last, min(opener.last + NEAR, scope.last))
    told = any(scope.verb(i, verbs) or scope.at(i, "end", "happen") is not None for i in near)
    return told or opener.entry.value == "without"


def declined(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Peru menolak berunding kecuali X menarik pasukan": a refusal that only one thing would end."""
    for hit in scope.of("decline"):
        opener = next((c for c in scope.of("condition", "before", "until") if c.first > hit.last), None)
        only = opener is not None and (opener.entry.form == "before" or opener.entry.value in ONLY)
        if opener is None or not only or crossed(scope, hit, opener):
            continue
        first = subject_start(scope, hit.first, verbs)
        debtors = subject(scope, first, hit.first) if first < hit.first else None
        first_told = range(opener.last + 1, clause_end(scope, opener.last))
        told = opener.entry.value == "without" or any(_does(scope, i, verbs) for i in first_told)
        if debtors and _does(scope, hit.last, verbs) and told:
            condition = (opener.first, clause_end(scope, opener.last))
            yield Draft(scope, (hit.first, opener.first), condition, debtors, "promise", "akan", "declined")


def _does(scope: Scope, token: int, verbs: Verbs) -> bool:
    """Whether a verb stands at a token, in a headline also one without its prefix."""
    bare = in_headline(scope) and scope.doc.entry(token, "deed") is not None
    return bare or scope.verb(token, verbs)


def _ours(scope: Scope, opener: Hit, ahead: int | None, verbs: Verbs) -> bool:
    """Whether "selama mereka menyerang kami" opens a resolve of one's own: "…, tentu kami akan Y"."""
    if opener.entry.value == "until" or ahead is None or not scope.quoted:
        return False
    near = range(ahead, min(ahead + 3, scope.last))
    ours = any((who := scope.at(i, "speaker")) and who.entry.value == "self" for i in near)
    return ours and any(scope.verb(i, verbs) for i in range(opener.last + 1, ahead))


def provided(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Angkatan laut memberlakukan hak lintas, asalkan kapal itu tidak mengancam": no "akan" is written."""
    for opener in scope.of("condition"):
        if opener.entry.value != "provided" or last_before(scope, opener.first, verbs) is not None:
            continue
        told = range(scope.first, opener.first)
        act = next((i for i in told if scope.verb(i, verbs) and not attributes(scope, i)), None)
        if act is None or scope.doc.entry(act, "speech") or scope.opens(act - 1) == "purpose":
            continue
        first = subject_start(scope, act, verbs)
        debtors = subject(scope, first, act) if first < act else SPEAKER
        if debtors is not None:
            condition = (opener.first, scope.last)
            yield Draft(scope, (act, opener.first), condition, debtors, "policy", "akan", "provided")


def reply(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Apabila mereka menyerang, maka balasan kami adalah serupa": the answer told as a noun."""
    for hit in scope.of("reply"):
        opener = next((c for c in scope.of("condition") if c.first < hit.first), None)
        before = hit.first - 1
        if opener is None or not (scope.text(before) == "," or scope.at(before, "then")):
            continue
        condition = (opener.first, before)
        action = (hit.first, clause_end(scope, hit.first))
        yield Draft(scope, action, condition, SPEAKER, "threat", "akan", "reply")


def penalty(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "apabila denda tidak dibayar, diganti kurungan enam bulan": the court's state is bound."""
    for opener in scope.of("condition"):
        unmet = next((h for h in scope.of("unmet") if opener.last <= h.first < opener.last + FAR), None)
        if unmet is None:
            continue
        after = (h for h in scope.of("instead") if unmet.last <= h.first < unmet.last + FAR)
        act = next(after, None)
        if act is None:
            continue
        condition = (opener.first, unmet.last)
        debtors = state_near(scope, opener.first) or SPEAKER
        end = clause_end(scope, act.first)
        yield Draft(scope, (act.first, end), condition, debtors, "policy", "wajib", "penalty")


def terms(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Isi kesepakatan itu adalah X tidak mengenakan tarif, sementara Y akan membuka pasar"."""
    opener = next(scope.of("terms"), None) or _lays_down(scope)
    if opener is None:
        return
    kind = opener.entry.value
    forms = ("bound", "must") if kind == "policy" else ("modal", "negation", "bound", "must", "consents")
    for hit in scope.of(*forms):
        if hit.first < opener.last or scope.at(hit.first - 1, "negation"):
            continue
        first = subject_start(scope, hit.first, verbs)
        debtors = subject(scope, first, hit.first) if first < hit.first else None
        act = _act(scope, hit)
        done = act is not None and (scope.verb(act, verbs) or scope.at(act, "mutual") is not None)
        if debtors and act is not None and done and not scope.at(act, "stative"):
            refused = hit.entry.form == "negation"
            start = hit.first if refused else act - (scope.at(act - 1, "negation") is not None)
            end = clause_end(scope, act)
            yield Draft(scope, (start, end), condition_at(scope, end), debtors, kind, "wajib", "terms")


def _lays_down(scope: Scope) -> Hit | None:
    """The treaty or law that says what is to be done: "perjanjian itu menyatakan bahwa …", "dalam pakta itu, X akan …".

    In the sentence after such a one "juga akan" goes on with it.
    """
    for hit in scope.of("law"):
        near = range(hit.last, min(hit.last + PROVIDES, scope.last))
        led = hit.first <= scope.first + LED and any(
            scope.at(i, "under") for i in range(scope.first, hit.first)
        )
        if led or any(scope.at(i, "provides") for i in near):
            return hit
    return _gone_on(scope)


def _gone_on(scope: Scope) -> Hit | None:
    """The treaty of the sentence before, where that lays down a duty and this one goes on: "Militer X juga akan …"."""
    place = scope.doc.sentence_of[scope.first] - 1
    goes_on = any(scope.at(m.first - 1, "besides") for m in scope.of("modal", "must"))
    if scope.quoted or not goes_on or place < 0:
        return None
    before = scope.doc.sentences[place]
    told = [h for h in scope.doc.hits_of.get(KIND, ()) if before.first <= h.first < before.last]
    laws = [h for h in told if h.entry.form == "law" and h.entry.value == "treaty"]
    return laws[0] if laws and any(h.entry.form == "duty" for h in told) else None


def _act(scope: Scope, hit: Hit) -> int | None:
    """Where the act after a modal or "tidak" begins."""
    i = hit.last
    while i < scope.last and (skip := scope.at(i, "skip", "modal", "negation")):
        i = skip.last
    return i if i < scope.last else None
