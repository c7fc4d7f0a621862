"""Whose a verb is not: who only tells it of something, a headline's first object, who does another deed, a mere place."""

from collections.abc import Sequence

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.syntax.predicates import asks
from saksi.record.document import Clause
from saksi.record.mention import Mention

SAID = ("active", "bare")
DEMANDS = ("demand", "order")
WISHES = ("demand", "promise")  # "Peru meminta bantuan dikirim": to whoever asks for it
TELLS = ("say", "report", "claim")
NOUNS = ("noun", "process")
PERSONS = ("person",)
ORIGIN = 4  # tokens from a place back to "asal"
BACK = 14  # tokens of a headline before its second verb


def asks_everybody(scene: Scene, found: Sequence[Mention], verb: int) -> bool:
    """Whether a party only asks all and sundry to do what an active verb tells: "meminta semua pihak | menghentikan"."""
    for i in range(found[-1].last, verb) if found else ():
        hit = scene.doc.entry(i, "speech")
        if hit is not None and hit.first == i and hit.entry.value in DEMANDS:
            asked = scene.norm(hit.last) in scene.words.syntax.everybody
            return asked and not scene.norm(verb).startswith(scene.words.passive)
    return False


def tells_only(scene: Scene, found: Sequence[Mention], verb: int) -> bool:
    """Whether a party only tells what something else does: "polisi mengatakan sebuah kapal | disita"."""
    for i in range(found[-1].last, verb) if found else ():
        hit = scene.doc.entry(i, "speech")
        if hit is not None and hit.first == i and hit.entry.form in SAID and hit.last <= verb:
            if _of_someone(scene, found[-1], hit.last, verb):
                return True
            own = hit.entry.value in WISHES or scene.norm(i) in scene.words.syntax.avowing
            return not own and other_subject(scene, hit.last, verb)
    return False


def _of_someone(scene: Scene, teller: Mention, first: int, verb: int) -> bool:
    """Whether an office or a state tells among tokens [first, verb) of a "dia" whom nobody knows: "polisi menyebut | dia menyerang"."""
    actor = scene.actor(teller)
    if actor is None or actor.type in PERSONS:
        return False
    told = (i for i in range(first, verb) if scene.norm(i) in scene.words.syntax.someone)
    return any(not scene.parties(i, i + 1) for i in told)


def other_subject(scene: Scene, first: int, verb: int) -> bool:
    """Whether the words between a verb of saying and another verb begin with a noun of their own."""
    at = first
    while at < verb and _small(scene, at):
        at += 1
    if at >= verb or scene.verb(at) or scene.times_in(at, at + 1):
        return False
    small = scene.words
    led = small.prepositions | small.relative | small.occasions | small.so_that | small.powers
    if scene.norm(at) in led:
        return False  # "hakim menyampaikan alasan menjatuhkan hukuman": his own
    return not any(scene.norm(i).endswith(small.nominal) for i in range(at, verb))  # "pihaknya menangkap"


def _small(scene: Scene, i: int) -> bool:
    """Whether a token is no noun: a mark, a status word, "bahwa", "telah"."""
    opens = scene.doc.entry(i, "clause") is not None or scene.doc.entry(i, "modal") is not None
    return opens or scene.doc.tokens[i].kind != "word" or scene.norm(i) in scene.words.between


def first_doer(scene: Scene, found: list[Mention], first: int, verb: int) -> list[Mention]:
    """Of a headline's second verb right behind a comma the subject of its first: "| Polisi Gerebek Markas Hamas, Tangkap …"."""
    at = verb - 1
    while at > first and (scene.doc.entry(at, "modal") or scene.norm(at) in scene.words.between):
        at -= 1
    if not found or scene.norm(at) != "," or found[-1].first > at or not scene.headline(verb):
        return found
    first = max(scene.bounds(verb)[0], verb - BACK)
    first = next((i + 1 for i in range(verb - 1, first - 1, -1) if scene.norm(i) == ":"), first)
    near = scene.parties(first, at)
    lead = near[0] if near else found[0]
    gap = range(lead.last, found[0].first)
    opens = all(scene.doc.tokens[i].kind != "word" for i in range(first, lead.first))
    return [lead] if opens and any(scene.doc.tokens[i].kind == "word" for i in gap) else found


def held_back(scene: Scene, clause: Clause, before: Clause) -> list[Mention]:
    """Who is asked not to do something, before another deed that "dan" joins to it: "mengimbau | warga tidak mengejar dan memukuli"."""
    if clause.kind == "time":
        return _at_it(scene, clause)
    if clause.kind != "coordinate" or before.last != clause.first or scene.norm(before.last - 1) == ",":
        return []
    for i in range(before.last - 1, before.first - 1, -1):
        if asks(scene, i):
            near = scene.parties(i + 1, i + 2)[:1]
            denied = near and any(
                v == "negated" for _, _, v, _ in scene.modals(near[0].last, near[0].last + 2)
            )
            return near if denied else []
    return []


def sent_to(scene: Scene, found: list[Mention], first: int, verb: int) -> int | None:
    """The verb whose nameless object is to do it: "Israel mengirim pasukan untuk menyerang" is Israel's deed."""
    if not found or any(scene.keys(m) for m in found):
        return None
    if not any(scene.norm(i) in scene.words.purpose for i in range(found[-1].last, verb)):
        return None
    return next((i for i in range(found[0].first - 1, first, -1) if scene.verb(i)), None)


