"""Ids of articles: short, stable, the same for the same report.

An id the user or the file gives is taken as it is. Else a web address gives `url-` and twelve
hexadecimal digits of the canonical address. Else the file's stem and eight digits of the text's
SHA-256 give one that can be read and that two different texts never share; standard input,
which has no stem, gives `txt-` and twelve digits.
"""

import hashlib
import pathlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

TRACKING = ("utm_", "fbclid", "gclid", "igshid", "mc_cid", "mc_eid")


def article_id(text: str, url: str | None, path: pathlib.Path | None) -> str:
    """The id of an article that was given none."""
    if url:
        return f"url-{_digest(canonical(url), 12)}"
    stem = re.sub(r"[^\w.-]+", "-", path.stem).strip("-.")[:80] if path else ""
    return f"{stem}-{_digest(text, 8)}" if stem else f"txt-{_digest(text, 12)}"


def canonical(url: str) -> str:
    """A web address without what does not tell pages apart: fragment, tracking, final slash."""
    try:
        parts = urlsplit(url.strip())
        query = [(k, v) for k, v in parse_qsl(parts.query) if not k.startswith(TRACKING)]
    except ValueError:
        return url.strip()
    host = parts.netloc.lower().removeprefix("www.")
    scheme = "https" if parts.scheme in ("http", "https") else parts.scheme
    return urlunsplit((scheme, host, parts.path.rstrip("/"), urlencode(query), ""))


def _digest(text: str, digits: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:digits]
