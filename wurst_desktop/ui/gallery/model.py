"""The history as Qt's views see it: a long list of ids, and the entries of the part that is looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import compress

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl

from wurst_desktop.core.days import Day, Days, Span, day_of, fitting_span, gathered, kept_days, with_first, without
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.frames import Frames
from wurst_desktop.ui.gallery.day_words import spoken_day
from wurst_desktop.ui.gallery.record_text import spoken, title
from wurst_desktop.ui.gallery.sections import HEADING, Sections, undivided

Index = QModelIndex | QPersistentModelIndex

ID_ROLE = int(Qt.ItemDataRole.UserRole)
RECORD_ROLE = ID_ROLE + 1
STACK_ROLE = ID_ROLE + 2
"""How many entries lie on the stack whose first one this is; 1 where it lies alone."""

_ROOT = QModelIndex()
_MOST_KEPT = 4000
_AROUND = 60
_AT_A_TIME = 16
_MOST_RUNS = 64


class HistoryModel(QAbstractListModel):
    """Holds ids in 8 bytes each; `data` never touches the disk, `load` fetches entries on the clerk's thread."""

    def __init__(
        self, history: History, clerk: Clerk, frames: Frames | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._frames = frames or Frames(self)
        self._history = history
        self._clerk = clerk
        self._ids = array("q")
        self._days: Days | None = None
        self._span = Span.DAY
        self._headings: Days = ()
        self._sections = undivided(0)
        self._records: OrderedDict[int, Record] = OrderedDict()
        self._asked: set[int] = set()
        self._gone: set[int] = set()
        self._beneath: Mapping[int, Sequence[int]] = {}

    @property
    def ids(self) -> Sequence[int]:
        """All ids, in the order in which they are shown. Not to be changed."""
        return self._ids

    @property
    def sections(self) -> Sections:
        """How the rows fall into days or longer spans, or all in one without a heading if not sorted by age."""
        return self._sections

    def day(self, section: int) -> Day | None:
        """Which day (or longer span) a section is of, if it is one."""
        return self._headings[section] if self._headings else None

    def day_of(self, row: int) -> Day | None:
        """Which day (or longer span) a row is of, if the rows are parted into such."""
        return self.day(self._sections.section_of(row))

    def record_at(self, row: int) -> Record | None:
        """The entry of a row, if it has been fetched."""
        return self._records.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def record(self, record_id: int) -> Record | None:
        """The entry with this id, if it has been fetched."""
        return self._records.get(record_id)

    def row_of(self, record_id: int) -> int | None:
        """Where an entry is."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return None

    def replace(self, ids: Sequence[int], days: Days | None = None, *, gathers: bool = False) -> None:
        """Show another list; `days` parts it, by longer spans where it `gathers` and there are few a day."""
        self._span = fitting_span(days) if gathers and days else Span.DAY
        self._reset(ids, days)

    def _reset(self, ids: Sequence[int], days: Days | None) -> None:
        self.beginResetModel()
        self._ids = array("q", ids)
        self._part(days)
        self._gone.clear()
        self.endResetModel()

    def show_stacks(self, beneath: Mapping[int, Sequence[int]]) -> None:
        """Say of these entries that others lie beneath them."""
        self._beneath = beneath

    def insert_first(self, records: Sequence[Record]) -> None:
        """Put entries before all others."""
        if records:
            self.beginInsertRows(_ROOT, 0, len(records) - 1)
            self._ids = array("q", (record.id for record in records)) + self._ids
            self._part(None if self._days is None else with_first(self._days, [day_of(each) for each in records]))
            self.endInsertRows()

    def keep(self, record: Record) -> None:
        """Take an entry as it is now; if it is shown, it is shown anew."""
        self._asked.discard(record.id)
        self._gone.discard(record.id)
        self._remember([record])
        self._tell([record.id])

    def remove(self, ids: Iterable[int]) -> None:
        """Take entries out of the list."""
        leaving = set(ids)
        rows = [row for row, record_id in enumerate(self._ids) if record_id in leaving]
        runs = _runs(rows)
        for record_id in leaving:
            self._records.pop(record_id, None)
        if len(runs) > _MOST_RUNS:
            stay = [record_id not in leaving for record_id in self._ids]
            days = None if self._days is None else kept_days(self._days, stay)
            self._reset(array("q", compress(self._ids, stay)), days)
            return
        for first, last in reversed(runs):
            self.beginRemoveRows(_ROOT, first, last)
            del self._ids[first : last + 1]
            self._part(None if self._days is None else without(self._days, first, last + 1 - first))
            self.endRemoveRows()

    def load(self, rows: range) -> None:
        """Fetch the entries of these rows and of some around them, unless all of these are here."""
        if any(self._is_lacking(self._ids[row]) for row in rows):
            around = range(max(0, rows.start - _AROUND), min(len(self._ids), rows.stop + _AROUND))
            self._fetch([self._ids[row] for row in around], around)

    def load_ids(self, ids: Iterable[int]) -> None:
        """Fetch those of these entries that aren't here."""
        self._fetch(ids, range(0))

    def reload(self, ids: Iterable[int]) -> None:
        """Fetch those of these entries that are here once more; until then they stay as they are."""
        here = [record_id for record_id in ids if record_id in self._records]
        if here:
            self._asked.update(here)
            self._clerk.ask(partial(self._entries, here), partial(self._take, here, range(0)))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        record_id = self._ids[index.row()]
        if role == ID_ROLE:
            return record_id
        if role == STACK_ROLE:
            return len(self._beneath.get(record_id, (record_id,)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            day = self.day_of(index.row())
            return None if day is None else spoken_day(day, datetime.now().astimezone().date())
        record = self._records.get(record_id)
        if record is None or role == RECORD_ROLE:
            return record
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return title(record)
        return spoken(record) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files of those of these entries that have been fetched."""
        records = [self.record_at(index.row()) for index in indexes]
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(record.path)) for record in records if record is not None])
        return data

    def _part(self, days: Days | None) -> None:
        self._days = days
        self._headings = () if days is None else gathered(days, self._span)
        counts = [each.count for each in self._headings]
        self._sections = undivided(len(self._ids)) if days is None else Sections(counts, HEADING)

    def _is_lacking(self, record_id: int) -> bool:
        return record_id not in self._records and record_id not in self._asked and record_id not in self._gone

    def _fetch(self, ids: Iterable[int], rows: range) -> None:
        """Fetch those of these entries that aren't here; `rows` is where they are now, if that is known."""
        lacking = [record_id for record_id in ids if self._is_lacking(record_id)]
        if lacking:
            self._asked.update(lacking)
            self._clerk.ask(partial(self._entries, lacking), partial(self._take, lacking, rows))

    def _entries(self, ids: Sequence[int]) -> list[Record]:
        """Read entries, on the clerk's thread, a few between two frames."""
        found: list[Record] = []
        for first in range(0, len(ids), _AT_A_TIME):
            self._frames.rest()
            found.extend(self._history.entries(ids[first : first + _AT_A_TIME]))
        return found

    def _take(self, asked: list[int], rows: range, records: Sequence[Record]) -> None:
        fresh = [record for record in records if record.id in self._asked]
        self._gone.update(self._asked.intersection(asked).difference(record.id for record in fresh))
        self._asked.difference_update(asked)
        self._remember(fresh)
        self._tell(asked, rows)

    def _remember(self, records: Iterable[Record]) -> None:
        for record in records:
            self._records[record.id] = record
            self._records.move_to_end(record.id)
        while len(self._records) > _MOST_KEPT:
            self._records.popitem(last=False)

    def _tell(self, ids: Sequence[int], rows: range = range(0)) -> None:
        # To find one of 100,000 ids takes milliseconds; most times they are still where they were.
        near = self._ids[rows.start : rows.stop]
        if ids[0] in near and ids[-1] in near:
            found = [rows.start, rows.start + len(near) - 1]
        else:
            found = [row for row in (self.row_of(ids[0]), self.row_of(ids[-1])) if row is not None]
        if found:
            self.dataChanged.emit(self.index(min(found)), self.index(max(found)))


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
