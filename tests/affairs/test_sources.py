"""Coverage and source chains: only what the reports say, weak links marked."""

import made
from saksi.affairs.report import Report, label
from saksi.affairs.sources import chains, coverage
from saksi.record.article import Layout


def test_frame_is_given_or_read_and_else_unknown():
    one, two = coverage(made.pair())
    assert (one.outlet, one.published, one.authors) == ("Warta Contoh", "2024-10-22", ("Nadia Umpama",))
    assert (two.outlet, two.published) == (None, None)


def test_frame_facts_of_the_text_count():
    article, findings = made.report("Isi.")
    frame = Layout(outlet="Harian Misal", published="2024-01-02")
    (found,) = coverage([Report(article, type(findings)(id="a", article=frame))])
    assert (found.outlet, found.published) == ("Harian Misal", "2024-01-02")


def test_credit_in_the_footer_only_is_weak():
    ((medium, *_),) = [chain.behind for chain in chains(made.pair()[:1])]
    assert (medium.name, medium.weak) == ("Kantor Contoh", True)


def test_credit_in_the_body_is_not_weak():
    text = "Dikutip dari Kantor Contoh, pasukan tiba."
    frame = Layout(
        blocks=made.report(text).findings.article.blocks, credits=(made.credit(text, "Kantor Contoh"),)
    )
    (chain,) = chains([made.report(text, frame=frame)])
    assert not chain.behind[0].weak


def test_speakers_stand_behind_whom_they_reach_the_reader_through():
    text = "Kantor Contoh melaporkan menteri mengatakan pasukan tiba."
    said = (
        made.statement(text, "melaporkan", "menteri mengatakan pasukan tiba", "Kantor Contoh"),
        made.statement(text, "mengatakan", "pasukan tiba", "menteri", via=0),
    )
    frame = Layout(
        blocks=made.report(text).findings.article.blocks, credits=(made.credit(text, "Kantor Contoh"),)
    )
    (chain,) = chains([made.report(text, frame=frame, statements=said)])
    (medium,) = chain.behind
    assert (medium.kind, medium.name) == ("medium", "Kantor Contoh")
    assert [one.name for one in medium.behind] == ["menteri"]


def test_a_ring_of_vias_ends():
    text = "A mengatakan B mengatakan C."
    said = (
        made.statement(text, "mengatakan", "C", "A", via=1),
        made.statement(text, "mengatakan", "C", "B", via=0),
    )
    (chain,) = chains([made.report(text, statements=said)])
    assert chain.behind == ()


def test_letters():
    assert [label(n) for n in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
