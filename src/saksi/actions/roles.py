"""Who did it and to whom: rules that look for the two sides around a trigger.

Each rule gives mentions, none when it has nothing to say; the first that finds a state or body wins, and its
name is stored. Order is policy: what stands written next to the deed comes before what is carried over.
"""

from collections.abc import Callable, Sequence

from saksi.actions.again import aimed, there_again
from saksi.actions.aside import (
    asking,
    bearer,
    behest,
    clitic,
    fallen,
    from_where,
    goods_from,
    of_its_stopper,
    office,
    other_verb,
    own_force,
    place_before,
    sender,
    user,
)
from saksi.actions.scene import Scene
from saksi.actions.syntax import (
    OBJECT_REACH,
    after,
    object_span,
    objects,
    preposition_before,
    subject,
    together,
)
from saksi.actions.triggers import Trigger
from saksi.record.document import Hit
from saksi.record.mention import Mention

Rule = Callable[[Scene, Trigger], list[Mention]]

NEAR = 3


def first_of(rules: Sequence[Rule], scene: Scene, trigger: Trigger) -> tuple[list[Mention], str | None]:
    """What the first rule gives that finds a state or body, failing that anyone, and its name."""
    best: tuple[list[Mention], str | None] = ([], None)
    for rule in rules:
        found = rule(scene, trigger)
        if found and any(scene.told(m) or m.actor is None for m in found):
            return found, f"actions.{rule.__name__}"
        if found and not best[0]:
            best = found, f"actions.{rule.__name__}"
    return best


# --- who did it --------------------------------------------------------------------------------


def by(scene: Scene, trigger: Trigger) -> list[Mention]:
    """After "oleh", in the clause of the deed or its light verb, not behind another verb: "dibantah oleh"."""
    if trigger.form == "active" and any(scene.told(m) for m in subject(scene, trigger.verb)):
        return []
    _, end = scene.bounds(trigger.head)
    theirs = False
    for i in range(trigger.last, min(end, trigger.last + OBJECT_REACH)):
        theirs = other_verb(scene, trigger, i) or (theirs and not scene.doc.entry(i, "light"))
        if scene.norm(i) in scene.words.by and scene.norm(i + 1) not in scene.words.therefore:
            if theirs and not trigger.type.symmetric:
                return []
            near = scene.parties(i + 1, i + 1 + NEAR)
            return together(scene, near[0], end) if near else []
    return []


