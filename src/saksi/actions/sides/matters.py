"""What a deed is about: whose measure a protest is against, and who only suffered or comes up in what is looked into.

"demonstrasi kebijakan imigrasi Joni Harmen" is not his own protest; "mendalami penyebab kematian korban" is not done to him.
"""

from collections.abc import Iterable

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.harms import harm_noun
from saksi.record.mention import Mention

PROTEST = "protest"
INQUIRY = "investigate"
SITTING, VISIT = "confer", "visit"
REACH = 5  # tokens from the protest to whose measure it is


def against_measure(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose measure is told right behind the noun of a protest."""
    end = min(trigger.last + REACH, scene.bounds(trigger.head)[1])
    near = scene.parties(trigger.last, end)[:1] if measured(scene, trigger, range(trigger.last, end)) else []
    plain = near and all(_of_noun(scene, i) for i in range(trigger.last, near[0].first))
    return [m for m in near if plain and scene.told(m)]


def measured(scene: Scene, trigger: Trigger, gap: Iterable[int]) -> bool:
    """Whether a measure is told right behind the noun of a protest."""
    first = next(iter(gap), None)
    noun = trigger.form == "noun" and trigger.type.name == PROTEST and first is not None
    return noun and scene.norm(trigger.last) in scene.words.sides.measures


def about_another(scene: Scene, trigger: Trigger, gap: Iterable[int]) -> bool:
    """Whether a sitting is told by the visit it prepares: "rapat persiapan kunjungan | Presiden Peru ke Chile"."""
    if trigger.sense != SITTING:
        return False
    hits = (scene.doc.entry(i, "deed") for i in gap)
    return any(hit is not None and hit.entry.value == VISIT for hit in hits)


def _of_noun(scene: Scene, i: int) -> bool:
    """Whether a token goes on with a noun's phrase: no mark, verb, preposition or "yang"."""
    ends = scene.words.prepositions | scene.words.relative | scene.words.joiners
    return scene.doc.tokens[i].kind == "word" and scene.norm(i) not in ends and not scene.predicates(i)


def comes_up(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody is only the victim, or comes up, in the matter that is looked into.

    "mengusut penyerangan | kompleks PT Gunung Jaya", "mendalami dugaan aliran dana | ke para staf".
    """
    if trigger.type.name != INQUIRY or trigger.sense not in trigger.type.topical:
        return False
    after = mention.first >= trigger.last
    first = trigger.last if after else scene.clause(trigger.verb).first
    gap = range(first, mention.first)
    if any(scene.norm(i) in scene.words.sides.mishaps or harm_noun(scene, i) for i in gap):
        return True
    told = (i for i in gap if scene.norm(i) in scene.words.cases)
    return after and any(
        scene.norm(i) in scene.words.recipients for k in told for i in range(k, mention.first)
    )
