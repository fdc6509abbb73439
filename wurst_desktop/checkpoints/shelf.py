"""Which checkpoints are installed: those that come with the program, those in the models folders, any by its folder."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wurst_desktop.checkpoints.facts import WUERSTCHEN_V2, Architecture, public_facts, unknown_facts
from wurst_desktop.checkpoints.fingerprint import Fingerprints
from wurst_desktop.checkpoints.halves import HALF_SUFFIX, Halves, halves_below, halves_of
from wurst_desktop.checkpoints.links import LINKS_NAME, Links
from wurst_desktop.checkpoints.manifest import Manifest, read_manifest
from wurst_desktop.checkpoints.places import places_in
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointCorrupt, CheckpointIncomplete, CheckpointMissing, NothingToRunOn
from wurst_desktop.core.installed_model import Origin
from wurst_desktop.core.request import CheckpointRef
from wurst_desktop.core.sizes import Size


@dataclass(frozen=True)
class Shelved:
    """What lies on the shelf under one name: a card if it can be used, and what keeps it from being used if not."""

    halves: Halves
    origin: Origin
    card: CheckpointCard | None
    problem: NothingToRunOn | None

    @property
    def id(self) -> str:
        """What it is called by."""
        return self.halves.name if self.card is None else self.card.ref.id

    def usable(self) -> CheckpointCard:
        """Its card. Raises what keeps it from being used."""
        if self.card is None:
            raise self.problem or CheckpointMissing(self.id, ())
        return self.card


@dataclass(frozen=True)
class Found:
    """What lies in the folders of the shelf: what can be used, and what keeps the rest from being used."""

    cards: tuple[CheckpointCard, ...]
    problems: tuple[NothingToRunOn, ...]


class ShelfOnDisk:
    """Finds checkpoints below the folders that it is given, the preferred one first. Safe from any thread."""

    def __init__(self, *folders: Path) -> None:
        """Take the folders to look into, the artist's own first; of two checkpoints of one name the earlier is meant.

        The artist's own folder may hold a list of folders elsewhere that count as if they lay in it.
        """
        self._folders = folders
        self._links = Links(folders[0] / LINKS_NAME) if folders else None
        self._fingerprints = Fingerprints()
        self._preferred = ""

    def prefer(self, checkpoint: str) -> None:
        """Put the checkpoint of this id before all others, if it is there."""
        self._preferred = checkpoint

    def installed(self) -> Sequence[CheckpointCard]:
        return self.look().cards

    def find(self, wanted: str) -> CheckpointCard:
        """As the port says; what is wrong with a folder that was named by its path is said by its own error."""
        cards = self.installed()
        folder = Path(wanted).expanduser().absolute()
        for card in cards:
            if wanted in {"", card.ref.id} or folder in {card.folder, card.prior_folder}:
                return card
        if wanted and folder.is_dir():
            return self._in_folder(folder)
        raise CheckpointMissing(wanted, tuple(card.ref.id for card in cards))

    def look(self) -> Found:
        """Look into all folders anew."""
        shelved = self.shelved()
        cards = tuple(each.card for each in shelved if each.card is not None)
        return Found(cards, tuple(each.problem for each in shelved if each.problem is not None))

    def shelved(self) -> Sequence[Shelved]:
        """All that lies in the folders: the preferred one first, what can't be used last, each name once."""
        found: list[Shelved] = []
        seen: Counter[str] = Counter()
        for halves, origin in self._halves():
            shelved = self._shelved(halves, origin)
            if shelved.problem is not None or not seen[shelved.id]:
                found.append(shelved)
                seen[shelved.id] += shelved.problem is None
        return sorted(_halves_after_originals(found), key=lambda each: (each.card is None, each.id != self._preferred))

    def entry(self, model: str) -> Shelved:
        """What lies there under this id or in this folder, usable or not. Raises `CheckpointMissing`."""
        shelved = self.shelved()
        for each in shelved:
            if model in {each.id, str(each.halves.folder)}:
                return each
        raise CheckpointMissing(model, tuple(each.id for each in shelved))

    def holds(self, folder: Path) -> bool:
        """Whether this very folder lies on the shelf, so that what is in it is found there without being linked."""
        outer = [place.folder for root in self._folders for place in places_in(root)]
        found = [*outer, *(place.folder for each in outer for place in places_in(each))]
        return folder.resolve() in {each.resolve() for each in found}

    def _halves(self) -> Iterator[tuple[Halves, Origin]]:
        linked = () if self._links is None else self._links.places()
        elsewhere = {place.folder for place in linked}
        for number, folder in enumerate(self._folders):
            for halves in halves_below(folder, () if number else linked):
                is_linked = bool(elsewhere & {halves.folder, halves.prior_folder})
                kept = Origin.LINKED if is_linked else Origin.KEPT
                yield halves, (Origin.BUNDLED if number else kept)

    def _shelved(self, halves: Halves, origin: Origin) -> Shelved:
        try:
            return Shelved(halves, origin, self._whole_card(halves), None)
        except NothingToRunOn as problem:
            return Shelved(halves, origin, None, problem)

    def _whole_card(self, halves: Halves) -> CheckpointCard:
        if missing := halves.first_missing():
            raise CheckpointIncomplete(missing.parent, missing.name)
        return self._card(halves)

    def _in_folder(self, folder: Path) -> CheckpointCard:
        halves = halves_of(folder)
        if halves is None:
            raise CheckpointIncomplete(folder, "decoder/config.json")
        card = self._whole_card(halves)
        return replace(card, ref=replace(card.ref, id=str(folder)))

    def _card(self, halves: Halves) -> CheckpointCard:
        manifest = manifest_of(halves)
        try:
            fingerprint = self._fingerprints.of(halves.files())
        except OSError as error:
            raise CheckpointCorrupt(halves.folder, str(error)) from error
        return _card(halves, manifest, CheckpointRef(manifest.id, fingerprint))


