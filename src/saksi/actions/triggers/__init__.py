"""Which words of a document are deeds: one trigger for each act.

Every hit of the deed tables is a candidate; the rules in rejects.py say what is none, in order.
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import by_sense, senses
from saksi.actions.scene import Scene
from saksi.actions.triggers.bare import noun_as_verb
from saksi.actions.triggers.choices import by_default, chosen, doer_before, unsettled, wide
from saksi.actions.triggers.once import once
from saksi.actions.triggers.powers import numbered
from saksi.actions.triggers.rejects import FORMS, REJECTS
from saksi.actions.triggers.retold import retold
from saksi.actions.triggers.trigger import Trigger
from saksi.record.document import Hit

__all__ = ["Trigger", "triggers"]

SPORT = 0.012  # share of sport words in a report from which its attacks are a game's
FEW = 4  # sport words that make no sports report yet
HARD = 3  # words of real force, with which a report of sport tells of more than a game
RULED = senses("of_sport")  # what a sport's own body does to its members
LIGHT_GAP = 4
OPERATION = "operate"  # "menggelar operasi pembebasan" carries the release
LAUNCH, MISSILE, TRIAL = "launch", "fire_missile", "test_weapons"
LAWFUL = "investigate"  # a questioning told before is taken up by a passive too: "setelah diperiksa"
PROTEST = "protest"  # named by its noun alone: "menggelar demo"
STAGING = "staging"  # but "menggelar aksi" only by both words
HEARINGS = ("trial", "hearing")  # named by their noun alone too: "menggelar sidang"


def triggers(scene: Scene) -> list[Trigger]:
    """The acts of a document in order, not yet with their parties."""
    hits = scene.doc.hits_of.get("deed", ())
    if hits and _game(scene):
        hits = tuple(hit for hit in hits if hit.entry.value in RULED)
    found: list[Trigger] = []
    for hit in hits:
        made = _trigger(scene, hit, found)
        if made and not (found and found[-1].last > made.first):
            found.append(made)
    return list(once(scene, found))


def _game(scene: Scene) -> bool:
    """Whether the report is about sport: its attacks and battles are none."""
    things = scene.doc.hits_of.get("thing", ())
    sport = sum(1 for hit in things if hit.entry.value == "sport")
    if sport <= max(FEW, SPORT * len(scene.doc.tokens)):
        return False
    return sum(1 for hit in things if hit.entry.value == "hard") < HARD


def _trigger(scene: Scene, hit: Hit, before: Sequence[Trigger]) -> Trigger | None:
    """The trigger that a hit makes, or None when it is no act; `before` are those found so far."""
    if hit.entry.value == "none" or any(rule(scene, hit) for rule in REJECTS):
        return None
    told = _as_before(scene, hit, before) or chosen(scene, hit)
    sense = told or _echoed(scene, hit, before) or retold(scene, hit, before)
    if not sense:
        return None
    if sense == MISSILE and hit.entry.value == LAUNCH and _tried_out(scene, hit, before):
        sense = TRIAL
    form = FORMS.get(hit.entry.form, hit.entry.form)
    if form == "noun" and noun_as_verb(scene, hit):
        form = "active"
    if form == "active" and scene.norm(hit.first - 1) in scene.words.mutual:
        form = "reciprocal"
    root = hit.entry.data.get("root", "")
    outcome = hit.entry.form == "noun" and _unglued(scene, hit.first).startswith(root.partition(" ")[0])
    drops = scene.norm(hit.first) in scene.words.triggers.plain and not by_sense()[sense].symmetric
    made = Trigger(
        first=hit.first + drops,
        last=wide(scene, hit),
        head=hit.first,
        verb=hit.first,
        sense=sense,
        type=by_sense()[sense],
        form=form,
        named=hit.entry.value,
        outcome=outcome,
        root=root if told else "",
        rule=f"actions.{form}",
    )
    return _lit(scene, made) if form == "noun" else made


def _tried_out(scene: Scene, hit: Hit, before: Sequence[Trigger]) -> bool:
    """Whether a missile is fired at nobody where tests of missiles are told: "sehari setelah meluncurkan rudal lain"."""
    last = next((t.sense for t in reversed(before) if t.sense in (MISSILE, TRIAL)), "")
    if last != TRIAL:
        return False
    toward = scene.words.toward | scene.words.places
    struck = scene.parties(hit.last, scene.bounds(hit.first)[1])
    return not any(scene.norm(m.first - 1) in toward and scene.states(m) for m in struck)


def _unglued(scene: Scene, i: int) -> str:
    """A word without the prefix written together with it: "pascaserangan"."""
    word = scene.norm(i)
    glued = next((p for p in scene.pack.prefixes if word.startswith(p)), "")
    return word[len(glued) :].lstrip("-")


def _echoed(scene: Scene, hit: Hit, before: Sequence[Trigger]) -> str:
    """The sense of a noun that takes up an act told before: "pengiriman itu", "operasi Ukraina"."""
    table: dict[str, dict[str, str]] = scene.pack.table("deed_choices").get(hit.entry.value, {})
    rules = table.get("echo", {})
    if not rules and "again" in table and scene.norm(hit.last) in scene.words.anaphors:
        return _latest(table["again"], before) if unsettled(scene, hit) else ""
    form = FORMS.get(hit.entry.form, hit.entry.form)
    if not rules or not unsettled(scene, hit):
        return ""
    again = _same_word(scene, hit, form, before)
    if again:
        return rules.get(again.type.name, "")
    if form not in ("noun", "passive") or (form == "passive" and LAWFUL not in rules):
        return ""
    pointed = scene.norm(hit.last) in scene.words.anaphors or scene.parties(hit.last, hit.last + 2)
    carried = LAWFUL in rules and scene.doc.entry(hit.first - 1, "light") is not None
    if form == "noun" and not pointed and not carried:
        return ""
    return _latest(rules, before)


def _as_before(scene: Scene, hit: Hit, before: Sequence[Trigger]) -> str:
    """The sense of the verb told before that a bare noun takes up: "mengusir dubes … | Pengusiran itu"."""
    if FORMS.get(hit.entry.form, hit.entry.form) != "noun" or not by_default(scene, hit):
        return ""
    follows = scene.norm(hit.last)
    bare = follows in scene.words.anaphors or scene.doc.entry(hit.last, "light") is not None
    root = hit.entry.data.get("root", "")
    again = (t for t in reversed(before) if root and (t.root == root or _made_of(scene, t.root, root)))
    return next((t.sense for t in again), "") if bare else ""


def _made_of(scene: Scene, phrase: str, root: str) -> bool:
    """Whether a phrase begins with a verb made of a root: "mengusir duta besar" of "usir", "memanggil dubes" of "panggil"."""
    verb = phrase.partition(" ")[0]
    return verb.startswith((scene.words.transitive, *scene.words.passive)) and root[1:] in verb


def _latest(rules: dict[str, str], before: Sequence[Trigger]) -> str:
    """The sense that the last act told before gives, of those types that give one."""
    return next((rules[t.type.name] for t in reversed(before) if t.type.name in rules), "")


def _same_word(scene: Scene, hit: Hit, form: str, before: Sequence[Trigger]) -> Trigger | None:
    """The last act told with the same root, where a noun or an object left out takes it up: "yang kita cabut"."""
    ours = form == "active" and doer_before(scene, hit.first)
    its = form == "active" and scene.norm(hit.first).endswith(scene.pack.third)
    if form != "noun" and not ours and not its:
        return None
    root = hit.entry.data.get("root", "")
    return next((t for t in reversed(before) if root and t.root == root), None)


def _lit(scene: Scene, trigger: Trigger) -> Trigger:
    """A noun deed with the light verb before it, if one is there: "melakukan penggeledahan"."""
    counted = trigger.first > 0 and scene.doc.tokens[trigger.first - 1].kind == "number"
    for i in range(trigger.first - 1, trigger.first - LIGHT_GAP - 2 * counted, -1):
        light = scene.doc.entry(i, "light") if i >= 0 else None
        if light and light.entry.form == "active":
            if scene.doc.entry(i, "modal") and any(scene.verb(k) for k in range(light.last, trigger.first)):
                return trigger  # "dapat mengakibatkan deportasi": no "mendapat"
            if light.entry.value != "undergo" and _suspected(scene, light.last, trigger.first):
                return trigger
            whole = light.entry.value == "carry" and _whole(scene, light, trigger)
            first = light.first if whole else trigger.first
            return msgspec.structs.replace(
                trigger, first=first, verb=light.first, carrier=light.entry.value, rule="actions.light"
            )
        if (
            i < 0
            or ((deed := scene.doc.entry(i, "deed")) and deed.entry.value != OPERATION)
            or scene.doc.tokens[i].kind == "mark"
            or (scene.norm(i) in scene.words.prepositions and not (counted and i == trigger.first - 2))
        ):
            break  # not at "lebih dari 100 serangan"
    return trigger


def _suspected(scene: Scene, first: int, last: int) -> bool:
    """Whether a deed is only supposed among these words: "memperkuat | dugaan bahwa | serangan itu dilakukan"."""
    return any(scene.norm(i) in scene.words.triggers.suspicions for i in range(first, last))


def _whole(scene: Scene, light: Hit, trigger: Trigger) -> bool:
    """Whether a light verb belongs to the trigger's words: "melancarkan empat serangan", not "melakukan serangan"."""
    if scene.norm(light.first) in scene.words.triggers.plain:
        return False
    if trigger.named in HEARINGS or (trigger.type.name == PROTEST and trigger.named != STAGING):
        return False
    if scene.norm(light.first) in scene.words.triggers.launching:
        return all(_bout(scene, i) for i in range(light.last, trigger.first))
    return trigger.outcome and light.last == trigger.first


def _bout(scene: Scene, i: int) -> bool:
    """Whether a word only tells how many attacks there were."""
    bout = scene.norm(i) in scene.words.triggers.bouts or scene.doc.tokens[i].kind == "quote"
    return bout or numbered(scene, i)
