"""Who a statement's speaker is: the one module that asks the mentions room."""

from collections.abc import Sequence

import msgspec

from saksi.mentions import Cast
from saksi.record.mention import Actor, Mention, Mentions
from saksi.statements.draft import Draft, Range
from saksi.statements.reading import Reading


class Speaker(msgspec.Struct, frozen=True, kw_only=True):
    """Who speaks: name or best description, the state spoken for, the body; and the rule that says so.

    type: the actor's type ("person", "body", …), "" when nobody known is meant.
    """

    id: str | None = None
    country: str | None = None
    org: str | None = None
    type: str = ""
    rule: str | None = None


NOBODY = Speaker()
INANIMATE = ("place",)
OPENING = 2  # words of what is said with which it begins
KNOWN = frozenset(
    ("country", "organisation", "place", "medium", "role")
)  # kinds of words that are no short name
OFFICIAL = frozenset(
    ("official", "police", "police_head", "investigator", "troops", "government", "agency", "military")
)
FORCES = ("troops",)  # roles of unnamed people who act for their state
# "kata dia" is who spoke last
BEHIND = frozenset(("statements.after_quote", "statements.after_content", "statements.speaker_then_cue"))
# Spoken of beside another's words: who speaks there is not meant by the next "katanya"
ASIDE = frozenset(
    ("statements.noun_of", "statements.noun_nya", "statements.noun_pretext", "statements.passive_clitic")
)


class Voices:
    """Who speaks in one document, and whose side a mention is on."""

    def __init__(self, reading: Reading, mentions: Mentions) -> None:
        self.reading = reading
        self.cast = Cast(reading.doc, mentions, reading.pack)

    def of(self, drafts: Sequence[Draft]) -> list[Speaker]:
        """The speaker of each draft; drafts come in the order of the text."""
        resolver = _Resolver(self.reading, self.cast)
        return [resolver.of(draft) for draft in drafts]

    def mentions(self, token: int) -> bool:
        """Whether somebody is mentioned at a token."""
        mention = self.cast.at(token)
        actor = self.cast.actor(mention)
        return actor is not None and actor.type != "place"

    def same(self, speaker: Speaker, token: int) -> bool:
        """Whether the mention at a token is the speaker, or the state or body he speaks for."""
        actor = self.cast.actor(self.cast.at(token))
        if actor is None:
            return False
        if speaker.id and actor.name == speaker.id:
            return True
        if self.reading.has("government", token) and actor.org is None and self._beside(speaker):
            return False  # "anggota DPR X: pemerintah akan …"
        if actor.type in ("state", "body") or actor.role in FORCES:
            return actor.country is not None and actor.country == speaker.country
        return actor.org is not None and actor.org == speaker.org

    def _beside(self, speaker: Speaker) -> bool:
        """Whether a speaker's house or party is none of the government's."""
        return (speaker.org or "").lower() in self.reading.sets["beside_government"]

    def heads(self, country: str, token: int) -> bool:
        """Whether the mention at a token is a person who holds an office of a state."""
        actor = self.cast.actor(self.cast.at(token))
        return actor is not None and actor.type == "person" and actor.speaks_for == country

    def power(self, token: int) -> bool:
        """Whether the mention at a token is a state, its office or officer, or an armed group."""
        actor = self.cast.actor(self.cast.at(token))
        if actor is None:
            return False
        return actor.type in ("state", "body", "group") or (
            actor.type == "person" and actor.speaks_for is not None
        )

    def official(self, token: int) -> bool:
        """Whether the mention at a token is an office or an officer."""
        actor = self.cast.actor(self.cast.at(token))
        return actor is not None and (
            actor.type == "body" or (actor.type == "person" and actor.role is not None)
        )

    def others(self, speaker: Speaker, content: Sequence[Range]) -> list[str]:
        """States and bodies other than the speaker's that a content tells of, each once, in order."""
        found: dict[str, None] = {}
        for first, last in content:
            for mention in self.cast.within(first, last):
                actor = self.cast.actor(mention)
                if actor is None or actor.type in ("place", "medium") or actor.name == speaker.id:
                    continue
                for code in (actor.country or "").split("+"):
                    if code and code != speaker.country:
                        found[code] = None
                if not actor.country and actor.org and actor.org != speaker.org:
                    found[actor.org] = None
        return list(found)


