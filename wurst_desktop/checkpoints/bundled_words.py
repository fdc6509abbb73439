"""What the models that come with the program are good for: lupdate doesn't look into their manifests."""

from wurst_desktop.core.marking import marked

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
