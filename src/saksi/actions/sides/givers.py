"""Who gives aid or sends people home where no verb of giving has a subject: who pledges it, whose prison it was."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

PLEDGE_BACK = 9  # tokens from aid back to the verb that pledges it
NEAR = 3
HOMEWARD = "repatriate"
AT_HOME = ("state", "body", "person")


def pledger(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who pledges the aid: "menjanjikan 100 juta dolar dalam bantuan", "bantuan yang dijanjikan Peru"."""
    if trigger.type.name != "aid" or trigger.form != "noun":
        return []
    at = trigger.last
    while at < trigger.last + NEAR and scene.norm(at) and scene.norm(at) not in scene.words.relative:
        at += 1
    if scene.norm(at) in scene.words.relative and scene.norm(at + 1) in scene.words.sides.pledging:
        by = at + 2 + (scene.norm(at + 2) in scene.words.by)
        return [m for m in scene.parties(by, by + 1) if scene.told(m)]
    clause = scene.clause(trigger.head)
    for i in range(trigger.first - 1, max(clause.first, trigger.first - PLEDGE_BACK) - 1, -1):
        if scene.norm(i) in scene.words.sides.pledging:
            return [m for m in subject(scene, i) if scene.told(m)]
        if scene.verb(i):
            return []
    return []


def custodian(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Home, where it sends home another state's prisoners: "dua narapidana Inggris dipulangkan dari Bali"."""
    if trigger.sense != HOMEWARD or trigger.form == "active":
        return []
    first, last = scene.bounds(trigger.head)
    near = scene.parties(max(first, trigger.first - PLEDGE_BACK), min(last, trigger.last + PLEDGE_BACK))
    held = [
        m for m in near if any(scene.norm(i) in scene.words.sides.prisoners for i in range(m.first, m.last))
    ]
    people = (m for m in near if m in held or ((a := scene.actor(m)) and a.type == "people"))
    states = {s for m in people for s in scene.states(m)}
    if not held or scene.words.home in states or not _foreign_prisoners(scene):
        return []
    ours = (m for m in scene.mentions if scene.states(m) == (scene.words.home,))
    return [m for m in ours if (a := scene.actor(m)) and a.type in AT_HOME][:1]


def _foreign_prisoners(scene: Scene) -> bool:
    """Whether a report names the state of prisoners, and none of home's own abroad come before."""
    for mention in scene.mentions:
        words = {scene.norm(i) for i in range(mention.first, mention.last)}
        if words & scene.words.sides.prisoners and (states := scene.states(mention)):
            return scene.words.home not in states
    return False


def applicant(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who asks for aid or needs it: "Ukraina meminta | bantuan militer kepada AS" would have it."""
    at = _asked_for(scene, trigger)
    if at is None or _for_others(scene, trigger):
        return []
    return [m for m in subject(scene, at) if scene.told(m)]


def _for_others(scene: Scene, trigger: Trigger) -> bool:
    """Whether it is told behind aid whom it is for: "meminta bantuan bagi | Gaza"."""
    last = min(scene.clause(trigger.last - 1).last, trigger.last + PLEDGE_BACK)
    near = scene.parties(trigger.last, last)
    return any(scene.norm(m.first - 1) in (scene.words.toward - scene.words.recipients) for m in near)


def asked_giver(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Of whom aid is asked: "meminta bantuan kepada | AS"."""
    if not applicant(scene, trigger):
        return []
    last = min(scene.clause(trigger.last - 1).last, trigger.last + PLEDGE_BACK)
    for mention in scene.parties(trigger.last, last):
        led = scene.norm(mention.first - 1) in scene.words.recipients
        return together(scene, mention, last) if led and scene.told(mention) else []
    return []


def _asked_for(scene: Scene, trigger: Trigger) -> int | None:
    """The verb of asking or needing right before aid."""
    if trigger.type.name != "aid" or trigger.form != "noun" or trigger.sense == HOMEWARD:
        return None
    for i in range(
        trigger.first - 1, max(scene.clause(trigger.head).first, trigger.first - 1 - NEAR) - 1, -1
    ):
        if scene.norm(i) in scene.words.sides.needing:
            return i
        if scene.verb(i) or scene.doc.tokens[i].kind != "word" or scene.parties(i, i + 1):
            return None
    return None
