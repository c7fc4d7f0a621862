"""The ledger's tables, each column with what it holds: for queries, for docs and for people with other tools.

What a new ledger is made of stands in migrations/versions/0001.sql; a test holds the two together.
Offsets are half-open and count Unicode code points of `versions.text`. A finding's id is
version_id * 65536 + position, so that the findings of a version lie together without an index.
"""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text

APPLICATION = 0x53414B53  # "SAKS": tells a ledger from any other SQLite file
METADATA = MetaData()
ROOM = 65536  # findings of one kind that a version can hold


def _text(name: str, comment: str, *, null: bool = True, unique: bool = False) -> Column[str]:
    """A column of text."""
    return Column(name, Text, nullable=null, unique=unique or None, comment=comment)


def _whole(name: str, comment: str, *, null: bool = False) -> Column[int]:
    """A column of whole numbers."""
    return Column(name, Integer, nullable=null, comment=comment)


def _number(name: str, comment: str) -> Column[float]:
    """A column of numbers, whole or not."""
    return Column(name, Float, nullable=True, comment=comment)


def _version() -> Column[int]:
    """The version a row belongs to."""
    return Column(
        "version_id", Integer, ForeignKey("versions.id"), nullable=False, comment="version it was read from"
    )


def _findings(name: str, comment: str, *columns: Column[str] | Column[float]) -> Table:
    """A table of findings: what a reader filters by, then the stretch, the rule and the whole finding."""
    return Table(
        name,
        METADATA,
        Column("id", Integer, primary_key=True, comment="version_id * 65536 + position"),
        _version(),
        _whole("position", "place among the findings of this kind in this version, from 0"),
        *columns,
        _text("concerns", "who it concerns, for filters: codes of states and names between bars"),
        _whole("start", "where its main stretch begins in versions.text (code points)"),
        _whole("end", "where its main stretch ends (half-open)"),
        _text("exact", "the characters of that stretch; checked against versions.text", null=False),
        _text("rule", "name of the rule that found it", null=False),
        _text("data", "the whole finding as JSON, with every span as [start, end]", null=False),
        comment=comment,
    )


articles = Table(
    "articles",
    METADATA,
    Column("number", Integer, primary_key=True, comment="number within this ledger"),
    _text("id", "short id that users see and give", null=False, unique=True),
    _text("url", "canonical web address", unique=True),
    _text("outlet", "outlet, as given or else as the current version says"),
    _text("title", "headline, as given with the current version"),
    _text("published", "when published (ISO 8601), as given or else as the current version says"),
    _text("day", "first ten characters of the date, for filters"),
    _text("language", "language of the current version, ISO 639-1"),
    _text("added_at", "when it came into the ledger (UTC)", null=False),
    _text("removed_at", "when it was removed (UTC); its texts and findings are gone then"),
    _text("removed_because", "why it was removed, as told by who removed it"),
    Index("articles_by_day", "day"),
    comment="reports; one row each, whatever number of versions there is",
)

versions = Table(
    "versions",
    METADATA,
    Column("id", Integer, primary_key=True, comment="number within this ledger"),
    Column(
        "article_number",
        Integer,
        ForeignKey("articles.number"),
        nullable=False,
        comment="the report it is of",
    ),
    _whole("number", "1 for the first text of the report, 2 for the next, …"),
    _whole("current", "1 for the version that views show, else 0"),
    _text("title", "headline as given"),
    _text("url", "web address as given"),
    _text("outlet", "outlet as given"),
    _text("published", "time of publication as given"),
    _text("language", "language as given"),
    _text("read_as", "language it must be read as, where a person said so"),
    _text("retrieved_at", "when its bytes were taken in (UTC)", null=False),
    _text("source", "file or stream it came from, as it was named"),
    _whole("item", "which item of that file it is, from 1", null=True),
    _text("format", "input format, also the name of the extractor"),
    _text("extractor_version", "version of the program that took the text out of the bytes", null=False),
    _text("raw_sha256", "SHA-256 of the bytes as given, hexadecimal", null=False),
    _text("text_sha256", "SHA-256 of the text in UTF-8, hexadecimal", null=False, unique=True),
    _text("text", "the text that every offset counts in; empty once removed"),
    Column(
        "raw",
        LargeBinary,
        nullable=True,
        comment="the bytes as given, zlib-compressed; empty where they are the text in UTF-8",
    ),
    Index("versions_in_order", "article_number", "number", unique=True),
    Index("versions_current", "article_number", unique=True, sqlite_where=text("current = 1")),
    comment="texts of reports; a changed text is a new version",
)

