"""The whole program, with the real window, the real history and the bundled model."""
