"""Bytes to text, so that every offset stays true: UTF-8, a byte order mark dropped, nothing else."""

import codecs
import functools
import pathlib
import tomllib

import msgspec

from saksi.errors import InputError

BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 65536


class Magic(msgspec.Struct, frozen=True):
    """How one kind of file that is no text begins; `binary`: its bytes must look it, too."""

    what: str
    then: str
    hex: list[str] = []
    text: list[str] = []
    binary: bool = False


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of a file's bytes; InputError says what they are instead and what to do."""
    if not data.strip():
        raise InputError("is empty; there is nothing to read")
    refuse_binary(data)
    text = _as(data, encoding) if encoding else _utf8(data)
    at = text.find("\0")
    if at >= 0 and not encoding and (likely := _wide(data)):
        raise InputError(f"is not UTF-8 but most likely {likely}; read it with --encoding {likely}")
    if at >= 0:
        raise InputError(
            f"has a NUL character at position {at}, so it is no text; remove it or save it as text"
        )
    if not text.strip():
        raise InputError("holds only blanks; there is nothing to read")
    return text


def refuse_binary(data: bytes) -> None:
    """InputError when the bytes begin like a known kind of file that is no text."""
    head, low = data[:32], data[:64].lstrip().lower()
    for magic in _magic():
        begins = any(head.startswith(bytes.fromhex(code)) for code in magic.hex)
        if magic.binary and not _looks_binary(data):
            begins = False
        if begins or any(low.startswith(word.encode()) for word in magic.text):
            raise InputError(f"is {magic.what}, not plain text; {magic.then}")


def _utf8(data: bytes) -> str:
    for bom, name in BOMS:
        if data.startswith(bom):
            raise InputError(f"is not UTF-8 but {name}; read it with --encoding {name}")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as err:
        likely = _likely(data)
        if likely is None:
            raise InputError("is binary data, not text; give the report's text as .txt") from err
        raise InputError(
            f"is not UTF-8 (byte 0x{data[err.start]:02x} at position {err.start}), "
            f"most likely {likely}; read it with --encoding {likely}"
        ) from err


def _as(data: bytes, encoding: str) -> str:
    """The text in an encoding the user names; a byte order mark is dropped."""
    try:
        text = data.decode(encoding)
    except LookupError as err:
        raise InputError(
            f"cannot be read: there is no encoding {encoding!r}; try cp1252, latin-1 or utf-16"
        ) from err
    except UnicodeError as err:
        raise InputError(f"is not {encoding}: {err}; try another --encoding") from err
    if not isinstance(text, str):
        raise InputError(f"cannot be read: {encoding!r} is no text encoding; try cp1252, latin-1 or utf-16")
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
