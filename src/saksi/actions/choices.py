"""Which sense an ambiguous deed has, by what stands beside it (deed_choices.toml, deed_things.toml).

An ambiguous deed with nothing telling beside it is no deed: there is no default that is not written
in the table.
"""

from collections.abc import Callable, Iterator
from typing import Any

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.record.document import Hit

AFTER = 7
BEFORE = 20
AFTER_PASSIVE = 8
PEOPLE = ("person", "people")
STATES = ("state", "body", "organisation", "group")

Rules = dict[str, str]
Part = Callable[[Scene, Hit, Rules, int], str | None]


def chosen(scene: Scene, hit: Hit) -> str:
    """The sense of a deed hit in its place, "" when it is no deed here."""
    sense = hit.entry.value
    table: dict[str, Any] | None = scene.pack.table("deed_choices").get(sense)
    if table is None:
        return sense if sense in by_sense() else ""
    reach = table.get("reach", AFTER)
    for name, rules in table.items():
        part = PARTS.get(name)
        found = part(scene, hit, rules, reach) if part else None
        if found is not None:
            return found
    default: str = table.get("else", "")
    return default


def wide(scene: Scene, hit: Hit) -> int:
    """Where a trigger ends that takes in its object ("meluncurkan beberapa rudal", "Cabut Izin"); hit.last for others."""
    table = scene.pack.table("deed_choices").get(hit.entry.value, {})
    short = hit.entry.form == "bare" and "object" in table
    if not short and not (table.get("wide") and hit.entry.form == "active"):
        return hit.last
    for i in range(hit.last, min(hit.last + 3, scene.bounds(hit.first)[1])):
        token = scene.doc.tokens[i]
        counted = short and token.kind == "number"
        if (token.kind != "word" and not counted) or token.norm in scene.words.prepositions:
            break
        for thing in scene.doc.hits_at.get(i, ()):
            if thing.entry.kind == "thing" and table["object"].get(thing.entry.value):
                near = i == hit.last or scene.doc.entry(i - 1, "number") is not None
                whole = not short or (near and thing.entry.value in scene.words.whole)
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
    return hit.entry.form == "bare" and scene.norm(hit.first - 1) in scene.words.first_person


def _until_stop(scene: Scene, tokens: range) -> Iterator[int]:
    """Tokens up to a mark that ends a phrase."""
    for i in tokens:
        token = scene.doc.tokens[i]
        if token.kind == "mark" and token.text in ".;:!?":
            return
        yield i


def _first_rule(scene: Scene, tokens: Iterator[int] | range, rules: Rules) -> str | None:
    """The sense given by the first thing among tokens that has a rule."""
    for i in tokens:
        for name in scene.classes(i):
            if name in rules:
                return rules[name]
    return None


def by_object(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """The nearest thing in the object's place."""
    return _first_rule(scene, _places(scene, hit, reach), rules)


def by_subject(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """The nearest thing before the deed in its sentence."""
    first, _ = scene.bounds(hit.first)
    return _first_rule(scene, range(hit.first - 1, max(first, hit.first - 14) - 1, -1), rules)


def by_agent(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A thing anywhere in the sentence."""
    return _first_rule(scene, range(*scene.bounds(hit.first)), rules)


def by_party(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A state, body or group right after the deed."""
    for mention in scene.parties(hit.last, hit.last + 4):
        small = scene.words.prepositions
        actor = scene.actor(mention)
        if (
            actor
            and actor.type in STATES
            and not any(scene.norm(i) in small for i in range(hit.last, mention.first))
        ):
            return rules["state"]
    return None


def by_company(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A party after "dengan", "bersama", "antara" soon after the deed."""
    for mention in scene.parties(hit.last, hit.last + 8):
        small = [scene.norm(i) for i in range(hit.last, mention.first)]
        between = hit.entry.form != "active" or not scene.words.among.intersection(small)
        if between and scene.words.company.intersection(small):
            return rules["party"]
    return None


def by_state(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A state or one of its bodies anywhere in the sentence."""
    for mention in scene.parties(*scene.bounds(hit.first)):
        actor = scene.actor(mention)
        if actor and (actor.type in STATES):
            return rules["any"]
    return None


def by_person(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A person, people or a pronoun right after the deed."""
    for mention in scene.parties(hit.last, hit.last + 2):
        actor = scene.actor(mention)
        if actor is None or actor.type in PEOPLE or mention.form == "pronoun":
            return rules["any"]
    return None


def by_group(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """An armed group before the deed in its sentence."""
    for mention in scene.parties(scene.bounds(hit.first)[0], hit.first):
        actor = scene.actor(mention)
        if actor and actor.type == "group":
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
}