def told_next(scene: Scene, clause: Clause, before: Clause) -> list[Mention] | None:
    """Of whom it is told what he did then: "polisi mengatakan | pelaku | lalu menembak"; None where of nobody."""
    follows = (
        clause.kind == "coordinate" and before.last == clause.first and scene.norm(before.last - 1) != ","
    )
    if not follows or scene.norm(clause.first) in scene.words.joiners:
        return None
    for i in range(before.last - 1, before.first, -1):
        hit = scene.doc.entry(i, "speech")
        if hit is not None and hit.first == i and hit.entry.form in SAID and hit.entry.value in TELLS:
            named = other_subject(scene, hit.last, before.last)
            return scene.parties(hit.last, before.last)[-1:] if named else None
        if scene.verb(i):
            return None
    return None


def _at_it(scene: Scene, clause: Clause) -> list[Mention]:
    """The culprit who stands right before a clause that tells of his crime: "menangkap | pelaku saat melakukan penganiayaan"."""
    near = [m for m in scene.parties(clause.first - 4, clause.first) if m.last == clause.first]
    if not near or scene.norm(near[0].first) not in scene.words.accused:
        return []
    hits = (scene.doc.entry(i, "deed") for i in range(clause.first, clause.last))
    kinds = (by_sense().get(hit.entry.value) for hit in hits if hit is not None)
    return near if any(kind is not None and kind.name == "assault" for kind in kinds) else []


def in_passing(scene: Scene, mention: Mention, first: int, verb: int) -> bool:
    """Whether a mention before a verb only does another deed, or only tells where somebody is from."""
    where = mention.first > first and only_where(scene, mention)
    if scene.norm(mention.first - 1) in scene.words.syntax.flagged:
        return True  # "kapal berbendera | Peru menabrak": nobody says that Peru did
    if _of_opening_verb(scene, mention, first, verb):
        return True
    return where or _does_another(scene, mention, verb) or _victim(scene, mention)


def _of_opening_verb(scene: Scene, mention: Mention, first: int, verb: int) -> bool:
    """Whether a name is in what a headline's opening verb does, before another with "saat": "Bawa Isu | Gaza Saat Bertemu"."""
    opener = scene.doc.entry(verb - 1, "clause")
    if opener is None or opener.entry.value != "time" or not first < mention.first < mention.last <= verb - 1:
        return False
    done = scene.doc.entry(first, "deed")
    opens = scene.verb(first) or (done is not None and done.entry.form == "bare")
    return opens and not scene.parties(first, mention.first)


def counted_in(scene: Scene, mention: Mention, first: int, verb: int) -> bool:
    """Whether somebody is only counted among those told before, and another verb goes on: "menewaskan 26 orang, termasuk | 25 warga Chile, serta melukai"."""
    among = next((i for i in range(first, mention.first) if scene.norm(i) in scene.words.including), None)
    counted = among is not None and not any(scene.verb(i) for i in range(among, mention.first))
    return (counted or _among_such(scene, mention)) and scene.norm(verb - 1) in scene.words.joiners


def lists_on(scene: Scene, clause: Clause, verb: int) -> bool:
    """Whether a clause begins with names that only go on with such a list."""
    near = scene.parties(clause.first, verb)[:1]
    return any(m.first == clause.first and counted_in(scene, m, clause.first, verb) for m in near)


def _among_such(scene: Scene, mention: Mention) -> bool:
    """Whether a name goes on with a list that "seperti" opens before its clause: "negara seperti Peru, | Chile, serta mengancam"."""
    first, _ = scene.bounds(mention.first)
    listed = mention
    for before in reversed(scene.parties(first, mention.first)):
        gap = range(before.last, listed.first)
        if not gap or not all(scene.norm(i) == "," or scene.norm(i) in scene.words.joiners for i in gap):
            break
        listed = before
    leads = scene.words.such_as | scene.words.including
    return listed is not mention and scene.norm(listed.first - 1) in leads


def _victim(scene: Scene, mention: Mention) -> bool:
    """Whether a party is the victim named behind a culprit's crime: "pelaku pembunuhan | warga Chile ditangkap"."""
    hit = scene.doc.entry(mention.first - 1, "deed")
    if hit is None or hit.last != mention.first or hit.entry.form not in NOUNS:
        return False
    kind, at = by_sense().get(hit.entry.value), hit.first - 1
    while scene.norm(at) in scene.words.cases or scene.norm(at) in scene.words.victim_links:
        at -= 1
    return kind is not None and kind.name == "assault" and scene.norm(at) in scene.words.accused


def _does_another(scene: Scene, mention: Mention, verb: int) -> bool:
    """Whether a pronoun stands before a bare verb of its own: "pelaku sudah | kami amankan dan sedang menjalani pemeriksaan"."""
    if mention.last >= verb or scene.norm(mention.first) not in scene.words.first_person:
        return False
    hit = scene.doc.entry(mention.last, "deed")
    return hit is not None and hit.first == mention.last and hit.entry.form == "bare"


def only_where(scene: Scene, mention: Mention) -> bool:
    """Whether a place between commas only ends an address: "pemuda asal Kecamatan Bone, | Sulawesi Selatan, ditangkap"."""
    actor = scene.actor(mention)
    if actor is None or actor.type != "place":
        return False
    before = mention.first - 1
    if scene.norm(before) == ",":
        return scene.norm(mention.last) == "," or scene.norm(before - 1) == ")"
    while before > mention.first - ORIGIN and scene.doc.tokens[before].capital:
        before -= 1
    return (
        scene.norm(before) in scene.words.syntax.native_of
    )  # "sopir asal Semarang | Jawa Tengah menyerahkan"
