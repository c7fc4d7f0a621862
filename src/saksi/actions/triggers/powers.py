"""Who acts, where that settles a deed's sense: a foreign state, a force on its way, the speakers themselves."""

from collections.abc import Callable, Iterator

from saksi.actions.scene import Scene
from saksi.actions.triggers.doers import abroad, power, striker
from saksi.actions.triggers.harms import tells_of_war
from saksi.record.document import Hit
from saksi.record.mention import Mention

NEAR = 8  # tokens a subject may stand before its verb
GAP = 3  # the same, from the end of a long title and name
WORDS = 3  # tokens between "kami" and its verb
LANDS = 5  # tokens from coming in to the state come into
ONWARD = 9  # tokens from a ban to what it keeps people from
SALE = 10  # tokens between a verb of buying and the state that sells
FAR = 14  # tokens that a force's name and what is said of it may fill
DEPARTING = "departing"  # the class of verbs of leaving
Rules = dict[str, str]
Part = Callable[[Scene, Hit, Rules, int], str | None]


def first_rule(scene: Scene, tokens: Iterator[int] | range, rules: Rules) -> str | None:
    """The sense given by the first thing among tokens that has a rule."""
    for i in tokens:
        for name in scene.classes(i):
            if name in rules:
                return rules[name]
    return None


def numbered(scene: Scene, i: int) -> bool:
    """Whether a number stands at a token, in digits or in words."""
    return scene.doc.tokens[i].kind == "number" or scene.doc.entry(i, "numeral") is not None


def power_before(scene: Scene, hit: Hit) -> bool:
    """Whether the party told last before a deed in its sentence is a foreign state or an armed group."""
    before = scene.party_before(hit.first, NEAR, GAP)
    return before is not None and abroad(scene, before)


