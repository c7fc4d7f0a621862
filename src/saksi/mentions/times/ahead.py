"""Whether a sentence looks ahead of the report where a time expression stands."""

from saksi.mentions.times.page import Page

REACH = 60  # tokens between the word and the expression


def points_ahead(page: Page, first: int, last: int) -> bool:
    """Whether a word such as "akan" governs the expression at tokens [first, last).

    The word stands before it in the same clause, or behind it in the same clause when the
    expression opens the clause.
    """
    clause = page.doc.clauses[page.doc.clause_of[first]]
    if page.has(last, first, "strictly_past"):
        return False  # "akan menguatkan putusan 27 Agustus | lalu"
    ended = page.has(first - 1, first, "ends") and not open_end(page, first)
    if ended or page.has(first - 1, first, "since"):
        return False  # "sejak Senin hingga Rabu"
    if _conditional(page, page.doc.clause_of[first]):
        return not any(page.has(i, first, "done") for i in range(clause.first, clause.last))
    opens = first - clause.first <= 2
    reach = min(clause.last, last + REACH) if opens else first
    for hit in page.doc.between("ahead", max(clause.first, first - REACH), reach):
        apart = first <= hit.first < last or page.doc.quote_of[hit.first] != page.doc.quote_of[first]
        apart = apart or (hit.first >= last and _told_first(page, last, hit.first))
        if not apart and not page.has(hit.first - 1, hit.first, "done"):
            return True
    return _planned(page, first)


def _told_first(page: Page, last: int, i: int) -> bool:
    """Whether a word of saying stands between the expression and token `i`: "Pada April ia mengumumkan akan …"."""
    return bool(page.doc.between("speech", last, i))


def open_end(page: Page, first: int) -> bool:
    """Whether the expression ends a stretch of time that has no beginning: "sampai Sabtu"."""
    since = max(page.doc.sentences[page.doc.sentence_of[first]].first, first - REACH)
    begun = any(page.has(i, first, "beginnings") for i in range(since, first - 1))
    return page.has(first - 1, first, "ends") and not begun


def _planned(page: Page, first: int) -> bool:
    """Whether a purpose of a plan leads to the expression: "mengundang … untuk berunding pada Rabu"."""
    since = max(page.doc.sentences[page.doc.sentence_of[first]].first, first - REACH)
    inside = page.doc.quote_of
    if _tells_of(page, first):
        return False
    plans = [hit for hit in page.doc.between("plan", since, first) if inside[hit.first] == inside[first]]
    return bool(plans) and any(
        hit.entry.value == "purpose" for hit in page.doc.between("clause", plans[-1].last, first)
    )


def _tells_of(page: Page, first: int) -> bool:
    """Whether an aside tells what somebody did then: "mengundang X untuk berunding, yang menyerang Peru pada | 1 Mei"."""
    clause = page.doc.clauses[page.doc.clause_of[first]]
    if clause.kind != "relative" or clause.marker is None or page.doc.tokens[clause.marker - 1].text != ",":
        return False
    hit = page.doc.entry(clause.marker + 1, "deed")
    return hit is not None and hit.entry.form == "active"


def _conditional(page: Page, home: int) -> bool:
    """Whether a clause is a condition, or a time told within one ("jika … tidak dibayar sebelum Rabu")."""
    clause = page.doc.clauses[home]
    if clause.kind == "time" and home and page.has(clause.first, clause.first, "ends"):
        before = page.doc.clauses[home - 1]
        return before.sentence == clause.sentence and before.kind == "condition"
    return clause.kind == "condition"
