"""What the words of a speaker's phrase themselves tell of who speaks."""

from saksi.mentions import Cast
from saksi.record.mention import Actor, Mention
from saksi.statements.draft import Draft, Range
from saksi.statements.reading import Reading

KNOWN = frozenset(
    ("country", "organisation", "place", "medium", "role")
)  # kinds of words that are no short name


NAME = (2, 3)  # words of a name


class Wording:
    """Looks into the phrases of one document."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self.reading, self.cast = reading, cast

    def state_inside(self, first: int, mention: Mention | None) -> bool:
        """Whether a phrase from `first` on only names a state behind other words: "kiper | Chile", "Moto | Chile"."""
        actor = self.cast.actor(mention)
        return mention is not None and actor is not None and actor.type == "state" and mention.first > first

    def named_behind(self, mention: Mention, last: int) -> Actor | None:
        """The person named behind a mention: "legenda Chile, | Joni Harmen"."""
        others = [m for m in self.cast.within(mention.last, last) if m.form == "name"]
        actors = (self.cast.actor(m) for m in others)
        return next((a for a in actors if a is not None and a.type == "person"), None)

    def common(self, first: int, last: int) -> bool:
        """Whether tokens [first, last) are words of the language: "komite investigasi", not "Birthtrip"."""
        return all(self.reading.pack.knows(self.reading.norms[i]) for i in range(first, last))

    def proper(self, phrase: Range) -> int | None:
        """Where a proper name ends that a comma and what it is follow: "Arequipa Re | , perusahaan reasuransi"."""
        reading, first = self.reading, phrase[0]
        comma = next((i for i in range(*phrase) if reading.text(i) == ","), None)
        if comma is None or comma + 1 >= phrase[1] or reading.capital(comma + 1):
            return None
        strange = reading.capital(first) and reading.norms[first] not in reading.pack.words
        return comma if strange and all(reading.upper(i) for i in range(first, comma)) else None

    def name_behind(self, first: int, last: int) -> str | None:
        """A name that no table knows behind the last comma of a phrase: "analis di Togo Jaya, | Bart Melek"."""
        reading = self.reading
        comma = max((i for i in range(first, last) if reading.text(i) == ","), default=last)
        name = range(comma + 1, last)
        words = all(reading.upper(i) and reading.kind(i) == "word" for i in name)
        unknown = all(self.cast.at(i) is None and not reading.kinds(i) & KNOWN for i in name)
        if len(name) not in NAME or not words or not unknown or reading.pack.knows(reading.norms[name[0]]):
            return None  # "Senin Pagi", "Kecamatan Rimba" begin with words of the language
        return reading.doc.span(name[0], last).of(reading.doc.text)

    def about(self, draft: Draft, since: int) -> Actor | None:
        """The person whose name opens the sentence before what a cue without a speaker tells, later than sentence `since`."""
        doc = self.reading.doc
        starts = [first for first, _ in draft.content]
        before = doc.sentence_of[min(starts)] - 1 if starts and draft.cue else -1
        if before <= since or draft.speaker is not None:
            return None
        first = doc.sentences[before].first
        told = self.cast.at(first)
        actor = self.cast.actor(told)
        if told is None or actor is None or told.first != first or told.form != "name":
            return None
        return actor if actor.type == "person" and self._acts(told.last) else None

    def _acts(self, token: int) -> bool:
        """Whether what follows a name tells what its bearer does: "Sari | tiba", not "Sari | ditangkap", "Sari | tewas"."""
        reading = self.reading
        while reading.has("auxiliary", token):
            token += 1
        state = reading.has("states", token) and not reading.has("goes", token)
        suffers = reading.passive(token) or reading.has("befallen", token)
        hurt = reading.text(token).startswith("ter") and reading.verb(token)
        return reading.kind(token) == "word" and not (suffers or state or hurt)

    def called(self, phrase: Range) -> Actor | None:
        """The person whose name a phrase tells behind "bernama": "seorang warga bernama | Ipong"."""
        for i in range(phrase[0] + 1, phrase[1] - 1):
            if self.reading.has("named_as", i):
                actor = self.cast.actor(self.cast.at(i + 1))
                return actor if actor is not None and actor.type == "person" else None
        return None

    def against(self, token: int) -> bool:
        """Whether a word tells whom somebody is against: "kelompok | anti-pemerintah Peru"."""
        return self.reading.norms[token] in self.reading.sets["opposed"]

    def reaches(self, first: int, mention: Mention) -> bool:
        """Whether a paper only names whom it is to or about: "surat untuk | Presiden Peru"."""
        reading, before = self.reading, mention.first - 1
        to = reading.has("for_whom", before) or reading.has("about", before)
        return before > first and to and reading.has("documents", first)

    def belongs(self, first: int, mention: Mention, actor: Actor | None) -> bool:
        """Whether a person is only named as whose the speaker is: "tim kampanye | Sari", "lawan politik | Sari"."""
        if actor is None or actor.type != "person" or mention.form != "name" or mention.first <= first:
            return False
        reading = self.reading
        if any(reading.text(i) == "," or reading.has("named_as", i) for i in range(first, mention.first)):
            return False
        return reading.has("belonging", first) or reading.has("owned_by", mention.first - 1)

    def told_inside(self, phrase: Range) -> str | None:
        """The one state that a phrase tells by a state, body or place in it: "para pejabat di Lima"."""
        codes: dict[str, None] = {}
        for mention in self.cast.within(*phrase):
            actor = self.cast.actor(mention)
            if actor is not None and actor.country and actor.type != "person":
                codes.update(dict.fromkeys(actor.country.split("+")))
        return next(iter(codes)) if len(codes) == 1 else None

    def bare_name(self, phrase: Range) -> bool:
        """Whether a phrase is one capitalised word that no table knows: a short name the report does not explain."""
        token = phrase[0]
        known = self.reading.kinds(token) & KNOWN or self.reading.has("people", token)
        return phrase[1] == token + 1 and self.reading.capital(token) and not known

    def joint(self, head: Mention | None, phrase: Range) -> str | None:
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
