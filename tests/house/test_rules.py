"""Every rule that stands in a table of rules is shown by an example beside the rules."""

import pathlib
import subprocess
import sys

PROGRAM = pathlib.Path(__file__).parents[1] / "rules_shown.py"
UNSHOWN = {  # they say that nothing is there, or are shown by tests of their own
    "mentions.lexis.names.same_name",
    "mentions.times.months.no_month",
    "mentions.times.weekdays.no_day",
    "mentions.times.years.law",
}


def test_every_rule_is_shown_by_an_example():
    done = subprocess.run([sys.executable, PROGRAM], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) - UNSHOWN == set()
