"""What the rest of the sentence says of a deed's reality: halted, called possible, shared with the verb before.

Rules in the form of those in status.py, which lists them in its order.
"""

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.status.outlook import greater, of_a_place, peopled
from saksi.actions.triggers import Trigger

TALKS = ("aid", "consult", "agree", "cooperate")
MOVES = senses("not_begun")  # told in the future: none has begun
SERIAL_GAP = 4
LIST_STEPS = 4
SAID_REACH = 18
GIVEN_LATER = ("aid", "mobilize")
DONE_LATER = senses("done_later")
OPEN_TO_TALK = ("aid", "concede", "consult", "cooperate", "mobilize", "sanction")
LODGED = ("aid", "concede", "cooperate", "mobilize", "sanction")
OPEN_TALK = {"cooperate": "possible", "concede": "planned"}  # what talks are about is not there yet
TRIED_REACH = 9
SHARED = ("planned", "possible", "demanded", "negated")


def halted(scene: Scene, trigger: Trigger) -> str | None:
    """The deed noun's own verb says that it was called off or came to a halt: "pertemuan itu dibatalkan"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return None
    clause = scene.clause(trigger.head)
    for i in range(trigger.last, clause.last):
        word = scene.norm(i)
        if word in scene.words.status.called_off or (
            word in scene.words.status.at_halt and trigger.type.name in TALKS
        ):
            return "negated" if _plain(scene, trigger.last, i) else None
        if scene.verb(i) and not scene.doc.entry(i, "modal"):
            return None
    return None


def to_come(scene: Scene, trigger: Trigger) -> str | None:
    """The deed noun's own verb says that it is still to come, or may: "evakuasi direncanakan lewat darat", "kesepakatan bisa dicapai"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return None
    clause = scene.clause(trigger.head)
    if (
        any(scene.verb(i) for i in range(clause.first, trigger.first))
        or scene.norm(trigger.last) in scene.words.relative
        or scene.norm(trigger.first - 1) in scene.words.status.results
    ):
        return None  # "hasil rapat akan disampaikan": it has been
    pointed = trigger.type.name == "assault" and scene.norm(trigger.last) in scene.words.anaphors
    for i in range(trigger.last, min(clause.last, trigger.last + SAID_REACH)):
        hit = scene.doc.entry(i, "modal")
        if hit and hit.entry.value == "possible" and hit.entry.form == "aux":
            may = any(scene.norm(k) in scene.words.status.coming_about for k in range(hit.last, hit.last + 2))
            return "possible" if may else None
        if hit and hit.entry.value == "planned":
            set_for = scene.norm(i) in scene.words.status.scheduled and not pointed
            held = any(scene.norm(k) in scene.words.taking_place for k in range(hit.last, hit.last + 2))
            held = held or trigger.sense in MOVES or peopled(scene, trigger, hit.last)
            held = held or greater(scene, trigger, hit.last)
            ahead = hit.entry.form == "aux" and held
            return "planned" if set_for or ahead else None
        if hit or scene.predicates(i) or (scene.doc.tokens[i].kind == "mark" and not of_a_place(scene, i)):
            return None
    return None


