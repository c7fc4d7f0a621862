"""Write the CLDR territory names that a pack's countries table lacks: lang/<language>/names/territories.toml.

usage: countries.py [LANGUAGE]      (default: id; needs Babel, a development dependency)
"""

import pathlib
import sys
import tomllib

from babel import Locale
from babel.core import get_global

HERE = pathlib.Path(__file__).resolve().parents[1] / "src" / "saksi" / "lang"
NOT_STATES = {"AC", "CP", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
ODD = "(&"  # "Myanmar (Burma)", "Georgia Selatan & …": not how a report writes it


def alpha3() -> dict[str, str]:
    """Alpha-2 -> alpha-3 codes of CLDR, with the user-assigned code of Kosovo."""
    aliases = get_global("territory_aliases")
    codes = {new[0]: old for old, new in aliases.items() if len(old) == 3 and old.isalpha() and len(new) == 1}
    return codes | {"XK": "XKX"}


def missing(language: str) -> dict[str, str]:
    """Alpha-3 -> CLDR name, for names that countries.toml does not have already."""
    table = tomllib.loads((HERE / language / "names" / "countries.toml").read_text(encoding="utf-8"))
    known = {name for form in table["words"].values() for names in form.values() for name in names}
    codes = alpha3()
    names = {
        codes[two]: name
        for two, name in Locale(language).territories.items()
        if two in codes and two not in NOT_STATES
    }
    skip = set(table["about"]["unused"])
    return {
        code: name
        for code, name in sorted(names.items())
        if name not in known | skip and " - " not in name and "DAK" not in name and not set(ODD) & set(name)
    }


def main() -> None:
    """Write the table."""
    language = sys.argv[1] if len(sys.argv) > 1 else "id"
    rows = [f'{code} = ["{name}"]' for code, name in missing(language).items()]
    head = [
        "# Written by tools/countries.py from the Unicode CLDR (Babel); do not edit.",
        'kind = "country"',
        "",
        "[words.name]",
    ]
    (HERE / language / "names" / "territories.toml").write_text(
        "\n".join([*head, *rows]) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
