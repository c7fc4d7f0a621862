"""What a headline tells takes its status from the report's own first telling of it."""

from saksi.flow import read
from saksi.record.article import Article

TITLE = "Kenya Kirim Tentara Penjaga Perbatasan ke Pulau Terpencil"


def _statuses(body: str) -> list[str]:
    """The statuses of the deeds told in a report with the title above, in order."""
    return [a.status for a in read(Article(id="x", text=f"{TITLE}\n\n{body}")).actions]


def test_a_headline_is_planned_where_the_report_says_akan():
    """A bare verb is what the report first says of it: still to come."""
    assert _statuses("Kenya akan mengirim tentara ke pulau itu.") == ["planned", "planned"]


def test_a_headline_is_done_where_the_report_says_telah():
    """A bare verb is what the report first says of it: done."""
    assert _statuses("Kenya telah mengirim tentara ke pulau itu.") == ["actual", "actual"]
