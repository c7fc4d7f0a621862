"""Reports: what a user gives, one input format per file; bytes become articles.

A format is a module of this folder that names its `ENDINGS` and gives `read(source, given)`;
it is found by being here (formats.py lists the folder), nothing else needs to know of it.
"""

from saksi.reports.formats import formats, read_file, read_stream, take_file, take_stream
from saksi.reports.given import Given
from saksi.reports.refusal import Refusal
from saksi.reports.taken import Taken

__all__ = ["Given", "Refusal", "Taken", "formats", "read_file", "read_stream", "take_file", "take_stream"]