def said_of(scene: Scene, trigger: Trigger) -> str | None:
    """The deed noun's own verb says how far it is: "evakuasi disiapkan", "serangan dipertimbangkan"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return None
    clause = scene.clause(trigger.head)
    led = scene.norm(trigger.first - 1) in scene.words.prepositions
    if led or any(scene.verb(i) for i in range(clause.first, trigger.first)):
        return None
    for i in range(trigger.last, min(clause.last, trigger.last + SAID_REACH)):
        word = scene.norm(i)
        value = next((v for v, words in scene.words.status.said_of.items() if word in words), None)
        if value == "planned" and scene.norm(trigger.last) in scene.words.anaphors:
            return None  # "operasi tersebut dipersiapkan dua tahun"
        if value and scene.norm(i - 1) in scene.words.status.for_a_while:
            return None  # "evakuasi sempat terkendala"
        if value:
            return "negated" if not_so(scene, trigger.last, i) else value
        small = scene.doc.entry(i, "modal")
        stops = word in scene.words.relative or word in scene.words.also
        told = scene.doc.entry(i, "speech")
        heard = told is not None and told.entry.form == "passive"  # "penahanan | disebut | belum diperlukan"
        if stops or scene.doc.tokens[i].kind == "mark" or (scene.predicates(i) and not small and not heard):
            return None
    return None


def unsettled(scene: Scene, trigger: Trigger) -> str | None:
    """What is still being settled: "rincian penarikan pasukan belum disepakati", "sanksi itu masih dibahas"."""
    if trigger.form != "noun" or trigger.verb != trigger.head or trigger.type.name not in OPEN_TO_TALK:
        return None
    clause = scene.clause(trigger.head)
    led = scene.norm(trigger.first - 1)
    if led in scene.words.status.aspects or led in scene.words.prepositions:
        return None
    for i in range(trigger.last, min(clause.last, trigger.last + SAID_REACH)):
        if scene.norm(i) in scene.words.status.unsettled:
            return "planned" if scene.norm(i - 1) in scene.words.status.open_yet else None
        if scene.doc.tokens[i].kind == "mark" or (scene.predicates(i) and not scene.doc.entry(i, "modal")):
            return None
    return None


def not_so(scene: Scene, first: int, last: int) -> bool:
    """Whether a negation stands right before a verb, or takes it in: "tidak benar"."""
    whole = scene.doc.entry(last - 1, "modal")
    if whole is not None and whole.last > last and whole.entry.value == "negated":
        return True
    return any(
        v == "negated" and last - end <= 1 for _, end, v, form in scene.modals(first, last) if form == "aux"
    )


def lodged(scene: Scene, trigger: Trigger) -> str | None:
    """Asked for in a motion: "mengajukan pelarangan ekspor", "mengajukan penangguhan penahanan"."""
    if trigger.form != "noun" or trigger.type.name not in LODGED:
        return None
    near = (trigger.verb, trigger.first - 1)
    return "demanded" if any(scene.norm(i) in scene.words.status.lodging for i in near) else None


def announced(scene: Scene, trigger: Trigger) -> str | None:
    """What is announced before it is done: "mengumumkan penarikan pasukan"; a truce or a sanction is there once announced."""
    if trigger.form != "noun" or trigger.verb not in (trigger.head, trigger.first - 1):
        return None
    later = trigger.type.name in GIVEN_LATER or trigger.sense in DONE_LATER
    told = scene.norm(trigger.first - 1) in scene.words.status.heralding
    return "planned" if later and told and scene.norm(trigger.last) not in scene.words.anaphors else None


def sounded(scene: Scene, trigger: Trigger) -> str | None:
    """Joint work that is only sounded out: "tengah menjajaki kerja sama"."""
    at = trigger.first
    if trigger.type.name != "cooperate" or scene.norm(at) not in scene.words.status.sounding:
        return None
    return None if not_so(scene, max(0, at - SERIAL_GAP), at) else "possible"


def discussed(scene: Scene, trigger: Trigger) -> str | None:
    """What is still being talked about: "membahas kerja sama", "membicarakan gencatan senjata"."""
    if trigger.form != "noun" or trigger.verb != trigger.head or trigger.type.name not in OPEN_TALK:
        return None
    near = {scene.norm(i) for i in range(max(0, trigger.first - SERIAL_GAP), trigger.first)}
    pointed = scene.norm(trigger.last) in scene.words.anaphors
    return None if pointed or near.isdisjoint(scene.words.status.discussing) else OPEN_TALK[trigger.type.name]


def foiled(scene: Scene, trigger: Trigger) -> str | None:
    """What was tried or planned came to nothing: "upaya membunuh Khamenei gagal", "serangan itu digagalkan"."""
    clause = scene.clause(trigger.head)
    first, _ = scene.bounds(trigger.head)
    if trigger.form != "noun" and not _tried(scene, max(first, trigger.first - TRIED_REACH), trigger.first):
        return None
    for i in range(trigger.last, min(clause.last, trigger.last + SAID_REACH)):
        if scene.norm(i) in scene.words.status.foiled:
            fails_at = scene.verb(i + 1) and not scene.norm(i + 1).startswith(scene.words.passive)
            return None if fails_at or not_so(scene, trigger.last, i) else "negated"
        ends = scene.norm(i) in scene.words.relative or scene.doc.tokens[i].kind == "mark"
        if ends or (scene.verb(i) and not scene.doc.entry(i, "modal")):
            return None
    return None


def _tried(scene: Scene, first: int, last: int) -> bool:
    """Whether a noun of trying or planning stands among tokens [first, last)."""
    return any(
        form == "noun" and value in ("planned", "possible") for _, _, value, form in scene.modals(first, last)
    )


def awaited(scene: Scene, trigger: Trigger) -> str | None:
    """After something else that has yet to be: "baru akan berunding setelah Rusia menarik pasukan"."""
    clause = scene.clause(trigger.first)
    if (
        clause.kind != "time"
        or clause.marker is None
        or scene.norm(clause.marker) not in scene.words.status.after
    ):
        return None
    first, _ = scene.bounds(trigger.first)
    for at, _, value, form in scene.modals(first, clause.first):
        if (
            form == "aux"
            and value in ("planned", "possible")
            and scene.norm(at - 1) in scene.words.status.only
        ):
            return "possible"
    return None


def absent(scene: Scene, trigger: Trigger) -> str | None:
    """A questioning that its person did not come to: "mangkir dari pemeriksaan"."""
    if trigger.form != "noun" or trigger.sense != "question":
        return None
    first, _ = scene.bounds(trigger.first)
    for i in range(trigger.first - 1, max(first, trigger.first - SERIAL_GAP) - 1, -1):
        word = scene.norm(i)
        if word in scene.words.status.away:
            return "negated"
        if word in scene.words.heeding:
            return "negated" if not_so(scene, max(first, i - 3), i) else None
    return None


def _plain(scene: Scene, first: int, last: int) -> bool:
    """Whether no word says that the halt itself is not real: "tidak dibatalkan", "akan ditunda"."""
    return not any(form == "aux" and value != "actual" for _, _, value, form in scene.modals(first, last))


def called_possible(scene: Scene, trigger: Trigger) -> str | None:
    """Its sentence calls the deed possible: "kesepakatan untuk mengakhiri perang adalah mungkin"."""
    _, last = scene.bounds(trigger.head)
    clause = scene.clause(trigger.head)
    led = scene.norm(trigger.verb - 1) in scene.words.purpose
    if trigger.form == "noun" and trigger.first - clause.first > 2 and not led:
        return None
    if trigger.form != "noun" and clause.kind != "purpose":
        return None
    for i in range(trigger.last, min(last, trigger.last + SAID_REACH) - 1):
        if scene.norm(i) in scene.words.status.copula and scene.norm(i + 1) in scene.words.status.likely:
            return "possible"
        if scene.doc.entry(i, "speech") or scene.norm(i) in scene.words.relative:
            return None
    return None


def serial(scene: Scene, trigger: Trigger) -> str | None:
    """A headline's verb right behind another's object shares its word: "Siap Kerahkan Pasukan Bantu Iran"."""
    if trigger.form != "active":
        return None
    if not scene.headline(trigger.head):
        return _behind_verb(scene, trigger)
    at = trigger.first
    first, _ = scene.bounds(at)
    for i in range(at - 1, max(first, at - SERIAL_GAP) - 1, -1):
        if scene.doc.tokens[i].kind != "word" or scene.norm(i) in scene.words.prepositions:
            return None
        hit = scene.doc.entry(i, "deed")
        if hit and hit.entry.form == "bare":
            return _before(scene, hit.first) or _serial_from(scene, hit.first, first)
    return None


def _behind_verb(scene: Scene, trigger: Trigger) -> str | None:
    """The word before the verb of going or sending that a verb stands right behind: "akan dikirim | berperang"."""
    at = trigger.verb - 1
    if scene.norm(at) not in scene.words.status.going:
        return None
    sent = scene.norm(at).startswith(scene.words.passive) and scene.norm(at - 1) in scene.words.purpose
    return _before(scene, at) or ("planned" if sent else None)  # "disiapkan untuk dikirim | berperang"


def _serial_from(scene: Scene, at: int, first: int) -> str | None:
    """The status word before the verb that a verb in a row follows."""
    for i in range(at - 1, max(first, at - SERIAL_GAP) - 1, -1):
        if scene.doc.tokens[i].kind != "word":
            return None
        hit = scene.doc.entry(i, "deed")
        if hit and hit.entry.form == "bare":
            return _before(scene, hit.first)
    return None


def _before(scene: Scene, verb: int) -> str | None:
    """The status that a word right before a verb gives it."""
    near = (v for _, last, v, form in scene.modals(verb - 3, verb) if form == "aux" and last == verb)
    value = next(near, None)
    return value if value in SHARED else None


def listed(scene: Scene, trigger: Trigger) -> str | None:
    """In a list of verbs of which the first has the word for all: "akan menyerang, menghancurkan, dan …"."""
    at = trigger.verb
    closes = scene.norm(at - 1) in scene.words.also  # "…, dan menduduki"
    if closes:
        at -= 1
    for _ in range(LIST_STEPS):
        clause = scene.clause(at)
        if scene.norm(at - 1) != "," or clause.kind == "relative":
            return None
        if not closes and not _goes_on(scene, trigger.verb):
            return None
        before = scene.clause(at - 2)
        verbs = [i for i in range(before.first, at - 1) if scene.verb(i) and not scene.doc.entry(i, "modal")]
        if not verbs or before.sentence != clause.sentence:
            return None
        near = scene.modals(before.first, verbs[-1])
        value = next((v for _, last, v, form in near if form == "aux" and verbs[-1] - last <= 2), None)
        if value:
            return value if value in SHARED else None
        at = verbs[-1]
    return None


def _goes_on(scene: Scene, verb: int) -> bool:
    """Whether another verb follows after "dan" or a comma: the list goes on."""
    _, last = scene.bounds(verb)
    for i in range(verb + 1, min(last - 1, verb + 8)):
        joins = scene.norm(i) in scene.words.also or scene.doc.tokens[i].text == ","
        if joins and (scene.verb(i + 1) or scene.norm(i + 1) in scene.words.also):
            return True
    return False


def in_manner(scene: Scene, trigger: Trigger) -> str | None:
    """How a planned act will go: "akan dimulai, dengan 115 warga diberangkatkan", "akan terbantu dalam memberi izin"."""
    clause = scene.clause(trigger.verb)
    first, _ = scene.bounds(trigger.verb)
    inside = trigger.form == "active" and scene.norm(trigger.verb - 1) in scene.words.status.doing_it
    manner = clause.kind == "manner" or scene.norm(clause.first) == scene.words.means
    if not inside and (not manner or clause.first <= first):
        return None
    before = clause if inside else scene.clause(clause.first - 1)
    near = (
        v
        for _, last, v, form in scene.modals(before.first, min(before.last, trigger.verb))
        if form == "aux" and any(scene.verb(i) for i in range(last, last + 2))
    )
    value = next(near, None)
    return value if value in ("planned", "possible", "demanded") else None
