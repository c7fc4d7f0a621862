"""What several reports say together: figures side by side, denials, one timeline, sources."""
