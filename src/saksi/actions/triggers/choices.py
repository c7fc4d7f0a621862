"""Which sense an ambiguous deed has, by what stands beside it (deed_choices.toml, deed_things.toml).

An ambiguous deed with nothing telling beside it is no deed: there is no default that is not written
in the table.
"""

from collections.abc import Iterator
from typing import Any

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.triggers.powers import (
    POWERS,
    Part,
    Rules,
    by_abroad,
    by_runner,
    first_rule,
    numbered,
    power_before,
    ruling_doer,
    strikes,
)
from saksi.record.document import Hit
from saksi.record.mention import Mention

AFTER = 7
BEFORE = 20
AFTER_PASSIVE = 8
OFFICER = 5  # tokens from one in office to a verb
NAME_GAP = 3  # the same, from the end of a long title and name
PEOPLE = ("person", "people")
NAMED = ("person", "state", "body")
STATES = ("state", "body", "organisation", "group")


def chosen(scene: Scene, hit: Hit) -> str:
    """The sense of a deed hit in its place, "" when it is no deed here."""
    sense = hit.entry.value
    table: dict[str, Any] | None = scene.pack.table("deed_choices").get(sense)
    if table is None:
        return sense if sense in by_sense() else ""
    spoken = _spoken(scene, hit, table)
    default: str = table.get("else", "")
    return default if spoken is None else spoken


def unsettled(scene: Scene, hit: Hit) -> bool:
    """Whether nothing beside an ambiguous deed tells its sense, nor that it is none."""
    table: dict[str, Any] | None = scene.pack.table("deed_choices").get(hit.entry.value)
    return table is not None and "else" not in table and _spoken(scene, hit, table) is None


def by_default(scene: Scene, hit: Hit) -> bool:
    """Whether an ambiguous deed has its sense only for want of another."""
    table: dict[str, Any] | None = scene.pack.table("deed_choices").get(hit.entry.value)
    return table is not None and bool(table.get("else")) and _spoken(scene, hit, table) is None


def _spoken(scene: Scene, hit: Hit, table: dict[str, Any]) -> str | None:
    """What the first part of a sense's table that speaks says; None when none does."""
    reach = table.get("reach", AFTER)
    for name, rules in table.items():
        part = PARTS.get(name)
        found = part(scene, hit, rules, reach) if part else None
        if found is not None:
            return found
    return None


def wide(scene: Scene, hit: Hit) -> int:
    """Where a trigger ends that takes in its object ("meluncurkan beberapa rudal", "Cabut Izin"); hit.last for others."""
    table = scene.pack.table("deed_choices").get(hit.entry.value, {})
    short = hit.entry.form == "bare" and "object" in table and not table.get("narrow")
    if not short and not (table.get("wide") and hit.entry.form == "active"):
        return hit.last
    for i in range(hit.last, min(hit.last + 3, scene.bounds(hit.first)[1])):
        token = scene.doc.tokens[i]
        counted = short and token.kind == "number"
        if (token.kind != "word" and not counted) or token.norm in scene.words.prepositions:
            break
        for thing in scene.doc.hits_at.get(i, ()):
            if thing.entry.kind == "thing" and table["object"].get(thing.entry.value):
                near = i == hit.last or (i == hit.last + 1 and numbered(scene, hit.last))
                whole = not short or (near and thing.entry.value in scene.words.triggers.whole)
                return thing.last if whole else hit.last
    return hit.last


def _places(scene: Scene, hit: Hit, reach: int) -> Iterator[int]:
    """The tokens where a deed's object may stand, most telling first."""
    first, last = scene.bounds(hit.first)
    left = range(hit.first - 1, max(first, hit.first - BEFORE) - 1, -1)
    if hit.entry.form in ("passive", "stative") or _object_voice(scene, hit):
        yield from left
        yield from _until_stop(scene, range(hit.last, min(last, hit.last + AFTER_PASSIVE)))
    else:
        yield from _until_stop(scene, range(hit.last, min(last, hit.last + reach)))


def _object_voice(scene: Scene, hit: Hit) -> bool:
    """Whether a bare root stands after "kami", "kita": its object comes first ("dagingnya kami bagikan")."""
    return hit.entry.form == "bare" and doer_before(scene, hit.first)


def doer_before(scene: Scene, i: int) -> bool:
    """Whether the pronoun of its doer stands before a bare verb: "kami bagikan", "yang dia tandatangani"."""
    before = scene.norm(i - 1) if i else ""
    if before in scene.words.third_person:
        return scene.norm(i - 2) in scene.words.relative
    return before in scene.words.first_person


def _until_stop(scene: Scene, tokens: range) -> Iterator[int]:
    """Tokens up to a mark that ends a phrase."""
    for i in tokens:
        token = scene.doc.tokens[i]
        if token.kind == "mark" and token.text in ".;:!?":
            return
        yield i


