"""A noun phrase that may denote an actor, before anybody knows which."""

import msgspec

from saksi.record.document import Entry


class Phrase(msgspec.Struct, kw_only=True):
    """A noun phrase at tokens [first, last); `head` is the token of its head.

    type: an actor's type, or "name" (a name without an office), "acronym", "pronoun", "thing" (a
    name that is no actor's). role: value of the head office, noun: its words in lower case.
    org: the body or organisation inside (spelt: by words, not initials); countries: the states named
    inside, in order; place:
    where a place inside lies. name: token range of the person's (or company's) name; alias: of a
    short form in brackets. owner: token range of a name whose body or aide it is ("pemerintahan
    Trump"). owned: its noun has "-nya". definite: ends in "itu" or its like. former: told to hold
    the office no more, or not yet. of_nation: tells its state by "negara" ("pemimpin negara itu").
    detailed: says more than the bare office. nick: the name is a nickname told as one.
    """

    first: int
    last: int
    type: str
    head: int
    form: str = "role"
    role: str = ""
    noun: str = ""
    entry: Entry | None = None
    state: bool = False
    home: bool = False
    former: bool = False
    of_nation: bool = False
    plural: bool = False
    owned: bool = False
    definite: bool = False
    detailed: bool = False
    nick: bool = False
    org: Entry | None = None
    spelt: bool = False
    place: str = ""
    countries: tuple[str, ...] = ()
    name: tuple[int, int] | None = None
    alias: tuple[int, int] | None = None
    owner: tuple[int, int] | None = None

    def take_office(self, entry: Entry) -> None:
        """Make an office or noun of the tables the phrase's head."""
        self.former = self.former or self.role == "former" or entry.value == "former"
        self.role = entry.value
        self.state = entry.data.get("state") == "yes"
        self.home = entry.data.get("home") == "yes"
        self.type = {"rank": "person", "modifier": "person"}.get(entry.form, entry.form)
        if "country" in entry.data:
            self.countries = (entry.data["country"],)
