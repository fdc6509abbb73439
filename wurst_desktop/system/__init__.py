"""How the program stands in its system; standard library only, so that it works when little else does."""
