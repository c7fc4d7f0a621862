"""Which words of a document are deeds: one trigger for each act.

Every hit of the deed tables is a candidate; the rules in REJECTS say what is none, in order.
"""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from saksi.actions.catalogue import ActionType, by_sense
from saksi.actions.choices import STATES, chosen, wide
from saksi.actions.scene import Scene
from saksi.record.document import Hit

SPORT = 0.012  # share of sport words in a report from which its attacks are a game's
FEW = 4  # sport words that make no sports report yet
LIGHT_GAP = 4
OWN_VERB_GAP = 9
LAWFUL = "investigate"  # a questioning told before is taken up by a passive too: "setelah diperiksa"
YIELDS = ("concede", "sanction")
YIELDED = ("coerce", "concede", "sanction")
FORMS = {"bare": "active", "process": "noun", "stative": "passive"}


class Trigger(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one act: tokens [first, last), the deed word at `head`.

    form: active | passive | stative | noun | reciprocal. verb: the token whose subject is the
    actor: the head itself or a light verb before it. named: the word's own sense before a choice. carrier: what a light verb does. absorbed: a deed
    noun before it gave way to it.
    outcome: a noun that begins with its root
    ("serangan"), which names its agent first; others ("penangkapan") name whom it was done to.
    """

    first: int
    last: int
    head: int
    verb: int
    sense: str
    type: ActionType
    form: str
    carrier: str = ""
    named: str = ""
    outcome: bool = False
    absorbed: bool = False
    rule: str = ""

    @property
    def joint(self) -> bool:
        """Whether the deed is told of both sides at once."""
        return self.form == "reciprocal" or self.sense in self.type.joint

    @property
    def received(self) -> bool:
        """Whether someone is on the receiving side."""
        return self.type.received and self.sense not in self.type.alone


def triggers(scene: Scene) -> list[Trigger]:
    """The acts of a document in order, not yet with their parties."""
    hits = scene.doc.hits_of.get("deed", ())
    if not hits or _game(scene):
        return []
    found: list[Trigger] = []
    for hit in hits:
        made = _trigger(scene, hit, found)
        if made and not (found and found[-1].last > made.first):
            found.append(made)
    return list(_once(scene, found))


def _game(scene: Scene) -> bool:
    """Whether the report is about sport: its attacks and battles are none."""
    things = scene.doc.hits_of.get("thing", ())
    sport = sum(1 for hit in things if hit.entry.value == "sport")
    return sport > max(FEW, SPORT * len(scene.doc.tokens))


def _trigger(scene: Scene, hit: Hit, before: Sequence[Trigger]) -> Trigger | None:
    """The trigger that a hit makes, or None when it is no act; `before` are those found so far."""
    if hit.entry.value == "none" or any(rule(scene, hit) for rule in REJECTS):
        return None
    sense = chosen(scene, hit) or _echoed(scene, hit, before)
    if not sense:
        return None
    form = FORMS.get(hit.entry.form, hit.entry.form)
    if form == "noun" and _root_as_verb(scene, hit):
        form = "active"
    if form == "active" and scene.norm(hit.first - 1) in scene.words.mutual:
        form = "reciprocal"
    root = hit.entry.data.get("root", "")
    outcome = hit.entry.form == "noun" and scene.norm(hit.first).startswith(root.partition(" ")[0])
    made = Trigger(
        first=hit.first,
        last=wide(scene, hit),
        head=hit.first,
        verb=hit.first,
        sense=sense,
        type=by_sense()[sense],
        form=form,
        named=hit.entry.value,
        outcome=outcome,
        rule=f"actions.{form}",
    )
    return _lit(scene, made) if form == "noun" else made


def _echoed(scene: Scene, hit: Hit, before: Sequence[Trigger]) -> str:
    """The sense of a noun that takes up an act told before: "pengiriman itu", "operasi Ukraina"."""
    rules: dict[str, str] = scene.pack.table("deed_choices").get(hit.entry.value, {}).get("echo", {})
    form = FORMS.get(hit.entry.form, hit.entry.form)
    if not rules or form not in ("noun", "passive"):
        return ""
    if form == "passive" and LAWFUL not in rules:
        return ""
    pointed = scene.norm(hit.last) in scene.words.anaphors or scene.parties(hit.last, hit.last + 2)
    carried = LAWFUL in rules and scene.doc.entry(hit.first - 1, "light") is not None
    if form == "noun" and not pointed and not carried:
        return ""
    for trigger in reversed(before):
        if trigger.type.name in rules:
            return rules[trigger.type.name]
    return ""


def _root_as_verb(scene: Scene, hit: Hit) -> bool:
    """Whether a headline uses a borrowed root as its verb: "Inggris Evakuasi Warganya"."""
    if hit.entry.data.get("root") != scene.norm(hit.first) or not scene.headline(hit.first):
        return False
    follows = scene.doc.tokens[hit.last] if hit.last < len(scene.doc.tokens) else None
    if follows is None or follows.kind != "word" or follows.norm in scene.words.prepositions:
        return False
    before = scene.parties(max(0, hit.first - 4), hit.first)
    return bool(before) and before[-1].last == hit.first


def _lit(scene: Scene, trigger: Trigger) -> Trigger:
    """A noun deed with the light verb before it, if one is there: "melakukan penggeledahan"."""
    for i in range(trigger.first - 1, trigger.first - LIGHT_GAP, -1):
        light = scene.doc.entry(i, "light") if i >= 0 else None
        if light and light.entry.form == "active":
            whole = light.last == trigger.first and light.entry.value == "carry" and trigger.outcome
            first = light.first if whole else trigger.first
            return msgspec.structs.replace(
                trigger, first=first, verb=light.first, carrier=light.entry.value, rule="actions.light"
            )
        if (
            i < 0
            or scene.doc.entry(i, "deed")
            or scene.doc.tokens[i].kind == "mark"
            or scene.norm(i) in scene.words.prepositions
        ):
            break
    return trigger


def _once(scene: Scene, found: list[Trigger]) -> Iterator[Trigger]:
    """Each act once: a noun whose own verb follows gives way to it."""
    before: Trigger | None = None
    for k in range(len(found)):
        trigger = found[k]
        after = found[k + 1] if k + 1 < len(found) else None
        if after and _own_verb(scene, trigger, after):
            before, found[k + 1] = None, msgspec.structs.replace(after, absorbed=True)
            continue
        doubled = before is not None and _doubled(before, trigger)
        if doubled or (before and (_object_of(before, trigger) or _told_of(scene, before, trigger))):
            continue
        yield trigger
        before = trigger


def _object_of(verb: Trigger, noun: Trigger) -> bool:
    """Whether a noun is only what a yielding verb is about: "mencabut blokade"."""
    if noun.form != "noun" or noun.first - verb.last > 2 or verb.form == "noun":
        return False
    if verb.type.symmetric:
        return noun.type is verb.type
    return verb.type.name in YIELDS and noun.type.name in YIELDED


def _doubled(before: Trigger, noun: Trigger) -> bool:
    """Whether two nouns in a row name one attack: "gempuran serangan"."""
    return before.form == noun.form == "noun" and before.last == noun.first and before.type is noun.type


def _told_of(scene: Scene, noun: Trigger, verb: Trigger) -> bool:
    """Whether a verb of hitting only says of an attack just named where it went: "serangan yang menargetkan"."""
    same = noun.type is verb.type and scene.doc.sentence_of[noun.head] == scene.doc.sentence_of[verb.head]
    return same and scene.clause(verb.head).kind == "relative" and verb.named == "hit" and noun.form == "noun"


def _own_verb(scene: Scene, noun: Trigger, verb: Trigger) -> bool:
    """Whether the deed noun is the subject of a verb of the same kind: "serangan udara menghantam"."""
    if (
        noun.form != "noun"
        or verb.form not in ("active", "passive")
        or verb.type is not noun.type
        or verb.first - noun.last > OWN_VERB_GAP
    ):
        return False
    if noun.verb != noun.head:
        return False
    landed = verb.named == "land" and scene.clause(verb.head).kind == "relative"
    if not landed and scene.norm(noun.first - 1) in scene.words.prepositions:
        return False
    if scene.clause(verb.head) is not scene.clause(noun.head) and not _about(scene, noun, verb):
        return False
    between = range(noun.last, verb.first)
    marks = [scene.doc.tokens[i].text for i in between if scene.doc.tokens[i].kind != "word"]
    if any(mark not in "()," for mark in marks):
        return False
    return not any(scene.verb(i) or scene.norm(i) in scene.words.joiners for i in between)


def _about(scene: Scene, noun: Trigger, verb: Trigger) -> bool:
    """Whether a relative clause says of the deed noun what it did: "serangan, yang …", "serangan yang menghantam"."""
    clause = scene.clause(verb.head)
    if clause.kind != "relative":
        return False
    if scene.norm(clause.first - 1) == "," or verb.named == "land":
        return verb.named == "land" or noun.first == scene.clause(noun.head).first
    return False


def bare_in_running_text(scene: Scene, hit: Hit) -> bool:
    """A bare root outside headlines and without a modal word before it is a noun or an idiom."""
    if hit.entry.form != "bare" or scene.headline(hit.first):
        return False
    if hit.first and scene.norm(hit.first - 1) in scene.words.first_person:
        return False
    return not any(
        last == hit.first and form in ("aux", "ask")
        for _, last, _, form in scene.modals(hit.first - 3, hit.first)
    )


def predicate_nominal(scene: Scene, hit: Hit) -> bool:
    """What something is called is not said to happen: "merupakan operasi yang …"."""
    i = hit.first - 1
    while i > 0 and scene.doc.tokens[i].kind == "quote":
        i -= 1
    named = scene.norm(i) in scene.words.predicates or scene.norm(i) in scene.words.relative
    return FORMS.get(hit.entry.form, hit.entry.form) == "noun" and named


def part_of_name(scene: Scene, hit: Hit) -> bool:
    """A deed noun inside a title or a place's name: "korban serangan", "tim penyidik"."""
    noun = FORMS.get(hit.entry.form, hit.entry.form) == "noun"
    inside = hit.first - 1 > scene.bounds(hit.first)[0] and not scene.headline(hit.first)
    return noun and inside and scene.norm(hit.first - 1) in scene.words.namers


def inside_name(scene: Scene, hit: Hit) -> bool:
    """A word written as part of a name in running text: "Gerakan Mahasiswa Bersatu"."""
    word = scene.doc.tokens[hit.first]
    if not word.text.istitle() or scene.headline(hit.first) or hit.first == scene.bounds(hit.first)[0]:
        return False
    at = hit.first - 1
    if scene.norm(at) in scene.words.also:  # "Deputi Penindakan dan Eksekusi"
        at -= 1
    before = scene.doc.tokens[at]
    return before.kind == "word" and before.capital


def in_a_statute(scene: Scene, hit: Hit) -> bool:
    """A penalty named by a rule, with nobody told: "Pasal 61 menyebut sanksi administratif"."""
    if FORMS.get(hit.entry.form, hit.entry.form) != "noun":
        return False
    first, last = scene.bounds(hit.first)
    if not any("statute" in scene.classes(i) for i in range(first, last)):
        return False
    kind = by_sense().get(chosen(scene, hit))
    actors = (scene.actor(m) for m in scene.parties(first, last))
    told = any(a is not None and a.type in STATES for a in actors)
    return kind is not None and kind.name == "sanction" and not told


REJECTS: tuple[Callable[[Scene, Hit], bool], ...] = (
    bare_in_running_text,
    predicate_nominal,
    part_of_name,
    inside_name,
    in_a_statute,
)
