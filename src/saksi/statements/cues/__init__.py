"""The ways in which Indonesian reports speech, one file each."""
