"""How far the running job is."""
