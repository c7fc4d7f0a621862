"""Which language a user is spoken to in."""

import locale
import os

import click

from saksi.views.words import LANGUAGES, Words, words


def interface(given: str | None = None) -> Words:
    """The interface texts: --lang, else SAKSI_LANG, else the locale's language, else English."""
    return words(given if given in LANGUAGES else chosen() or _of_locale())


def page_language(given: str | None = None) -> str:
    """The language of a page: --lang, else SAKSI_LANG, else Indonesian."""
    return given or chosen() or LANGUAGES[0]


def here() -> Words:
    """The interface texts of the command that is running, its --lang included."""
    context = click.get_current_context(silent=True)
    return interface((context.params.get("lang") or context.obj) if context else None)


def chosen() -> str | None:
    """What SAKSI_LANG asks for, where that is an interface language."""
    asked = os.environ.get("SAKSI_LANG", "")[:2].lower()
    return asked if asked in LANGUAGES else None


def _of_locale() -> str:
    """The locale's language where there are texts in it, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "id" if locale.normalize(value).lower().startswith("id") else "en"
    return "en"
