"""What a word-table hit means inside a noun phrase that has begun before it.

"Menteri Pertahanan | Israel", "Ketua | KPK", "kantor berita | Interfax": a taker gets the scan, the
phrase and the hit, and says whether the phrase takes it.
"""

from collections.abc import Callable

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import Scan
from saksi.record.document import Hit

NAMED = ("country", "organisation", "place")


def take_hit(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """An office, body, state or place right after: "Wakil | Menteri Luar Negeri | Rusia"."""
    hit = scan.best.get(j)
    if hit is None or hit.last > limit or (phrase.name is not None and hit.entry.kind != "role"):
        return j
    taker = TAKERS.get(hit.entry.kind)
    if taker is None or not taker(scan, phrase, hit):
        return j
    phrase.detailed = phrase.detailed or hit.entry.form != "rank"
    return hit.last


def _takes_role(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    entry = hit.entry
    if phrase.name is not None or phrase.owner is not None:
        return False
    if entry.form == "rank":
        return phrase.type == "person" and entry.value != "king"
    if entry.value == "kin_name" and scan.tokens[hit.first].capital and hit.last in scan.names:
        return False  # "Ketua KPK | Putri Sari Dewi"
    if phrase.role in ("former", "acting", "vice", "rank", "title", "side"):
        phrase.take_office(entry)
        phrase.noun = scan.lower(hit)
        return True
    if phrase.countries or (entry.form == "person" and phrase.type not in ("person", "people")):
        return False
    phrase.of_nation = phrase.of_nation or entry.value == "nation"
    phrase.state = phrase.state or entry.data.get("state") == "yes"
    phrase.home = phrase.home or entry.data.get("home") == "yes"
    return True


def _takes_organisation(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    if phrase.role in ("company", "hospital"):
        return False
    if phrase.org is None or not phrase.org.data.get("country"):
        phrase.org, phrase.spelt = hit.entry, spelt(scan, hit)
    if phrase.role == "side":
        phrase.role, phrase.type = "", hit.entry.form
        phrase.state = hit.entry.data.get("generic") == "yes"
    return True


def spelt(scan: Scan, hit: Hit) -> bool:
    """Whether a body is told by a name that other states may have too: "Kementerian Kehutanan"."""
    if hit.entry.data.get("everywhere") == "yes":
        return True
    return hit.last > hit.first + 1 and scan.tokens[hit.first].norm in scan.words.institution_heads


def _takes_country(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    value = hit.entry.value
    if phrase.role == "embassy" and hit.entry.form == "metonym":
        phrase.place = "-"  # where it stands, not whose it is
        return True
    if hit.entry.form == "demonym":
        return phrase.role in scan.words.over_people and phrase.name is None and phrase.detailed
    if phrase.countries and phrase.countries[-1] != value:
        return False
    if phrase.countries and hit.last in scan.names:
        return False
    if (
        phrase.org is not None
        and phrase.org.data.get("country") not in (None, "", value)
        and not phrase.org.data.get("generic")
    ):
        told = hit.entry.form in ("name", "short") and phrase.spelt and not phrase.countries
        if told:  # "Kementerian Kehutanan Gabon"
            phrase.countries = (value,)
        else:
            phrase.place = phrase.place or value  # "KBRI Teheran" is no body of Iran
        return True
    phrase.countries = phrase.countries or (value,)
    return True


def _takes_place(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    if phrase.countries and scan.doc.entry(hit.first, "deed") is not None:
        return False  # "Tentara Peru | Serang Chile": a verb, though a town is so called
    phrase.place = phrase.place or hit.entry.value
    return True


def _takes_medium(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    if phrase.role in ("media", "state_media"):
        phrase.type, phrase.entry, phrase.form = "medium", hit.entry, "name"
        phrase.name = (hit.first, hit.last)
    return phrase.role in ("media", "state_media", "journalist", "source", "director")


TAKERS: dict[str, Callable[[Scan, Phrase, Hit], bool]] = {
    "role": _takes_role,
    "organisation": _takes_organisation,
    "country": _takes_country,
    "place": _takes_place,
    "medium": _takes_medium,
}


def take_apposed_medium(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The name of an outlet: "kantor berita Rusia, | Interfax", "penyiar | Tolo News"."""
    end = scan.medium_end(j, limit) if phrase.role == "media" else j
    if end > j:
        phrase.type, phrase.form, phrase.name = "medium", "name", (j, end)
        return end
    hit = scan.best.get(j + 1)
    if scan.tokens[j].text != "," or hit is None or hit.entry.kind != "medium" or phrase.role != "media":
        return j
    return hit.last if _takes_medium(scan, phrase, hit) else j


def take_ordinal(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """Which holder of the office: "Presiden | ke-47 | AS"."""
    if phrase.name is not None or scan.norm(j, limit) not in scan.words.ordinal or j + 2 >= limit:
        return j
    counted = scan.tokens[j + 1].text == "-" and scan.tokens[j + 2].kind == "number"
    return j + 3 if counted else j
