"""What a statement does: its cue's sense, unless its content says otherwise.

OPEN holds the rules for cues that leave the act open ("mengatakan"), TURNED those for cues whose act a
content may turn. They are tried in order; each gives an act or None, and its name is stored
with the statement. Another cue that is plain itself ("mengecam", "membantah") keeps its act.
"""

from collections.abc import Callable

from saksi.statements.acts.against import against
from saksi.statements.acts.ahead import pledges, refuses, threatens
from saksi.statements.acts.answers import affirms, disproves, says_no, silence, untrue
from saksi.statements.acts.asking import asks, orders, speaks_for_himself
from saksi.statements.acts.assuring import assures
from saksi.statements.acts.backing import backs
from saksi.statements.acts.blame import (
    admits,
    blames,
    charged,
    complains,
    excuses,
    faults,
    foul_play,
    suffers,
)
from saksi.statements.acts.disowning import disowns, forswears, sets_right, shirks
from saksi.statements.acts.hearsay import frowned_on, hearsay_of_wrong
from saksi.statements.acts.hoping import hopes
from saksi.statements.acts.indicting import indicts
from saksi.statements.acts.judging import judges
from saksi.statements.acts.menacing import hints, leaves_open, menaces, vows_harm
from saksi.statements.acts.mourning import mourns
from saksi.statements.acts.opening import opened_by_noun
from saksi.statements.acts.praising import praises
from saksi.statements.acts.pressing import presses
from saksi.statements.acts.refusing import will_not
from saksi.statements.acts.senses import act_table
from saksi.statements.acts.told import only_told
from saksi.statements.acts.traits import characterises, laments
from saksi.statements.acts.troubles import nobodys_doing, only_feared
from saksi.statements.acts.utterance import DIRECT, NEAR, Utterance
from saksi.statements.acts.warning import cautions, warned_off
from saksi.statements.acts.weighing import fears, points_at, questions, weighs_up

CALLED = 8  # words behind "menyebut" within which a name of abuse stands
NAMES = {"abuse": "condemn", "praise": "support"}
UNDONE = 2  # words left of praise within which "tidak" takes it back
DEEP = 40  # words from an utterance's start within which a judgement is its own
PASSIVES = frozenset(("statements.passive_agent", "statements.passive_anaphor", "statements.passive_person"))


Rule = Callable[[Utterance], str | None]


def performed(u: Utterance) -> str | None:
    """'"Kami meminta …," kata X': the act is that of the speaker's own verb."""
    acts = act_table()["acts"]
    inner = (d for d in u.inner if not (only_told(u, d) or only_feared(u, d)))
    done = [acts[d.sense] for d in inner if acts[d.sense] != "say"]
    folded = "demand" if "demand" in done else next(iter(done), None)
    return folded or speaks_for_himself(u, acts)


def named_by_topic(u: Utterance) -> str | None:
    """'Tuduhan itu disampaikan X': the noun that stands for what was said gives the act."""
    if u.draft.rule not in PASSIVES or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    if not u.reading.has("deixis", last - 1):
        return None
    if u.reading.has("admissions", first):
        return "confirm"
    hit = u.reading.doc.entry(first, "speech")
    act = act_table()["acts"].get(hit.entry.value) if hit and hit.entry.form == "noun" else None
    return act if act != "say" else None


def pleased(u: Utterance) -> str | None:
    """'Kami senang bahwa kerja sama kita …': one who speaks for a state is glad of another."""
    if not u.speaker.country or u.speaker.type == "medium":
        return None
    glad = any(tone == "pleased" and u.depth(k) < NEAR and _felt(u, k) for tone, k in u.tones)
    return "support" if glad and u.voices.others(u.speaker, u.draft.content) else None


