"""Pictures held against each other."""
