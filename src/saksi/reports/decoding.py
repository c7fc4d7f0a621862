"""Bytes to text, so that every offset stays true: UTF-8, a byte order mark dropped, nothing else."""

import codecs
import functools
import pathlib
import tomllib

import msgspec

from saksi.reports.reason import Reason, UnreadableError

BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 65536


class Magic(msgspec.Struct, frozen=True):
    """How one kind of file that is no text begins and is named; `binary`: its bytes must look it, too."""

    what: str
    hex: list[str] = []
    text: list[str] = []
    endings: list[str] = []
    tags: list[str] = []
    binary: bool = False

    @property
    def reason(self) -> Reason:
        """That something is of this kind, and what to do instead."""
        return Reason("other_kind", (Reason(self.what), Reason(f"{self.what}_then")))


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of a file's bytes; UnreadableError says what they are instead and what to do."""
    if not data.strip():
        raise UnreadableError("empty")
    refuse_binary(data)
    text = _as(data, encoding) if encoding else _utf8(data)
    at = text.find("\0")
    if at >= 0 and not encoding and (likely := _wide(data)):
        raise UnreadableError("wide", likely)
    if at >= 0:
        raise UnreadableError("nul", at)
    if not text.strip():
        raise UnreadableError("blank")
    return text


def kind_of(ending: str) -> Reason | None:
    """What a file with an ending such as ".html" is, and what to do instead; None where that is not known."""
    known = (magic for magic in _magic() if ending.lower() in magic.endings)
    return next((magic.reason for magic in known), None)


def kind(what: str) -> Magic:
    """A kind of file that is no text, by its key."""
    return next(magic for magic in _magic() if magic.what == what)


def refuse_binary(data: bytes) -> None:
    """UnreadableError when the bytes begin like a known kind of file that is no text."""
    head, low = data[:32], data[:64].lstrip().lower()
    for magic in _magic():
        begins = any(head.startswith(bytes.fromhex(code)) for code in magic.hex)
        if magic.binary and not _looks_binary(data):
            begins = False
        if begins or any(low.startswith(word.encode()) for word in magic.text):
            raise UnreadableError("other_kind", *magic.reason.values)


def _utf8(data: bytes) -> str:
    for bom, name in BOMS:
        if data.startswith(bom):
            raise UnreadableError("marked", name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as err:
        likely = _likely(data)
        if likely is None:
            raise UnreadableError("binary") from err
        raise UnreadableError("not_utf8", f"{data[err.start]:02x}", err.start, likely) from err


def _as(data: bytes, encoding: str) -> str:
    """The text in an encoding the user names; a byte order mark is dropped."""
    try:
        text = data.decode(encoding)
    except LookupError as err:
        raise UnreadableError("no_encoding", encoding) from err
    except UnicodeError as err:
        raise UnreadableError("other_encoding", encoding, getattr(err, "start", 0)) from err
    if not isinstance(text, str):
        raise UnreadableError("no_text_encoding", encoding)
    return text.removeprefix("\ufeff")


def _likely(data: bytes) -> str | None:
    """The encoding that bytes which are not UTF-8 are most likely in; None for no text at all."""
    if wide := _wide(data):
        return wide
    if _looks_binary(data):
        return None
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "cp1252"


def _wide(data: bytes) -> str | None:
    """The encoding with two bytes a character that every second zero byte betrays, if any."""
    sample = data[:SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if min(even, odd) * 20 > len(sample) or max(even, odd) * 4 < len(sample):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _looks_binary(data: bytes) -> bool:
    """Whether control bytes show that this is no text in any one-byte encoding."""
    sample = data[:SAMPLE]
    control = sum(sample.count(code) for code in range(32) if code not in (9, 10, 12, 13, 27))
    return control > 0.01 * len(sample)


@functools.cache
def _magic() -> tuple[Magic, ...]:
    rows = tomllib.loads(pathlib.Path(__file__).with_name("magic.toml").read_text(encoding="utf-8"))["magic"]
    return tuple(msgspec.convert(rows, list[Magic]))
