"""What the rules of resolution know: the phrases, the persons' names, and what was mentioned so far."""

import functools
import itertools
from collections import Counter
from collections.abc import Container, Iterable, Iterator

import msgspec

from saksi.lang import Pack
from saksi.mentions.lexis.known import known_persons
from saksi.mentions.lexis.names import Name, persons
from saksi.mentions.lexis.words import noun_words
from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import speech_at
from saksi.mentions.report.roster import Draft, Roster
from saksi.record.document import Document, Entry

CLEARLY = 3  # mentions of a state that an article is set in
HORIZON = 250  # mentions that anything looks back
ROLES = ("held", "leads_state", "local", "own_voices", "serving", "heading")  # tables of offices and nouns
CALLED = 5  # tokens between a name and its nickname
SMALL = 3  # letters of the words that a headline writes small
TITLED = 0.7  # of its longer words that have a capital


class Seen(msgspec.Struct, frozen=True, gc=False):
    """A mention resolved already: whom it named, where it stands, whether its clause is about it.

    voice: next to a word of speech, source: after "menurut". aside: after a preposition. inner: the state or body inside the
    phrase of somebody else.
    """

    draft: Draft
    first: int
    last: int
    sentence: int
    subject: bool
    quoted: bool
    voice: bool = False
    aside: bool = False
    inner: bool = False
    source: bool = False


