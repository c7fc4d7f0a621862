"""Rules for nouns that attribute: 'Kecaman Seoul', 'tuduhan dari Thailand', 'pernyataan Katz'."""

from saksi.statements import phrases
from saksi.statements.cues import heeded, passive
from saksi.statements.cues.quoted import quote_before
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import behind, content
from saksi.statements.reading import Reading

GIVEN = ("from", "by", "among", "put_forward")  # words that lead from a noun of speech to who speaks
AIM = 16  # words behind a noun of speech within which the one it is about is named
OFFICE = 4  # words of an office in small letters up to whose it is: "pernyataan pemerintah AS"


def noun_of(reading: Reading, cue: Cue) -> Draft | None:
    """A noun of speech with its speaker behind it, and what it says when a clause follows."""
    given = reading.sets["only_from"]
    if reading.has("requests", cue.first - 1) or _danger(reading, cue):
        return None  # "permintaan | komentar dari Reuters"
    told = cue.word in reading.sets["noun_cues"] or cue.word in given or heeded.at_whose(reading, cue)
    if cue.form != "noun" or cue.nya or not told:
        return None
    if reading.headline(cue.first) and (cue.sense == "say" or _has_subject(reading, cue)):
        return None
    token = _past_links(reading, cue)
    linked = token > cue.last and any(reading.has(name, token - 1) for name in GIVEN)
    if token >= cue.frame[1] or (cue.word in given and not linked) or _loose(reading, cue, token):
        return None
    if cue.word in reading.sets["only_drawn"] and not reading.has("draws", cue.first - 1):
        return None
    common = _of_people(reading, cue, token, linked=linked)
    if not (common or _of_office(reading, token) or reading.upper(token) or reading.has("third", token)):
        return None
    speaker = behind.after(reading, token, cue.frame[1])
    if speaker is None or not (common or _actor(reading, speaker)):
        return None
    if not linked and _told_of(reading, cue, speaker[1]):
        return None
    over = _past_speaker(reading, speaker)
    at_party = over < speaker[1] and reading.has("over", over) and reading.upper(over + 1)
    speaker = speaker[0], over
    return Draft(
        rule="statements.noun_of",
        cue=(cue.first, cue.last),
        sense=_sense(reading, cue, speaker[1]),
        word=cue.word,
        speaker=speaker,
        content=() if at_party else _said(reading, cue, over) or _drawn(reading, cue),
        quote=cue.quote,
    )


def _of_people(reading: Reading, cue: Cue, token: int, *, linked: bool) -> bool:
    """Whether people told by a common noun say it: 'kecaman dari | warga', 'menyikapi desakan | para pedagang'."""
    if cue.sense == "say":
        return linked and heeded.known_before(reading, token)
    if not (linked or heeded.by_people(reading, cue)):
        return False
    head = token + reading.has("several", token)
    return any(reading.has("people", i) for i in (token, head))


def _of_office(reading: Reading, token: int) -> bool:
    """Whether an office in small letters says it, whose state or words come next: 'pernyataan | pemerintah AS'."""
    if not reading.has("people", token) or reading.has("of_the_world", token):
        return False
    near = range(token + 1, token + OFFICE)
    return any("country" in reading.kinds(i) or _worded(reading, i) for i in near)


def _worded(reading: Reading, token: int) -> bool:
    """Whether what a noun of speech says begins at a token: 'usulan pemerintah | yang ingin …', 'desakan warga | agar'."""
    if reading.has("who", token):
        return reading.has("wants", token + 1) or token + 1 in reading.cue_at
    return reading.has("that", token) or reading.has("so_that", token)


def _past_speaker(reading: Reading, speaker: Range) -> int:
    """Where a speaker's name ends before whom or what it is over, or "yang" and a verb: 'klaim Peru | yang menyatakan …'."""
    for i in range(speaker[0] + 1, speaker[1]):
        told = i + 1 in reading.cue_at or reading.has("wants", i + 1)
        asked = reading.headline(i) and reading.has("to", i) and reading.headline_verb(i + 1)
        if reading.has("over", i) or (reading.has("who", i) and told) or asked:
            return i
    return speaker[1]


