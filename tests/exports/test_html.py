"""The page: true spans, links that lead somewhere, nothing of a report ever taken for markup."""

import html
import pathlib
import re
from html.parser import HTMLParser

import pytest

import annotated
import made
import saksi.exports.html
from saksi.exports.html import Options, page
from saksi.record.article import Layout
from saksi.views.dossier import dossier
from saksi.views.reliability import Measured, reliability

TEMPLATES = pathlib.Path(saksi.exports.__file__).parent / "templates"
VOID = {"meta", "br", "img", "link", "input"}


class Reader(HTMLParser):
    """Reads a page: ids, links, tags, and the text inside each mark without its back links."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.ids, self.links, self.tags, self.stretches = [], [], [], {}
        self.stack = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        """Notes a tag, its id and its link."""
        facts = dict(attrs)
        self.tags.append((tag, facts))
        if facts.get("id"):
            self.ids.append(facts["id"])
        if tag == "a" and facts.get("href"):
            self.links.append(facts["href"])
        if tag not in VOID:
            key = facts.get("id") or facts.get("class") if tag == "mark" else None
            self.stack.append((tag, key, "back" in (facts.get("class") or "").split()))

    def handle_endtag(self, tag):
        """Tags close in the order they were opened."""
        assert self.stack, f"</{tag}> closes nothing"
        assert self.stack.pop()[0] == tag

    def handle_data(self, data):
        """Text inside marks, but for their back links."""
        if any(back for _, _, back in self.stack):
            return
        for _, key, _ in self.stack:
            if key:
                self.stretches[key] = self.stretches.get(key, "") + data


def read(reports, **options):
    return Reader(page(dossier(reports), Options(version="0", **options)))


def sets():
    found = annotated.reports()
    return {"made": made.pair(), "annotated": found[:12] if found else None}


@pytest.fixture(params=["made", "annotated"])
def reports(request):
    found = sets()[request.param]
    if found is None:
        pytest.skip("the annotated reports are not beside the project")
    return found


@pytest.mark.parametrize("quotes_only", [False, True])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_stretch_is_the_stored_text(reports, quotes_only, language):
    shown = read(reports, quotes_only=quotes_only, language=language)
    assert shown.stretches
    for key, text in shown.stretches.items():
        number, start, end = map(int, re.fullmatch(r"a(\d+)-s(\d+)-(\d+)", key).groups())
        stored = reports[number - 1].article.text[start:end]
        assert text == stored.replace("\n", "") or text == stored


@pytest.mark.parametrize("quotes_only", [False, True])
def test_every_link_leads_somewhere_on_the_page(reports, quotes_only):
    shown = read(reports, quotes_only=quotes_only)
    assert {link[1:] for link in shown.links} <= set(shown.ids)
    assert all(link.startswith("#") for link in shown.links)
    assert len(shown.ids) == len(set(shown.ids))


def test_each_stretch_links_back(reports):
    shown = read(reports)
    stretches = {key for key in shown.ids if re.fullmatch(r"a\d+-s\d+-\d+", key)}
    assert stretches
    backs = [facts for tag, facts in shown.tags if tag == "sup" and "back" in facts.get("class", "")]
    assert len(backs) >= len(stretches)


def test_whole_text_is_there_and_only_quotes_when_asked(reports):
    whole = html.unescape(re.sub(r"<[^>]+>", "", page(dossier(reports), Options())))
    quoted = page(dossier(reports), Options(quotes_only=True))
    last = reports[0].article.text.strip().rsplit("\n", 1)[-1]
    assert last in whole
    assert len(quoted) < len(page(dossier(reports), Options()))


def test_above_fifty_reports_only_cited_paragraphs():
    many = [made.report(f"Judul\nTidak dikutip {n}.", f"r{n}") for n in range(51)]
    assert "Tidak dikutip 7" not in page(dossier(many), Options())
    assert "Tidak dikutip 7" in page(dossier(many[:50]), Options())


def hostile_reports():
    """Markup in every field that a report can fill."""
    bad = made.HOSTILE
    text = f"{bad}\n{bad} mengatakan {bad} pada {bad}."
    said = made.statement(text, "mengatakan", bad, bad, speaker_id=bad, speaker_country=bad, target=(bad,))
    figure = made.figure(text, bad, 1, counts=bad, place=bad, country=bad, unit=bad)
    act = made.action(text, "mengatakan", "mobilize", place=bad, date="2024-01-01")
    duty = made.commitment(
        text, bad, "mengatakan", debtors=(bad,), beneficiary=bad, deadline=bad, strength=bad
    )
    frame = Layout(authors=(bad,), editors=(bad,), credits=(made.credit(text, bad),), dateline=bad)
    report = made.report(
        text, bad, bad, bad, frame,
        statements=(said,), figures=(figure,), actions=(act,), commitments=(duty,), times=(made.time(text, bad, bad),),
    )  # fmt: skip
    article = type(report.article)(
        id=bad, text=text, outlet=bad, published=bad, title=bad, url="javascript:alert(1)"
    )
    return [type(report)(article, report.findings)]


@pytest.mark.parametrize("quotes_only", [False, True])
@pytest.mark.parametrize("language", ["id", "en"])
def test_hostile_text_stays_text(quotes_only, language):
    made_page = page(
        dossier(hostile_reports()), Options(language=language, quotes_only=quotes_only, version=made.HOSTILE)
    )
    shown = Reader(made_page)
    tags = {tag for tag, _ in shown.tags}
    assert not tags & {"script", "img", "iframe", "object", "form", "base", "link"}
    names = {name for _, facts in shown.tags for name in facts}
    assert not [name for name in names if name.startswith("on")]
    assert all(link.startswith("#") for link in shown.links)
    assert "49" not in re.sub(r"&#\d+;", "", made_page.split("<main", 1)[1]) or "{{7*7}}" in made_page


def test_nothing_is_fetched_and_no_script_runs():
    text = page(dossier(made.pair()), Options())
    assert "default-src 'none'; style-src 'unsafe-inline'" in text
    assert "<script" not in text
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//|url\(|@import""", text)


