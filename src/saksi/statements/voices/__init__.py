"""Who speaks, and at whom."""
