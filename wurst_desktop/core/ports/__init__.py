"""What the core asks of the layers above it, one module for each side."""
