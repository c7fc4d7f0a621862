"""Rows for a reader: what was found and how it hangs together, every cell with its place."""
