"""Small looks at clauses that go on with one before or call on someone, and at who is named or asked in them."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.predicates import asks, lets, orders
from saksi.record.document import Clause
from saksi.record.mention import Mention

NEGATED = "negated"
EQUATED = 7  # tokens from "menjadi" to the relative clause of what it says
SAYS = 3  # tokens from a subject to its verb of saying
TIME = 6  # tokens of a time before a clause that opens a sentence


def chained(scene: Scene, clause: Clause) -> bool:
    """Whether a clause only goes on with the verbs of one before: no word of time or of speech opens it."""
    if clause.kind != "coordinate" or clause.first >= clause.last:
        return False
    opens = (i for i in range(clause.first, clause.last) if scene.norm(i) not in scene.words.joiners)
    opens = (i for i in opens if not _negates(scene, i))  # "untuk mundur dan tidak | menyerang"
    first = next((i for i in opens if scene.doc.tokens[i].kind == "word"), None)
    return first is not None and scene.verb(first) and not _says_only(scene, first)


def _negates(scene: Scene, i: int) -> bool:
    """Whether a token only negates the verb behind it."""
    modal = scene.doc.entry(i, "modal")
    return modal is not None and modal.entry.value == NEGATED and modal.last == i + 1


def calls(scene: Scene, clause: Clause) -> bool:
    """Whether a clause ends in a call on someone: "mendesak Iran | agar mundur, menarik pasukannya"."""
    asking = [i for i in range(clause.first, clause.last) if asks(scene, i)]
    entries = (hit.entry for i in asking for hit in scene.doc.hits_at.get(i, ()))
    spoken = any(entry.kind == "speech" or entry.form == "ask" for entry in entries)
    return spoken or any(lets(scene, i) for i in asking)


def _says_only(scene: Scene, i: int) -> bool:
    """Whether a token is a verb of speech, or a status word before another verb: not "… dan | mengakhiri kekuasaannya"."""
    modal = scene.doc.entry(i, "modal") is not None and scene.doc.entry(i, "deed") is None
    return modal or scene.doc.entry(i, "speech") is not None


def answers(scene: Scene, asked: list[Mention], clause: Clause) -> bool:
    """Whether those asked are known, or at least not the orderer's own people."""
    return any(scene.told(m) for m in asked) or not orders(scene, clause)


def named_of(scene: Scene, mention: Mention) -> bool:
    """Whether those named behind "seperti" are the ones a common word means: "negara seperti Peru dan Chile dikenai"."""
    at = mention.first - 1
    return scene.norm(at) in scene.words.such_as and scene.doc.tokens[at - 1].kind == "word"


def inserted_between(clause: Clause, before: Clause, verbs: list[int]) -> bool:
    """Whether a clause stands between another and the one it goes on with.

    "mendesak Peru | untuk sepakat | sebelum menyerang": who urges does; "menguji rudal | sebelum kedatangan Joni | serta menembakkan".
    """
    if clause.kind == "time":
        return before.kind == "purpose"
    return clause.kind == "coordinate" and before.kind == "time" and not verbs


def behind_time(scene: Scene, first: int, verb: int) -> bool:
    """Whether only a time stands before the word that opens a clause of time: "April lalu, beberapa jam | sebelum menyerang …"."""
    near = range(first, min(verb, first + TIME))
    at = next((i for i in near if (hit := scene.doc.entry(i, "clause")) and hit.entry.value == "time"), None)
    return (
        at is not None and not scene.parties(first, verb) and not any(scene.verb(i) for i in range(first, at))
    )


def beside(scene: Scene, first: int, verb: int) -> bool:
    """Whether a sentence opens with what its subject does too: "Selain | menyerang Chile, Peru …", "Selain akan bertemu"."""
    both = f"{scene.norm(first)} {scene.norm(first + 1)}" in scene.words.syntax.beside  # "tak hanya"
    small = (scene.doc.entry(i, "modal") is not None for i in range(first + 1 + both, verb))
    return (both or scene.norm(first) in scene.words.syntax.beside) and all(small)


def thereby(scene: Scene, first: int, verb: int, found: list[Mention]) -> bool:
    """Whether a sentence opens with the deed by which its subject does another: "Dengan | menutup perbatasan, Peru menekan Chile"."""
    ours = any(scene.norm(m.first) in scene.words.first_person for m in found)
    return first == verb - 1 and scene.norm(first) in scene.words.syntax.thereby and not ours


def not_saying(scene: Scene, found: list[Mention]) -> list[Mention]:
    """A subject that is not told to say something of another: not "Selain ditahan, | Sari menambahkan, Budi …"."""
    near = range(found[-1].last, found[-1].last + SAYS) if found else range(0)
    said = (scene.doc.entry(i, "speech") for i in near)
    return [] if any(hit is not None and hit.entry.form != "passive" for hit in said) else found


def said_to_be(scene: Scene, mention: Mention, verb: int) -> bool:
    """Whether a name only says what a subject is or where it goes: "adalah | Peru", "kapal tujuan | Peru"; not "isinya adalah | Peru tidak akan"."""
    if scene.norm(mention.first - 1) in scene.words.syntax.bound_to:
        return True
    if scene.norm(mention.first - 1) not in scene.words.equatives:
        return False
    small = range(mention.last, verb)
    held = {i for a, b, _, _ in scene.modals(mention.last, verb) for i in range(a, b)}
    goes_on = bool(small) and held.issuperset(small)
    return not (goes_on and scene.told(mention))


def told_to_say(scene: Scene, mention: Mention, first: int, *, told: bool) -> bool:
    """Whether a mention is who says or asks what another does: "Peru dituding | Chile | mendanai", "yang diminta | polisi | melapor"."""
    at = mention.first - 1
    said = scene.doc.entry(at, "speech")
    if said is None or said.entry.form != "passive" or said.last != mention.first:
        return False
    return (
        told
        or (at > first and scene.norm(at - 1) in scene.words.relative)
        or scene.norm(first) in scene.words.relative
    )


def cleft(scene: Scene, clause: Clause, verb: int) -> list[Mention]:
    """Who does or suffers what a "yang" with nobody before it tells: "yang berdemo adalah | para sopir"."""
    first, last = scene.bounds(verb)
    marker = clause.first if clause.marker is None else clause.marker
    headless = marker == first or scene.doc.tokens[marker - 1].kind != "word"
    if not headless or any(m.last == marker - 1 for m in scene.parties(first, marker)):
        return []
    for i in range(verb + 1, min(last, verb + EQUATED)):
        if scene.norm(i) in scene.words.syntax.copulas:
            return [m for m in scene.parties(i + 1, last) if m.first <= i + 2][:1]
        if scene.doc.tokens[i].kind == "mark":
            break
    return []


def equated(scene: Scene, first: int, marker: int) -> int | None:
    """The word that says what a subject is by one of its kind: "Peru | menjadi | negara pertama yang", None where it is named."""
    for i in range(marker - 1, max(first, marker - EQUATED), -1):
        if scene.doc.tokens[i].kind != "word" or scene.norm(i) in scene.words.relative:
            return None
        if scene.norm(i) in scene.words.equatives:
            kind = any(scene.norm(j) in scene.words.syntax.kin for j in range(i + 1, marker))
            return i if kind and not any(scene.told(m) for m in scene.parties(i, marker)) else None
    return None
