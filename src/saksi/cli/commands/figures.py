"""saksi figures: figures side by side, or how each pair of them relates."""

from saksi.cli.choosing import ACTOR, MEASURE
from saksi.cli.help import Option
from saksi.cli.tables import table_command
from saksi.views.dossier import figure_table, relation_table

RELATIONS = Option(["--relations"], is_flag=True, help="relations")

command = table_command(
    "figures",
    lambda options: relation_table if options["relations"] else figure_table,
    RELATIONS,
    ACTOR,
    MEASURE,
)