class _Resolver:
    """Goes through the drafts once, keeping who spoke last."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self.reading = reading
        self.cast = cast
        self.last = NOBODY
        self.last_person = NOBODY
        self.elder = NOBODY  # the person who spoke before the last one did
        self.paragraph = -1
        self.sentence = -1
        self.single = False
        self.told = 0  # where the content of who spoke last ends

    def of(self, draft: Draft) -> Speaker:
        """The speaker of the next draft."""
        if draft.bound == "none":
            return NOBODY
        phrase = draft.speaker or draft.meant
        found = self._last(draft) if phrase is None else self._named(draft, phrase)
        if not draft.source and draft.quote is None and draft.rule not in ASIDE and not self._retold(draft):
            self.last = found
            self.told = draft.content[-1][1] if draft.content and draft.cue else 0
            self.paragraph = self._paragraph(draft)
            self.sentence = self.reading.doc.sentence_of[draft.at]
            self.single = found.type == "person" or (
                phrase is not None and self.reading.has("one_of", phrase[0])
            )
            if found.type == "person":
                self.elder = self.elder if found.id == self.last_person.id else self.last_person
                self.last_person = found
        return found

    def _retold(self, draft: Draft) -> bool:
        """Whether a person tells another's words: who goes on speaking is the one who tells them."""
        return self.last.type == "person" and draft.cue is not None and draft.cue[0] < self.told

    def _last(self, draft: Draft) -> Speaker:
        """Who spoke last: in the same paragraph or of "pernyataan itu" whoever it was, else a person before a body."""
        text = draft.speaker is not None and self.reading.has("deixis", draft.speaker[1] - 1)
        near = self.paragraph == self._paragraph(draft) or draft.rule.endswith("anaphor") or text
        found = self.last if near or not self.last_person.id else self.last_person
        if found.type == "person" and self.elder.id and self._spoken_of(draft, found):
            found = self.elder
        if not found.id and draft.cue:
            mention = self.cast.before(draft.cue[0])
            actor = self.cast.actor(mention)
            return _speaker(actor, "speakers.mentioned_last") if actor else NOBODY
        return msgspec.structs.replace(found, rule="speakers.spoke_last") if found.id else NOBODY

    def _spoken_of(self, draft: Draft, speaker: Speaker) -> bool:
        """Whether what is said tells of somebody by name: it is not he who says it."""
        told = (m for first, last in draft.content for m in self.cast.within(first, last))
        named = (self.cast.actor(m) for m in told if m.form == "name")
        return any(actor is not None and actor.name == speaker.id for actor in named)

    def _paragraph(self, draft: Draft) -> int:
        """The paragraph a draft stands in."""
        return self.reading.doc.sentences[self.reading.doc.sentence_of[draft.at]].paragraph

    def _named(self, draft: Draft, phrase: Range) -> Speaker:
        """Who a noun phrase stands for."""
        reading = self.reading
        if reading.has("own", phrase[0]) or self._goes_back(draft, phrase):
            return self._last(draft)
        mention = self._inside(draft, phrase) or self.cast.head(*phrase)
        actor = self.cast.actor(mention)
        if (called := self._called(phrase)) is not None and not draft.source:
            known = called.speaks_for or (actor.speaks_for if actor else None)
            return msgspec.structs.replace(_speaker(called, "speakers.called"), country=known)
        if actor is None and reading.has("one", phrase[0]) and draft.quote is None and self.last_person.id:
            return msgspec.structs.replace(self.last_person, rule="speakers.spoke_last")
        text = reading.doc.span(*phrase).of(reading.doc.text)
        if mention is not None and mention.first > phrase[0] and self._against(mention.first - 1):
            return Speaker(id=text, type="people", rule="speakers.against")
        if mention is not None and self._reaches(phrase[0], mention):
            return Speaker(id=text, rule="speakers.addressed")
        if mention is not None and self._belongs(phrase[0], mention, actor):
            return Speaker(id=text, type="people", rule="speakers.belongs")
        joint = self._joint(mention, phrase)
        if joint:
            return Speaker(id=text, country=joint, type="people", rule="speakers.joint")
        if draft.source:
            return self._source(text, actor)
        return self._by_phrase(draft, phrase, mention, text)

    def _by_phrase(self, draft: Draft, phrase: Range, mention: Mention | None, text: str) -> Speaker:
        """Who speaks by the mention that a phrase is about, or by the phrase's own words."""
        actor = self.cast.actor(mention)
        if mention is None or actor is None or actor.type in INANIMATE:
            kind = "person" if actor is None and self._bare_name(phrase) else ""
            return Speaker(id=text, country=self._told_inside(phrase), type=kind, rule="speakers.own_words")
        if mention.first > phrase[0] + 3 and actor.type != "person":
            return Speaker(
                id=text, country=actor.speaks_for, org=actor.org, type="people", rule="speakers.phrase"
            )
        found = _speaker(actor, "speakers.actor")
        if found.country is None and found.org is None and actor.role in OFFICIAL:
            found = msgspec.structs.replace(found, country=self._told_inside(phrase))
        return self._other(draft, phrase, found) or found

    def _other(self, draft: Draft, phrase: Range, found: Speaker) -> Speaker | None:
        """Who spoke last, where "dia" cannot be who was told of last: what he says tells of that one by name."""
        if draft.quote is not None or not self.reading.has("third", phrase[0]):
            return None
        last = self.last_person
        if last.id in (None, found.id) or not self._spoken_of(draft, found):
            return None
        return msgspec.structs.replace(last, rule="speakers.spoke_last")

    def _called(self, phrase: Range) -> Actor | None:
        """The person whose name a phrase tells behind "bernama": "seorang warga bernama | Ipong"."""
        for i in range(phrase[0] + 1, phrase[1] - 1):
            if self.reading.has("named_as", i):
                actor = self.cast.actor(self.cast.at(i + 1))
                return actor if actor is not None and actor.type == "person" else None
        return None

    def _against(self, token: int) -> bool:
        """Whether a word tells whom somebody is against: "kelompok | anti-pemerintah Peru"."""
        return self.reading.norms[token] in self.reading.sets["opposed"]

    def _reaches(self, first: int, mention: Mention) -> bool:
        """Whether a paper only names whom it is to or about: "surat untuk | Presiden Peru"."""
        reading, before = self.reading, mention.first - 1
        to = reading.has("for_whom", before) or reading.has("about", before)
        return before > first and to and reading.has("documents", first)

    def _belongs(self, first: int, mention: Mention, actor: Actor | None) -> bool:
        """Whether a person is only named as whose the speaker is: "tim kampanye | Sari", "lawan politik | Sari"."""
        if actor is None or actor.type != "person" or mention.form != "name" or mention.first <= first:
            return False
        reading = self.reading
        if any(reading.text(i) == "," or reading.has("named_as", i) for i in range(first, mention.first)):
            return False
        return reading.has("belonging", first) or reading.has("owned_by", mention.first - 1)

    def _told_inside(self, phrase: Range) -> str | None:
        """The one state that a phrase tells by a state, body or place in it: "para pejabat di Lima"."""
        codes: dict[str, None] = {}
        for mention in self.cast.within(*phrase):
            actor = self.cast.actor(mention)
            if actor is not None and actor.country and actor.type != "person":
                codes.update(dict.fromkeys(actor.country.split("+")))
        return next(iter(codes)) if len(codes) == 1 else None

    def _bare_name(self, phrase: Range) -> bool:
        """Whether a phrase is one capitalised word that no table knows: a short name the report does not explain."""
        token = phrase[0]
        known = self.reading.kinds(token) & KNOWN or self.reading.has("people", token)
        return phrase[1] == token + 1 and self.reading.capital(token) and not known

    def _goes_back(self, draft: Draft, phrase: Range) -> bool:
        """Whether a phrase stands for who spoke last: "kata dia", "pernyataan itu", "dia" in the same sentence."""
        reading = self.reading
        if not self.last.id:
            return False
        if reading.has("third", phrase[0]):
            adding = reading.has("one", phrase[0]) and draft.word in reading.sets["adds_words"]
            adding = adding and draft.quote is None and self._paragraph(draft) <= self.paragraph + 1
            return (
                draft.rule in BEHIND or (adding and bool(self.last_person.id)) or self._still(draft, phrase)
            )
        words = any(reading.has(name, phrase[0]) for name in ("noun_cues", "own_texts"))
        return words and reading.has("deixis", phrase[1] - 1)

    def _still(self, draft: Draft, phrase: Range) -> bool:
        """Whether "dia" is who spoke last: in the same sentence, or one person in the one before in its paragraph."""
        doc = self.reading.doc
        if draft.quote is not None:
            return False
        sentence = doc.sentence_of[phrase[0]]
        if sentence == self.sentence:
            return self.last.type == "person"
        near = sentence == self.sentence + 1 and self.paragraph == self._paragraph(draft)
        if near and not self.reading.has("one", phrase[0]):  # "mereka", whom no mention tells
            told = self.cast.at(phrase[0])
            return self.last.type != "person" and (
                self.cast.actor(told) is None or self._only_told_of(draft, told)
            )
        return near and self.single

    def _only_told_of(self, draft: Draft, they: Mention | None) -> bool:
        """Whether "mereka" stands for people told of within a body's words: 'Serikat itu mengecam razia oleh polisi. Mereka …'.

        Not for those with whom its words begin ("KPK mengatakan dua hakim ditahan"), nor one who admits.
        """
        body = self.last.type in ("body", "organisation", "group", "party", "company")
        if they is None or not body or draft.word in self.reading.sets["admits"]:
            return False
        sentence = self.reading.doc.sentences[self.sentence]
        named = [m for m in self.cast.within(sentence.first, sentence.last) if m.actor == they.actor]
        cues = self.reading.cues_from(sentence.first)
        opening = next((cue.last + OPENING for cue in cues if cue.form == "active"), sentence.last)
        return bool(named) and all(opening < m.first for m in named)

    def _joint(self, head: Mention | None, phrase: Range) -> str | None:
        """The states of several told side by side ("Paus Leo dan Trump"), joined with "+"; None for one."""
        codes: list[str] = []
        last = head
        while last is not None:
            actor = self.cast.actor(last)
            codes.extend((actor.country or "").split("+") if actor else [])
            following = [m for m in self.cast.within(last.last, phrase[1]) if m.first >= last.last]
            between = range(last.last, following[0].first) if following else range(0)
            last = following[0] if self._side_by_side(between) else None
        named = [code for code in dict.fromkeys(codes) if code]
        return "+".join(named) if len(named) > 1 else None

    def _side_by_side(self, between: range) -> bool:
        """Whether only "dan", a comma or both stand between two of a list: "Peru, Togo | , dan | Mali"."""
        links = [i for i in between if self.reading.text(i) != ","]
        joined = all(any(self.reading.has(k, i) for k in ("and", "both_link")) for i in links)
        return len(between) in (1, 2) and len(links) < 2 and joined

    def _inside(self, draft: Draft, phrase: Range) -> Mention | None:
        """Whom "dia" means inside a quotation: the last person told of there, never the one who speaks."""
        if draft.quote is None or not self.reading.has("third", phrase[0]):
            return None
        quote = self.reading.doc.quotes[draft.quote]
        told = [m for m in self.cast.within(quote.first, phrase[0]) if m.form not in ("pronoun", "clitic")]
        persons = [m for m in told if (actor := self.cast.actor(m)) is not None and actor.type == "person"]
        return persons[-1] if persons else None

    def _source(self, text: str, actor: Actor | None) -> Speaker:
        """The medium a source word names: it speaks for no state."""
        if actor is not None and actor.type not in ("medium", "place"):
            return _speaker(actor, "speakers.actor")
        return Speaker(id=text, org=text, type="medium", rule="speakers.medium")


def _speaker(actor: Actor, rule: str) -> Speaker:
    return Speaker(id=actor.name, country=actor.speaks_for, org=actor.org, type=actor.type, rule=rule)