class Context:
    """One article on its way from phrases to actors.

    named: the states the article names. setting: the one it is set in, home: whether that is
    Indonesia. companies: their names. people: for every name the whole names it may stand for.
    acronyms: short forms that the article has explained. retired: whole names of those told to hold
    an office no more, and none now.
    """

    def __init__(self, doc: Document, pack: Pack, found: list[Phrase]) -> None:
        self.doc, self.phrases, self.words = doc, found, noun_words(pack)
        table = pack.table("nounphrase")
        held, leads, local, own, serving, heading = (frozenset(table[name]["roles"]) for name in ROLES)
        self.held_roles, self.leading_roles, self.local_roles = held, leads, local
        self.own_voices, self.serving_roles, self.heading_roles = own, serving, heading
        self.lumped_roles, self.same_calling = callings(pack)
        self.same_office: dict[str, list[str]] = table["same_office"]
        self.joint_types: dict[str, list[str]] = table["joint_types"]
        self.joint_roles = {noun: frozenset(roles) for noun, roles in table["joint_roles"].items()}
        self.owned_types: dict[str, list[str]] = table["owned_types"]
        self.takes_up: dict[str, list[str]] = table["takes_up"]
        self.seats: dict[str, str] = table["seats"]
        self.short_places: dict[str, str] = table["short_places"]
        self.states, self.known, self.lexicon = state_names(pack), known_persons(pack), pack.lexicon
        self.roster = Roster()
        self.seen: list[Seen] = []
        self.acronyms: dict[str, Draft] = {}
        self.lost: int | None = None  # the last "mereka" that stands for nobody known
        self.lost_person: int | None = None  # the last "dia" that does
        self.speaking = frozenset(
            doc.tokens[p.head].text for p in found if p.type == "acronym" and self._speaks(p)
        )
        self.initials = self._initials() if self.speaking else frozenset()
        self.company_lead: list[str] = table["company_lead"]["words"]
        self.mother_titles = frozenset(table["mothers"]["titles"])
        self.world_leaders = frozenset(tuple(name.lower().split()) for name in table["heading"]["names"])
        self.past_leaders = frozenset(tuple(name.lower().split()) for name in table["heading"]["past"])
        self.named = frozenset(code for p in found if (code := _state_in(p, self.words.home)) is not None)
        home = self.words.home
        self.setting = set_in((_state_in(phrase, home) for phrase in found), home)
        self.home = self.setting == home
        self.companies = self._companies()
        self.state_words = frozenset(name.lower() for name in self.states.values())
        self.after_media = frozenset(p.last for p in found if p.type == "medium")
        self._part_pairs()
        self.people: dict[Name, list[tuple[Name, str]]] = {}
        self.know_people()
        self._take_nicknames()

    def know_people(self) -> None:
        """Find out anew which names are the same person's."""
        owners = [self.words_of(*p.owner) for p in self.phrases if p.owner is not None]
        named = (p for p in self.phrases if p.name and p.type in ("person", "name"))
        self.people = persons(owners + [self.name_of(p) for p in named])
        for name, whole in self.people.items():
            if whole[0][0][1:] == name and self._of_child(whole[0][0]) and self.known.get(name) is not None:
                self.people[name] = [(name, "known_person")]
        told = [p for p in self.phrases if p.type == "person" and p.name]
        holds = frozenset(self._whole(p) for p in told if p.state and not p.former)
        self.retired = frozenset(self._whole(p) for p in told if p.former) - holds

    def _of_child(self, name: Name) -> bool:
        """Whether a name begins with a word for a child: "Putri Joni Harmen" is not called so for her father."""
        return any(entry.value == "kin_name" for entry in self.lexicon.entries(name[0], "role"))

    def _whole(self, phrase: Phrase) -> Name:
        """The longest name that a phrase's name may stand for."""
        name = self.name_of(phrase)
        return self.people[name][0][0] if self.people.get(name) else name

    def _speaks(self, phrase: Phrase) -> bool:
        """Whether an acronym of three letters or more stands as the subject of a word of speech."""
        sentence = self.doc.sentences[self.sentence(phrase)]
        title = self.doc.in_headline(sentence.first)
        return (
            not title
            and len(self.doc.tokens[phrase.head].text) > 2
            and (
                speech_at(self.doc, phrase.first - 1, ("bare",))
                or speech_at(self.doc, phrase.last, ("active",))
            )
        )

    def _initials(self) -> frozenset[str]:
        """The acronyms that the report tells as somebody's initials: "pria berinisial | RKT"."""
        tokens = self.doc.tokens
        said = (i for i, token in enumerate(tokens) if i and tokens[i - 1].norm in self.words.initialled)
        return frozenset(tokens[i].text for i in said)

    def _part_pairs(self) -> None:
        """Make things of names that are two persons' joined with a hyphen: "Sari-Budi"."""
        named = [p for p in self.phrases if p.type in ("person", "name") and p.name is not None]
        joined = [p for p in named if any(t.text == "-" for t in self.doc.tokens[slice(*p.name or (0, 0))])]
        if not joined:
            return
        words = {word for p in named if p not in joined for word in self.name_of(p)}
        for phrase in joined:
            first, last = phrase.name or (0, 0)
            cuts = [first - 1, *(i for i in range(first, last) if self.doc.tokens[i].text == "-"), last]
            parts = [self.words_of(a + 1, b) for a, b in itertools.pairwise(cuts)]
            if phrase.type == "name" and all(p and (words.issuperset(p) or self.known.get(p)) for p in parts):
                phrase.type, phrase.name = "thing", None

    def _take_nicknames(self) -> None:
        """Let a nickname in brackets stand for the whole name before it: "Joko Widodo (Jokowi)"."""
        told: list[Phrase] = []
        for phrase in self.phrases:
            if phrase.nick and (bearer := self._bearer(phrase, told)) is not None:
                self._take_nickname(phrase, bearer)
            if phrase.type in ("person", "name") and not phrase.nick:
                told.append(phrase)
            if phrase.type != "person" or phrase.name is None or phrase.alias is None or phrase.owned:
                continue
            if phrase.alias[0] != phrase.name[1] + 1:
                continue
            nick, whole = self.words_of(*phrase.alias), self.people.get(self.name_of(phrase))
            spelt = self.text(*phrase.alias)
            if whole and len(nick) == 1 and len(whole) == 1 and spelt[0].isupper() and spelt[1:].islower():
                self.people[nick] = [(whole[0][0], "nickname")]

    def _bearer(self, nick: Phrase, told: list[Phrase]) -> Phrase | None:
        """Who is called by a nickname: who stands right before it, whose name has its letters, else the last whole name."""
        if told and self._leads_to(told[-1], nick):
            return told[-1]
        letters = self.name_of(nick)[-1:]
        for phrase in reversed(told):
            if letters and len(letters[0]) >= SMALL and any(letters[0] in w for w in self.name_of(phrase)):
                return phrase
        return next((phrase for phrase in reversed(told) if len(self.name_of(phrase)) > 1), None)

    def _leads_to(self, bearer: Phrase, nick: Phrase) -> bool:
        """Whether a name of one word stands right before its nickname: "Sukirasari, atau akrab disapa | Kiki"."""
        if bearer.name is None or nick.role or nick.first - bearer.last > CALLED:
            return False
        after = self.doc.tokens[bearer.last]
        return after.text == "," or after.norm in self.words.or_called

    def _take_nickname(self, phrase: Phrase, bearer: Phrase) -> None:
        """Let a nickname stand for who was told by name last: "pria yang akrab disapa | Pak Joni"."""
        nick, whole = self.name_of(phrase), self.people.get(self.name_of(bearer))
        if whole and len(whole) == 1 and nick and (self.people.get(nick) or [(nick, "")])[0][0] == nick:
            self.people[nick] = [(whole[0][0], "nickname")]

    def _companies(self) -> dict[Name, tuple[Name, str]]:
        """Names of companies and their beginnings as words -> the longest such name, as words and text.

        One told in a headline, where each word has a capital, is cut back to the name the running text has for it.
        """
        firms = (p for p in self.phrases if p.type == "company" or self._said_to_be_one(p))
        told = [(self.words_of(*p.name), p.name) for p in firms if p.name is not None]
        plain = {words: self.text(*name) for words, name in told if not self._titled(*name)}
        names: dict[Name, tuple[Name, str]] = {}
        for words, name in told:
            starts = (words[:size] for size in range(len(words), 1, -1))
            whole = next((start for start in starts if start in plain), words)
            for size in range(1, len(words) + 1):
                held = names.get(words[:size])
                if held is None or len(held[0]) < len(whole):
                    names[words[:size]] = (whole, plain.get(whole) or self.text(*name))
        return names

    def _titled(self, first: int, last: int) -> bool:
        """Whether a name, tokens [first, last), stands in the headline or in a line whose other words have capitals."""
        sentence = self.doc.sentences[self.doc.sentence_of[first]]
        if self.doc.in_headline(sentence.first):
            return True
        tokens = self.doc.tokens[sentence.first : first] + self.doc.tokens[last : sentence.last]
        long = [t for t in tokens if t.kind == "word" and len(t.norm) > SMALL]
        return bool(long) and sum(t.capital for t in long) >= TITLED * len(long)

    def _said_to_be_one(self, phrase: Phrase) -> bool:
        """Whether a comma and a word for a company follow a name: "Motorama, | perusahaan otomotif asal Jepang"."""
        tokens, at = self.doc.tokens, phrase.last
        if phrase.type != "name" or at + 1 >= len(tokens) or tokens[at].text != ",":
            return False
        return tokens[at + 1].norm in self.words.firms and not tokens[at + 1].capital

    def name_of(self, phrase: Phrase) -> Name:
        """The name inside a phrase as lower-cased words, marks left out."""
        first, last = phrase.name or (phrase.head, phrase.head)
        return self.words_of(first, last)

    def words_of(self, first: int, last: int) -> Name:
        """Tokens [first, last) as lower-cased words, marks and initials left out."""
        return tuple(t.norm for t in self.doc.tokens[first:last] if t.kind == "word" and len(t.norm) > 1)

    def text(self, first: int, last: int) -> str:
        """Tokens [first, last) as one line: marks stand where they stood, glued words come apart."""
        tokens = self.doc.tokens
        out = tokens[first].text
        for before, token in zip(tokens[first : last - 1], tokens[first + 1 : last], strict=True):
            glued = token.start == before.end and (before.kind != "word" or token.kind != "word")
            out += token.text if glued else f" {token.text}"
        return out

    def recent(self) -> Iterator[Seen]:
        """What was mentioned before, the last first, as far back as anybody reads on for it."""
        return itertools.islice(reversed(self.seen), HORIZON)

    def back(self, types: Container[str]) -> Iterator[Draft]:
        """The actors of some types mentioned so far, the last one first."""
        return (s.draft for s in self.recent() if s.draft.type in types)

    @functools.cached_property
    def kinds_told(self) -> dict[tuple[str, str], str]:
        """The state that all phrases which name one give a body: its form and kind -> alpha-3."""
        told: dict[tuple[str, str], set[str]] = {}
        for phrase in self.phrases:
            if phrase.countries and phrase.type == "body":
                told.setdefault((phrase.form, body_kind(phrase)), set()).add(phrase.countries[0])
        return {kind: next(iter(codes)) for kind, codes in told.items() if len(codes) == 1}

    @functools.cached_property
    def places(self) -> dict[int, dict[str, None]]:
        """The states of the places told in each sentence: towns, and states after "di"."""
        told: dict[int, dict[str, None]] = {}
        for phrase in self.phrases:
            code = phrase.countries[0] if phrase.countries else phrase.place.strip("-")
            after = phrase.first and self.doc.tokens[phrase.first - 1].norm in self.words.located
            if code and (phrase.type == "place" or (phrase.type == "state" and after)):
                told.setdefault(self.sentence(phrase), {})[code] = None
        return told

    @functools.cached_property
    def _named_at(self) -> dict[int, Phrase]:
        """The persons' phrases with a name by their first token."""
        return {p.first: p for p in self.phrases if p.type == "person" and p.name is not None}

    def person_at(self, first: int, last: int) -> Draft | None:
        """The named person whose phrase begins first in tokens [first, last)."""
        phrase = next((p for i in range(first, last) if (p := self._named_at.get(i)) is not None), None)
        if phrase is None:
            return None
        name = self.name_of(phrase)
        whole = (self.people.get(name) or [(name, "same_name")])[0][0]
        return self.roster.held(("person", *whole))

    def sentence(self, phrase: Phrase) -> int:
        """Position of the sentence a phrase stands in."""
        return self.doc.sentence_of[phrase.first]


