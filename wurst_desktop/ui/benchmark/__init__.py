"""What a benchmark found, in words and in a dialog."""
