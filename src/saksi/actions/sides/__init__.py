"""Who did it and to whom, as the sentence of the deed says it."""
