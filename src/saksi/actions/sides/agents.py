"""Who did it, where the deed names its doer: after "oleh", right behind a passive or a deed noun."""

from collections.abc import Sequence

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.absorbing import facility
from saksi.actions.sides.aside import office, other_verb
from saksi.actions.sides.grounds import borne_behind
from saksi.actions.sides.levies import wares
from saksi.actions.sides.listing import instances
from saksi.actions.sides.matters import about_another, measured
from saksi.actions.sides.nominals import nominal
from saksi.actions.syntax import OBJECT_REACH, after, preposition_before, subject, together
from saksi.actions.triggers import Trigger
from saksi.record.document import Hit
from saksi.record.mention import Mention

NEAR = 3
OFFICE_REACH = 8
BRACKETS = ("(", ")")
NOUNS = ("noun", "process")
ADJECTIVES = 2
MEDIATE = "mediate"
MEDIATING = (MEDIATE, "bridge")
VISIT = "visit"
AGREED = "agree"
BY_OFFICE = senses("official_work")
QUESTION = "question"
STING = "sting"
FORBID = "forbid"
OFFICERS = ("troops", "army", "official", "police", "investigator", "prosecutor", "judge")
BEFALLING = senses("befalling")
CHECKING = senses("checking")


def by(scene: Scene, trigger: Trigger) -> list[Mention]:
    """After "oleh", in the clause of the deed or its light verb, not behind another verb: "dibantah oleh"."""
    active = trigger.form == "active"  # "bertemu kelompok yang dilarang oleh Peru"
    if active and (trigger.type.symmetric or any(map(scene.told, subject(scene, trigger.verb)))):
        return []
    end, theirs = scene.bounds(trigger.head)[1], False
    for i in range(trigger.last, min(end, trigger.last + OBJECT_REACH)):
        theirs = other_verb(scene, trigger, i) or (theirs and not scene.doc.entry(i, "light"))
        if scene.norm(i) in scene.words.by and scene.norm(i + 1) not in scene.words.sides.therefore:
            others = any(_anothers(scene, trigger, j) for j in range(trigger.last, i))
            others |= trigger.sense == VISIT and _verb_between(scene, trigger.last, i)
            others |= _for_doing(scene, trigger, i) or _told_before(scene, trigger, i)
            others |= _of_another_noun(scene, trigger, i) or _of_plain_passive(scene, trigger, i - 1)
            joint = trigger.type.symmetric and trigger.sense != VISIT and trigger.form != "active"
            if (theirs or others) and not joint:
                return []
            if trigger.type.symmetric and trigger.sense != MEDIATE and _not_theirs(scene, trigger, i):
                return []
            near = scene.parties(i + 1, i + 1 + NEAR)
            named = instances(scene, i + 1, end)
            return named or (together(scene, _of_office(scene, near[0], end), end) if near else [])
    return []