def _past_links(reading: Reading, cue: Cue) -> int:
    """Where who speaks begins behind a noun of speech and its links: 'tuduhan yang dilontarkan oleh | X'."""
    token = cue.last
    while token < cue.frame[1] and reading.has("noun_links", token):
        token += 1
    if reading.has("from", token) and reading.has("among", token + 1):
        token += 2
    if reading.text(token) == "," and reading.has("including", token + 1) and reading.has("from", token + 2):
        token += 3  # "menuai kecaman, termasuk dari | Peru"
    if reading.has("who", token - 1) and reading.has("put_forward", token):
        token += 1 + reading.has("by", token + 1)
    return token


def _told_of(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether a charge is about who stands behind it: 'membantah tudingan Sari | dipecat', 'menepis kabar Mali | menyerang'."""
    held = cue.first > cue.frame[0] and reading.verb(cue.first - 1)
    charge = cue.sense in ("accuse", "claim", "say", "report")
    return held and charge and token < cue.frame[1] and reading.verb(token) and token not in reading.cue_at


def _danger(reading: Reading, cue: Cue) -> bool:
    """Whether a threat is a danger, no words: 'adalah ancaman | militer terhadap Peru'."""
    return cue.sense == "threaten" and reading.has("dangers", cue.last)


def _sense(reading: Reading, cue: Cue, token: int) -> str:
    """The sense of a noun of speech, of a plain one that of its own verb: 'pernyataan X yang meminta …' asks."""
    other = reading.cue_at.get(token + 1)
    asks = other is not None and other.form == "active" and reading.has("who", token)
    return other.sense if other is not None and asks and cue.sense == "say" else cue.sense


def _loose(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether a noun that names more than words stands with nobody known: 'perintah dari Wi-Fi', 'penolakan RUU'."""
    if cue.word not in reading.sets["strict_nouns"]:
        return False
    drawn = reading.has("draws", cue.first - 1)  # "menuai penolakan dari warga"
    drawn = drawn or heeded.at_whose(reading, cue) or heeded.from_power(reading, cue, token)
    if (token > cue.last and not drawn) or reading.has("supposed", token):
        return True
    head = token + (drawn and reading.has("several", token))
    known = reading.kinds(token) & {"country", "organisation", "role", "person"}
    if known or heeded.by_name(reading, cue, token):
        return False
    return not (reading.has("people", head) or reading.has("third", token))


def _has_subject(reading: Reading, cue: Cue) -> bool:
    """Whether a headline's word is a verb with who speaks before it: 'Investor Klaim Warga Setuju'."""
    before = cue.first - 1
    if before < cue.frame[0]:
        return False
    ends = (
        hit
        for k in range(max(cue.frame[0], before - 3), before + 1)
        for hit in reading.doc.hits_at.get(k, ())
    )
    known = any(h.last == cue.first and h.entry.kind in ("country", "organisation", "person") for h in ends)
    return known or reading.has("people", before)


def _drawn(reading: Reading, cue: Cue) -> tuple[Range, ...]:
    """What drew the words: 'langkah itu menuai kecaman dari X'."""
    if not reading.has("draws", cue.first - 1):
        return ()
    found = phrases.subject(reading, cue.first - 1, cue.frame)
    if found is None or any(reading.has("contrast_links", i) for i in range(found[0], cue.first - 1)):
        return ()  # "Sari tetap kukuh | meski menuai kecaman"
    return () if reading.has("third", found[0]) else (found,)


def noun_that(reading: Reading, cue: Cue) -> Draft | None:
    """'Pernyataan itu muncul setelah …' at a sentence's start: who spoke last, nothing new said."""
    sentence = reading.doc.sentences[reading.doc.sentence_of[cue.first]]
    if cue.form != "noun" or cue.nya or cue.quote is not None or cue.first != sentence.first:
        return None
    token = cue.last
    while reading.has("noun_links", token):
        token += 1
    if not (cue.word in reading.sets["noun_cues"] or cue.word in reading.sets["thus_nouns"]):
        return None
    if token > cue.last and cue.word in reading.sets["strict_nouns"]:
        return None  # "Permintaan tinggi ini juga …"
    if not reading.has("deixis", token):
        return None
    if reading.headline(cue.first) or not reading.has("comes_out", token + 1):
        return None
    follows = reading.cue_at.get(token + 1)
    if follows is not None and (passive.by_agent(reading, follows) or passive.anaphoric(reading, follows)):
        return None
    if reading.has("by", token + 2):
        speaker = behind.after(reading, token + 3, cue.frame[1])  # "Pernyataan itu dikeluarkan oleh X"
        return drafted("noun_that", cue, speaker, ()) if speaker and reading.named(*speaker) else None
    return drafted("noun_that", cue, None, (), "last")


def noun_nya(reading: Reading, cue: Cue) -> Draft | None:
    """'menolak tuntutannya untuk …', 'tetapi pernyataannya muncul setelah …': a clitic for who speaks."""
    if (
        cue.form != "noun"
        or not cue.nya
        or cue.quote is not None
        or cue.word not in reading.sets["noun_cues"]
    ):
        return None
    before = reading.cue_at.get(cue.first - 1)
    if before is not None and before.word in reading.sets["expresses"]:
        return None
    if reading.has("opens_noun_content", cue.last):
        start = cue.last + (reading.has("that", cue.last) or reading.has("to", cue.last))
        return _clitic(cue, reading.ranges(start, content.end_of(reading, cue, start)), "none")
    opens = cue.first == cue.frame[0] or reading.has("contrast", cue.first - 1)
    return _clitic(cue, (), "last") if opens and reading.has("comes_out", cue.last) else None


def thus(reading: Reading, cue: Cue) -> Draft | None:
    """'"…," demikian pernyataan X', '…, demikian keterangan resmi X': a noun that closes what is told, its speaker behind it."""
    if cue.form != "noun" or cue.nya or not reading.has("thus", cue.first - 1):
        return None
    if not reading.has("thus_nouns", cue.first):
        return None
    token = cue.last
    while reading.has("noun_links", token):
        token += 1
    same = reading.has("deixis", token)  # "demikian pernyataan | itu": whose it is was told before
    speaker = None if same else behind.after(reading, token, cue.frame[1])
    if speaker is None and not same:
        return None
    quote = quote_before(reading, cue)
    said = reading.ranges(quote.first, quote.last) if quote else _closed(reading, cue)
    return drafted("noun_thus", cue, speaker, said, "last" if same else "own") if said else None


def _closed(reading: Reading, cue: Cue) -> tuple[Range, ...]:
    """What stands before ", demikian pernyataan X" in its sentence, when it tells something by a verb."""
    end = cue.first - 1
    if cue.quote is not None or reading.text(end - 1) != ",":
        return ()
    first = content.past_source(reading, cue.frame[0], end)
    return reading.ranges(first, end) if any(reading.verb(i) for i in range(first, end)) else ()


def arrives(reading: Reading, cue: Cue) -> Draft | None:
    """'Peringatan juga datang dari X', 'Dukungan terhadap Y …': a noun that opens its clause, its speaker behind "dari"."""
    if cue.form != "noun" or cue.nya or cue.quote is not None:
        return None
    if cue.first != cue.frame[0] and reading.text(cue.first - 1) != ",":
        return None
    token = _past_aim(reading, cue)
    while reading.has("noun_links", token) or reading.has("auxiliary", token) or reading.has("deixis", token):
        token += 1
    if not (reading.has("arrives", token) and reading.has("given_by", token + 1)):
        return None
    if reading.headline(cue.first):
        return None
    speaker = behind.after(reading, token + 2, cue.frame[1])
    if speaker is None or not reading.named(*speaker):
        return None
    return drafted("noun_arrives", cue, speaker, ())


def _past_aim(reading: Reading, cue: Cue) -> int:
    """Behind a noun of speech and whom or what it is about: 'Dukungan terhadap Y | datang dari X'."""
    if not (reading.has("upon_links", cue.last) or reading.has("over", cue.last)):
        return cue.last
    end = min(cue.last + AIM, cue.frame[1])
    found = next((i for i in range(cue.last + 1, end) if reading.has("arrives", i)), None)
    between = range(cue.last + 1, found or cue.last)
    return cue.last if found is None or any(reading.verb(i) for i in between) else found


def pretext(reading: Reading, cue: Cue) -> Draft | None:
    """'Israel menyerang X dengan dalih …': the reason that the subject of the clause gives."""
    if cue.form != "noun" or cue.word not in reading.sets["pretexts"] or cue.quote is not None:
        return None
    if not reading.has("pretext_links", cue.first - 1) or reading.has("who", cue.last):
        return None
    verbs = [i for i in range(cue.frame[0], cue.first) if reading.verb(i)]
    if not verbs or reading.passive(verbs[-1]) or reading.has("deixis", cue.last):
        return None
    speaker = phrases.subject(reading, verbs[-1], cue.frame) or phrases.subject(reading, verbs[0], cue.frame)
    start = cue.last + reading.has("that", cue.last)
    said = reading.ranges(start, content.end_of(reading, cue, start))
    if speaker is None or not said or not (_actor(reading, speaker) or reading.capital(speaker[0])):
        return None
    return drafted("noun_pretext", cue, speaker, said)


def charged(reading: Reading, cue: Cue) -> Draft | None:
    """'menahan X atas tuduhan merusak …': what the subject charges somebody with; nobody tells it of a passive."""
    if cue.form != "noun" or cue.nya or cue.word not in reading.sets["charges"] or cue.quote is not None:
        return None
    if not reading.has("charged_with", cue.first - 1) or reading.headline(cue.first):
        return None
    that = reading.has("that", cue.last)
    if not (that or reading.verb(cue.last)) or reading.passive(cue.last):
        return None
    start = cue.last + that
    end = content.object_end(reading, cue, start, content.end_of(reading, cue, start))
    comma = next((i for i in range(start, end) if reading.text(i) == ","), end)
    verbs = [i for i in range(cue.frame[0], cue.first) if reading.verb(i)]
    active = bool(verbs) and not any(reading.passive(i) for i in verbs)
    speaker = phrases.subject(reading, verbs[0], cue.frame) if active else None
    if speaker is None or not _actor(reading, speaker):
        return drafted("noun_charge", cue, None, reading.ranges(start, comma), "none")
    return drafted("noun_charge", cue, speaker, reading.ranges(start, comma))


def _clitic(cue: Cue, said: tuple[Range, ...], bound: str) -> Draft:
    return drafted("noun_nya", cue, None, said, bound)


def outside_speakers(drafts: list[Draft]) -> list[Draft]:
    """The drafts without nouns that stand in another's speaker: 'bunyi pernyataan dari X' is one statement."""
    taken = [d.speaker for d in drafts if d.speaker and not d.rule.startswith("statements.noun")]
    return [
        d for d in drafts if not (d.rule.startswith("statements.noun") and d.cue and _inside(d.cue, taken))
    ]


def _inside(cue: Range, taken: list[Range]) -> bool:
    """Whether a cue lies in one of the stretches."""
    return any(first <= cue[0] < last for first, last in taken)


def _actor(reading: Reading, speaker: Range) -> bool:
    """Whether a phrase names someone: a state, body, role or a name no vocabulary knows."""
    first = speaker[0]
    if reading.kinds(first) & {"country", "organisation", "medium"} or reading.has("people", first):
        return True
    return reading.has("third", first) or reading.norms[first] not in reading.pack.words


def _said(reading: Reading, cue: Cue, token: int) -> tuple[Range, ...]:
    """What a noun of speech says: 'klaim Rusia bahwa …', 'ancaman AS untuk …', 'yang menyebut …'."""
    last = cue.frame[1]
    if token < last and reading.has("deixis", token):
        token += 1
    if token + 1 < last and reading.has("over", token):
        return reading.ranges(token + 1, phrases.phrase_end(reading, token + 1, last))
    if token < last and reading.has("opens_noun_content", token):
        start = token + reading.has("that", token)
        return reading.ranges(start, _judged(reading, start, content.end_of(reading, cue, start)))
    if token + 2 < last and reading.has("who", token) and reading.has("wants", token + 1):
        return reading.ranges(token + 2, content.end_of(reading, cue, token + 2))
    following = reading.cue_at.get(token + 1) if reading.has("who", token) else None
    if token + 1 < last and following is not None and following.form != "passive":
        start = following.last  # not "tuduhan X | yang dibantah Y"
        start += reading.has("that", start)
        return reading.ranges(start, content.end_of(reading, cue, start))
    return ()


def _judged(reading: Reading, start: int, last: int) -> int:
    """Where what is claimed ends before what becomes of the claim: 'klaim X bahwa Y menyerang | tidak terbukti'."""
    for i in range(start + 1, last):
        unfounded = reading.has("negation", i) and reading.has("founded", i + 1)
        if unfounded or reading.has("refuted", i):
            return i
    return last


RULES = (thus, arrives, pretext, charged, noun_of, noun_that, noun_nya)
