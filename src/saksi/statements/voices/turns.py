"""Whose words come next: who speaks in each statement as a report goes on, and who spoke last."""

import msgspec

from saksi.mentions import Cast
from saksi.record.mention import Actor, Mention
from saksi.statements.draft import Draft, Range
from saksi.statements.reading import Reading
from saksi.statements.voices.apposed import UNNAMED, in_a_statement, name_at_end, named, told_in_part
from saksi.statements.voices.holders import holder
from saksi.statements.voices.pairs import several
from saksi.statements.voices.silent import silent
from saksi.statements.voices.speaker import ASIDE, NOBODY, Speaker, speaker_of
from saksi.statements.voices.wording import Wording

INANIMATE = ("place",)
SPOKESMEN = ("body", "state", "organisation", "group", "company")  # who speaks in writing
AWAY = 2  # paragraphs after which a report is about somebody else
OPENING = 2  # words of what is said with which it begins
OFFICIAL = frozenset(
    ("official", "police", "police_head", "investigator", "troops", "government", "agency", "military")
)
# words taken up again: "tuntutan itu", "hal itu disampaikan"; whose they are only a speaker told of before can tell
TAKEN_UP = frozenset(("statements.noun_that", "statements.passive_anaphor"))
# "kata dia" is who spoke last
BEHIND = frozenset(("statements.after_quote", "statements.after_content", "statements.speaker_then_cue"))


