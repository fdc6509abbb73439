"""What the tour points at, and what it says there."""

from dataclasses import dataclass

from wurst_desktop.ui.language import tr


@dataclass(frozen=True)
class TourStep:
    """`target` is the object name of the control; `pane` that of the pane that has to be open, "" if none.

    `actions` are those whose keys stand in the text, as "{undo}".
    """

    target: str
    pane: str
    title: str
    text: str
    actions: tuple[str, ...] = ()


STEPS = (
    TourStep(
        "promptEdit",
        "createPane",
        tr("Say what you would like to see"),
        tr(
            "A few words will do: what, in which colour, where. The grey words are an example. The icons above bring "
            "styles, weights as sliders, and all that you typed before."
        ),
    ),
    TourStep(
        "sizeCombo",
        "createPane",
        tr("Its shape, and how many"),
        tr("The shape of the picture, and beneath it how many are made at one press of Generate."),
    ),
    TourStep(
        "seedField",
        "createPane",
        tr("Composition: what is where"),
        tr(
            "Each picture grows from a number that is thrown anew. Close the lock to keep it. The small question mark "
            "says more, with pictures."
        ),
    ),
    TourStep(
        "decoderSeedField",
        "createPane",
        tr("Texture: the fine detail"),
        tr(
            "Painted over the composition, from a number of its own. Another one gives the same picture with other "
            "details."
        ),
    ),
    TourStep(
        "generateButton",
        "createPane",
        tr("Generate"),
        tr(
            "{generate} does the same from anywhere. Press it again while a picture is made: the next one waits in the "
            "queue."
        ),
        ("generate",),
    ),
    TourStep(
        "stageStrip",
        "",
        tr("See it come"),
        tr(
            "First the composition, then the texture, then the pixels; a rough preview appears early. {cancel} stops "
            "it, and what is finished is kept."
        ),
        ("cancel",),
    ),
    TourStep(
        "galleryPanel",
        "galleryPane",
        tr("Everything is kept"),
        tr(
            "All pictures stay here, with all that made them. {search} finds an old one by a few of its words; the "
            "star marks favourites; drag one out to give it away."
        ),
        ("search",),
    ),
    TourStep(
        "imageDetails",
        "detailsPane",
        tr("Go on from a picture"),
        tr(
            "What made the chosen picture. “New texture” paints it anew, “Vary” draws it a little differently, “Use "
            "everything” puts its recipe into the fields."
        ),
    ),
    TourStep(
        "queueView",
        "queuePane",
        tr("What waits"),
        tr("Jobs that wait can be moved, edited and paused here, or left to work overnight."),
    ),
    TourStep(
        "",
        "",
        tr("The window is yours"),
        tr(
            "Drag Create, Gallery, Details and Queue where you like; View brings them back. {just_picture} shows "
            "just the picture. {undo} takes back what was a mistake. Help has this tour whenever you want it."
        ),
        ("just_picture", "undo"),
    ),
)
