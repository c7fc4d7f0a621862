"""Language packs: word tables (TOML) and small rules, one folder per language."""

from saksi.lang.lexicon import Lexicon
from saksi.lang.pack import Pack, languages, load

__all__ = ["Lexicon", "Pack", "languages", "load"]