@functools.cache
def callings(pack: Pack) -> tuple[frozenset[str], dict[str, str]]:
    """The roles that hold several callings, and for each of their words the one that stands for the same."""
    table = pack.table("nounphrase")
    same = {word.lower(): line[0].lower() for line in table["callings"]["same"] for word in line}
    return frozenset(table["lumped"]["roles"]), same


@functools.cache
def state_names(pack: Pack) -> dict[str, str]:
    """Alpha-3 -> the name a state is told by."""
    names: dict[str, str] = {}
    for table in ("countries", "territories"):
        for code, forms in pack.table(table)["words"]["name"].items():
            if code:
                names.setdefault(code, forms[0])
    return names


def country_of(entry: Entry | None) -> str | None:
    """The state that a table says an organisation belongs to."""
    return (entry.data.get("country") or None) if entry is not None else None


def short_name(phrase: Phrase) -> bool:
    """Whether a body that every state has is told by the short name that home's has: "Kemenhub"."""
    return phrase.org is not None and phrase.org.form == "body" and not phrase.spelt


def body_kind(phrase: Phrase) -> str:
    """What makes two bodies of one state the same: the table's short name, else the noun."""
    return phrase.org.value if phrase.org is not None else phrase.noun or phrase.role


def _state_in(phrase: Phrase, home: str) -> str | None:
    """The state that a phrase is of, as far as it says itself."""
    if phrase.countries:
        return phrase.countries[0]
    if phrase.home:
        return home
    if phrase.org is not None and (not phrase.org.data.get("generic") or short_name(phrase)):
        return phrase.org.data.get("seat") or country_of(phrase.org)
    return phrase.place.strip("-") or None


def set_in(states: Iterable[str | None], home: str) -> str | None:
    """The state an article is set in: home if named no less than others, else one named twice as often."""
    counts = Counter(code for code in states if code)
    if counts[home] and counts[home] >= max(counts.values()):
        return home
    first, second = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= CLEARLY and first[1] >= 2 * second[1] else None
