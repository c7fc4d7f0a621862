"""Write the display names of countries, from Babel's CLDR, for each interface language.

usage: country_names.py        rewrites src/saksi/views/texts/countries-{id,en}.toml
"""

import pathlib

from babel import Locale
from babel.core import get_global

TEXTS = pathlib.Path(__file__).parent.parent / "src/saksi/views/texts"


def alpha3() -> dict[str, str]:
    """ISO 3166 alpha-3 to alpha-2, as far as CLDR lists it."""
    aliases = get_global("territory_aliases")
    return {
        long: short[0]
        for long, short in aliases.items()
        if len(long) == 3 and long.isalpha() and len(short) == 1
    }


def main() -> None:
    """One file per language: code = name."""
    for language in ("id", "en"):
        names = Locale(language).territories
        rows = sorted((code, names[short]) for code, short in alpha3().items() if short in names)
        lines = [f"{code} = {chr(34)}{name}{chr(34)}" for code, name in rows]
        head = "# Written by tools/country_names.py from CLDR; do not edit.\n\n[country]\n"
        (TEXTS / f"countries-{language}.toml").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
