"""Steps by which a noun phrase takes a second one joined by "dan": the rest of a department's name, a second state."""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import Scan
from saksi.mentions.phrases.shapes import ROMAN, acronym

AND = "&"
POST = 14  # words that a second post may have


def take_second_department(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The rest of a department's name after "dan" or "&": "Kelautan | dan Perikanan", "Komunikasi Korporat | & TJSL"."""
    if phrase.name is None and scan.tokens[j].text == AND and j + 2 < limit and scan.tokens[j - 1].capital:
        after = scan.tokens[j + 1]
        return j + 2 if acronym(after) or (after.capital and after.norm in scan.words.known) else j
    if phrase.name is not None or scan.norm(j, limit) not in scan.words.joint or j + 1 >= limit:
        return j
    if j + 1 in scan.best and scan.best[j + 1].entry.value != "kin":  # "Perlindungan Perempuan | dan Anak"
        return j
    before, after = scan.tokens[j - 1], scan.tokens[j + 1]
    both = (
        before.capital
        and after.capital
        and after.norm in scan.words.known
        and before.norm in scan.words.known
    )
    return j + 2 if both else j


def take_second_state(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The second state of people of two: "para pejabat AS | dan Korea Selatan"."""
    hit = scan.best.get(j + 1)
    if scan.norm(j, limit) not in scan.words.joint or hit is None or hit.last > limit:
        return j
    field = phrase.role in scan.words.over_people and phrase.place and phrase.name is None
    if field and hit.entry.kind == "place":  # "Direktur Asia | dan Afrika"
        return hit.last
    if not phrase.countries or hit.entry.kind != "country":
        return j
    if (
        phrase.name is not None
        or hit.last > limit
        or hit.entry.form not in ("name", "short")
        or hit.last in scan.names
    ):
        return j
    if hit.entry.value not in phrase.countries:
        phrase.countries = (*phrase.countries, hit.entry.value)
    return hit.last


def take_second_post(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """A second post before a comma and the name: "Ketua X | yang juga anggota Y, Sari Wijaya", "sekaligus …"."""
    if phrase.type != "person" or phrase.name is not None or phrase.plural or scan.headline(j):
        return j
    k = j
    while k < limit and scan.norm(k, limit) in scan.words.second_posts:
        k += 1
    post = scan.best.get(k)
    if k == j or scan.norm(k - 1, limit) in scan.words.relative or post is None or post.entry.kind != "role":
        return j
    if named := _name_of_post(scan, post.last, limit):
        phrase.name, phrase.form = named, "name"
        return named[1]
    comma = next((i for i in range(k, min(k + POST, limit)) if scan.tokens[i].text == ","), limit)
    if comma >= limit - 1 or any(scan.norm(i, limit) in scan.words.verbs for i in range(k, comma)):
        return j
    end = scan.name_end(comma + 1, limit)
    if end == comma + 1 or (end == comma + 2 and scan.norm(end, limit) not in (",", "(")):
        return j
    phrase.name, phrase.form = (comma + 1, end), "name"
    return end


def _name_of_post(scan: Scan, k: int, limit: int) -> tuple[int, int] | None:
    """The name of who holds a post right behind the body it is of: "Sekjen PSI | Sari Wijaya"."""
    while (hit := scan.best.get(k)) is not None and hit.entry.kind in ("organisation", "place", "country"):
        k = hit.last
    end = scan.name_end(k, limit) if scan.best.get(k) is None else k
    return (k, end) if end > k + 1 else None


def take_district(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """For which district somebody sits: "Anggota DPR | dapil Jawa Barat III | Sari Wijaya"."""
    if phrase.name is not None or scan.norm(j, limit) not in scan.words.districts:
        return j
    place = scan.best.get(j + 1)
    if place is None or place.entry.kind != "place" or place.last >= limit:
        return j
    phrase.detailed = True
    return place.last + (ROMAN.match(scan.tokens[place.last].text) is not None)
