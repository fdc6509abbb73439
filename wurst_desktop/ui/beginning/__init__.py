"""What a new artist is told, in place and without a dialog."""
