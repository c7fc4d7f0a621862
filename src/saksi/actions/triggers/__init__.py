"""Which words of a document are deeds: one trigger for each act.

Every hit of the deed tables is a candidate; the rules in rejects.py say what is none, in order.
"""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.actions.catalogue import ActionType, by_sense, senses
from saksi.actions.scene import Scene
from saksi.actions.triggers.bare import noun_as_verb
from saksi.actions.triggers.choices import by_default, chosen, doer_before, unsettled, wide
from saksi.actions.triggers.powers import numbered
from saksi.actions.triggers.rejects import FORMS, REJECTS
from saksi.actions.triggers.retold import retold
from saksi.record.document import Hit

SPORT = 0.012  # share of sport words in a report from which its attacks are a game's
FEW = 4  # sport words that make no sports report yet
HARD = 3  # words of real force, with which a report of sport tells of more than a game
RULED = senses("of_sport")  # what a sport's own body does to its members
LIGHT_GAP = 4
OPERATION = "operate"  # "menggelar operasi pembebasan" carries the release
SUSPECT = "suspect"
SUSPECT_GAP = 12  # words of a name between "menetapkan" and "jadi tersangka"
OWN_VERB_GAP = 9
LAWFUL = "investigate"  # a questioning told before is taken up by a passive too: "setelah diperiksa"
DEADLY = senses("deadly")  # what an attack does
WHOLE = ("aid",)  # what is given is no second gift
PROTEST = "protest"  # named by its noun alone: "menggelar demo"
STAGING = "staging"  # but "menggelar aksi" only by both words
HEARINGS = ("trial", "hearing")  # named by their noun alone too: "menggelar sidang"
YIELDS = ("concede", "sanction")
LIFTING = senses("lifting")  # what a noun right behind tells the object of
PENALTY = "sanction"  # named by its own word
YIELDED = ("coerce", "concede", "sanction")


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
    root: str = ""
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
    if hits and _game(scene):
        hits = tuple(hit for hit in hits if hit.entry.value in RULED)
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


def _once(scene: Scene, found: list[Trigger]) -> Iterator[Trigger]:
    """Each act once: a noun whose own verb follows gives way to it."""
    before: Trigger | None = None
    for k in range(len(found)):
        trigger = found[k]
        after = found[k + 1] if k + 1 < len(found) else None
        if after and _own_verb(scene, trigger, after):
            before, found[k + 1] = None, msgspec.structs.replace(after, absorbed=True)
            continue
        if before and any(same(scene, before, trigger) for same in SAME):
            continue
        yield trigger
        before = trigger


def _object_of(scene: Scene, verb: Trigger, noun: Trigger) -> bool:
    """Whether a noun is only what a verb is about: "mencabut blokade", "mengirim sejumlah bantuan"."""
    if noun.form != "noun" or noun.first - verb.last > 2 or verb.form == "noun":
        return False
    if scene.norm(noun.first - 1) in scene.words.also:  # "mengakhiri perang dan penarikan pasukan"
        return False
    if any(scene.norm(i) in scene.words.triggers.near_to for i in range(verb.last, noun.first)):
        return False  # "bertemu jelang kunjungan"
    if verb.type.symmetric or verb.type.name in WHOLE:
        aimed = verb.type.symmetric and scene.norm(verb.last) in scene.words.purpose
        return noun.type is verb.type and not aimed  # "bertemu untuk melanjutkan negosiasi": two
    return verb.type.name in YIELDS and noun.type.name in YIELDED


def _doubled(scene: Scene, before: Trigger, noun: Trigger) -> bool:
    """Whether two nouns in a row name one act: "gempuran serangan", "operasi tangkap tangan (OTT)"."""
    beside = before.last + (before.last < noun.first and scene.doc.tokens[before.last].text == "(")
    return before.form == noun.form == "noun" and beside == noun.first and before.type is noun.type


def _lifted(_scene: Scene, before: Trigger, noun: Trigger) -> bool:
    """Whether sanctions are only what is lifted or eased: "pencabutan | sanksi"."""
    pair = before.form == noun.form == "noun" and before.last == noun.first
    return pair and before.sense in LIFTING and noun.named == PENALTY


def _told_of(scene: Scene, noun: Trigger, verb: Trigger) -> bool:
    """Whether a verb of hitting only says of an attack just named where it went: "serangan yang menargetkan"."""
    told = verb.named == "hit" and verb.form == "active" and noun.form == "noun"
    same = noun.type is verb.type and scene.doc.sentence_of[noun.head] == scene.doc.sentence_of[verb.head]
    return same and scene.clause(verb.head).kind == "relative" and told


def _course_of(scene: Scene, before: Trigger, trigger: Trigger) -> bool:
    """Whether a deed only tells of one just named what it was about, or by what means it was done."""
    if before.type is not trigger.type:
        return False
    if scene.doc.sentence_of[before.head] != scene.doc.sentence_of[trigger.head]:
        return False
    if trigger.named == "sting":  # "menangkap sepuluh orang dalam OTT"
        return True
    by_phone = trigger.form == "noun" and scene.norm(trigger.first - 1) in scene.words.triggers.by_way
    return trigger.named == "discuss" or (trigger.named == "phone" and by_phone)


def _named_suspect(scene: Scene, verb: Trigger, named: Trigger) -> bool:
    """Whether "jadi tersangka" only says what somebody was made: "menetapkan Yudi | jadi tersangka"."""
    if not verb.sense == named.sense == SUSPECT or verb.form != "active" or named.form != "passive":
        return False
    between = range(verb.last, named.first)
    here = scene.clause(verb.head) == scene.clause(named.head)
    return here and len(between) <= SUSPECT_GAP and not any(scene.verb(i) for i in between)


SAME = (
    _doubled,
    _object_of,
    _lifted,
    _told_of,
    _course_of,
    _named_suspect,
)  # what makes no second act of a trigger


def _own_verb(scene: Scene, noun: Trigger, verb: Trigger) -> bool:
    """Whether the deed noun is the subject of a verb of the same kind: "serangan udara menghantam"."""
    if (
        noun.form != "noun"
        or verb.form not in ("active", "passive")
        or verb.type is not noun.type
        or verb.named == "discuss"
        or verb.first - noun.last > OWN_VERB_GAP
    ):
        return False
    if noun.verb != noun.head:
        return False
    landed = verb.named == "land" and scene.clause(verb.head).kind == "relative"
    after = scene.clause(verb.head).first == noun.last or scene.headline(verb.head)
    deadly = verb.sense in DEADLY and after
    if not landed and not deadly and scene.norm(noun.first - 1) in scene.words.prepositions:
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
    if verb.sense in DEADLY and noun.last == clause.first:
        return True
    if scene.norm(clause.first - 1) == "," or verb.named == "land":
        return verb.named == "land" or noun.first == scene.clause(noun.head).first
    return False
