"""Reports made by hand for tests: words of a text as spans, findings with few facts."""

from saksi.affairs.report import Report
from saksi.record.article import Article, Block, Credit, Furniture, Layout
from saksi.record.finding import Action, Commitment, Figure, Findings, Party, Statement
from saksi.record.mention import Time
from saksi.record.span import Span

RULE = "tests.made"


def at(text, words, nth=0):
    """The span of some words in a text, their nth occurrence."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def figure(text, words, low, high=..., modifier="exact", **facts):
    span = at(text, words)
    high = low if high is ... else high
    base = {"measure": "troops", "counts": "tentara Korea Utara", "country": "PRK"}
    return Figure(
        start=span.start, end=span.end, low=low, high=high, modifier=modifier, rule=RULE, **{**base, **facts}
    )


def statement(text, cue, content, speaker=None, **facts):
    base = {"act": "say", "quote": "indirect", "target": (), "via": None, "speaker_id": speaker}
    base |= {"speaker_country": None, "speaker_org": None}
    return Statement(
        cue=at(text, cue) if cue else None,
        speaker=at(text, speaker) if speaker else None,
        content=(at(text, content),) if content else (),
        rule=RULE,
        **{**base, **facts},
    )


def action(text, trigger, kind, who="", whom="", **facts):
    base = {"mode": None, "status": "actual", "date": None, "place": None, "said_by": None}
    return Action(
        trigger=at(text, trigger),
        type=kind,
        actors=tuple(Party(text=code, country=code) for code in who.split()),
        recipients=tuple(Party(text=code, country=code) for code in whom.split()),
        rule=RULE,
        **{**base, **facts},
    )


def time(text, words, edtf, nth=0):
    span = at(text, words, nth)
    return Time(start=span.start, end=span.end, edtf=edtf, rule=RULE)


def commitment(text, condition, does, **facts):
    base = {"debtors": ("KOR",), "beneficiary": None, "kind": "promise", "statement": None}
    return Commitment(
        condition=at(text, condition) if condition else None,
        action=at(text, does),
        rule=RULE,
        **{**base, **facts},
    )


def report(text, name="a", outlet=None, published=None, frame=None, **findings):
    """A report; its findings by room."""
    blocks = (Block(span=Span(0, len(text)), role="body"),)
    return Report(
        Article(id=name, text=text, outlet=outlet, published=published),
        Findings(id=name, article=frame or Layout(blocks=blocks), language="id", **findings),
    )


def credit(text, name, kind="cites", nth=0):
    return Credit(name=name, kind=kind, span=at(text, name, nth), rule=RULE)


def furniture(text, words):
    return Furniture(span=at(text, words), rule=RULE)


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{7*7}}"


def pair():
    """Two reports on one affair, with findings of every kind."""
    one = (
        "Seoul Sebut 1.500 Tentara Tiba\n"
        "Badan intelijen mengatakan 1.500 tentara Korea Utara dikirim ke Rusia pada 21 Oktober.\n"
        "Seoul menuntut Rusia mundur. Jika diserang, Seoul akan membalas.\nBaca Juga: Hal Lain\nSumber : Kantor Contoh"
    )
    two = (
        "Pyongyang Membantah\n"
        "Pyongyang membantah telah mengirim tentara ke Rusia, hari Senin.\n"
        "Pejabat menyebut 3.000 tentara Korea Utara berada di Rusia. Moskow menolak menjawab pertanyaan itu."
    )
    return [_one(one), _two(two)]


def _one(text):
    body = text.index("Baca Juga")
    frame = Layout(
        blocks=(
            Block(span=at(text, "Seoul Sebut 1.500 Tentara Tiba"), role="headline"),
            Block(span=Span(text.index("Badan"), body)),
        ),
        credits=(credit(text, "Kantor Contoh"),),
        furniture=(furniture(text, "Baca Juga: Hal Lain"), furniture(text, "Sumber : Kantor Contoh")),
        authors=("Nadia Umpama",),
    )
    said = "1.500 tentara Korea Utara dikirim ke Rusia pada 21 Oktober"
    return report(
        text,
        "satu",
        "Warta Contoh",
        "2024-10-22",
        frame,
        times=(time(text, "21 Oktober", "2024-10-21"),),
        figures=(
            figure(text, "1.500", 1500, said_by=0, counts_span=at(text, "tentara Korea Utara"), as_of=0),
        ),
        statements=(
            statement(text, "mengatakan", said, "Badan intelijen", speaker_country="KOR"),
            statement(text, "menuntut", "Rusia mundur", "Seoul", act="demand", target=("RUS",)),
        ),
        actions=(action(text, "dikirim", "mobilize", "PRK", "RUS", date="2024-10-21", said_by=0),),
        commitments=(commitment(text, "Jika diserang", "membalas", strength="akan"),),
    )


def _two(text):
    return report(
        text,
        "dua",
        times=(time(text, "hari Senin", None),),
        figures=(figure(text, "3.000", 3000, said_by=1, counts_span=at(text, "tentara Korea Utara")),),
        statements=(
            statement(
                text,
                "membantah",
                "telah mengirim tentara ke Rusia",
                "Pyongyang",
                act="deny",
                speaker_country="PRK",
            ),
            statement(text, "menyebut", "3.000 tentara Korea Utara berada di Rusia", "Pejabat"),
            statement(text, "menolak menjawab", "pertanyaan itu", "Moskow", act="evade"),
        ),
        actions=(action(text, "mengirim", "mobilize", "", "RUS", status="negated", said_by=0),),
    )