def disapproves(u: Utterance) -> str | None:
    """'tidak dapat dibenarkan', 'sangat keterlaluan', 'kami merasa kecewa'."""
    if u.draft.rule in PASSIVES:
        return None
    for tone, token in (told for told in u.tones if not nobodys_doing(u, *told)):
        if tone == "bad" and u.depth(token) < DEEP and _judged(u, token) and not _others_words(u, token):
            return "condemn"
        if tone == "unfit" and u.depth(token) < DEEP and _unbearable(u, token):
            return "condemn"
        if tone == "feeling" and u.depth(token) < NEAR and _felt(u, token):
            return "condemn"
        if tone == "concern" and u.reading.has("owns", token - 1) and _felt(u, token - 1):
            return "condemn"
        if tone == "mistaken" and u.depth(token) < NEAR and u.reading.has("judged_deeds", token - 1):
            return "condemn"
    return None


def _others_words(u: Utterance, token: int) -> bool:
    """Whether a token stands in what another is said to have said: '"Tersangka mengakui aksi keji itu," kata X'.

    So are the grounds of what another turns down: 'mengatakan bahwa Chile menolak hasil itu karena tidak adil'.
    """
    cues = (c for c in u.reading.cues_from(token - u.depth(token)) if c.form == "active")
    inner = next(cues, None)
    if inner is None or inner.first >= token or u.own(inner.first):
        return False
    grounds = any(u.reading.has("reasons", i) for i in range(inner.last, token))
    return inner.sense == "confirm" or (inner.sense in ("reject", "deny", "condemn") and grounds)


def _judged(u: Utterance, token: int) -> bool:
    """Whether a judgement is the sentence's: not denied, and behind "yang" only after "adalah", "sebagai"."""
    if u.reading.has("who", token - 1):
        return not u.reading.has("mishaps", token - 2) and any(
            u.reading.has("copula", i) or u.reading.has("as", i) for i in range(token - 4, token - 1)
        )
    begin = token - u.depth(token)
    if any(u.reading.has("pleas", i) for i in range(begin, token)):
        return False
    if u.draft.content and u.reading.has("warned_of", begin):
        return False  # "menyoroti risiko tindakan gegabah"
    before = token - 1 - u.reading.has("degrees", token - 1)
    return not u.reading.has("unfelt", before)


def _unbearable(u: Utterance, token: int) -> bool:
    """Whether a verb of bearing is denied: 'tak lagi bisa dibenarkan'."""
    able = [i for i in range(token - 3, token) if u.reading.has("bearable", i)]
    return bool(able) and any(u.reading.has("negation", i) for i in range(able[0] - 2, token))


def _felt(u: Utterance, token: int) -> bool:
    """Whether a feeling is the speaker's own: 'kami merasa sangat kecewa', not 'warga khawatir'."""
    while u.reading.has("feels", token - 1):
        token -= 1
    return not u.reading.has("unfelt", token - 1) and u.own(token)


def calls_names(u: Utterance) -> str | None:
    """'menyebut X (sebagai) kanker', '… sebagai langkah maju': a name given to another, of abuse or praise."""
    if u.draft.word not in u.reading.sets["calls"] or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    for tone, token in u.tones:
        if tone in NAMES and first < token < min(last, first + CALLED) and _called(u, first, token):
            return NAMES[tone]
    return None


def _called(u: Utterance, first: int, token: int) -> bool:
    """Whether nothing but whom it is given to, and "sebagai" or "adalah", stands before a name."""
    reading = u.reading
    if any(reading.verb(i) or reading.has("negation", i) for i in range(first, token)):
        return False
    if any(reading.has("mishaps", i) for i in range(first, token)):
        return False
    return any(u.voices.mentions(i) or reading.has("deixis", i) for i in range(first, token))


def spotlights(u: Utterance) -> str | None:
    """'menyoroti lemahnya pengawasan': what is pointed at is a fault."""
    if u.draft.word not in u.reading.sets["spotlights"] or not u.draft.content:
        return None
    first = u.draft.content[0][0]
    return "condemn" if any(tone == "flaw" and token == first for tone, token in u.tones) else None


def voiced(u: Utterance) -> str | None:
    """'menyuarakan keprihatinan': what is voiced gives the act."""
    return opened_by_noun(u) if u.draft.word in u.reading.sets["speaks_up"] else None


def approves(u: Utterance) -> str | None:
    """'sudah sangat tepat', 'kami apresiasi'."""
    praise = u.first("good", NEAR)
    if praise is not None and not _turned_down(u, praise):
        return "support"
    told = (k for tone, k in u.tones if tone == "good" and u.depth(k) < DEEP)
    return "support" if any(_what_it_is(u, k) for k in told) else None


