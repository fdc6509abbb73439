"""The words of the models that come with the program: lupdate doesn't look into their manifests, so they stand here."""

from wurst_desktop.core.marking import marked

TITLES = frozenset({marked("Wurst Mini 256 (still learning)")})
"""The titles that are words and not only a name."""
SUMMARIES = frozenset(
    {
        marked("Small pictures of simple things: one of 34 objects, or one or two shapes, on a plain background."),
        marked(
            "Pictures of one of 80 objects, of shapes or of two things, on a plain background or in a landscape. Still "
            "learning: single things on plain backgrounds come out best."
        ),
    }
)
"""What each is good for, as its `wurst.json` says it."""