def test_measurements_are_whole():
    """What the package says was measured names tables and fields that there are."""
    tables = {table.name: table for table in dossier([]).tables}
    for name, found in reliability().items():
        assert {one.field for one in found} <= set(tables[name].columns)
        assert all(0 <= one.right <= one.of and one.version and one.on for one in found)


def test_sections_stand_in_order():
    shown = read(made.pair())
    order = [
        "coverage", "statements", "actions", "figures", "denials", "non_answers", "demands", "commitments", "timeline",
        "open_days", "sources", "questions", "articles",
    ]  # fmt: skip
    assert [key for key in shown.ids if key in order] == order


def test_heads_and_labels_of_cells_agree():
    """On a narrow screen each cell carries its column's name."""
    shown = read(made.pair())
    assert all(facts.get("data-label") for tag, facts in shown.tags if tag == "td")


def test_what_was_not_measured_is_told():
    assert "belum diukur" in page(dossier(made.pair()), Options())
    assert "not measured" in page(dossier(made.pair()), Options(language="en"))


def test_what_was_measured_is_told_with_its_version(monkeypatch):
    found = {"statements": (Measured("speaker", 86, 100, "0.1.0", "20"),)}
    monkeypatch.setattr(saksi.exports.html, "reliability", lambda: found)
    assert "Siapa: benar 86 dari 100 (pada 20 artikel beranotasi, versi 0.1.0)" in page(
        dossier(made.pair()), Options()
    )


def test_languages_are_marked():
    assert '<html lang="id">' in page(dossier([]), Options())
    assert '<html lang="en">' in page(dossier([]), Options(language="en"))


def colours():
    css = (TEMPLATES / "dossier.css").read_text(encoding="utf-8")
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6});", css))


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, two):
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ground", ["paper", "wash", "cited", "target"])
@pytest.mark.parametrize("ink", ["ink", "quiet", "link", "inferred", "open", "conflict"])
def test_text_contrast(ground, ink):
    """WCAG 2.2 AA: 4.5 to 1 for text, on every ground it can stand on."""
    known = colours()
    assert contrast(known[ground], known[ink]) >= 4.5


@pytest.mark.parametrize("line", ["cited-line", "target-line", "open", "conflict"])
def test_lines_that_carry_meaning(line):
    """WCAG 2.2 AA: 3 to 1 for what is not text but must be seen."""
    assert contrast(colours()["paper"], colours()[line]) >= 3


def clusters():
    """Five reports, four of one toll, one of another; two of the four by one speaker."""
    found = []
    for number, (who, toll) in enumerate(
        [("Dinas Satu", 224), ("Dinas Dua", 224), ("Dinas Satu", 224), (None, 224), ("Dinas Tiga", 585)]
    ):
        text = f"{who} mengatakan {toll} tentara tiba."
        said = (made.statement(text, "mengatakan", f"{toll} tentara tiba", who),) if who else ()
        figure = made.figure(text, str(toll), toll, counts="tentara", said_by=0 if who else None)
        found.append(made.report(text, f"r{number}", statements=said, figures=(figure,)))
    return found