def _turned_down(u: Utterance, token: int) -> bool:
    """Whether praise is denied: 'tidak mungkin | kami mendukung', 'bukan langkah tepat', not 'tidak hanya tepat'."""
    near = (i for i in range(token - UNDONE, token) if u.reading.has("negation", i))
    denied = next(near, None)
    return (
        denied is not None and u.depth(token) >= token - denied and not u.reading.has("only_so", denied + 1)
    )


def _what_it_is(u: Utterance, token: int) -> bool:
    """Whether praise is the predicate of a long subject: '… merupakan langkah yang positif'."""
    reading, link = u.reading, token - 1
    if not (reading.has("copula", link) or reading.has("copula", token)):
        return False
    clause = range(token - u.depth(token), link)
    if any(reading.has("own", i) for i in clause) or any(
        reading.norms[i] in u.house for i in clause[-CALLED:]
    ):
        return False
    unsure = ("condition", "doubt", "negation", "must")
    return not any(reading.has(name, i) and not reading.has("who", i) for name in unsure for i in clause)


def denies_claim(u: Utterance) -> str | None:
    """'menolak klaim bahwa …', 'meragukan klaim …' denies; 'menolak usul' rejects."""
    doubted = u.draft.word in u.reading.sets["doubts"]
    if not (u.draft.sense == "reject" or doubted) or not u.draft.content:
        return None
    token = u.first("denied")
    return "deny" if token is not None and token - u.draft.content[0][0] < 3 else None


def topic_only(u: Utterance) -> str | None:
    """'buka suara soal …': the content names a topic, what is said of it follows elsewhere."""
    content = u.draft.content
    if any(
        u.draft.word in u.reading.sets[n]
        for n in ("spotlights", "calls_in_question", "objects_to", "complains")
    ):
        return None  # "menyoroti soal perda yang belum dijalankan"
    return "say" if content and u.draft.rule not in DIRECT and u.reading.has("about", content[0][0]) else None


def answers(u: Utterance) -> str | None:
    """'merespons saran X agar …': only told whose words are answered, not how."""
    told = u.draft.rule == "statements.active" and u.draft.word in u.reading.sets["colon_only"]
    return "say" if told else None


OPEN: tuple[Rule, ...] = (
    answers,
    weighs_up,
    frowned_on,
    hearsay_of_wrong,
    denies_claim,
    performed,
    topic_only,
    excuses,
    warned_off,
    silence,
    opened_by_noun,
    mourns,
    spotlights,
    points_at,
    questions,
    calls_names,
    named_by_topic,
    untrue,
    threatens,
    menaces,
    will_not,
    refuses,
    disowns,
    sets_right,
    pledges,
    hopes,
    asks,
    orders,
    presses,
    affirms,
    says_no,
    approves,
    pleased,
    complains,
    disapproves,
    admits,
    blames,
    faults,
    foul_play,
    suffers,
    charged,
    indicts,
    judges,
    backs,
    praises,
    against,
    laments,
    characterises,
)
TURNED: tuple[Rule, ...] = (
    fears,
    denies_claim,
    disproves,
    assures,
    forswears,
    shirks,
    vows_harm,
    hints,
    leaves_open,
    cautions,
    mourns,
    voiced,
)


def _carried(u: Utterance) -> bool:
    """Whether the speaker only carries what another said: a medium, not 'mengutip Menlu X'."""
    if not u.draft.source and u.draft.sense != "cite":
        return False
    return u.speaker.type in ("medium", "") or u.draft.word not in u.reading.sets["quotes_people"]


def act_of(u: Utterance) -> tuple[str, str]:
    """The act of an utterance and the rule that gave it."""
    plain = act_table()["acts"][u.draft.sense]
    if _carried(u):
        return "say", "acts.source"
    for rule in OPEN if plain == "say" else TURNED:
        act = rule(u)
        if act is not None:
            return act, f"acts.{rule.__name__}"
    return plain, "acts.sense"
