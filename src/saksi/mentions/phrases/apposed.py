"""What stands behind a name after a comma or in brackets: an age, or another who acts himself."""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import Scan

SHORT, LONG = 2, 3  # letters of initials
ACTING = ("active", "bare")
AGE = 2  # digits of an age


def aged(scan: Scan) -> set[int]:
    """The tokens that are a person's initials with his age behind them: "menangkap | MR (21)"; not behind "berinisial"."""
    return {
        i for i in range(1, len(scan.tokens) - 3) if scan.tokens[i + 1].text == "(" and _initials(scan, i)
    }


def _initials(scan: Scan, i: int) -> bool:
    """Whether a token before a bracket is initials, and the bracket an age."""
    token, age = scan.tokens[i], scan.tokens[i + 2]
    if scan.tokens[i - 1].norm in scan.words.initialled or scan.tokens[i + 3].text != ")":
        return False
    short = token.text.isupper() and SHORT <= len(token.text) <= LONG
    return short and age.kind == "number" and len(age.text) == AGE


def acts_itself(scan: Scan, office: Phrase, limit: int) -> bool:
    """Whether a bare word behind a comma is the subject of what follows: "melihat Joni Harmen, | polisi mengajaknya masuk"."""
    bare = office.last == office.first + 1 and scan.tokens[office.first].text.islower()
    small = bare and scan.doc.entry(office.last, "modal") is not None
    return bare and scan.norm(office.last + small, limit) in scan.words.verbs


def heads_headline(scan: Scan, phrase: Phrase) -> bool:
    """Whether somebody stands right behind the verb that opens a headline: "Temui | Joni Harmen"."""
    begin = scan.begins(phrase.first)
    opens = phrase.first - begin in (1, 2) and scan.headline(phrase.first)
    deed = scan.doc.entry(begin, "deed") if opens else None
    return deed is not None and deed.last == phrase.first and deed.entry.form in ACTING


def second_subject(scan: Scan, phrase: Phrase, office: Phrase, limit: int) -> bool:
    """Whether a headline that opens with a verb goes on with who does it: "Temui Joni Harmen, | Menlu Chile Sapa Wartawan"."""
    led = heads_headline(scan, phrase)
    return led and office.last < limit and scan.tokens[office.last].kind == "word"
