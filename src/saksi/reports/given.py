"""What the user says of a report, for what its file does not say itself."""

import datetime as dt
import re

import msgspec

EXTENDED = re.compile(r"\d{4}-\d\d-\d\d")


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """Facts from the command line, or from a .toml beside a text file.

    published: ISO 8601. encoding: how to read a text file that is not UTF-8.
    For a text file what is given here wins over the .toml; in JSON the article's own keys win.
    """

    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    id: str | None = None
    title: str | None = None
    language: str | None = None
    encoding: str | None = None


def iso_date(value: str) -> str | None:
    """The value as 2024-10-21 or 2024-10-21T21:30:00+07:00 where it is an ISO 8601 date or time, else None.

    Written in another way (20241021, 2024-W43-1) it is rewritten, so that days can be compared as text.
    """
    value = value.strip()
    try:
        time = dt.datetime.fromisoformat(value)
    except ValueError:
        return None
    if EXTENDED.match(value):
        return value
    return time.isoformat() if "T" in value or " " in value else time.date().isoformat()
