"""Small looks at clauses that go on with one before or call on someone, and at who is named or asked in them."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.predicates import asks, orders
from saksi.record.document import Clause
from saksi.record.mention import Mention


def chained(scene: Scene, clause: Clause) -> bool:
    """Whether a clause only goes on with the verbs of one before: no word of time or of speech opens it."""
    if clause.kind != "coordinate" or clause.first >= clause.last:
        return False
    opens = (i for i in range(clause.first, clause.last) if scene.norm(i) not in scene.words.joiners)
    first = next((i for i in opens if scene.doc.tokens[i].kind == "word"), None)
    return first is not None and scene.verb(first) and not _says_only(scene, first)


def calls(scene: Scene, clause: Clause) -> bool:
    """Whether a clause ends in a call on someone: "mendesak Iran | agar mundur, menarik pasukannya"."""
    return any(
        entry.kind == "speech" or entry.form == "ask"
        for i in range(clause.first, clause.last)
        if asks(scene, i)
        for entry in (hit.entry for hit in scene.doc.hits_at.get(i, ()))
    )


def _says_only(scene: Scene, i: int) -> bool:
    """Whether a token is a verb of speech, or a status word before another verb."""
    return scene.doc.entry(i, "speech") is not None or scene.doc.entry(i, "modal") is not None


def answers(scene: Scene, asked: list[Mention], clause: Clause) -> bool:
    """Whether those asked are known, or at least not the orderer's own people."""
    return any(scene.told(m) for m in asked) or not orders(scene, clause)


def named_of(scene: Scene, mention: Mention) -> bool:
    """Whether those named behind "seperti" are the ones a common word means: "negara seperti Peru dan Chile dikenai"."""
    at = mention.first - 1
    return scene.norm(at) in scene.words.such_as and scene.doc.tokens[at - 1].kind == "word"
