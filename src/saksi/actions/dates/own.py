"""Which times around a deed are its own: not the day of speaking, of publishing, of another clause, of an office."""

from saksi.actions.dates.beside import anothers
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.mention import Time

CITED_REACH = 5
OFFICE_REACH = 16  # tokens from "selaku" to the years of an office
YEAR = len("2025")


def own_time(scene: Scene, trigger: Trigger, at: int, time: Time) -> bool:
    """Whether a time can be a deed's: not the day of speaking, nor counted from the deed ("sehari setelah")."""
    if _of_speech(scene, trigger, at) or _term(scene, at, time) or _cited(scene, trigger, at):
        return False
    if anothers(scene, trigger, at, time):
        return False
    if _up_to(scene, at, time):
        return False
    if scene.norm(at - 1) in scene.words.dates.since and scene.norm(at - 2) in scene.words.dates.lasting:
        return False  # "buron sejak 2016, ia ditangkap"
    if _since_another(scene, trigger, at):
        return False
    if (
        _of_case(scene, trigger, at, time)
        or _of_main_verb(scene, trigger, at)
        or _named(scene, trigger, at, time)
    ):
        return False
    if (
        _gathered(scene, trigger, at)
        or _of_what_came_first(scene, trigger, at)
        or _agreed_on(scene, trigger, at)
    ):
        return False
    if any(scene.norm(i) in scene.words.whether for i in range(at, trigger.first)):
        return False  # "akan memutuskan dalam dua pekan apakah bergabung"
    between = [t for t in scene.doc.tokens[at : trigger.first] if t.start >= time.end]
    opened = scene.norm(trigger.first - 1)
    led = (
        scene.doc.entry(trigger.first - 1, "clause") is not None
        if between
        else opened in scene.words.dates.relating
    )
    return not (at < trigger.first and len(between) <= 1 and led)


