"""saksi statements: who says what."""

from saksi.cli.choosing import ACT, ACTOR
from saksi.cli.tables import table_command
from saksi.views.dossier import statement_table

command = table_command("statements", lambda _options: statement_table, ACTOR, ACT)
