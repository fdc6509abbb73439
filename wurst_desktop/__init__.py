"""Wurst Desktop: pictures from a prompt, made by Würstchen on the artist's own machine."""

__version__ = "0.2.0"
