"""Which hits of the deed tables are no deeds: rules in order, each seeing one hit in its place."""

from collections.abc import Callable

from saksi.actions.catalogue import by_sense, senses
from saksi.actions.scene import Scene
from saksi.actions.triggers.choices import STATES, chosen, doer_before
from saksi.actions.triggers.conquests import in_peace
from saksi.actions.triggers.imperatives import bids
from saksi.actions.triggers.statutes import named_by_a_rule, opens_a_ruling
from saksi.record.document import Hit

OFFICES = ("coerce",)
ON_THE_SPOT = senses("on_the_spot")  # their course is seen: "saat proses penggerebekan"
FORMS = {"bare": "active", "process": "noun", "stative": "passive"}


def bare_in_running_text(scene: Scene, hit: Hit) -> bool:
    """A bare root outside headlines and without a modal word before it is a noun or an idiom."""
    if hit.entry.form != "bare" or scene.headline(hit.first):
        return False
    if doer_before(scene, hit.first):
        return False
    if _short_verb(scene, hit) or bids(scene, hit):
        return False
    return not any(
        last == hit.first and form in ("aux", "ask")
        for _, last, _, form in scene.modals(hit.first - 3, hit.first)
    )


def _short_verb(scene: Scene, hit: Hit) -> bool:
    """Whether a subject named right before a root with a verb's ending makes it a verb: "KPK amankan bupati"."""
    word = scene.norm(hit.first)
    if not word.endswith(scene.words.triggers.endings) and word not in scene.words.triggers.verbal:
        return False
    before = scene.party_before(hit.first, 0)
    return before is not None and before.form != "pronoun"


def predicate_nominal(scene: Scene, hit: Hit) -> bool:
    """What something is called is not said to happen: "merupakan operasi yang …"."""
    i = hit.first - 1
    while i > 0 and (scene.doc.tokens[i].kind == "quote" or scene.norm(i) in scene.words.articles):
        i -= 1
    answered = scene.norm(i) in scene.words.answering and scene.norm(hit.last) in scene.words.relative
    if scene.norm(i - 1) in scene.words.triggers.turning or answered:  # "merespons sanksi yang dijatuhkan"
        return False
    named = scene.norm(i) in scene.words.triggers.predicates or scene.norm(i) in scene.words.relative
    if scene.norm(i - 1) in scene.words.triggers.every or scene.norm(hit.first) in scene.words.unwelcome:
        return False  # "dinyatakan sebagai persona non grata": that is the deed
    return FORMS.get(hit.entry.form, hit.entry.form) == "noun" and named


def what_did_it(scene: Scene, hit: Hit) -> bool:
    """A bare root right behind a passive in a headline: a noun that tells what did it: "Dihancurkan | Bom AS"."""
    before = scene.doc.entry(hit.first - 1, "deed") if hit.entry.form == "bare" and hit.first else None
    return before is not None and before.entry.form == "passive" and scene.headline(hit.first)


def part_of_name(scene: Scene, hit: Hit) -> bool:
    """A deed noun inside a title or a place's name: "korban serangan", "tim penyidik"."""
    noun = FORMS.get(hit.entry.form, hit.entry.form) == "noun"
    if scene.norm(hit.first - 1) in scene.words.victims and scene.norm(hit.first - 2) in scene.words.befallen:
        return False
    if scene.norm(hit.first - 1) in scene.words.culprits and scene.norm(hit.last) in scene.words.anaphors:
        return noun  # "pelaku perampokan itu": told before
    if scene.norm(hit.first - 1) in scene.words.triggers.courses:
        sense = chosen(scene, hit)
        kind = by_sense().get(sense)
        return noun and kind is not None and kind.name in OFFICES and sense not in ON_THE_SPOT
    if _committed(scene, hit.first - 1):
        return False
    opens = scene.norm(hit.first - 1) in scene.words.victims  # "Korban serangan Peru dirawat"
    inside = hit.first - 1 >= scene.bounds(hit.first)[0] + opens and not scene.headline(hit.first)
    return noun and inside and scene.norm(hit.first - 1) in scene.words.triggers.namers


def _committed(scene: Scene, i: int) -> bool:
    """Whether somebody is said to commit what follows: "melakukan tindak | pelecehan seksual"."""
    light = scene.doc.entry(i - 1, "light") if i else None
    return (
        scene.norm(i) in scene.words.triggers.committing
        and light is not None
        and light.entry.form == "active"
    )


