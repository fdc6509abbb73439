"""Opens every screen of the program in a language, a theme and a size, and says what is amiss with its texts."""
