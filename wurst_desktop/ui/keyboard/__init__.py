"""Working by keys: the palette of all commands, the sheet of shortcuts, and shortcuts of one's own."""
