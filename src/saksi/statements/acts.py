"""What a statement does: its cue's sense, unless its content says otherwise.

OPEN holds the rules for cues that leave the act open ("mengatakan"), TURNED those for cues whose act a
content may turn. They are tried in order; each gives an act or None, and its name is stored
with the statement. Another cue that is plain itself ("mengecam", "membantah") keeps its act.
"""

import functools
import pathlib
import tomllib
from collections.abc import Callable

from saksi.statements.ahead import assures, pledges, refuses, threatens, vows_harm, warned_off
from saksi.statements.blame import admits, blames, charged, hearsay_of_wrong
from saksi.statements.utterance import NEAR, Utterance

DEEP = 40  # words from an utterance's start within which a judgement is its own
DIRECT = frozenset(("statements.after_quote", "statements.after_quote_nya", "statements.speaker_then_cue"))
PASSIVES = frozenset(("statements.passive_agent", "statements.passive_anaphor", "statements.passive_person"))


@functools.cache
def act_table() -> dict[str, dict[str, str]]:
    """The acts that senses and opening nouns give."""
    path = pathlib.Path(__file__).with_name("acts.toml")
    table: dict[str, dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return table


Rule = Callable[[Utterance], str | None]


def performed(u: Utterance) -> str | None:
    """'"Kami meminta …," kata X': the act is that of the speaker's own verb."""
    acts = act_table()["acts"]
    return next((acts[d.sense] for d in u.inner if acts[d.sense] != "say"), None)


def opened_by_noun(u: Utterance) -> str | None:
    """'menyatakan keprihatinan …', 'menyampaikan dukungan …': the noun that opens the content."""
    nouns = act_table()["nouns"]
    if u.draft.rule in DIRECT or not u.draft.content:
        return None
    first = u.draft.content[0][0]
    own = u.draft.word in u.reading.sets["affirms"] and u.reading.norms[first].endswith("nya")
    if u.draft.word not in u.reading.sets["expresses"] and not own:
        return None
    if u.reading.has("that", first - 1):
        return None
    for tone, token in u.tones:
        if own and nouns.get(tone) == "demand":
            continue
        if tone in nouns and first <= token < first + 3 and not any(map(u.reading.verb, range(first, token))):
            return nouns[tone]
    return None


def named_by_topic(u: Utterance) -> str | None:
    """'Tuduhan itu disampaikan X': the noun that stands for what was said gives the act."""
    if u.draft.rule not in PASSIVES or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    if not u.reading.has("deixis", last - 1):
        return None
    hit = u.reading.doc.entry(first, "speech")
    act = act_table()["acts"].get(hit.entry.value) if hit and hit.entry.form == "noun" else None
    return act if act != "say" else None


def silence(u: Utterance) -> str | None:
    """'"Belum bisa saya sampaikan," ujarnya': nothing is said."""
    return "evade" if u.first("silent") is not None else None


def asks(u: Utterance) -> str | None:
    """'… harus …', 'jangan …': the main clause wants something done or left."""
    if u.draft.content and _opens_request(u, u.draft.content[0][0]):
        return "demand"
    token = u.first("ban", NEAR)
    if token is None:
        token = u.first("duty", NEAR)
    if token is None or u.reading.has("no_wish", token - 1) or _own_duty(u, token):
        return None
    return "demand"


def _own_duty(u: Utterance, token: int) -> bool:
    """Whether the speaker himself must: 'kami harus …', not 'menurut kami harus …'."""
    return u.reading.has("itself", token - 1) and token - 2 not in u.reading.cue_at


def _opens_request(u: Utterance, first: int) -> bool:
    """Whether a content begins with "agar", or in its own words with a request: '"Pastikan …'."""
    reading = u.reading
    if reading.has("so_that", first):
        return True
    return reading.has("weighs", first) or (reading.has("imperative", first) and reading.upper(first))


def hopes(u: Utterance) -> str | None:
    """'berharap pemerintah segera …', 'berharap agar …' asks; 'berharap cuaca membaik' does not."""
    hoped = [d for d in (u.draft, *u.inner) if d.sense == "hope" and d.content and d.bound != "none"]
    for first in (d.content[0][0] for d in hoped):
        if u.reading.has("so_that", first) or u.reading.has("people", first):
            return "demand"
        if u.voices.mentions(first) and not u.voices.same(u.speaker, first):
            return "demand"
    return None


def untrue(u: Utterance) -> str | None:
    """'"Itu tidak benar," katanya'."""
    if u.first("untrue", NEAR) is not None:
        return "deny"
    token = u.first("never", NEAR)
    return "deny" if token is not None and u.own(token) else None


def disapproves(u: Utterance) -> str | None:
    """'tidak dapat dibenarkan', 'sangat keterlaluan', 'kami merasa kecewa'."""
    if u.draft.rule in PASSIVES:
        return None
    for tone, token in u.tones:
        if tone == "bad" and u.depth(token) < DEEP and _judged(u, token):
            return "condemn"
        if tone == "feeling" and u.depth(token) < NEAR and _felt(u, token):
            return "condemn"
    return None


def _judged(u: Utterance, token: int) -> bool:
    """Whether a judgement is the sentence's: not denied, and behind "yang" only after "adalah", "sebagai"."""
    if u.reading.has("who", token - 1):
        return any(u.reading.has("copula", i) or u.reading.has("as", i) for i in range(token - 4, token - 1))
    return not u.reading.has("unfelt", token - 1)


def _felt(u: Utterance, token: int) -> bool:
    """Whether a feeling is the speaker's own: 'kami merasa sangat kecewa', not 'warga khawatir'."""
    while u.reading.has("feels", token - 1):
        token -= 1
    return not u.reading.has("unfelt", token - 1) and u.own(token)


def approves(u: Utterance) -> str | None:
    """'sudah sangat tepat', 'kami apresiasi'."""
    return "support" if u.first("good", NEAR) is not None else None


def denies_claim(u: Utterance) -> str | None:
    """'menolak klaim bahwa …' denies; 'menolak usul' rejects."""
    if u.draft.sense != "reject" or not u.draft.content:
        return None
    token = u.first("denied")
    return "deny" if token is not None and token - u.draft.content[0][0] < 2 else None


def topic_only(u: Utterance) -> str | None:
    """'buka suara soal …': the content names a topic, what is said of it follows elsewhere."""
    content = u.draft.content
    return "say" if content and u.draft.rule not in DIRECT and u.reading.has("about", content[0][0]) else None


OPEN: tuple[Rule, ...] = (
    hearsay_of_wrong,
    performed,
    topic_only,
    warned_off,
    silence,
    opened_by_noun,
    named_by_topic,
    untrue,
    threatens,
    refuses,
    pledges,
    hopes,
    asks,
    approves,
    disapproves,
    admits,
    blames,
    charged,
)
TURNED: tuple[Rule, ...] = (denies_claim, assures, vows_harm)


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
