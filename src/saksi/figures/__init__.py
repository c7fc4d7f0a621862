"""Document -> figures: how many of what, per whom."""

from saksi.figures.read import figures

__all__ = ["figures"]
