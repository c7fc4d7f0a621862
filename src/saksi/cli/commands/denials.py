"""saksi denials: denials with what they deny, and non-answers."""

from saksi.cli.choosing import ACT, ACTOR
from saksi.cli.tables import table_command
from saksi.views.dossier import denial_table

command = table_command("denials", lambda _options: denial_table, ACTOR, ACT)