def kind_of_thing(scene: Scene, hit: Hit) -> bool:
    """A deed's noun that only tells what kind of thing is named: "pesawat patroli P-8", "kapal perang"."""
    noun = FORMS.get(hit.entry.form, hit.entry.form) == "noun" or hit.entry.form == "bare"
    return noun and not scene.headline(hit.first) and scene.kind_word(hit.first)


def so_this(scene: Scene, hit: Hit) -> bool:
    """A sentence that opens with "jadi" before somebody told already: "Jadi tersangka ini sudah kenal"."""
    opens = scene.bounds(hit.first)[0] in (hit.first, hit.first - 1)
    return (
        opens
        and scene.norm(hit.first) in scene.words.befallen
        and scene.norm(hit.last) in scene.words.anaphors
    )


def such(scene: Scene, hit: Hit) -> bool:
    """A deed's noun that tells of a kind of deeds: "serangan | semacam itu"."""
    kind = hit.entry.form == "noun" and scene.norm(hit.last) in scene.words.triggers.such
    return kind and scene.norm(hit.last + 1) in scene.words.anaphors


def town(scene: Scene, hit: Hit) -> bool:
    """A town named like a deed, after a word that leads towns: "Polresta Serang", "Kota Serang"."""
    if hit.entry.form != "bare" or hit.last != hit.first + 1 or not scene.doc.tokens[hit.first].capital:
        return False
    if not any(h.entry.kind == "place" for h in scene.doc.hits_at.get(hit.first, ())):
        return False
    return scene.norm(hit.first - 1) in scene.words.triggers.town_leads or _with_places(scene, hit.last)


def _with_places(scene: Scene, i: int) -> bool:
    """Whether a town's province stands right after it, or a town joined to it by a hyphen: "Serang-Gresik"."""
    paired = scene.norm(i) == "-" and scene.doc.entry(i + 1, "place") is not None
    return paired or scene.norm(i) in scene.words.triggers.provinces


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


def war_as_setting(scene: Scene, hit: Hit) -> bool:
    """A war that only says when something else was: "saat perang berkecamuk"."""
    return hit.entry.value == "war" and scene.norm(hit.first - 1) in scene.words.triggers.settings


def past_war(scene: Scene, hit: Hit) -> bool:
    """The end or outbreak of a war of the history books: "berakhirnya Perang Dunia II"."""
    return (
        scene.norm(hit.last - 1) in scene.words.warfare
        and scene.norm(hit.last) in scene.words.triggers.past_wars
    )


def mere_ability(scene: Scene, hit: Hit) -> bool:
    """What a weapon is made for, with nobody said to do it: "dirancang untuk mencegat rudal"."""
    if hit.entry.form != "active":
        return False
    at = hit.first - 1
    if scene.norm(at) in scene.words.purpose:
        at -= 1
    return scene.norm(at) in scene.words.triggers.ability


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


def measure_in_force(scene: Scene, hit: Hit) -> bool:
    """Sanctions under which someone stands, with nobody told to impose them: "dibelit sanksi"."""
    if hit.entry.value != "sanction" or FORMS.get(hit.entry.form, hit.entry.form) != "noun":
        return False
    if scene.norm(hit.last) in scene.words.triggers.spelled_out:
        return True
    if scene.norm(hit.first - 1) not in scene.words.triggers.bearing:
        return False
    return not any(scene.norm(i) in scene.words.relative for i in range(hit.last, hit.last + 4))


def operation_for(scene: Scene, hit: Hit) -> bool:
    """An operation named by the deed it is for: "operasi pembebasan sandera" is a release."""
    if hit.entry.value != "operate" or hit.last != hit.first + 1:
        return False
    after = scene.doc.entry(hit.last, "deed")
    return after is not None and after.entry.form in ("noun", "process") and bool(chosen(scene, after))


REJECTS: tuple[Callable[[Scene, Hit], bool], ...] = (
    bare_in_running_text,
    what_did_it,
    predicate_nominal,
    part_of_name,
    kind_of_thing,
    so_this,
    such,
    town,
    inside_name,
    war_as_setting,
    past_war,
    mere_ability,
    operation_for,
    in_a_statute,
    measure_in_force,
    named_by_a_rule,
    opens_a_ruling,
    in_peace,
)
