"""What goes wrong in the program itself: written down, and told."""
