"""One picture of the history: large, and with all that made it."""
