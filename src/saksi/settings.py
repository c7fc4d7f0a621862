"""The one settings record, passed down from the caller to whatever needs it."""

import msgspec


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How to read: nothing here changes what a report says, only how it is taken in.

    language: read every report as this language ("id"); None detects it per report.
    """

    language: str | None = None
