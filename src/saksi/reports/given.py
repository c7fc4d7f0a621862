"""What the user says of a report, for what its file does not say itself."""

import datetime as dt

import msgspec


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
    """The value without blanks around it when it is an ISO 8601 date or time, else None."""
    value = value.strip()
    try:
        dt.datetime.fromisoformat(value)
    except ValueError:
        return None
    return value