class Turns:
    """Goes through the drafts once, keeping who spoke last."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self.reading = reading
        self.cast = cast
        self.wording = Wording(reading, cast)
        self.last = NOBODY
        self.last_person = NOBODY
        self.elder = NOBODY  # the person who spoke before the last one did
        self.paragraph = -1
        self.sentence = -1
        self.single = False
        self.quoted = False  # whether who spoke last stands behind his own words
        self.told = 0  # where the content of who spoke last ends
        self.heard: set[str] = set()  # the persons who have spoken so far

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
            self.sentence = self.reading.doc.sentence_of[draft.cue[0] if draft.cue else draft.at]
            self.quoted = draft.rule in BEHIND
            self.single = found.type == "person" or (
                phrase is not None and self.reading.has("one_of", phrase[0])
            )
            if found.type == "person":
                self.elder = self.elder if found.id == self.last_person.id else self.last_person
                self.last_person = found
                self.heard.add(found.id or "")
        return found

    def _retold(self, draft: Draft) -> bool:
        """Whether a person tells another's words: who goes on speaking is the one who tells them."""
        return self.last.type == "person" and draft.cue is not None and draft.cue[0] < self.told

    def _last(self, draft: Draft) -> Speaker:
        """Who spoke last: in the same paragraph or of "pernyataan itu" whoever it was, else a person before a body."""
        text = draft.speaker is not None and self.reading.has("deixis", draft.speaker[1] - 1)
        near = self.paragraph == self._paragraph(draft) or draft.rule.endswith("anaphor") or text
        near = near or (self.last.type in SPOKESMEN and in_a_statement(self.reading, draft))
        found = self.last if near or not self.last_person.id else self.last_person
        if found.type == "person" and self.elder.id and self._spoken_of(draft, found):
            found = self.elder
        elif not near and (other := self._told_since(draft, found)) is not None:
            return other
        if not found.id and draft.cue:
            actor = None if draft.rule in TAKEN_UP else self._told_of(draft.cue[0])
            by_name = actor is not None and actor.name[:1].isupper()  # "pelajar" is nobody who speaks
            return speaker_of(actor, "speakers.mentioned_last") if actor and by_name else NOBODY
        return msgspec.structs.replace(found, rule="speakers.spoke_last") if found.id else NOBODY

    def _told_of(self, token: int) -> Actor | None:
        """The person whom the sentence before a token is about that told of one: not 'Sari berlatih bersama | Joni'."""
        told = self.cast.before(token)
        if told is None:
            return None
        doc = self.reading.doc
        first = doc.sentences[doc.sentence_of[told.first]].first
        others = (m for m in self.cast.within(first, told.last) if doc.quote_of[m.first] is None)
        actors = (self.cast.actor(m) for m in others)
        found = next((a for a in actors if a is not None and a.type == "person"), self.cast.actor(told))
        return None if self._silent(found) else found

    def _silent(self, actor: Actor | None) -> bool:
        """Whether a person who has not spoken yet is told of as dead, caught or accused."""
        return actor is not None and actor.name not in self.heard and silent(self.reading, self.cast, actor)

    def _told_since(self, draft: Draft, last: Speaker) -> Speaker | None:
        """The person that the sentence before the words is about, told by name since the last one spoke.

        Not one who has died or is accused and has said nothing yet: police tell of a suspect, a family of its dead.
        """
        actor = self.wording.about(draft, self.sentence) if last.type == "person" else None
        found = speaker_of(actor, "speakers.told_since") if actor is not None else NOBODY
        if self._silent(actor):
            return None
        return found if found.id not in (None, last.id) and not self._spoken_of(draft, found) else None

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
        if (called := self.wording.called(phrase)) is not None and not draft.source:
            known = called.speaks_for or (actor.speaks_for if actor else None)
            return msgspec.structs.replace(speaker_of(called, "speakers.called"), country=known)
        if self._only_last(draft, phrase, actor):
            last = self.last_person
            return msgspec.structs.replace(last, rule="speakers.spoke_last") if last.id else NOBODY
        text = reading.doc.span(*phrase).of(reading.doc.text)
        if mention is not None and mention.first > phrase[0] and self.wording.against(mention.first - 1):
            return Speaker(id=text, type="people", rule="speakers.against")
        if mention is not None and self.wording.reaches(phrase[0], mention):
            return Speaker(id=text, rule="speakers.addressed")
        if mention is not None and self.wording.belongs(phrase[0], mention, actor):
            return Speaker(id=text, type="people", rule="speakers.belongs")
        if (together := self._together(mention, phrase, text)) is not None:
            return together
        within = self.wording.state_inside(phrase[0], mention)
        if draft.source:
            return self._source(text.rpartition(",")[2].strip(), None if within else actor)
        if within and mention is not None:
            return self._of_a_state(phrase, mention, text)
        return self._by_phrase(draft, phrase, mention, text)

    def _only_last(self, draft: Draft, phrase: Range, actor: Actor | None) -> bool:
        """Whether "dia" can only be who spoke last: nobody else is told of, or one who has died or is accused and was silent."""
        if draft.rule in BEHIND and self.reading.has("any_person", phrase[0]) and self._silent(actor):
            return True
        unknown = actor is None and self.reading.has("one", phrase[0])
        return unknown and draft.quote is None and bool(self.last_person.id)

    def _together(self, mention: Mention | None, phrase: Range, text: str) -> Speaker | None:
        """Who speaks where several are told side by side: two states, two persons or bodies; None for one."""
        if joint := self.wording.joint(mention, phrase):
            return Speaker(id=text, country=joint, type="people", rule="speakers.joint")
        name, kind, country = several(self.reading, self.cast, mention, phrase)
        return Speaker(id=name, country=country, type=kind, rule="speakers.joint") if name else None

    def _of_a_state(self, phrase: Range, mention: Mention, text: str) -> Speaker:
        """Who speaks by a phrase that only ends in a state's name: never the state.

        The person named with it, else who the words say, for the state where all of them are common words.
        """
        if self.wording.proper(phrase) is not None:
            return self._own_words(phrase, text, unknown=False)
        behind, state = self.wording.named_behind(mention, phrase[1]), self.cast.actor(mention)
        if behind is not None:
            return speaker_of(behind, "speakers.named_behind")
        country = state.speaks_for if state and self.wording.common(phrase[0], mention.first) else None
        return Speaker(id=text, country=country, type="people", rule="speakers.of_a_state")

    def _by_phrase(self, draft: Draft, phrase: Range, mention: Mention | None, text: str) -> Speaker:
        """Who speaks by the mention that a phrase is about, or by the phrase's own words."""
        office = self.cast.actor(mention)
        last = name_at_end(self.reading, self.cast, mention, phrase)
        mention = last or holder(self.reading, self.cast, mention, phrase) or mention
        actor = self.cast.actor(mention)
        if mention is None or actor is None or actor.type in INANIMATE:
            if actor is None and (bearer := told_in_part(self.reading, self.cast, phrase)) is not None:
                return speaker_of(bearer, "speakers.told_in_part")
            return self._own_words(phrase, text, unknown=actor is None)
        if mention.first > phrase[0] + 3 and actor.type != "person":
            return Speaker(
                id=text, country=actor.speaks_for, org=actor.org, type="people", rule="speakers.phrase"
            )
        found = speaker_of(actor, "speakers.actor")
        if actor.rule in UNNAMED and (name := self.wording.name_behind(mention.last, phrase[1])):
            found = msgspec.structs.replace(found, id=name, type="person", rule="speakers.named_behind")
        holds = office is not None and office.type != "state" and found.country is None and found.org is None
        if holds and office is not None and office.speaks_for:
            found = msgspec.structs.replace(found, country=office.speaks_for, org=office.org)
        if found.country is None and found.org is None and actor.role in OFFICIAL:
            found = msgspec.structs.replace(found, country=self.wording.told_inside(phrase))
        return self._other(draft, phrase, found) or found

    def _own_words(self, phrase: Range, text: str, *, unknown: bool) -> Speaker:
        """Who speaks by a phrase's own words; a proper name that no table knows tells no state: "Arequipa Re, perusahaan …"."""
        if (comma := self.wording.proper(phrase)) is not None:
            name = self.reading.doc.span(phrase[0], comma).of(self.reading.doc.text)
            return Speaker(id=name, rule="speakers.own_words")
        kind = "person" if unknown and self.wording.bare_name(phrase) else ""
        return Speaker(
            id=text, country=self.wording.told_inside(phrase), type=kind, rule="speakers.own_words"
        )

    def _other(self, draft: Draft, phrase: Range, found: Speaker) -> Speaker | None:
        """Who spoke last, where "dia" or "mereka" cannot be who was told of last: what is said tells of that one by name."""
        if draft.quote is not None or not self.reading.has("third", phrase[0]):
            return None
        several = not self.reading.has("one", phrase[0])
        if several and self.last.id == found.id and found.type == "state":
            return None  # "Peru melempar tuduhan. Mereka mengatakan wilayah Peru dilanggar"
        spoke = (self.last, self.last_person) if several and self.last.type else (self.last_person,)
        last = next((voice for voice in spoke if voice.id not in (None, found.id)), NOBODY)
        if not last.id or not self._spoken_of(draft, found):
            return None
        return msgspec.structs.replace(last, rule="speakers.spoke_last")

    def _goes_back(self, draft: Draft, phrase: Range) -> bool:
        """Whether a phrase stands for who spoke last: "kata dia", "pernyataan itu", "dia" in the same sentence."""
        reading = self.reading
        if not self.last.id:
            return False
        if reading.has("third", phrase[0]):
            adding = reading.has("one", phrase[0]) and draft.word in reading.sets["adds_words"]
            adding = adding and draft.quote is None and self._paragraph(draft) <= self.paragraph + 1
            return (
                (draft.rule in BEHIND and not (self._away(draft) and named(self.cast, phrase)))
                or (adding and bool(self.last_person.id))
                or self._still(draft, phrase)
                or self._crowd(draft, phrase)
            )
        words = any(reading.has(name, phrase[0]) for name in ("noun_cues", "own_texts"))
        theirs = reading.has("third", phrase[1] - 1) and not reading.has("one", phrase[1] - 1)
        return words and (theirs or reading.has("deixis", phrase[1] - 1))

    def _crowd(self, draft: Draft, phrase: Range) -> bool:
        """Whether "mereka" are the people who spoke last, not a company or body told of since: 'Peretas itu mengklaim merusak Bank X. Mereka …'."""
        if self.last.type not in ("people", "group") or draft.quote is not None:
            return False
        actor = self.cast.actor(self.cast.at(phrase[0]))
        near = self._paragraph(draft) <= self.paragraph + 1
        return (
            near
            and not self.reading.has("one", phrase[0])
            and actor is not None
            and actor.type in ("company", "body", "organisation", "state")
        )

    def _away(self, draft: Draft) -> bool:
        """Whether a report has gone on since the paragraph of who spoke last."""
        return self._paragraph(draft) - self.paragraph >= AWAY

    def _still(self, draft: Draft, phrase: Range) -> bool:
        """Whether "dia" is who spoke last: in the same sentence, or one person in the one before in its paragraph."""
        doc = self.reading.doc
        if draft.quote is not None:
            return False
        sentence = doc.sentence_of[phrase[0]]
        if sentence == self.sentence:
            return self.last.type == "person"
        near = sentence == self.sentence + 1 and (self.quoted or self.paragraph == self._paragraph(draft))
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
            return speaker_of(actor, "speakers.actor")
        return Speaker(id=text, org=text, type="medium", rule="speakers.medium")
