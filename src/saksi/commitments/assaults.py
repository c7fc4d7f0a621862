"""What awaits whoever does harm: "setiap serangan akan dibalas", "akan ada akibat bagi negara yang Z"."""

from collections.abc import Iterator

from saksi.commitments.conditional import Frame, last_before, office, resolved
from saksi.commitments.debtors import SPEAKER, subject_start
from saksi.commitments.draft import Draft
from saksi.commitments.scope import Scope, clause_end
from saksi.commitments.turning import after_adverbs
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

FAR = 14  # tokens from an assault to the "akan" of what it meets with
WILLED = ("akan", "ragu")  # modals behind which somebody will be dealt with
OF_ANY = 5  # tokens from an assault to its "apa pun"


def every(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Setiap serangan akan dibalas", "serangan apa pun akan dibalas": the subject is what sets the resolve off."""
    for begins, named in _assaults(scope):
        modal = next((m for m in scope.of("modal") if named < m.first < named + FAR), None)
        if modal is None:
            continue
        act = after_adverbs(scope, modal.last)
        if scope.at(act, "suffer"):
            condition = (begins, min(clause_end(scope, named), modal.first))
            stretch = (act, clause_end(scope, act))
            yield Draft(scope, stretch, condition, SPEAKER, "threat", modal.entry.value, "suffered")
        law = scope.at(act, "official")
        if law is not None and law.entry.value == "law" and modal.last <= act:
            condition = (begins, min(clause_end(scope, named), modal.first))
            yield office(scope, (act, clause_end(scope, act)), condition, modal.entry.value)


def _assaults(scope: Scope) -> Iterator[tuple[int, int]]:
    """Where any assault is named, with its noun: "| setiap serangan", "| serangan apa pun"."""
    for opener in scope.of("every"):
        noun = _assault(scope, opener)
        if noun is not None:
            yield opener.first, noun
    for hit in scope.of("assault"):
        near = range(hit.last, min(hit.last + OF_ANY, scope.last))
        whatever = next((w for i in near if (w := scope.at(i, "whatever"))), None)
        if whatever is not None and not scope.at(hit.first - 1, "every"):
            yield hit.first, whatever.last - 1


def brought(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Intervensi apa pun akan mengakibatkan kerusakan": what an assault will bring on whoever makes it."""
    for hit in scope.of("brings"):
        ill = next((h for h in scope.of("ill") if hit.last <= h.first <= hit.last + 1), None)
        modal = next((m for m in scope.of("modal") if hit.first - 2 <= m.first < hit.first), None)
        if ill is None or modal is None or modal.entry.value != "akan":
            continue
        start = subject_start(scope, modal.first, verbs)
        start += scope.opens(start) == "content"
        named = start + (scope.at(start, "every") is not None)
        if scope.at(named, "assault") and not scope.at(modal.first - 1, "negation"):
            condition, stretch = (start, modal.first), (hit.first, clause_end(scope, ill.first))
            yield Draft(scope, stretch, condition, SPEAKER, "threat", "akan", "unsaid")


def forewarned(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "memperingatkan akan ada konsekuensi bagi negara yang ikut campur": who does it is told by "yang"."""
    for modal in scope.of("modal"):
        act = after_adverbs(scope, modal.last)
        if modal.entry.value != "akan" or scope.at(act, "fallout") is None:
            continue
        near = range(act + 1, min(act + FAR, scope.last))
        toward = next((i for i in near if scope.at(i, "for", "to")), None)
        marker = next((i for i in near if toward and i > toward and scope.opens(i) == "relative"), None)
        if marker is not None and scope.at(modal.first - 1, "negation") is None:
            condition, stretch = (marker, clause_end(scope, marker)), (modal.first, marker)
            yield Draft(scope, stretch, condition, SPEAKER, "threat", "akan", "unsaid")


def answer(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Teheran akan membalas setiap serangan": what is answered sets the resolve off."""
    for opener in scope.of("every"):
        modal = last_before(scope, opener.first, verbs)
        if modal is None or _assault(scope, opener) is None:
            continue
        act = after_adverbs(scope, modal.last)
        if scope.at(act, "answer") and act < opener.first:
            condition = (opener.first, clause_end(scope, opener.last))
            yield from resolved(scope, modal, Frame(condition, "answer", opener.first), verbs)


def _assault(scope: Scope, opener: Hit) -> int | None:
    """The token after "setiap" (and "bentuk") where an assault is named, if one is."""
    past = opener.last + (scope.at(opener.last, "any") is not None)
    near = (i for i in (past, opener.last) if i < scope.last and scope.at(i, "assault"))
    return next(near, None)


def punished(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "polisi akan menindak tegas oknum yang terbukti lalai", "tidak segan memecat siapa pun yang Z"."""
    for modal in scope.of("modal"):
        act = after_adverbs(scope, modal.last)
        if modal.entry.value not in WILLED or scope.at(act, "harm", "answer") is None:
            continue
        near = range(act + 1, min(act + FAR, clause_end(scope, act)))
        begins = next((i for i in near if _whoever(scope, i)), None)
        if begins is None or (modal.entry.value == "akan" and scope.at(modal.first - 1, "negation")):
            continue
        condition = (begins, clause_end(scope, begins + 1))
        yield from resolved(scope, modal, Frame(condition, "answer", begins), verbs)


def _whoever(scope: Scope, token: int) -> bool:
    """Whether it is told from here on who will be dealt with: "siapa pun yang", "oknum | yang terbukti"."""
    who = scope.at(token, "whatever", "whoever")
    if who is not None and who.entry.form == "whoever":
        return True
    if who is not None:
        return who.entry.value == "who" and scope.opens(who.last) == "relative"
    generic = not scope.doc.tokens[token - 1].capital and scope.at(token - 1, "known") is None
    return scope.opens(token) == "relative" and generic and scope.at(token + 1, "culprit") is not None