def _halves_after_originals(found: Sequence[Shelved]) -> Sequence[Shelved]:
    """In the same order, but no copy in half precision before what it was made of: nobody chose the copy thereby."""
    places = {each.id: number for number, each in enumerate(found) if each.card is not None}

    def place(number: int) -> tuple[int, int]:
        original = places.get(found[number].id.removesuffix(HALF_SUFFIX), number)
        return max(number, original), number != original

    return [found[number] for number in sorted(range(len(found)), key=place)]


def manifest_of(halves: Halves) -> Manifest:
    """What the checkpoint says of itself, or what is known of it without its word. Raises `CheckpointCorrupt`."""
    own = None if halves.prior_folder is None else read_manifest(halves.prior_folder)
    if own is None and halves.has_own_prior:
        own = read_manifest(halves.folder)
    if own is not None:
        return own
    if _architecture(halves) == WUERSTCHEN_V2:
        return public_facts(halves.name, "" if halves.prior is None else halves.prior.name)
    return unknown_facts(halves.name)


def _architecture(halves: Halves) -> Architecture | None:
    prior, decoder = halves.prior_config, halves.decoder_config
    match (prior.get("c"), prior.get("depth"), prior.get("c_in"), decoder.get("c_hidden")):
        case (int(width), int(depth), int(channels), list(widths)):
            return Architecture(width, depth, channels, tuple(widths))
        case _:
            return None


def _card(halves: Halves, manifest: Manifest, ref: CheckpointRef) -> CheckpointCard:
    return CheckpointCard(
        ref=ref,
        folder=halves.folder,
        title=manifest.title,
        license=manifest.license,
        summary=manifest.summary,
        native=Size(manifest.native_width, manifest.native_height),
        smallest_side=manifest.min_side,
        largest_side=manifest.max_side,
        prior_steps=manifest.prior_steps,
        schedule=manifest.prior_schedule,
        prior_guidance=manifest.prior_guidance,
        decoder_steps=manifest.decoder_steps,
        decoder_guidance=manifest.decoder_guidance,
        words=manifest.words,
        lone_things=manifest.lone_things,
        paired_things=manifest.paired_things,
        own_colours=manifest.own_colours,
        examples=manifest.examples,
        preview=None if manifest.preview is None else manifest.preview.as_map(),
        prior_folder=halves.prior_folder,
        texts_folder=halves.texts,
    )
