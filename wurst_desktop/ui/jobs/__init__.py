"""The queue in the window."""
