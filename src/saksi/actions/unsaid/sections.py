"""The parts of a report that subheads name: "2. Perang saudara Myanmar" tells of others than the part before it."""

from collections.abc import Container

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

SUBHEAD = 9  # tokens a subhead may have
PARAGRAPHS = 15  # paragraphs back to a part's subhead


def other_part(scene: Scene, trigger: Trigger, fighting: Container[str]) -> bool:
    """Whether a deed stands in a part of the report whose subhead names a state, none of those who fight."""
    doc = scene.doc
    own = doc.sentences[doc.sentence_of[trigger.head]].paragraph
    for paragraph in reversed(doc.paragraphs[max(1, own - PARAGRAPHS) : own]):
        last = doc.tokens[paragraph.last - 1]
        if paragraph.last - paragraph.first > SUBHEAD or last.kind not in ("word", "number"):
            continue
        states = [s for m in scene.parties(paragraph.first, paragraph.last) for s in scene.states(m)]
        if states:
            return not any(s in fighting for s in states)
    return False