def _not_theirs(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether "oleh" at a token is of a mediator, or of what somebody told between does: "di KTT itu, Mali mengecam … oleh"."""
    if trigger.type.name == AGREED and scene.norm(i - 1) in scene.words.sides.brokering:
        return True  # "kesepakatan ini dipimpin | oleh Peru"
    between = (m for m in scene.parties(trigger.last, i) if scene.verb(m.last))
    active = (m for m in between if not scene.norm(m.last).startswith(scene.words.passive))
    return _mediates(scene, i - 1) or any(active)


def _mediates(scene: Scene, i: int) -> bool:
    """Whether a verb of mediating stands at a token: "pembicaraan dengan Mali yang ditengahi | oleh Peru"."""
    hit = scene.doc.entry(i, "deed")
    return hit is not None and hit.entry.value in MEDIATING


def _of_another_noun(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether "oleh" ends what is told of a noun of a later clause: "hentikan pembunuhan, atasi kelaparan yang dilaporkan | oleh"."""
    doc = scene.doc
    own, at = doc.clause_of[trigger.last - 1], doc.clause_of[i]
    return doc.clauses[at].kind == "relative" and at - own > 1 and doc.clauses[at - 1].kind == "coordinate"


def _of_plain_passive(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether "oleh" behind a noun is of a passive that tells no deed: "setelah penangkapan Joni, Sari | dipeluk oleh Peru"."""
    word, kinds = scene.norm(i), ("deed", "light", "speech", "modal")
    if trigger.form != "noun" or i < trigger.last or any(scene.doc.entry(i, kind) for kind in kinds):
        return False
    led = scene.norm(i - 1) in scene.words.relative
    return not led and word.startswith(scene.words.passive[0]) and not scene.doc.tokens[i].capital


def _for_doing(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether "oleh" stands behind what a deed was to bring about: "dilakukan untuk mencegah perusakan | oleh warga"."""
    doc = scene.doc
    for k in range(doc.clause_of[trigger.last - 1] + 1, doc.clause_of[i] + 1):
        clause = doc.clauses[k]
        verb = next((j for j in range(clause.first, min(clause.last, i)) if scene.verb(j)), None)
        if clause.kind == "purpose" and verb is not None:
            return not scene.norm(verb).startswith(scene.words.passive)
    return False


def _told_before(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether a passive has its own doer before the verb of a later "oleh": "ditangkap polisi Chile dan dihukum | oleh Peru"."""
    own = any(scene.told(m) for m in scene.parties(trigger.last, trigger.last + 1))
    return trigger.form == "passive" and own and _verb_between(scene, trigger.last, i)


def _verb_between(scene: Scene, first: int, last: int) -> bool:
    """Whether a verb other than a light one stands among tokens [first, last): "kunjungan …, yang disambut oleh"."""
    return any(scene.verb(i) and not scene.doc.entry(i, "light") for i in range(first, last))


def _of_office(scene: Scene, mention: Mention, end: int) -> Mention:
    """The office that a part of it is named with: "Seksi Profesi dan Pengamanan (Propam) | Polres Ende"."""
    if scene.told(mention) or scene.doc.tokens[mention.first].norm in scene.words.third_person:
        return mention
    for following in scene.parties(mention.last, min(end, mention.last + OFFICE_REACH)):
        if any(
            _parts(scene, i) and scene.norm(i) not in BRACKETS for i in range(mention.last, following.first)
        ):
            return mention
        if scene.told(following) and office(scene, following):
            return following
    return mention


def _anothers(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether "oleh" behind a token is another's: of a relative clause behind the verb, of a deed noun there.

    "ditangkap berkat laporan yang diajukan oleh", "protes terhadap razia oleh".
    """
    if scene.norm(i) in scene.words.relative:
        return trigger.form == "passive" or (trigger.form == "active" and trigger.verb == trigger.head)
    hit = scene.doc.entry(i, "deed")
    if hit is None or hit.first != i or hit.entry.form not in ("noun", "process"):
        return False
    object_of = trigger.form == "noun" and scene.verb(i - 1)  # "serangan itu diikuti tembakan oleh"
    return (object_of or scene.norm(i - 1) in scene.words.prepositions) and scene.norm(i) != scene.norm(
        trigger.head
    )


def names_doer(trigger: Trigger) -> bool:
    """Whether a name behind a deed noun is its doer's: "serangan Iran", "intervensi militer AS"."""
    if trigger.named == STING:
        return False  # "OTT kadernya": those who were caught
    if trigger.sense in ("expel", "release") and trigger.last - trigger.first > 1:
        return False  # "pengusiran diplomat Peru": theirs was sent away; "vonis bebas Joni": he is free
    return trigger.outcome or trigger.sense in trigger.type.beside


def bare_agent(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right after a passive without "oleh": "ditangkap polisi", "dihantam rudal Iran"."""
    if trigger.form != "passive" or nominal(scene, trigger):
        return []
    near = [m for m in after(scene, trigger, NEAR + 1) if not _opened(scene, trigger, m)]
    gap = range(trigger.last, near[0].first) if near else range(0)
    if gap and trigger.named == FORBID:
        return []  # "dilarang | pakai TikTok": what is forbidden
    closing = scene.words.joiners | scene.words.including  # "disita yakni dua butir"
    closing = closing | scene.words.sides.capacity  # "diperiksa selaku pelapor Sari"
    if any(_parts(scene, i) or scene.norm(i) in closing for i in gap):
        return []  # "diakhirinya perang dan penarikan pasukan Israel"
    if near and trigger.sense == QUESTION and trigger.last - trigger.first > 1 and not office(scene, near[0]):
        return []  # "setelah dimintai keterangan anak-anak itu"
    if near and trigger.sense == MEDIATE and scene.told(near[0]):
        return together(scene, near[0], scene.bounds(trigger.head)[1])  # "ditengahi Peru, Chile, dan Mali"
    return near[:1]


def _opened(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether a word such as "sebelum" or "meski" opens another clause between a deed and a mention."""
    doc = scene.doc
    marker = doc.clauses[doc.clause_of[mention.first]].marker
    hits = (doc.entry(i, "clause") for i in range(trigger.last, mention.first))
    contrast = any(hit is not None and hit.entry.value == "contrast" for hit in hits)
    return contrast or (marker is not None and trigger.last <= marker < mention.first)


def of_agent(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right after a noun that names its doer: "serangan udara Israel"."""
    if trigger.form != "noun" or not names_doer(trigger) or borne_behind(scene, trigger):
        return []
    if scene.norm(trigger.last - 1) in scene.words.company:
        return []  # "menggelar latihan militer bersama | Peru"
    near = [
        m for m in after(scene, trigger, NEAR + 1) if m.form != "clitic" and not _opened(scene, trigger, m)
    ]
    gap = range(trigger.last, near[0].first) if near else range(0)
    parted = any(_parts(scene, i) or scene.norm(i) in scene.words.sides.bases for i in gap)
    if not near or parted or _side_by_side(scene, gap):
        return []
    if trigger.type.name == "assault" and facility(scene, trigger.last, near[0].last):
        return []
    if measured(scene, trigger, gap) or wares(scene, trigger) or about_another(scene, trigger, gap):
        return []
    if trigger.type.name == "protest" and any(scene.doc.tokens[i].kind == "number" for i in gap):
        return []  # "aksi demo 3 tahun | Presiden Joni": what it is about
    group = together(scene, near[0], near[0].last + 4)
    between = trigger.sense == MEDIATE and len(group) > 1  # "mediasi Iran-Israel": between them, not by them
    if between or (trigger.sense in trigger.type.borne and not _acts(scene, near[0])):
        return []
    return group


def _side_by_side(scene: Scene, gap: range) -> bool:
    """Whether only "dan" stands between a deed and a name: "menanggapi agresi dan | Peru akan menyesal"."""
    return len(gap) == 1 and scene.norm(gap[0]) in scene.words.joiners and scene.norm(gap[0]).isalpha()


def _acts(scene: Scene, mention: Mention) -> bool:
    """Whether a name behind a deed that its noun says is borne by someone is a state's or an office's own."""
    actor = scene.actor(mention)
    return office(scene, mention) or (actor is not None and actor.type in ("state", "group"))


def of_office(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The office named right after an act of law: "penggeledahan KPK", "penggerebekan agen imigrasi AS"."""
    ends = trigger.last >= scene.bounds(trigger.head)[1]
    official = trigger.sense in BY_OFFICE or trigger.named == STING  # "OTT KPK"
    if trigger.form != "noun" or not official or ends:
        return []
    at = trigger.last + (scene.norm(trigger.last) in scene.words.sides.stages)
    near = [m for m in scene.parties(at, at + 1) if m.first == at and not _whose(scene, m)]
    return [m for m in near if office(scene, m) or _checks(scene, trigger, m)][:1]


def _checks(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether a state's own body is told as the one that looks into something: "penelusuran KBRI", "peninjauan CIA"."""
    actor = scene.actor(mention)
    own = actor is not None and actor.type == "body" and bool(scene.states(mention))
    return trigger.sense in CHECKING and own


def _whose(scene: Scene, mention: Mention) -> bool:
    """Whether a clause tells which of them is meant: "pemeriksaan polisi | yang menembak warga"."""
    return scene.norm(mention.last) in scene.words.relative


def owner(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose the noun's ending says it is: "menekan Israel untuk menghentikan serangan militernya"."""
    word = scene.norm(trigger.last - 1)
    base = scene.pack.lexicon.bare(word)
    if trigger.form != "noun" or (base == word and not scene.clitic(word)) or whose_fate(trigger):
        return []
    if scene.verb(trigger.verb) and (found := [m for m in subject(scene, trigger.verb) if scene.told(m)]):
        return found  # "sebelum | memperluas aksi militernya"
    first, _ = scene.bounds(trigger.head)
    known = [m for m in scene.parties(first, trigger.first) if scene.told(m)]
    known = [m for m in known if scene.norm(m.first - 1) not in scene.words.places]  # "kelompok di | Peru"
    theirs = _visits(scene, trigger, known) or _blamed(scene, trigger, known) or _tied(scene, trigger, known)
    return (theirs or known)[-1:]


def _tied(scene: Scene, trigger: Trigger, known: Sequence[Mention]) -> list[Mention]:
    """Whose ties are told to another, before what else is his: "hubungan Peru dengan Chile serta | keterlibatannya"."""
    if len(known) < 2 or scene.norm(trigger.first - 1) not in scene.words.joiners:
        return []
    own, other = known[-2:]
    tied = other.first == own.last + 1 and scene.norm(own.last) in scene.words.company
    return [own] if tied and other.last == trigger.first - 1 else []


def _blamed(scene: Scene, trigger: Trigger, known: Sequence[Mention]) -> list[Mention]:
    """Who is blamed or asked by the one told last for what is his own: "Ghana dikritik Peru karena | invasinya"."""
    if not known:
        return []
    at = known[-1].first - 1
    at -= scene.norm(at) in scene.words.by
    said = scene.doc.entry(at, "speech")
    if said is None or said.entry.form != "passive":
        return []
    return [m for m in subject(scene, at) if scene.told(m)]


def whose_fate(trigger: Trigger) -> bool:
    """Whether an ending tells whom a deed befell, not who did it: "penangkapannya"."""
    return not trigger.outcome and trigger.sense in BEFALLING


def befell(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whom the ending of such a noun stands for: the last person or people told before it in its sentence."""
    word = scene.norm(trigger.last - 1)
    if trigger.form != "noun" or not whose_fate(trigger) or scene.pack.lexicon.bare(word) == word:
        return []
    first, _ = scene.bounds(trigger.head)
    known = [m for m in scene.parties(first, trigger.first) if scene.told(m)]
    people = [m for m in known if (a := scene.actor(m)) and a.type in ("person", "people")]
    held = [m for m in people if (a := scene.actor(m)) and a.role not in OFFICERS]
    return held[-1:]


def _visits(scene: Scene, trigger: Trigger, known: Sequence[Mention]) -> list[Mention]:
    """Whose a visit is in which something was done to another: "memberikan medali kepada X dalam kunjungannya"."""
    if trigger.sense != VISIT or not known:
        return []
    first, _ = scene.bounds(trigger.head)
    at = preposition_before(scene, known[-1], first)
    if at is None or scene.norm(at) not in scene.words.recipients:
        return []
    verbs = [i for i in range(first, at) if scene.verb(i)]
    return [m for m in subject(scene, verbs[-1]) if scene.told(m)] if verbs else []


def done_by(scene: Scene, trigger: Trigger) -> list[Mention]:
    """In a relative clause of doing: "serangan yang dilakukan Israel"."""
    light = done(scene, trigger)
    if light is None and not trigger.type.symmetric and scene.norm(trigger.last) in scene.words.relative:
        led = trigger.last + 1 if scene.norm(trigger.last + 1) in scene.words.sides.led else None
        at = led + 1 + (scene.norm(led + 1) in scene.words.by) if led else 0
        return [m for m in scene.parties(at, at + 1) if led and scene.told(m)]
    near = scene.parties(light.last, light.last + NEAR)[:1] if light else []
    if light and near and any(map(scene.predicates, range(light.last, near[0].first))):
        return []  # "penyiksaan yang dilakukan berulang membuat Sari memohon"
    return [_of_office(scene, m, scene.bounds(trigger.head)[1]) for m in near]


def done(scene: Scene, trigger: Trigger) -> Hit | None:
    """The light verb of a noun's own relative clause: "yang dilakukan", behind an adjective or two at most."""
    at, end = trigger.last, scene.bounds(trigger.head)[1]
    while at < min(end - 1, trigger.last + ADJECTIVES) and not (
        _parts(scene, at) or scene.parties(at, at + 1) or _other_deed(scene, trigger, at)
    ):
        at += 1
    if trigger.form != "noun" or scene.norm(at) not in scene.words.relative:
        return None
    light = scene.doc.entry(at + 1, "light")
    if light is None or scene.norm(light.last) in scene.words.among:
        return None
    return light if light.entry.form == "passive" else None


def _other_deed(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether the deed that a protest is against is told by its noun at a token: "protes | penindakan yang dilakukan Peru"."""
    hit = scene.doc.entry(i, "deed") if trigger.type.name == "protest" else None
    return hit is not None and hit.entry.form in NOUNS


def _parts(scene: Scene, i: int) -> bool:
    """Whether a token ends a noun phrase: a mark, a preposition, a verb, "yang"."""
    token = scene.doc.tokens[i]
    small = scene.words
    return (
        token.kind == "mark"
        or token.norm in small.prepositions
        or token.norm in small.relative
        or scene.predicates(i)
    )
