"""saksi commitments: obligations and conditional resolves."""

from saksi.cli.choosing import ACTOR, DUTY, KEPT
from saksi.cli.tables import table_command
from saksi.views.dossier import commitment_table

command = table_command("commitments", lambda _options: commitment_table, ACTOR, DUTY, KEPT)