def _since_another(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether "sejak" tells since when something else goes on: "ditahan sejak 2014 di Lima, dengan | vonis seumur hidup"."""
    if at > trigger.first or scene.norm(at - 1) not in scene.words.dates.since:
        return False
    if any(scene.norm(i) in scene.words.when for i in range(at, trigger.first)):
        return False  # "sejak Jumat, ketika Peru | menyerang"
    first = scene.bounds(at)[0]
    opens = at - 2 < first or scene.doc.tokens[at - 2].kind == "mark"
    if opens or scene.norm(at - 2) in scene.words.joiners or scene.doc.entry(at - 2, "clause") is not None:
        return False  # "ia mengatakan, sejak Jumat Peru | menyerang"
    told = (i for i in range(scene.clause(at - 2).first, at - 1) if scene.verb(i))
    return any(scene.doc.entry(i, "modal") is None and scene.doc.entry(i, "speech") is None for i in told)


def _up_to(scene: Scene, at: int, time: Time) -> bool:
    """Whether a day only ends a span: "hingga hari ini belum tercapai", "sampai dengan 9 Juni sudah 250 lokasi"."""
    before = at - 1 - (scene.norm(at - 1) == scene.words.means)
    return scene.norm(before) in scene.words.dates.up_to and "/" not in (time.edtf or "")


def _term(scene: Scene, at: int, time: Time) -> bool:
    """Whether a time in brackets, or behind "selaku", is a person's years in office, not a day."""
    before, length = scene.norm(at - 1), len(time.edtf or "")
    near = range(max(scene.bounds(at)[0], at - OFFICE_REACH), at)
    held = length == 2 * YEAR + 1 and any(scene.norm(i) in scene.words.dates.holding_office for i in near)
    held = held or (length == YEAR and any(scene.norm(i) in scene.words.dates.serving for i in near))
    named = before == "(" or not scene.words.dates.terms.isdisjoint((before, scene.norm(at + 1)))
    return held or (named and length in (YEAR, 2 * YEAR + 1))  # "tahun anggaran 2026"


def _gathered(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a time is that of a conference told behind a deed: "kudeta itu membayangi KTT, 26-28 Oktober", "jelang forum"."""
    near = [i for i in range(trigger.last + 1, at) if scene.norm(i) in scene.words.gatherings]
    if any(scene.norm(i - 1) in scene.words.dates.foregoing for i in near):
        return True
    if trigger.form != "noun" or trigger.verb != trigger.head or trigger.type.name == "consult":
        return False
    return any(scene.verb(i - 1) for i in near)


def _of_what_came_first(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a time behind a clause with "sebelum" is the main clause's: "sebelum menangkap X, 3 Juni mereka …"."""
    clause = scene.clause(trigger.head)
    if clause.kind != "time" or clause.marker is None or clause.first <= at < clause.last:
        return False
    return scene.norm(clause.marker) in scene.words.until and at > trigger.head


def _agreed_on(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a time stands in what was agreed: "sepakat bahwa akhir Juli teks selesai", "sepakat menyerap beras sampai April"."""
    clause = scene.clause(at)
    inner = clause.kind == "content" and not clause.first <= trigger.head < clause.last
    if trigger.type.name != "agree" or at <= trigger.head:
        return False
    to_do = trigger.form != "noun" and scene.verb(trigger.last) and scene.doc.tokens[at - 1].text != ","
    return inner or (
        to_do and not any(scene.norm(i) in scene.words.dates.issued for i in range(trigger.last, at))
    )


def _cited(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a time tells when something was published: "dilansir AFP, Kamis (19/6)", "menurut laporan AFP, Jumat, …"."""
    opens = scene.bounds(at)[0]
    if (
        scene.norm(opens) in scene.words.dates.sourcing
        and at - opens <= CITED_REACH
        and scene.norm(at - 1) == ","
    ):
        return True
    low = max(trigger.last if trigger.last < at else 0, scene.bounds(at)[0], at - CITED_REACH)
    return any(scene.norm(i) in scene.words.dates.published for i in range(low, at))


def _of_case(scene: Scene, trigger: Trigger, at: int, time: Time) -> bool:
    """Whether years tell when what is investigated was done: "mengusut dugaan korupsi pengadaan tahun 2019-2022"."""
    if trigger.type.name not in ("investigate", "coerce") or len(time.edtf or "") not in (4, 9):
        return False
    first = trigger.first if at >= trigger.last else scene.clause(trigger.head).first
    return any(scene.norm(i) in scene.words.cases for i in range(first, at))


def _named(scene: Scene, trigger: Trigger, at: int, time: Time) -> bool:
    """Whether a bare year belongs to the name before it: "kesepakatan nuklir 2015", "pemilu presiden 2016"."""
    if len(time.edtf or "") != YEAR or scene.doc.tokens[at].kind != "number" or at < trigger.last + 1:
        return False
    before = scene.doc.tokens[at - 1]
    words = scene.words
    leads = (words.prepositions, words.dates.since, words.joiners, words.also, words.dates.about_when)
    return before.kind == "word" and not any(before.norm in lead for lead in leads)


def _of_main_verb(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a verb of the main clause, with its own small word, comes between: "yang dicabut tidak berproduksi tahun ini"."""
    clause = scene.clause(trigger.head)
    if clause.kind != "relative" or at < trigger.last or trigger.type.symmetric:
        return False
    near = (last for _, last, _, form in scene.modals(trigger.last, at) if form == "aux")
    return any(scene.verb(last) and scene.clause(last).kind in ("relative", "coordinate") for last in near)


def _of_speech(scene: Scene, trigger: Trigger, time: int) -> bool:
    """Whether a word of speech stands between the deed and the time, or right before the time told first."""
    low, high = sorted((trigger.head, time))
    if time < trigger.first and _said_then(scene, time):
        return True
    if trigger.type.name == "agree" and any(
        scene.norm(i) in scene.words.dates.issued for i in range(low, high)
    ):
        return False
    hits = (scene.doc.entry(i, "speech") for i in range(low + 1, high))
    return any(hit and (hit.entry.form != "passive" or time > trigger.head) for hit in hits)


def _said_then(scene: Scene, time: int) -> bool:
    """Whether a time tells when something was said: "mengatakan pada Senin | akan mengirim pasukan"."""
    at = time - 2
    hit = scene.doc.entry(at, "speech") if scene.norm(at + 1) in scene.words.prepositions else None
    return hit is not None and hit.entry.form == "active" and hit.last == at + 1