def words_of(text):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", text)).split())


def test_values_of_nobody_named_are_not_the_outlets_own():
    """A value that is said by somebody who is not told stands apart from the outlet's own."""
    text = "Disebutkan 224 tentara tiba."
    said = made.statement(text, "Disebutkan", "224 tentara tiba")
    figure = made.figure(text, "224", 224, counts="tentara", said_by=0)
    reports = [*clusters(), made.report(text, "r9", statements=(said,), figures=(figure,))]
    told = words_of(
        page(dossier(reports), Options(language="en")).split('class="values"', 1)[1].split("</ul>", 1)[0]
    )
    assert "the outlet's own voice (F4); not recorded (F6)" in told


def test_values_are_told_with_who_gives_each():
    """A group shows who gives which value, not every pair."""
    shown = page(dossier(clusters()), Options(language="en"))
    told = words_of(shown.split('class="values"', 1)[1].split("</ul>", 1)[0])
    assert "224: Dinas Satu (F1, F3); Dinas Dua (F2); the outlet's own voice (F4)" in told
    assert "585: Dinas Tiga (F5)" in told
    relations = words_of(shown.split('class="relation"', 1)[1].split("</ul>", 1)[0])
    assert "agree° F1, F2, F3, F4:".replace("°", "") in relations.replace("°", "")
    assert "F1, F2, F3, F4 ↔ F5:" in relations
    assert "same value: exactly 224;" in relations


def test_values_of_one_figure_each_are_not_listed_again():
    assert 'class="values"' not in page(dossier(made.pair()), Options())


@pytest.mark.parametrize(
    ("language", "one", "more"), [("en", "1 report ·", "2 reports ·"), ("id", "1 laporan ·", "2 laporan ·")]
)
def test_counts_are_in_the_right_number(language, one, more):
    text = "Pasukan tiba."
    assert one in page(dossier([made.report(text)]), Options(language=language))
    assert more in page(dossier([made.report(text), made.report(text, "b")]), Options(language=language))


def test_who_is_meant_stands_beside_the_pronoun():
    text = "Menteri Contoh tiba. Ia mengatakan pasukan siap."
    said = made.statement(text, "mengatakan", "pasukan siap", "Ia", speaker_id="Menteri Contoh")
    shown = words_of(page(dossier([made.report(text, statements=(said,))]), Options()))
    assert "Menteri Contoh (“Ia”)" in shown


def test_a_denial_that_goes_on_is_not_told_twice():
    """The second half of one denial points to the first, not to all its claims again."""
    text = "Seoul menyebut Korea Utara mengirim pasukan. Misi membantah mengirim pasukan dan menyebut rumor."
    found = (
        made.statement(text, "menyebut", "Korea Utara mengirim pasukan", "Seoul"),
        made.statement(text, "membantah", "mengirim pasukan dan", "Misi", act="deny"),
        made.statement(text, "menyebut rumor", "rumor", "Misi", act="deny"),
    )
    acts = (
        made.action(text, "mengirim", "mobilize", "PRK", said_by=0),
        made.action(text, "mengirim", "mobilize", "PRK", said_by=1),
    )
    second = made.at(text, "mengirim", 1)
    acts = (
        acts[0],
        type(acts[1])(**{**{f: getattr(acts[1], f) for f in acts[1].__struct_fields__}, "trigger": second}),
    )
    shown = words_of(
        page(dossier([made.report(text, statements=found, actions=acts)]), Options(language="en"))
    )
    assert "as in D1" in shown


def test_words_behind_an_act_are_no_part_of_the_quotes():
    """The version to share shows no more of a report than the cited stretches and 32 characters."""
    told = "Seoul memanggil duta besar pada 21 Oktober untuk menyampaikan keberatan atas pengiriman pasukan."
    text = f"Judul\n{told}"
    act = made.action(text, "memanggil", "consult", "KOR", date="2024-10-21")
    reports = [made.report(text, actions=(act,), times=(made.time(text, "21 Oktober", "2024-10-21"),))]
    assert "menyampaikan keberatan" in words_of(page(dossier(reports), Options()).split("<article", 1)[0])
    assert "keberatan atas pengiriman" not in words_of(page(dossier(reports), Options(quotes_only=True)))
