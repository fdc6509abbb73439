"""Where a wish is put into words and numbers."""
