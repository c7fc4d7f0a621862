"""saksi actions: who did what to whom."""

from saksi.cli.choosing import ACTION, ACTOR, DONE
from saksi.cli.tables import table_command
from saksi.views.dossier import action_table

command = table_command("actions", lambda _options: action_table, ACTOR, ACTION, DONE)