def by_abroad(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A foreign state, or one who acts for it, anywhere in the sentence."""
    told = (abroad(scene, m) for m in scene.parties(*scene.bounds(hit.first)))
    return rules["any"] if any(told) else None


def by_power(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A foreign state or an armed group right before the deed."""
    return rules["any"] if power_before(scene, hit) else None


def by_feud(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A foreign state right before the deed and a state right after it: "Jepang hukum Rusia"."""
    after = (scene.actor(m) for m in scene.parties(hit.last, hit.last + 1))
    met = power_before(scene, hit) and any(a is not None and a.type == "state" for a in after)
    return rules["any"] if met else None


def by_clash(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """A feud of arms: "Peru hantam Chile", not "inflasi Peru menghantam Chile" nor "Peru hantam Chile 3-0"."""
    met = by_feud(scene, hit, rules, reach) if strikes(scene, hit) else None
    scored = any(numbered(scene, m.last) for m in scene.parties(hit.last, hit.last + 1))
    return None if scored else met


def strikes(scene: Scene, hit: Hit) -> bool:
    """Whether a foreign state itself, its forces or weapons, or an armed group stands right before a deed."""
    before = scene.party_before(hit.first, NEAR, GAP)
    return before is not None and abroad(scene, before) and striker(scene, before)


def by_land(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A place of another state right after what a foreign power does: "pasukan Rusia menduduki Kupiansk"."""
    doer = ruling_doer(scene, hit)
    if doer is None or not abroad(scene, doer):
        return None
    for mention in scene.parties(hit.last, hit.last + 1):
        actor = scene.actor(mention)
        place = actor is not None and actor.type == "place"
        if place and not set(scene.states(mention)) & set(scene.states(doer)):
            return rules["any"]
    return None


def by_front(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A place that a foreign state or a group leaves, in a report of war: "Ukraina mundur dari Avdiivka"."""
    after = hit.last + (scene.norm(hit.last) in scene.words.sources)
    left = scene.norm(after - 1) in scene.words.sources and power_before(scene, hit)
    places = (scene.actor(m) for m in scene.parties(after, after + 1)) if left else ()
    at_place = any(actor is not None and actor.type == "place" for actor in places)
    return rules["any"] if at_place and tells_of_war(scene) else None


def by_dealing(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A power before a verb and another state after it, no place: "Indonesia membeli energi dari Amerika Serikat"."""
    doer = ruling_doer(scene, hit) if hit.entry.form in ("active", "bare") else None
    if doer is None or not scene.states(doer):
        return None
    told = scene.parties(hit.last, min(hit.last + SALE, scene.bounds(hit.first)[1]))
    sides = (m for m in told if scene.norm(m.first - 1) not in scene.words.places)
    return rules["any"] if any(set(scene.states(m)) - set(scene.states(doer)) for m in sides) else None


def by_wartime(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A foreign state of which no more is said, in a report of war: "jika AS terlibat", "keterlibatan langsung AS"."""
    after = hit.last
    while scene.norm(after) in scene.words.triggers.deeply:
        after += 1
    if hit.entry.form == "noun":
        owner = next(iter(scene.parties(after, after + 1)), None)
        alone = (
            owner is not None
            and abroad(scene, owner)
            and scene.norm(owner.last) not in scene.words.triggers.in_what
        )
    else:
        ends = after >= len(scene.doc.tokens) or scene.doc.tokens[after].kind != "word"
        alone = ends and power_before(scene, hit)
    return rules["any"] if alone and tells_of_war(scene) else None


def ruling_doer(scene: Scene, hit: Hit) -> Mention | None:
    """The party told last before a deed in its sentence, where it is a state, of its government or forces, or an armed group."""
    before = scene.party_before(hit.first, NEAR, GAP)
    return before if before is not None and power(scene, before) else None


def by_audience(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """Who stands for one state right before a passive and who stands for another right after it, or after its "oleh"."""
    first = hit.last + (scene.norm(hit.last) in scene.words.by)
    before = scene.party_before(hit.first, NEAR, GAP)
    after = scene.parties(first, min(first + 1, scene.bounds(hit.first)[1]))
    if before is None or not after or hit.entry.form != "passive":
        return None
    guest, receiver = scene.states(before), scene.states(after[0])
    return rules["any"] if guest and receiver and guest != receiver else None


def by_means(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """What it was done with: "menanggapi dengan rudal"."""
    led = scene.norm(hit.last) == scene.words.means
    return (
        first_rule(scene, range(hit.last + 1, min(hit.last + 3, scene.bounds(hit.first)[1])), rules)
        if led
        else None
    )


def by_next(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """The thing right after the deed, with one word between at most: "menghentikan sebuah kapal"."""
    return first_rule(scene, range(hit.last, min(hit.last + 2, scene.bounds(hit.first)[1])), rules)


def by_onward(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """What those may not or must do whom the deed is done to, where a foreign state is told: "melarang warga Chile | masuk"."""
    if by_abroad(scene, hit, {"any": "told"}, reach) is None:
        return None
    last = min(hit.last + ONWARD, scene.bounds(hit.first)[1])
    stop = next((i for i in range(hit.last, last) if scene.doc.tokens[i].kind == "mark"), last)
    at = next((i for i in range(hit.last, stop) if not rules.keys().isdisjoint(scene.classes(i))), stop)
    lands = range(at + 1, min(at + LANDS, stop))
    lands_told = any(scene.norm(i).removesuffix(scene.pack.third) in scene.words.sides.spots for i in lands)
    lands_told |= any(map(scene.states, scene.parties(lands.start, lands.stop)))
    whole = at + 1 >= stop or lands_told  # not "masuk ke kuil itu"
    return first_rule(scene, range(at, stop), rules) if whole else None


def by_dismissed(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """Those told to go: "meminta diplomat Chile | meninggalkan negara itu", "diplomat Chile diminta | pergi"."""
    first, last = scene.bounds(hit.first)
    leaving = range(hit.last, min(hit.last + ONWARD, last))
    at = next((i for i in leaving if scene.verb(i) or DEPARTING in scene.classes(i)), None)
    if at is None or DEPARTING not in scene.classes(at):
        return None  # "meminta diplomat Chile menjelaskan …"
    told = (
        range(max(first, hit.first - NEAR), hit.first) if hit.entry.form == "passive" else range(hit.last, at)
    )
    return first_rule(scene, told, rules)


def by_runner(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """The thing that is on its way: before the deed in its clause, after no preposition."""
    for i in _before_verb(scene, hit):
        if scene.norm(i - 1) in scene.words.prepositions:
            continue
        for name in scene.classes(i):
            if name in rules:
                return rules[name]
    return None


def _before_verb(scene: Scene, hit: Hit) -> range:
    """The tokens where what does a deed or moves may be named, the nearest first."""
    begin, opens = scene.bounds(hit.first)[0], scene.clause(hit.first).first
    first = max(begin, opens, hit.first - FAR)
    if first > opens or first == begin:
        return range(hit.first - 1, first - 1, -1)
    if scene.norm(first) == scene.words.means or _goes_on(scene, first):
        main = max(begin, scene.clause(first - 1).first)  # "polisi membubarkan massa dengan memblokir jalan"
        verb = next((i for i in range(main, first) if scene.verb(i)), main)
        return range(verb - 1, main - 1, -1)
    if scene.norm(first) in scene.words.relative:  # "kapal induk yang menuju"
        near = range(first - 1, max(begin, first - NEAR) - 1, -1)
        first = next((i + 1 for i in near if scene.verb(i)), near.stop + 1)
    return range(hit.first - 1, first - 1, -1)


def _goes_on(scene: Scene, first: int) -> bool:
    """Whether a clause has the subject of the one before it: "kapal itu mendekat | dan memasuki"."""
    return scene.norm(first) in scene.words.also and scene.verb(first + 1)


def by_doer(scene: Scene, hit: Hit, rules: Rules, reach: int) -> str | None:
    """The thing before a verb whose subject it is: "Menteri membahas", not "rencana menteri dibahas"."""
    return by_runner(scene, hit, rules, reach) if hit.entry.form in ("active", "bare") else None


def by_ours(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A bare root that the speakers say of themselves: "masih kami dalami"."""
    before = scene.norm(hit.first - 1) in scene.words.first_person
    told = before or scene.norm(hit.first - 2) in scene.words.first_person
    return rules["any"] if hit.entry.form == "bare" and told else None


def by_we(scene: Scene, hit: Hit, rules: Rules, _reach: int) -> str | None:
    """A verb that those quoted say of themselves: "kami sudah membahas"."""
    if hit.entry.form not in ("active", "bare") or scene.doc.quote_of[hit.first] is None:
        return None
    before = range(max(scene.bounds(hit.first)[0], hit.first - WORDS), hit.first)
    told = first_rule(scene, before, rules)
    if told is not None or "any" not in rules:
        return told
    return rules["any"] if any(scene.norm(i) in scene.words.first_person for i in before) else None


POWERS: dict[str, Part] = {
    "abroad": by_abroad,
    "power": by_power,
    "feud": by_feud,
    "clash": by_clash,
    "land": by_land,
    "front": by_front,
    "dealing": by_dealing,
    "wartime": by_wartime,
    "audience": by_audience,
    "next": by_next,
    "onward": by_onward,
    "dismissed": by_dismissed,
    "means": by_means,
    "runner": by_runner,
    "doer": by_doer,
    "ours": by_ours,
    "we": by_we,
}