def by_object(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """The nearest thing in the object's place."""
    return first_rule(scene, _places(scene, hit, reach), rules)


def by_foe(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """The nearest thing in the object's place, where a foreign state or an armed group does the deed."""
    return by_object(scene, hit, rules, reach) if power_before(scene, hit) else None


def by_raider(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """The object, where a foreign state or an armed group is the subject of the verb."""
    return by_foe(scene, hit, rules, reach) if hit.entry.form in ("active", "bare") else None


def by_striker(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """The object of a raider that is itself a state, a force or a weapon: not "krisis Peru menghantam pabrik"."""
    return by_raider(scene, hit, rules, reach) if strikes(scene, hit) else None


def by_afar(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """The object, or what moves, where a foreign state is told in the sentence."""
    if by_abroad(scene, hit, {"any": "told"}, reach) is None:
        return None
    return by_object(scene, hit, rules, reach) or by_runner(scene, hit, rules, reach)


def by_giver(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """The same, where a verb's subject is a state, of its government or forces: not "gereja Peru membiayai sekolah"."""
    told = hit.entry.form in ("active", "bare")
    return None if told and ruling_doer(scene, hit) is None else by_afar(scene, hit, rules, reach)


def by_subject(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """The nearest thing before the deed in its sentence."""
    first, _ = scene.bounds(hit.first)
    return first_rule(scene, range(hit.first - 1, max(first, hit.first - 14) - 1, -1), rules)


def by_word_before(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A thing in the three words before the deed in its sentence."""
    first, _ = scene.bounds(hit.first)
    return first_rule(scene, range(hit.first - 1, max(first, hit.first - 3) - 1, -1), rules)


def by_agent(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A thing anywhere in the sentence."""
    return first_rule(scene, range(*scene.bounds(hit.first)), rules)


def by_party(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A state, body or group right after the deed."""
    for mention in scene.parties(hit.last, min(hit.last + 4, scene.bounds(hit.first)[1])):
        small = scene.words.prepositions | scene.words.joiners
        actor = scene.actor(mention)
        if (
            actor
            and actor.type in STATES
            and not any(scene.norm(i) in small for i in range(hit.last, mention.first))
        ):
            return rules["state"]
    return None


def by_company(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A party after "dengan", "bersama", "antara" soon after the deed; `any`: whoever stands after it."""
    if "any" in rules and scene.norm(hit.last) in scene.words.company:
        return rules["any"]
    third, after = scene.pack.third, scene.norm(hit.last)
    if after.endswith(third) and after.removesuffix(third) in scene.words.company:
        return rules.get("party", rules.get("any"))  # "berbicara dengannya"
    for mention in scene.parties(hit.last, min(hit.last + 8, scene.bounds(hit.first)[1])):
        small = [scene.norm(i) for i in range(hit.last, mention.first)]
        between = hit.entry.form != "active" or not scene.words.among.intersection(small)
        if _other_deed(scene, hit.last, mention.first):
            return None
        if between and scene.words.company.intersection(small):
            return rules.get("party")
    return None


def _other_deed(scene: Scene, first: int, last: int) -> bool:
    """Whether the verb of another deed stands among tokens [first, last)."""
    deeds = (scene.doc.entry(i, "deed") for i in range(first, last))
    return any(hit is not None and hit.entry.form == "active" for hit in deeds)


def by_state(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A state or one of its bodies anywhere in the sentence."""
    for mention in scene.parties(*scene.bounds(hit.first)):
        actor = scene.actor(mention)
        if actor and (actor.type in STATES):
            return rules["any"]
    return None


def by_person(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A person, people or a pronoun right after the deed."""
    for mention in scene.parties(hit.last, min(hit.last + 2, scene.bounds(hit.first)[1])):
        actor = scene.actor(mention)
        if actor is None or actor.type in PEOPLE or mention.form == "pronoun":
            return rules["any"]
    return None


def by_name(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A person or a state right after the deed, or after its "oleh"."""
    first = hit.last + (scene.norm(hit.last) in scene.words.by)
    for mention in scene.parties(first, min(first + 1, scene.bounds(hit.first)[1])):
        actor = scene.actor(mention)
        if actor and actor.type in NAMED and (mention.form == "name" or _in_office(scene, mention)):
            return rules["any"]
    return None


def _in_office(scene: Scene, mention: Mention) -> bool:
    """Whether a mention stands for one who holds an office: "Menteri Luar Negeri", "Kepala Negara"."""
    actor = scene.actor(mention)
    return (actor is not None and actor.speaks_for is not None) or "official" in scene.classes(mention.first)


def by_nation(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A state right after the deed."""
    for mention in scene.parties(hit.last, hit.last + 1):
        actor = scene.actor(mention)
        if actor and actor.type == "state":
            return rules["any"]
    return None


def by_end(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A state or body that something goes to or comes from: "bantuan kepada Ukraina", "bantuan dari Inggris"."""
    ends = scene.words.toward | scene.words.sources
    for mention in scene.parties(hit.last + 1, min(hit.last + 5, scene.bounds(hit.first)[1])):
        actor = scene.actor(mention)
        if actor and actor.type in STATES and scene.norm(mention.first - 1) in ends:
            return rules.get(actor.type, rules["state"])
    return None


def by_pair(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """Two states side by side in the sentence: "tentara Peru dan Chile", "Peru bersama Chile"."""
    return rules["any"] if _side_by_side(scene, *scene.bounds(hit.first)) else None


def by_couple(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """Two states side by side before the deed in its sentence: "Putin dan Xi membahas"."""
    return rules["any"] if _side_by_side(scene, scene.bounds(hit.first)[0], hit.first) else None


def _side_by_side(scene: Scene, first: int, last: int) -> bool:
    """Whether two states stand side by side among tokens [first, last)."""
    joined = scene.words.joiners | scene.words.company
    before: tuple[str, ...] = ()
    for mention in scene.parties(first, last):
        states = scene.states(mention)
        beside = before and states and before != states and scene.norm(mention.first - 1) in joined
        if beside or len(states) > 1:
            return True
        before = states or before
    return False


def by_way(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A party soon after a deed that is told as a means: "melalui kerja sama Interpol"."""
    if scene.norm(hit.first - 1) not in scene.words.triggers.by_way:
        return None
    actors = (scene.actor(m) for m in scene.parties(hit.last, min(hit.last + 6, scene.bounds(hit.first)[1])))
    return rules["any"] if any(a is not None and a.type in STATES for a in actors) else None


def by_officer(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """One who holds an office, or a state, right after the deed."""
    found = (_in_office(scene, m) for m in scene.parties(hit.last, hit.last + 1))
    return rules["any"] if any(found) else None


def by_guest(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """One who holds an office shortly before a passive: "Presiden disambut"."""
    return rules["any"] if hit.entry.form == "passive" and _officer_before(scene, hit) else None


def _officer_before(scene: Scene, hit: Hit) -> bool:
    """Whether the party told last before a deed is one who holds an office."""
    before = scene.party_before(hit.first, OFFICER, NAME_GAP)
    actor = scene.actor(before) if before else None
    return before is not None and actor is not None and actor.type != "state" and _in_office(scene, before)


def by_holder(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """One who holds an office shortly before a verb whose subject it is: "Presiden menyapa warga"."""
    return rules["any"] if hit.entry.form in ("active", "bare") and _officer_before(scene, hit) else None


def by_group(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """An armed group before the deed in its sentence."""
    for mention in scene.parties(scene.bounds(hit.first)[0], hit.first):
        actor = scene.actor(mention)
        if actor and actor.type == "group":
            return rules["any"]
    return None


def by_count(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A number right after the deed: "menahan dua pendaki", "melukai sedikitnya 20"."""
    at = hit.last + (scene.norm(hit.last) in scene.words.triggers.roughly)
    return rules["any"] if at < len(scene.doc.tokens) and numbered(scene, at) else None


def by_goal(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """To whom an object told by name goes: "menyerahkan Budi ke polisi", "menyerahkannya ke polisi", "Budi diserahkan …"."""
    named = hit.entry.form in ("active", "bare") and not scene.norm(hit.first).endswith(scene.pack.third)
    for i in range(hit.last + named, min(hit.last + reach, scene.bounds(hit.first)[1])):
        if scene.norm(i) in scene.words.recipients:
            return first_rule(scene, range(i + 1, i + 2), rules)
        if scene.verb(i):
            return None  # "membawa dokumen dan | menyerahkannya ke petugas"
    return None


def by_trip(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """One who holds an office before the deed and another state soon after it: "Presiden tiba di Beijing"."""
    guest = scene.party_before(hit.first, OFFICER, NAME_GAP)
    if guest is None or not _officer_before(scene, hit):
        return None
    home = scene.states(guest)
    for mention in scene.parties(hit.last, min(hit.last + reach, scene.bounds(hit.first)[1])):
        states = scene.states(mention)
        if states and states != home:
            return rules["any"]
    return None


PARTS: dict[str, Part] = {
    "object": by_object,
    "subject": by_subject,
    "agent": by_agent,
    "party": by_party,
    "with": by_company,
    "state": by_state,
    "person": by_person,
    "group": by_group,
    "goal": by_goal,
    "count": by_count,
    "named": by_name,
    "nation": by_nation,
    "end": by_end,
    "pair": by_pair,
    "couple": by_couple,
    "before": by_word_before,
    "by_way": by_way,
    "officer": by_officer,
    "guest": by_guest,
    "holder": by_holder,
    "trip": by_trip,
    "foe": by_foe,
    "raider": by_raider,
    "striker": by_striker,
    "afar": by_afar,
    "giver": by_giver,
    **POWERS,
}