def bare_agent(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right after a passive without "oleh": "ditangkap polisi", "dihantam rudal Iran"."""
    if trigger.form != "passive":
        return []
    near = after(scene, trigger, NEAR + 1)
    if not near or any(_parts(scene, i) for i in range(trigger.last, near[0].first)):
        return []
    return near[:1]


def of_agent(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right after a noun that names its doer: "serangan udara Israel"."""
    if trigger.form != "noun" or not trigger.outcome:
        return []
    near = after(scene, trigger, NEAR + 1)
    if not near or any(_parts(scene, i) for i in range(trigger.last, near[0].first)):
        return []
    if trigger.sense in trigger.type.borne and not office(scene, near[0]):
        return []
    return together(scene, near[0], near[0].last + 4)


def owner(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose the noun's ending says it is: "menekan Israel untuk menghentikan serangan militernya"."""
    word = scene.norm(trigger.last - 1)
    base = scene.pack.lexicon.bare(word)
    if trigger.form != "noun" or (base == word and not scene.clitic(word)):
        return []
    first, _ = scene.bounds(trigger.head)
    known = [m for m in scene.parties(first, trigger.first) if scene.told(m)]
    return known[-1:]


def done_by(scene: Scene, trigger: Trigger) -> list[Mention]:
    """In a relative clause of doing: "serangan yang dilakukan Israel"."""
    light = _done(scene, trigger)
    return scene.parties(light.last, light.last + NEAR)[:1] if light else []


def _done(scene: Scene, trigger: Trigger) -> Hit | None:
    """The light verb of a noun's own relative clause: "yang dilakukan"."""
    if trigger.form != "noun" or scene.norm(trigger.last) not in scene.words.relative:
        return None
    light = scene.doc.entry(trigger.last + 1, "light")
    return light if light and light.entry.form == "passive" else None


def between(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The sides of a joint deed told together: "perundingan antara Serbia dan Kroasia"."""
    if not trigger.type.symmetric and not trigger.joint:
        return []
    first, last = object_span(scene, trigger)
    for mention in scene.parties(first, last)[:1]:
        at = preposition_before(scene, mention, first)
        if at is not None and scene.norm(at) in scene.words.among:
            return _both(scene, mention, last)
    return []


def light_subject(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of the light verb: "KPK melakukan penggeledahan"."""
    if trigger.carrier and (trigger.carrier != "undergo" or trigger.type.symmetric):
        return subject(scene, trigger.verb)
    return []


def asker(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who asks for a ceasefire that others would make: "Kamboja menyerukan gencatan senjata"."""
    if trigger.sense not in trigger.type.asked or trigger.form != "noun":
        return []
    clause = scene.clause(trigger.head)
    for i in range(trigger.first - 1, clause.first - 1, -1):
        asks = scene.doc.entry(i, "modal")
        if asks and asks.entry.form == "ask":
            return subject(scene, i)
    return []


def own_forces(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose forces are moved, where no one else is told: "pengerahan tentara Korea Utara"."""
    if trigger.type.received or trigger.form == "active":
        return []
    return of_patient(scene, trigger) or passive_subject(scene, trigger)


def own_citizens(scene: Scene, trigger: Trigger) -> list[Mention]:
    """A state brings home its own people where no one else is told: "evakuasi WNI"."""
    if trigger.sense not in ("evacuate", "repatriate"):
        return []
    found = of_patient(scene, trigger) or passive_subject(scene, trigger)
    return [m for m in found if (actor := scene.actor(m)) and actor.type == "people"]


def verb_subject(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The grammatical subject of an active verb."""
    if trigger.form not in ("active", "reciprocal"):
        return []
    found = subject(scene, trigger.verb)
    if found and asking(scene, found[0]):
        return []
    if trigger.absorbed and found and found[-1].last <= _own_noun(scene, trigger):
        return []
    return [] if found and _suffered(scene, found[0]) else found


def _own_noun(scene: Scene, trigger: Trigger) -> int:
    """The deed noun that is the subject of an absorbing verb: a name before it is not the doer's."""
    for i in range(trigger.first - 1, max(0, trigger.first - OBJECT_REACH) - 1, -1):
        hit = scene.doc.entry(i, "deed")
        if hit and hit.entry.form in ("noun", "process"):
            return hit.first
    return -1


def _suffered(scene: Scene, mention: Mention) -> bool:
    """Whether a name stands inside what a deed noun was done to: "penembakan sekolah Austria menewaskan"."""
    for i in range(mention.first - 2, max(0, mention.first - 4) - 1, -1):
        hit = scene.doc.entry(i, "deed")
        if hit and hit.last < mention.first and hit.entry.form in ("noun", "process"):
            root = hit.entry.data.get("root", "").partition(" ")[0]
            return not scene.norm(hit.first).startswith(root) or hit.entry.form == "process"
        if scene.verb(i) or scene.doc.tokens[i].kind != "word":
            return False
    return False


# --- to whom it was done -----------------------------------------------------------------------


def toward(scene: Scene, trigger: Trigger) -> list[Mention]:
    """After ke, kepada, terhadap …: "serangan ke Iran", "memasok senjata kepada Rusia"."""
    if trigger.type.direct and any(scene.told(m) for m in direct_object(scene, trigger)):
        return []
    first, last = object_span(scene, trigger)
    if light := _done(scene, trigger):
        first, last = light.last, scene.clause(light.first).last
    for mention in objects(scene, trigger, last):
        at = preposition_before(scene, mention, first)
        if at is not None and scene.norm(at) in scene.words.toward:
            return [] if scene.norm(at + 1) in scene.words.behest else together(scene, mention, last)
    return []


def direct_object(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right after an active verb: "menyerang fasilitas nuklir Iran"."""
    if trigger.form != "active" or trigger.sense in trigger.type.beside:
        return []
    first, last = object_span(scene, trigger)
    if scene.norm(trigger.last) in scene.words.also and scene.verb(trigger.last + 1):
        last = scene.clause(
            trigger.last + 1
        ).last  # "menahan atau menembak nelayan Ghana": one object for both
    for mention in objects(scene, trigger, last):
        at = preposition_before(scene, mention, first)
        if at is None:
            return together(scene, mention, last)
        if trigger.type.symmetric and scene.norm(at) in scene.words.company:
            return []
    return []


def of_patient(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right after a noun that names what it was done to: "penangkapan aktivis Rusia"."""
    if trigger.form != "noun" or trigger.outcome or trigger.type.symmetric:
        return []
    first, last = object_span(scene, trigger)
    for mention in objects(scene, trigger, last):
        if preposition_before(scene, mention, first) is None:
            return together(scene, mention, last)
    return []


def passive_subject(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The grammatical subject of a passive verb."""
    if trigger.form != "passive":
        return []
    found = subject(scene, trigger.verb)
    if found:
        return found
    clause = scene.clause(trigger.verb)
    before = scene.parties(clause.first, trigger.verb)
    return [m for m in before if scene.norm(m.first - 1) in scene.words.toward][:1]


def undergoer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of a verb of undergoing: "tersangka menjalani pemeriksaan"."""
    if trigger.carrier != "undergo" or trigger.type.symmetric:
        return []
    return subject(scene, trigger.verb)


def with_party(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The other party of a joint deed: "bertemu dengan …", "antara … dan …"."""
    if not trigger.type.symmetric and not trigger.joint and trigger.sense not in trigger.type.facing:
        return []
    first, last = object_span(scene, trigger)
    for mention in objects(scene, trigger, last):
        at = preposition_before(scene, mention, first)
        named = at is None and trigger.form == "noun" and mention.form == "metonym"  # "Kesepakatan Oslo"
        if not named and (at is None or scene.norm(at) in scene.words.company):
            return _both(scene, mention, last)
    return []


def _both(scene: Scene, mention: Mention, last: int) -> list[Mention]:
    """A party and those told with it: "antara TNI dengan KKB"."""
    group = together(scene, mention, last)
    following = scene.parties(group[-1].last, last)
    if following and scene.norm(following[0].first - 1) in scene.words.company:
        group += together(scene, following[0], last)
    return group


def place_owner(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Where an attack or aid with no other object falls: "tembakan militer Israel di Jalur Gaza"."""
    if trigger.sense not in trigger.type.placed or trigger.joint:
        return []
    clause = scene.clause(trigger.last - 1)
    for mention in scene.parties(trigger.last, min(clause.last + 8, scene.bounds(trigger.head)[1])):
        at = preposition_before(scene, mention, trigger.last)
        actor = scene.actor(mention)
        if (
            at is not None
            and scene.norm(at) in scene.words.places
            and scene.norm(at + 1) not in scene.words.amid
            and actor
            and actor.type in ("place", "state")
        ):
            return [mention]
    if trigger.form == "passive":
        before = scene.parties(clause.first, trigger.first)
        return [m for m in before if (actor := scene.actor(m)) and actor.type in ("place", "state")][:1]
    return []


def _parts(scene: Scene, i: int) -> bool:
    """Whether a token ends a noun phrase: a mark, a preposition, a verb, "yang"."""
    token = scene.doc.tokens[i]
    small = scene.words
    return (
        token.kind == "mark"
        or token.norm in small.prepositions
        or token.norm in small.relative
        or scene.verb(i)
    )


ACTORS: tuple[Rule, ...] = (
    by,
    done_by,
    own_force,
    between,
    bare_agent,
    from_where,
    of_agent,
    sender,
    owner,
    user,
    behest,
    light_subject,
    verb_subject,
    of_its_stopper,
    asker,
    own_forces,
    own_citizens,
)
RECIPIENTS: tuple[Rule, ...] = (
    clitic,
    undergoer,
    bearer,
    toward,
    fallen,
    direct_object,
    of_patient,
    passive_subject,
    with_party,
    aimed,
    place_owner,
    place_before,
    goods_from,
    there_again,
)
