"""The nouns, the ports and the one verb of the program; standard library only."""
