"""The ledger: keeps reports, the versions of their texts and what was read in them, in one SQLite file.

It is handed the reading function (`Reader`), so that nothing here knows of the rooms that read.
"""

from saksi.ledger.backups import restore
from saksi.ledger.faults import Told
from saksi.ledger.filters import Filter
from saksi.ledger.kept import Added, Item, Kept, Problem, Reader, Reading, Reread, Row
from saksi.ledger.ledger import Ledger
from saksi.ledger.opening import How

__all__ = [
    "Added", "Filter", "How", "Item", "Kept", "Ledger", "Problem", "Reader", "Reading", "Reread", "Row",
    "Told", "restore",
]  # fmt: skip