readings = Table(
    "readings",
    METADATA,
    Column(
        "version_id", Integer, ForeignKey("versions.id"), primary_key=True, comment="version that was read"
    ),
    _text("reader_version", "version of the program that read it", null=False),
    _text("read_at", "when it was read (UTC)", null=False),
    _text("outcome", "read, not_read (no pack for its language) or failed", null=False),
    _text("note", "why it was not read"),
    _text("language", "language it was read in"),
    _text("layout", "what the page is made of, as JSON", null=False),
    _text("mentions", "where actors are mentioned, as JSON", null=False),
    _text("notes", "what the reader noted, as JSON", null=False),
    _text("stems", "stems of headline and text, which `search` is made over", null=False),
    comment="one reading of each version: what belongs to no single finding",
)

statements = _findings(
    "statements",
    "who says what",
    _text("speaker", "who speaks: resolved name, else the words of the text"),
    _text("speaker_country", "state the speaker speaks for (ISO 3166 alpha-3, joined with +)"),
    _text("speaker_org", "body or organisation the speaker speaks for"),
    _text("act", "say, confirm, deny, accuse, condemn, demand, threaten, promise, support, reject, evade"),
    _text("quote", "direct, indirect or mixed"),
    _text("target", "whom it is aimed at"),
)
actions = _findings(
    "actions",
    "who did what to whom, other than speaking",
    _text("type", "type of act"),
    _text("mode", "mode of that type"),
    _text("status", "actual, planned, possible, demanded or negated"),
    _text("actors", "who did it"),
    _text("recipients", "to whom"),
    _text("date", "when (EDTF)"),
    _text("place", "where"),
    _text("speaker", "who says so; empty where the report says it itself"),
)
figures = _findings(
    "figures",
    "how many of what, per whom",
    _number("low", "lower bound"),
    _number("high", "upper bound; empty where there is none"),
    _text("modifier", "exact, about, at_least, at_most, range or vague"),
    _text("measure", "what kind of thing is counted"),
    _text("counts", "what is counted, as written"),
    _text("unit", "unit"),
    _text("country", "state whose it is"),
    _text("place", "where"),
    _text("speaker", "who says so; empty where the report says it itself"),
)
commitments = _findings(
    "commitments",
    "obligations and conditional resolves",
    _text("debtors", "who is bound"),
    _text("beneficiary", "to whom"),
    _text("kind", "treaty, promise, threat or policy"),
    _text("strength", "wajib, akan, siap or dapat"),
    _text("status", "open until a person sets it"),
    _text("condition", "the condition as written"),
    _text("deadline", "until when (EDTF)"),
)
times = _findings(
    "times",
    "expressions that place something on the calendar",
    _text("edtf", "date (Extended Date/Time Format); empty where the report does not fix it"),
)
actors = Table(
    "actors",
    METADATA,
    Column("id", Integer, primary_key=True, comment="version_id * 65536 + position"),
    _version(),
    _whole("position", "place among the actors of this version, from 0"),
    _text("actor", "code of a state, else a slug", null=False),
    _text("type", "state, body, organisation, group, medium, person, people, party, company or place"),
    _text("name", "name"),
    _text("country", "state it acts for or comes from"),
    _text("org", "body or organisation"),
    _text("role", "role"),
    _text("rule", "name of the rule that found it", null=False),
    _text("data", "the whole actor as JSON", null=False),
    comment="who acts or speaks in a version",
)
spans = Table(
    "spans",
    METADATA,
    Column("id", Integer, primary_key=True, comment="version_id * 65536 + place in the version"),
    _version(),
    _text("kind", "table of the finding: statements, actions, figures, commitments or times", null=False),
    _whole("position", "the finding's position in that table"),
    _text("role", "what the stretch is to the finding: cue, speaker, content, trigger, …", null=False),
    _whole("start", "where it begins in versions.text (code points)"),
    _whole("end", "where it ends (half-open)"),
    _text("exact", "its characters; checked against versions.text when written", null=False),
    comment="every stretch of text that a finding rests on",
)
FINDINGS = {t.name: t for t in (times, figures, statements, actions, commitments)}
