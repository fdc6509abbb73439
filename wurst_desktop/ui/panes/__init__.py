"""The panes of the window, which can be moved, floated, closed and brought back."""
