"""The swaps hold to the plain networks."""
