"""Obligations: a treaty or law that binds parties, and bans while something lasts."""

from collections.abc import Iterator

from saksi.commitments.debtors import (
    SPEAKER,
    Debtors,
    attributes,
    before_relative,
    mention_at,
    names,
    phrase,
    state_before,
    state_near,
    subject,
    subject_start,
)
from saksi.commitments.draft import Draft
from saksi.commitments.scope import KIND, Scope, clause_end, condition_at
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

TREATY = "treaty"
FORBIDS = 4  # tokens from a treaty's name to "melarang"
OBEYED = 3  # tokens from "mematuhi" to the law that is obeyed
PASSIVE = "di"  # what a passive verb begins with
OWED = 7  # tokens from "kewajiban" over who is bound to "untuk"
MAIN = ("", "coordinate", "content", "contrast", "reason")  # what may open a plain clause


def duty(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Perjanjian yang mewajibkan Lima dan Quito untuk saling membantu jika X"."""
    for hit in scope.of("duty"):
        law = _law_before(scope, hit.first) or _ruled(scope, hit, verbs)
        if law is None or _negated(scope, hit):
            continue
        act = _duty_act(scope, hit.last, verbs)
        if act is None:
            yield from _laid_on(scope, hit, law)
        if act is None or scope.opens(act - 1) == "relative":
            continue
        if hit.entry.value == "binds" and scope.opens(act - 1) != "purpose":
            continue
        end = act - 1 if scope.opens(act - 1) == "purpose" else act
        head = next((i for i in range(hit.last, end) if scope.opens(i) == "relative"), end)
        debtors = names(scope, hit.last, head) or _state_or_phrase(scope, hit.last, end)
        if debtors is None and scope.at(hit.last, "each"):
            debtors = _each(scope, hit.last, head)
        if not debtors or _undergone(scope, act):
            continue
        yield _bound_to(scope, act, debtors, law, "duty")


def _laid_on(scope: Scope, hit: Hit, law: str) -> Iterator[Draft]:
    """Reads "mewajibkan pemakaian helm bagi pengendara": the duty as a noun, and on whom it lies."""
    near = range(hit.last + 1, min(hit.last + OWED, scope.last - 1))
    toward = next((i for i in near if scope.at(i, "for")), None)
    if toward is None or scope.at(hit.last, "for", "to") or any(scope.text(i) in ",;" for i in near):
        return
    debtors = names(scope, toward + 1, toward + 2) or _each(scope, toward + 1, clause_end(scope, toward))
    if debtors:
        yield Draft(scope, (hit.last, toward), None, debtors, law, "wajib", "duty")


def forbidden(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Perjanjian itu melarang kedua negara menempatkan rudal": a treaty keeps sides from a deed; a law's ban is policy told of."""
    for hit in scope.of("forbids"):
        near = (h for h in scope.of("law") if h.first < hit.first <= h.last + FORBIDS)
        law = next((h for h in near if h.entry.value == TREATY), None)
        act = _duty_act(scope, hit.last, verbs) if law is not None and not _negated(scope, hit) else None
        if law is None or act is None or scope.opens(act - 1) == "relative" or _undergone(scope, act):
            continue
        end = act - 1 if scope.opens(act - 1) == "purpose" else act
        debtors = names(scope, hit.last, end) or _state_or_phrase(scope, hit.last, end)
        if debtors:
            yield _bound_to(scope, act, debtors, law.entry.value, "forbidden")


def bound(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Menurut perjanjian itu kedua negara wajib saling memberi tahu apabila X"."""
    for hit in scope.of("bound"):
        first = subject_start(scope, hit.first, verbs)
        law = _law_before(scope, hit.first)
        if _negated(scope, hit) or first >= hit.first or any(scope.of("rite")):
            continue
        if law is None and _enjoined(scope, first, hit):
            yield from _by_phrase(scope, first, hit, verbs)
        if law is None:
            continue
        debtors = subject(scope, first, hit.first)
        act = _after_skips(scope, hit.last)
        if scope.at(first, "each") and not scope.at(first + 1, "agent"):
            debtors = debtors or _each(scope, first, hit.first)
        elif debtors is None and scope.at(first, "agent"):
            lone = first + 1 == hit.first and not scope.quoted
            debtors = state_near(scope, hit.first) if lone else SPEAKER
        if debtors is None and (_done_by(scope, act) or scope.at(act, "step", "keep")):
            debtors = None if scope.verb(first - 1, verbs) else phrase(scope, first, hit.first)
        if debtors is None and _ordered(scope, hit) and _passive(scope, act):
            debtors = state_near(scope, hit.first)
        if debtors is not None and (_verb(scope, act, verbs) or scope.at(act, "mutual")):
            yield _bound_to(scope, act, debtors, law, "bound")


def comply(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "perusahaan harus mematuhi undang-undang", "MK menegaskan negara harus membiayai Y"."""
    for hit in scope.of("must"):
        first = subject_start(scope, hit.first, verbs)
        act = _after_skips(scope, hit.last)
        obeys = scope.at(act, "obey") is not None and any(
            act < h.first <= act + OBEYED for h in scope.of("law")
        )
        if first >= hit.first or _negated(scope, hit) or not (obeys or _ordered(scope, hit)):
            continue
        if scope.opens(first - 1) == "relative" or not scope.verb(act, verbs) or _passive(scope, act):
            continue
        debtors = subject(scope, first, hit.first)
        if not debtors and (not obeys or scope.at(first, "each")) and not scope.verb(first - 1, verbs):
            debtors = _each(scope, first, hit.first)
        if debtors:
            yield _bound_to(scope, act, debtors, "policy", "comply" if obeys else "ordered")


def _each(scope: Scope, first: int, end: int) -> Debtors:
    """Whom "setiap pengguna jalan", "seluruh pihak" or a plain noun phrase names, apposition left out."""
    comma = next((i for i in range(first, end) if scope.text(i) in (",", "(")), end)
    if scope.at(first, "speaker", "pair"):
        return None
    each = scope.at(first, "each")
    return phrase(scope, first + 1 if each is not None and each.entry.value == "one" else first, comma)


def _ordered(scope: Scope, hit: Hit) -> bool:
    """Whether a court or its ruling says so in the same stretch: "putusan MK yang menyatakan X wajib Y"."""
    court = next((h for h in scope.of("court") if h.last < hit.first), None)
    return court is not None and any(attributes(scope, i) for i in range(court.last, hit.first))


def _passive(scope: Scope, act: int) -> bool:
    """Whether the act is done to its subject: "wajib disediakan"."""
    return _undergone(scope, act) or scope.doc.tokens[act].norm.startswith(PASSIVE)


def _verb(scope: Scope, act: int, verbs: Verbs) -> bool:
    """Whether a verb stands here, "menghormatinya" too."""
    return scope.verb(act, verbs) or verbs.without_clitic(scope.doc.tokens[act].norm) in verbs


def _ruled(scope: Scope, hit: Hit, verbs: Verbs) -> str | None:
    """The kind of a duty that a state lays on somebody: "pemerintah mewajibkan eksportir menyimpan devisa"."""
    first = subject_start(scope, hit.first, verbs)
    if any(scope.of("rite")):
        return None
    if first == hit.first:  # "program Wali Kota X yang mewajibkan Y"
        relative = first > scope.first and scope.opens(first - 1) == "relative"
        return "policy" if relative and before_relative(scope, first - 1) else None
    rules = scope.at(first, "agent") or _own_rule(scope, first) or names(scope, first, first + 1)
    return "policy" if rules else None


def _own_rule(scope: Scope, first: int) -> bool:
    """Whether the side that speaks lays down a duty: "kami wajibkan", "pihaknya mewajibkan"."""
    who = scope.at(first, "speaker")
    return who is not None and who.entry.value == "self"


def _enjoined(scope: Scope, first: int, hit: Hit) -> bool:
    """Whether "wajib" itself tells of a rule: in a plain clause, before a deed that its subject does."""
    act = _after_skips(scope, hit.last)
    plain = hit.entry.value == "duty" and not scope.quoted and not scope.general(first)
    plain = plain and not any(scope.at(i, "negation") for i in range(first, hit.first))
    return (
        plain
        and scope.opens(first - 1) in MAIN
        and (_done_by(scope, act) or scope.at(act, "step", "keep") is not None)
    )


def _by_phrase(scope: Scope, first: int, hit: Hit, verbs: Verbs) -> Iterator[Draft]:
    """The duty that "wajib" lays on its subject, by name or as its phrase."""
    act = _after_skips(scope, hit.last)
    debtors = subject(scope, first, hit.first) or _state_or_phrase(scope, first, hit.first)
    if debtors and not scope.verb(first - 1, verbs):
        yield _bound_to(scope, act, debtors, "policy", "enjoined")


def _state_or_phrase(scope: Scope, first: int, end: int) -> Debtors:
    """The state that "negara" or "pemerintah" stands for, else the phrase itself."""
    if first + 1 == end and scope.at(first, "agent"):
        return state_near(scope, end)
    return phrase(scope, first, end)


def obligation(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Kita punya kewajiban untuk melindungi Y", "DPR memiliki kewajiban menyelidiki Y"."""
    for hit in scope.of("obligation"):
        first = subject_start(scope, hit.first, verbs)
        near = range(hit.last, min(hit.last + 4, scope.last - 1))
        act = next((i for i in near if scope.verb(i, verbs)), None)
        if act is None or first >= hit.first or _negated(scope, hit) or any(scope.of("rite")):
            continue
        debtors = subject(scope, first, hit.first)
        if debtors is None and scope.at(first, "agent") and first + 1 == hit.first and not scope.quoted:
            debtors = state_near(scope, hit.first)
        if debtors is not None:
            yield _bound_to(scope, act, debtors, "policy", "obligation")


def owed(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "kewajiban pengusaha untuk menyetor jaminan", "kewajiban bagi pemohon untuk Y": the duty as a noun."""
    for hit in scope.of("owed"):
        near = range(hit.last + 1, min(hit.last + OWED, scope.last - 1))
        end = next((i for i in near if scope.opens(i) == "purpose"), None)
        first = hit.last + (scope.at(hit.last, "for") is not None)
        if end is None or _negated(scope, hit) or not scope.verb(_after_skips(scope, end + 1), verbs):
            continue
        debtors = names(scope, first, first + 1)
        agent = scope.at(first, "agent") is not None and first + 1 == end
        debtors = debtors or (state_near(scope, end) if agent else None)
        if debtors is None and (first > hit.last or mention_at(scope, first)):
            debtors = _each(scope, first, end)
        if debtors:
            yield _bound_to(scope, _after_skips(scope, end + 1), debtors, "policy", "owed")


def barred(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "konvensi itu menyatakan X tidak diizinkan Y": a treaty or law forbids a side a deed."""
    for hit in scope.of("ban"):
        law = _law_in(scope, hit.first)
        first = subject_start(scope, hit.first, verbs)
        act = _after_skips(scope, hit.last)
        if law is None or first >= hit.first or not (_done_by(scope, act) or scope.verb(act, verbs)):
            continue
        if scope.at(act, "passive") or _undergone(scope, act):
            continue
        debtors = subject(scope, first, hit.first)
        if debtors:
            yield Draft(scope, (hit.first, clause_end(scope, act)), None, debtors, law, "wajib", "barred")


def _undergone(scope: Scope, act: int) -> bool:
    """Whether what is forbidden is a deed done to the subject: "dilarang ditambang"."""
    hit = scope.doc.entry(act, "deed")
    return (hit is not None and hit.entry.form == "passive") or scope.at(act, "carried") is not None


def _law_in(scope: Scope, token: int) -> str | None:
    """The kind of law or treaty that the stretch itself names ahead of a token."""
    laws = [h for h in scope.of("law", "terms", "court") if h.first < token]
    return laws[-1].entry.value if laws else None


def _done_by(scope: Scope, act: int) -> bool:
    """Whether the act is a deed that its subject does: "wajib melapor", not "wajib dilaporkan"."""
    hit = scope.doc.entry(act, "deed")
    return hit is not None and hit.entry.form != "passive"


def ban(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Pegawai negeri di Iran dilarang memakai telepon selama serangan berlangsung"."""
    for hit in scope.of("ban"):
        lasting = next((w for w in scope.of("while") if w.first > hit.last), None)
        if lasting is None or _negated(scope, hit):
            continue
        condition = (lasting.first, clause_end(scope, lasting.last))
        event = any(scope.verb(i, verbs) for i in range(lasting.last, condition[1]))
        debtors = state_before(scope, hit.first) or (state_near(scope, hit.first) if event else None)
        if debtors:
            yield Draft(scope, (hit.first, lasting.first), condition, debtors, "policy", "wajib", "ban")


def _bound_to(scope: Scope, act: int, debtors: tuple[str, ...], law: str, rule: str) -> Draft:
    """The duty whose act begins at `act`, with the condition that follows it."""
    end = clause_end(scope, act)
    return Draft(scope, (act, end), condition_at(scope, end), debtors, law, "wajib", rule)


def _law_before(scope: Scope, token: int) -> str | None:
    """The kind of law or treaty that the sentence or the one before names ahead of a token."""
    laws = [h for h in scope.doc.hits_of.get(KIND, ()) if h.entry.form in ("law", "terms", "court")]
    sentence = scope.doc.sentence_of[token]
    near = [h for h in laws if h.first < token and scope.doc.sentence_of[h.first] >= sentence - 1]
    return near[-1].entry.value if near else None


def _negated(scope: Scope, hit: Hit) -> bool:
    return hit.first > scope.first and scope.at(hit.first - 1, "negation") is not None


def _duty_act(scope: Scope, start: int, verbs: Verbs) -> int | None:
    """Where the act begins: after "untuk", or at the first verb after the bound parties."""
    for i in range(start, min(start + 14, scope.last)):
        if scope.opens(i) == "purpose":
            return i + 1 if i + 1 < scope.last else None
        if scope.text(i) == "," and i + 1 < scope.last and scope.opens(i + 1) == "relative":
            return None
        if scope.opens(i - 1) != "relative" and (
            (scope.verb(i, verbs) and i > start) or scope.at(i, "mutual")
        ):
            return i
    return None


def _after_skips(scope: Scope, start: int) -> int:
    i = start
    while i < scope.last - 1 and (hit := scope.at(i, "skip")):
        i = hit.last
    return min(i, scope.last - 1)
