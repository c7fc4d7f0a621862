"""The two sides of a war that is mediated, ended or joined: "menengahi perang Israel-Iran"."""

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.joint import both
from saksi.actions.syntax import preposition_before, subject, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

PEACE = senses("peacemaking")
WAR_REACH = 8  # tokens from a deed to the war it is about
SIDES_REACH = 6  # tokens from a war to its sides
NEAR_SIDES = 3  # tokens in which a side or a war would stand
JOIN_BACK = 7  # tokens back to the verb of one who joins an attack


def warring(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Between whom a mediated or ended war is: "mediator dalam konflik antara Israel dan Iran"."""
    if trigger.sense not in PEACE:
        return []
    _, end = scene.bounds(trigger.head)
    for i in range(trigger.head, min(end, trigger.last + WAR_REACH)):
        if scene.norm(i) in scene.words.sides.wars:
            return _sides(scene, i, end)
        if i >= trigger.last and scene.doc.tokens[i].kind not in ("word", "number"):
            break
    return _told_before(scene, trigger)


def _told_before(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The two of a war that is the subject: "perang Iran-Israel tidak butuh | mediasi"."""
    first = scene.clause(trigger.head).first
    if trigger.form not in ("noun", "passive") or scene.parties(trigger.last, trigger.last + NEAR_SIDES):
        return []
    at = next(
        (
            i
            for i in range(first, min(trigger.first, first + NEAR_SIDES))
            if scene.norm(i) in scene.words.sides.wars
        ),
        None,
    )
    return _sides(scene, at, trigger.first) if at is not None else []


def _sides(scene: Scene, war: int, end: int) -> list[Mention]:
    """Both sides named behind a word for a war, [] when there are not two."""
    near = scene.parties(war + 1, min(end, war + SIDES_REACH))
    at = preposition_before(scene, near[0], war) if near else None
    if not near or (at is None and any(scene.verb(i) for i in range(war + 1, near[0].first))):
        return []
    if at is not None and scene.norm(at) not in scene.words.among and at != war:
        return []
    group = both(scene, near[0], end)
    return group if len({s for m in group for s in scene.keys(m)}) > 1 else []


def named_wars(scene: Scene) -> list[list[Mention]]:
    """The two sides of each war that a report names: "perang Iran-Israel", "konflik antara Kongo dan Rwanda"."""
    found = []
    for mention in scene.mentions:
        at = mention.first - 1
        at -= scene.norm(at) in scene.words.among
        if scene.norm(at) in scene.words.warfare:
            sides = both(scene, mention, scene.bounds(mention.first)[1])
            if len(sides) == 2 and all(len(scene.keys(m)) == 1 for m in sides):
                found.append(sides)
    return found


def standing_war(scene: Scene) -> list[Mention]:
    """One mention of each state of a well-known war, where a report names both: Russia and Ukraine."""
    first: dict[str, Mention] = {}
    for mention in scene.mentions:
        actor = scene.actor(mention)
        if actor and actor.country:
            first.setdefault(actor.country, mention)
    pairs = ((a, b) for a, b in scene.words.rivals.items() if a in first and b in first)
    return next(([first[a], first[b]] for a, b in pairs), [])


def joiner(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who joins in another's attack, with the one joined: "bergabung dengan Israel dalam serangan terhadap Iran"."""
    theirs = scene.norm(trigger.first - 1) in scene.words.company  # "bergabung dengan serangan Israel"
    if trigger.type.name != "assault" or trigger.form == "passive" or trigger.joint or theirs:
        return []
    clause = scene.clause(trigger.head)
    for i in range(trigger.first - 1, max(clause.first, trigger.first - JOIN_BACK) - 1, -1):
        if scene.verb(i) and scene.norm(i) not in scene.words.joining_in:
            return []
        if scene.norm(i) in scene.words.joining_in:
            who = subject(scene, i, carry=not scene.headline(i)) or _warned(scene, i)
            if any(v == "negated" and i - end <= 1 for _, end, v, _ in scene.modals(clause.first, i)):
                who, theirs = [], True  # "membantah terlibat dalam serangan itu"
            return [*who, *_ally(scene, i + 1, trigger.first)] if who or theirs else []
    return []


def _warned(scene: Scene, verb: int) -> list[Mention]:
    """Who is told of right before the condition of joining: "Iran akan membalas AS jika bergabung"."""
    clause = scene.clause(verb)
    if clause.kind != "condition":
        return []
    near = [m for m in scene.parties(scene.bounds(verb)[0], clause.first) if scene.told(m)]
    return near[-1:]


def _ally(scene: Scene, first: int, last: int) -> list[Mention]:
    """Who is joined: "dengan sekutu utamanya Israel dalam"."""
    if scene.norm(first) not in scene.words.company:
        return []
    known = [m for m in scene.parties(first, last) if scene.told(m)][:1]
    return together(scene, known[0], last) if known else []
