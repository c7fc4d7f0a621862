"""saksi timeline: what happened or was said when."""

from saksi.cli.choosing import ACT, ACTION, ACTOR, DONE
from saksi.cli.tables import table_command
from saksi.views.dossier import timeline_table

command = table_command("timeline", lambda _options: timeline_table, ACTOR, ACT, ACTION, DONE)
