"""The word tables that mentions are read with."""
