"""What is particular to one outlet, a TOML file each; general rules do without.

name      how the outlet is called      aliases   other names of it in metadata or on pages
hosts     its internet hosts            own       its names for itself in its reports
family    how its sister names begin    zone      the clock its dates are in
sister    a pattern for its sister names, so that they are known as media everywhere
line      furniture of its own, as in the language pack's furniture.toml
"""

import functools
import pathlib
import re
import tomllib
from typing import Any
from urllib.parse import urlsplit

import msgspec

from saksi.record.article import Article

HERE = pathlib.Path(__file__).parent
TELLING = 4  # letters that a name must have to tell a medium by its beginning
SHORT_LABEL = 3  # letters of "co", "or", "web" before a country's ending


class Outlet(msgspec.Struct, frozen=True, kw_only=True):
    """An outlet's habits; one without a name has no file, and `own` is all that is known of it (bare)."""

    name: str | None = None
    aliases: list[str] = []
    hosts: list[str] = []
    own: list[str] = []
    family: list[str] = []
    zone: str | None = None
    sister: str | None = None
    line: list[dict[str, Any]] = []

    def names_itself(self, name: str) -> bool:
        """Whether a medium's name is this outlet's own, as in "kepada <outlet>"."""
        low = name.lower()
        if self.name is None:
            return any(_begins(bare(name), own) or _begins(own, bare(name)) for own in self.own)
        return self.is_named(name) or any(low.startswith(head) for head in self.family)

    def is_named(self, name: str) -> bool:
        """Whether a name is the outlet's own, alone or with a section's name ("News <outlet>")."""
        low = name.lower()
        if self.name is None:
            return bare(name) in self.own
        other = named(name)
        if other is not None and other.name != self.name:
            return False
        return low in self.own or any(part in self.own for part in re.split(r"[\s-]", low))


@functools.cache
def outlets() -> dict[str, Outlet]:
    """Every outlet that has a file, under its lower-cased names and hosts."""
    found: dict[str, Outlet] = {}
    for path in sorted(HERE.glob("*.toml")):
        outlet = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Outlet)
        for name in (outlet.name or path.stem, path.stem, *outlet.aliases, *outlet.hosts):
            found[name.lower()] = outlet
    return found


@functools.cache
def sisters() -> re.Pattern[str]:
    """A pattern for the sister names of all outlets that have them."""
    patterns = sorted({outlet.sister for outlet in outlets().values() if outlet.sister})
    return re.compile("|".join(patterns), re.ASCII)


def outlet_of(article: Article) -> Outlet:
    """The outlet an article's metadata names, by name first and host second."""
    known = outlets()
    if article.outlet and article.outlet.strip().lower() in known:
        return known[article.outlet.strip().lower()]
    host = _host(article.url)
    while "." in host:
        if host in known:
            return known[host]
        host = host.partition(".")[2]
    return unlisted(article.outlet, _site(_host(article.url)))


def unlisted(*names: str | None) -> Outlet:
    """An outlet that has no file, known by nothing but its names."""
    return Outlet(own=[bare(name) for name in names if name and bare(name)])


def bare(name: str) -> str:
    """A name as letters and digits, without a domain's ending: "KABAR-MISAL.co.id" is kabarmisal."""
    return re.sub(r"[\W_]", "", re.split(r"\.(?=\w)", name.lower())[0])


def _begins(name: str, head: str) -> bool:
    """Whether a bare name begins with another that is long enough to tell."""
    return len(head) >= TELLING and name.startswith(head)


def named(name: str) -> Outlet | None:
    """The outlet of a name as a page writes it ("KOMPAS.TV"), if it has a file."""
    return outlets().get(name.strip().lower())


def _site(host: str) -> str:
    """The part of a host that names its owner: "kabar" of "nasional.kabar.co.id"."""
    labels = host.split(".")[:-1]
    while len(labels) > 1 and len(labels[-1]) <= SHORT_LABEL:
        labels.pop()
    return labels[-1] if labels else ""


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""
