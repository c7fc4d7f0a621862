"""The sides of a deed that answers another's: the same two, the other way round.

"Iran pun membalas serangan Israel": on Israel. "Pembalasan itu", "rudal itu dicegat": who was attacked does it.
"""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.actions.catalogue import FIGHT, senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties, told
from saksi.actions.syntax import subject, together
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention

RULE = "actions.answered"
WARDING_OFF = senses("warding_off")  # done to what another has sent
BACK = 12  # deeds between an attack and its answer
NOUN_NEAR = 3  # tokens from "membalas" to the deed that is answered
DOER_NEAR = 3
ANSWER_NEAR = 4  # tokens from an attack to the passive of its answer


def is_answer(scene: Scene, trigger: Trigger) -> bool:
    """Whether a deed answers another's by its own words: "serangan balasan", "membalas", "mencegat"."""
    if trigger.type.name != FIGHT or trigger.joint or trigger.form == "reciprocal":
        return False
    if trigger.sense in WARDING_OFF:
        return True
    words = {scene.norm(i) for i in range(trigger.first, trigger.last + 1)}
    return not words.isdisjoint(scene.words.sides.retaliating)


def answered_doer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose deed it is that is answered: "membalas serangan udara Israel", "mencegat serangan Houthi"."""
    if not is_answer(scene, trigger) or trigger.form not in ("active", "bare"):
        return []
    for i in range(trigger.last, trigger.last + NOUN_NEAR):
        hit = scene.doc.entry(i, "deed") if i < len(scene.doc.tokens) else None
        if hit is None or hit.first != i:
            continue
        if hit.entry.form != "noun":
            return []
        last = min(scene.bounds(trigger.head)[1], hit.last + DOER_NEAR)
        near = [m for m in scene.parties(hit.first, last) if scene.told(m)][:1]
        plain = near and not any(
            scene.norm(j) in scene.words.prepositions or scene.verb(j) for j in range(hit.last, near[0].first)
        )
        return together(scene, near[0], last) if plain else []
    return []


def answerer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who answers an attack was struck by it: "Serangan itu dibalas | Chile", "serangan yang dijawab oleh Chile"."""
    if trigger.type.name != FIGHT or trigger.form != "noun" or trigger.joint:
        return []
    last = min(scene.bounds(trigger.head)[1], trigger.last + ANSWER_NEAR)
    for i in range(trigger.last, last):
        if scene.norm(i) in scene.words.sides.answered:
            return [m for m in scene.parties(i + 1, i + DOER_NEAR) if scene.told(m)][:1]
        if scene.verb(i) or scene.parties(i, i + 1):
            return []
    return []


def with_answered(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The answers with the sides of the attack told before them, turned round."""
    done = list(found)
    for k in range(len(done)):
        done[k] = _fired(done, k) if fired_at(scene, triggers, k) else _turned(scene, triggers, done, k)
    return done


def fired_at(scene: Scene, triggers: Sequence[Trigger], k: int) -> bool:
    """Whether a relative clause tells what a weapon was meant for that others shot down: "drone yang menargetkan …"."""
    trigger, before = triggers[k], triggers[k - 1] if k else None
    if before is None or trigger.type.name != FIGHT or trigger.form != "active":
        return False
    downed = before.sense in WARDING_OFF or scene.norm(before.last - 1) in scene.words.sides.downed
    same = scene.doc.sentence_of[before.head] == scene.doc.sentence_of[trigger.head]
    clause = scene.clause(trigger.head)
    return downed and same and clause.kind == "relative" and not told(_subject(scene, trigger))


def _subject(scene: Scene, trigger: Trigger) -> tuple[Party, ...]:
    """The parties before the verb of a relative clause."""
    return parties(scene, subject(scene, trigger.verb))


def _fired(found: Sequence[Action], k: int) -> Action:
    """What was shot down was its owner's, and meant for those who shot it down."""
    action, before = found[k], found[k - 1]
    action = msgspec.structs.replace(
        action, actors=before.recipients, actors_rule=RULE if before.recipients else None
    )
    if action.recipients or not told(before.actors):
        return action
    return msgspec.structs.replace(action, recipients=before.actors, recipients_rule=RULE)


def _turned(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int) -> Action:
    """One answer with what its words leave open."""
    action = found[k]
    who, whom = told(action.actors), told(action.recipients)
    if not is_answer(scene, triggers[k]) or (who and whom) or (action.actors and not who):
        return action
    if not (who or whom) and _at_any_time(scene, triggers[k]):
        return action
    for j in _attacks_near(scene, triggers, found, k):
        attackers, attacked = told(found[j].actors), told(found[j].recipients)
        if who <= attacked and whom <= attackers:
            return _sided(action, found[j])
    return action


def _at_any_time(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun tells of warding off whatever comes: "keberhasilan | pencegatan rudal", not "pencegatan itu"."""
    return (
        trigger.sense in WARDING_OFF
        and trigger.form == "noun"
        and scene.norm(trigger.last) not in scene.words.anaphors
    )


def _attacks_near(
    scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int
) -> Iterator[int]:
    """Where the attacks with both sides are that an answer may be to: one on its condition, then those before it.

    Where nobody is told in it and both sides attack, only one of its own sentence or the one before is it.
    """
    own = scene.doc.sentence_of[triggers[k].head]
    after = [k + 1] if k + 1 < len(found) and _on_condition(scene, triggers[k], triggers[k + 1]) else []
    near = [*after, *range(k - 1, max(-1, k - 1 - BACK), -1)]
    whole = [j for j in near if _whole(triggers[j], found[j]) and not is_answer(scene, triggers[j])]
    ways = {told(found[j].actors) for j in whole}
    unclear = len(ways) > 1 and not told((*found[k].actors, *found[k].recipients))
    for j in whole:
        if not unclear or own - scene.doc.sentence_of[triggers[j].head] <= 1:
            yield j


def _on_condition(scene: Scene, trigger: Trigger, later: Trigger) -> bool:
    """Whether an attack is the condition of its answer, in the same sentence: "serangan balik jika Peru | menyerang"."""
    same = scene.doc.sentence_of[trigger.head] == scene.doc.sentence_of[later.head]
    return same and scene.clause(later.head).kind == "condition" and trigger.sense not in WARDING_OFF


def _whole(trigger: Trigger, action: Action) -> bool:
    """Whether an attack tells two sides that are not the same."""
    attackers, attacked = told(action.actors), told(action.recipients)
    told_of = bool(attackers and attacked) and attackers.isdisjoint(attacked)
    return action.type == FIGHT and not trigger.joint and told_of


def _sided(action: Action, other: Action) -> Action:
    """An answer with the missing sides of the attack that it answers."""
    if not told(action.actors):
        action = msgspec.structs.replace(action, actors=other.recipients, actors_rule=RULE)
    if not told(action.recipients):
        action = msgspec.structs.replace(action, recipients=other.actors, recipients_rule=RULE)
    return action
