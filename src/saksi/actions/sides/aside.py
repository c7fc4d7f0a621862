"""Sides told beside a deed's own grammar: who fell in it, whom it comes from, whom its ending stands for."""

from saksi.actions.catalogue import by_sense, senses
from saksi.actions.scene import Scene
from saksi.actions.syntax import after, preposition_before, subject, together
from saksi.actions.triggers import Trigger
from saksi.record.document import Hit
from saksi.record.mention import Mention

NEAR = 3
SENDER_REACH = 6
BEHEST_REACH = 8
HELP_REACH = 14
SUMMONED_BACK = 3
DOERS = ("state", "body", "group", "organisation")
PLACES = ("place", "state")
SENT = ("assault", "aid", "sanction")  # told with whom they come from
SUPPLY = "supply"
LIMITS = ("restrict", "blockade")  # "pembatasan dari Peru"
BIDDING = ("demand", "order")  # "ia diperintahkan oleh"
MEDIATED = "mediate"  # not done by those who talk
CRIMES = senses("not_sent")  # nobody sends these
HOMEWARD = senses("homeward")  # "from" tells where people are brought away
GIVEN_UP = senses("given_up")
ARMS = ("weapons", "troops", "vessel")
HARM = senses("harm")


def own_force(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose force is used or on its way: "menggunakan kekuatan militer AS", "kapal induk AS dalam perjalanan"."""
    if trigger.sense == "move_forces" and not scene.verb(trigger.verb):
        return [
            m
            for m in scene.parties(trigger.first - NEAR, trigger.first)
            if m.last == trigger.first and scene.told(m)
        ]
    if trigger.sense != "use_force":
        return []
    return [m for m in scene.parties(trigger.last, trigger.last + 1) if scene.told(m)]


def other_verb(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether a token is a verb of its own: none that carries a deed, none joined to the one before it."""
    spoken = scene.doc.entry(i, "speech")
    bidden = spoken is not None and spoken.entry.form == "passive" and spoken.entry.value in BIDDING
    bidden = (
        bidden and scene.norm(i - 1) not in scene.words.relative
    )  # not "serangan yang diperintahkan oleh"
    small = scene.doc.entry(i, "light") or (scene.doc.entry(i, "modal") and not bidden)
    if not (spoken or scene.verb(i)) or small:
        return False
    deed = scene.doc.entry(i, "deed")
    joined = scene.norm(i - 1) in scene.words.also or scene.doc.tokens[i - 1].text == "," or i == trigger.last
    marks = any(scene.doc.tokens[k].text == "," for k in range(trigger.last, i))
    akin = deed is not None and by_sense().get(deed.entry.value) is trigger.type
    akin = akin and (joined or not marks) and deed is not None and deed.entry.value != MEDIATED
    fired = deed is not None and scene.norm(i - 1) in scene.words.relative and not _looked_into(deed)
    fired = fired and not any(scene.norm(j) in scene.words.prepositions for j in range(trigger.last, i))
    if akin or fired or not scene.norm(i).startswith(scene.words.passive):
        return False
    return scene.norm(i - 1) not in scene.words.also and scene.doc.tokens[i - 1].text != ","


def _looked_into(hit: Hit) -> bool:
    """Whether a deed is what others do about an attack: "serangan yang | diselidiki oleh Peru"."""
    kind = by_sense().get(hit.entry.value)
    return kind is not None and kind.name in ("investigate", "consult", "protest")


def office(scene: Scene, mention: Mention) -> bool:
    """Whether a party is a court or another office of the law, by its words."""
    named = {scene.norm(i) for i in range(mention.first, mention.last)}
    offices = (named.intersection(words) for words in scene.words.offices.values())
    return bool(named & scene.words.enforcers) or any(offices)


def bearer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right after a noun that names who bears it: "vonis Zarof", "penetapan tersangka Gazalba"."""
    if trigger.form != "noun" or trigger.sense not in trigger.type.borne:
        return []
    near = after(scene, trigger, NEAR + 1)
    if not near or not _plainly(scene, trigger.last, near[0].first) or _of_case(scene, trigger, near[0]):
        return []
    actor = scene.actor(near[0])
    doer = office(scene, near[0]) or (actor is not None and actor.type in ("state", "group"))
    return [] if doer else near[:1]


def _of_case(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody only names a case: "sidang kasus ijazah | Joni", "sidang kasus pembunuhan | Sari"; not one of bribery."""
    gap = {scene.norm(i) for i in range(trigger.last, mention.first)}
    return not gap.isdisjoint(scene.words.cases) and gap.isdisjoint(scene.words.graft)


def summoned(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who obeys or ignores a summons: "Anwar tidak memenuhi panggilan KPK", "mangkir dari pemeriksaan"."""
    if trigger.form != "noun" or trigger.type.name != "investigate":
        return []
    for i in range(trigger.first - 1, max(0, trigger.first - SUMMONED_BACK) - 1, -1):
        if scene.norm(i) in scene.words.heeding:
            return subject(scene, i)
    return []


def _plainly(scene: Scene, first: int, last: int) -> bool:
    """Whether no mark, preposition or verb stands among tokens [first, last)."""
    small = scene.words.prepositions | scene.words.relative
    return all(
        scene.doc.tokens[i].kind != "mark" and scene.norm(i) not in small and not scene.verb(i)
        for i in range(first, last)
    )


def asking(scene: Scene, mention: Mention) -> bool:
    """Whether a party is whose wish it is that others do it: "seruan dari AS untuk menyerah"."""
    at = mention.first - 1
    if scene.norm(at) in scene.words.sources:
        at -= 1
    hit = scene.doc.entry(at, "modal") if at >= 0 else None
    return hit is not None and hit.entry.form == "noun" and hit.entry.value == "demanded"


def sender(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whom an attack or tariff comes from: "serangan bertubi-tubi dari Iran"; a place does not send, goods come from whom it is on."""
    sent = trigger.type.name in SENT or trigger.sense in LIMITS
    if trigger.form != "noun" or not sent or trigger.sense in (*HOMEWARD, *CRIMES):
        return []
    led = trigger.carrier and trigger.carrier != "undergo" and trigger.verb < trigger.head
    if led and trigger.type.name == "assault" and any(scene.told(m) for m in subject(scene, trigger.verb)):
        return []  # "Peru meluncurkan serangan dari Togo": from there, not theirs
    clause = scene.clause(trigger.last - 1)
    last = _phrase_end(scene, trigger, clause.last)
    for i in range(trigger.last, min(last, trigger.last + SENDER_REACH)):
        if trigger.type.name == "sanction" and scene.norm(i) in scene.words.sides.goods:
            return []
        if scene.norm(i) in scene.words.sources:
            near = [m for m in scene.parties(i + 1, i + 1 + NEAR)[:1] if _does(scene, m)]
            given = (
                near and scene.norm(near[0].first - 1) in scene.words.recipients
            )  # "dari Joni kepada Peru"
            return together(scene, near[0], clause.last) if near and not given else []
        other = scene.predicates(i) and scene.norm(i) not in scene.words.hailing
        if other or scene.doc.tokens[i].kind == "mark" or scene.norm(i) in scene.words.prepositions:
            return []  # "serangan itu menuai kecaman dari Peru"
    return []


def _phrase_end(scene: Scene, trigger: Trigger, last: int) -> int:
    """Where a noun's phrase ends: behind an adjective that "yang" joins to it ("bantuan | yang besar dari Peru")."""
    beside = scene.norm(last) in scene.words.relative and last - trigger.last <= 1
    return last + NEAR if beside and scene.norm(last + 2) in scene.words.sources else last


def _does(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is a state, body or group, or someone who acts for one."""
    actor = scene.actor(mention)
    return actor is not None and (actor.type in DOERS or (actor.type == "person" and scene.told(mention)))


def user(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who uses something in it: "Iran menggunakan rudal baru dalam serangan ke Israel"."""
    if trigger.form != "noun" or trigger.type.name != "assault":
        return []
    at = _before(scene, trigger)
    clause = scene.clause(trigger.head)
    for i in range(at, clause.first - 1, -1):
        if scene.norm(i) in scene.words.using:
            used = range(i + 1, trigger.first)
            armed = any(kind in ARMS for k in used for kind in scene.classes(k))
            based = any(scene.norm(k) in scene.words.sides.bases for k in used)
            acts = any(scene.verb(k) and scene.norm(k).startswith(scene.words.transitive) for k in used)
            return subject(scene, i) if (armed or based) and not acts else []
    return []


def _before(scene: Scene, trigger: Trigger) -> int:
    """The last token before a deed noun and the small words that lead to it."""
    first, _ = scene.bounds(trigger.head)
    at = trigger.first - 1
    while at > first and scene.norm(at) in scene.words.sides.inside:
        at -= 1
    return at


def fallen(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who was killed or hurt in it: "sembilan warga Kenya tewas dalam penembakan"."""
    if trigger.joint:
        return []
    return who_fell(scene, trigger)


def who_fell(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of "tewas", "terluka" before a deed noun that tells in what."""
    if trigger.form != "noun" or trigger.type.name != "assault":
        return []
    at = trigger.first - 1
    first, _ = scene.bounds(trigger.head)
    if scene.norm(at) in scene.words.fallen:
        return []  # "luka tembakan"
    while (
        at > first and scene.norm(at) in scene.words.sides.inside and scene.norm(at) not in scene.words.fallen
    ):
        at -= 1
    if scene.norm(at) not in scene.words.fallen:
        return []
    return subject(scene, at, carry=False)


def place_before(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Where unnamed people were hit, told before the verb: "serangan di Gaza menewaskan 30 orang"."""
    if trigger.sense not in HARM or trigger.form != "active":
        return []
    doers = {s for m in subject(scene, trigger.verb) for s in scene.states(m)}
    first, _ = scene.bounds(trigger.head)
    for mention in reversed(scene.parties(first, trigger.first)):
        actor, at = scene.actor(mention), preposition_before(scene, mention, first)
        struck = at is not None and scene.norm(at) in (scene.words.places | scene.words.toward)
        if struck and actor and actor.type in PLACES and not doers.intersection(scene.states(mention)):
            return [mention]
    return []


def behest(scene: Scene, trigger: Trigger) -> list[Mention]:
    """By whose order it was done: "tewas dalam serangan drone atas perintah Presiden AS"."""
    if trigger.form not in ("noun", "passive"):
        return []
    _, last = scene.bounds(trigger.head)
    for i in range(trigger.last, min(last, trigger.last + BEHEST_REACH)):
        if scene.norm(i) == scene.words.sides.order[0] and scene.norm(i + 1) in scene.words.sides.order[1:]:
            return scene.parties(i + 2, i + 2 + NEAR)[:1]
        if scene.verb(i) and not scene.doc.entry(i, "light"):
            return []
    return []


def from_where(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose a missile is that is fired from a place: "rudal yang diluncurkan dari Yaman", "senjata yang dikirim dari Peru"."""
    sent = trigger.sense in trigger.type.sent or trigger.sense == SUPPLY
    if not sent or trigger.form == "active":
        return []
    if trigger.sense == SUPPLY and scene.norm(trigger.first - 1) in scene.words.relative:
        before = [
            m
            for m in scene.parties(trigger.first - 1 - NEAR, trigger.first - 1)
            if m.last == trigger.first - 1
        ]
        if before and scene.norm(before[-1].first - 1) in scene.words.sources:
            return before[-1:]
    for mention in scene.parties(trigger.last, trigger.last + NEAR):
        if scene.norm(mention.first - 1) in scene.words.sources:
            return [mention]
    return []


def by_initials(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whom initials stand for that are told before with his state: "WN Australia berinisial DFJ … DFJ ditangkap"."""
    if trigger.form == "active":
        at = trigger.last
    else:
        at, first = trigger.verb - 1, scene.bounds(trigger.head)[0]
        while at > first and scene.doc.entry(at, "modal"):
            at -= 1
    tokens = scene.doc.tokens
    if trigger.form not in ("active", "passive") or not 0 <= at < len(tokens):
        return []
    name = tokens[at].text
    if not (name.isupper() and 1 < len(name) < 5) or scene.parties(at, at + 1):
        return []
    for i in range(1, trigger.first):
        if tokens[i].text == name and scene.norm(i - 1) in scene.words.sides.initials:
            near = scene.parties(i - SENDER_REACH, i)
            return [m for m in near[-1:] if scene.states(m)]
    return []


def weapon_owner(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose the weapons are that are fired: "roket-roket Hizbullah ditembakkan"; they are not whom it is aimed at."""
    if trigger.sense not in trigger.type.sent or trigger.form != "passive":
        return []
    return [m for m in subject(scene, trigger.verb) if scene.told(m)]


def gives_up(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose giving up or ending of their own a noun tells: "penyerahan tanpa syarat Iran", "penghentian program nuklir Iran"."""
    own = trigger.sense in GIVEN_UP
    if trigger.form != "noun" or trigger.type.name != "concede" or not own:
        return []
    near = after(scene, trigger, 2 * NEAR)[:1]
    if not near or not scene.told(near[0]):
        return []
    gap = range(trigger.last, near[0].first)
    loose = any(scene.verb(i) or scene.doc.tokens[i].text in (",", ":") for i in gap)
    return [] if loose or any(scene.norm(i) in scene.words.toward for i in gap) else near


def to_help(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whom it is given to help: "mengalokasikan dana untuk membantu Ukraina"."""
    if trigger.type.name != "aid" or trigger.sense in HOMEWARD:
        return []
    _, end = scene.bounds(trigger.head)
    for i in range(trigger.last, min(end - 1, trigger.last + HELP_REACH)):
        if scene.norm(i) in scene.words.purpose:
            helps = scene.norm(i + 1) in scene.words.helping
            return scene.parties(i + 2, i + 3) if helps else _at_war(scene, i + 1)
        if scene.norm(i) in scene.words.also or scene.norm(i) in scene.words.relative:
            return []
    return []


def _at_war(scene: Scene, i: int) -> list[Mention]:
    """Whose attack or war it is that something is given for: "memasok senjata untuk | invasi Peru"."""
    hit = scene.doc.entry(i, "deed")
    kind = by_sense().get(hit.entry.value) if hit else None
    war = scene.norm(i) in scene.words.warfare or (kind is not None and kind.name == "assault")
    after = hit.last if hit else i + 1
    return [m for m in scene.parties(after, after + 1) if war and scene.told(m)]
