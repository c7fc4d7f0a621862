"""Who a statement's speaker is: the one module that asks the mentions room."""

from collections.abc import Sequence

from saksi.mentions import Cast
from saksi.record.mention import Mentions
from saksi.statements.draft import Draft, Range
from saksi.statements.reading import Reading
from saksi.statements.voices.speaker import Speaker
from saksi.statements.voices.turns import Turns

FORCES = ("troops",)  # roles of unnamed people who act for their state


class Voices:
    """Who speaks in one document, and whose side a mention is on."""

    def __init__(self, reading: Reading, mentions: Mentions) -> None:
        self.reading = reading
        self.cast = Cast(reading.doc, mentions, reading.pack)

    def of(self, drafts: Sequence[Draft]) -> list[Speaker]:
        """The speaker of each draft; drafts come in the order of the text."""
        turns = Turns(self.reading, self.cast)
        return [turns.of(draft) for draft in drafts]

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
