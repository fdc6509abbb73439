"""An SQLite database that any thread may use: one connection per thread, migrations, our own errors."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from wurst_desktop.core.errors import DatabaseDamaged, WrittenByNewer
from wurst_desktop.core.writing import writing
from wurst_desktop.library.damage import Damage
from wurst_desktop.library.failures import is_damage, querying
from wurst_desktop.library.files import make_folder

Migration = tuple[str, ...]
Value = str | int | float | bytes | None

_PATIENCE_MS = 5000


class Database:
    """A database file, made or brought up to date when it is first asked for something.

    `migrations` are the statements that lead from each `user_version` to the next, `prepare` what is done then.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Migration],
        *,
        is_cache: bool = False,
        prepare: Callable[[sqlite3.Connection], None] | None = None,
        rescue: Callable[[sqlite3.Connection, sqlite3.Connection], None] | None = None,
    ) -> None:
        """Take the place and the shape; a cache needs no fsync for each commit, nor backups.

        `rescue` takes over into a new database (the second) what can still be read of the damaged one.
        """
        self.path = path
        self._migrations = migrations
        self._is_cache = is_cache
        self._prepare, self._rescue = prepare, rescue
        self._is_ready = False
        self._damage = Damage(path)
        self.replaced: Path | None = None
        """Where a damaged file was put aside to, if that happened; the database began anew then."""
        self._lock = threading.Lock()
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}

    def close(self) -> None:
        """Close the connections of all threads; none of them may be at work."""
        with self._lock:
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()
            self._is_ready = False

    def check(self) -> None:
        """Have SQLite look through all of it. Raises `DatabaseDamaged`."""
        if self.rows("PRAGMA integrity_check(1)") != [("ok",)]:
            self._damage.mark()
            raise DatabaseDamaged(self.path)

    def begin_anew(self) -> None:
        """Put the file aside and be empty; no other thread may be at work. Raises `FolderRefused`."""
        self.close()
        self.replaced = self._damage.put_aside()

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Any]:
        """All rows of a question, as tuples. Raises `DatabaseDamaged`, and the next start begins anew then."""
        with self._querying():
            return self._connection().execute(sql, values).fetchall()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A connection that alone may write; all its changes are kept at the end, or none after an error.

        Inside another transaction of the same thread it is a part of that one.
        """
        with self._querying():
            connection = self._connection()
            if connection.in_transaction:
                yield connection
                return
            with _at_once(connection):
                yield connection

    def back_up(self, name: str) -> Path:
        """Copy the database beside itself, `name` appended; an older copy of that name is replaced."""
        with self._querying():
            return self._copied(self._connection(), name)

    @contextmanager
    def _querying(self) -> Iterator[None]:
        try:
            with querying(self.path):
                yield
        except DatabaseDamaged:
            self._damage.mark()
            raise

    def _connection(self) -> sqlite3.Connection:
        thread = threading.current_thread()
        with self._lock:
            if thread not in self._connections:
                for gone in [other for other in self._connections if not other.is_alive()]:
                    self._connections.pop(gone).close()
                self._connections[thread] = self._opened()
            return self._connections[thread]

    def _opened(self) -> sqlite3.Connection:
        if self._is_ready:
            return self._connect()
        with writing(self.path.parent):
            make_folder(self.path.parent)
        aside = self._damage.put_aside_marked()
        try:
            connection = self._made_ready(aside)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            aside = self._damage.put_aside()
            connection = self._made_ready(aside)
        self.replaced = aside or self.replaced
        self._is_ready = True
        return connection

    def _made_ready(self, damaged: Path | None) -> sqlite3.Connection:
        connection = self._connect()
        try:
            self._migrate(connection)
            if damaged is not None and self._rescue is not None:
                with closing(sqlite3.connect(damaged)) as old, _at_once(connection):
                    self._rescue(old, connection)
            if self._prepare is not None:
                self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _connect(self) -> sqlite3.Connection:
        # Each thread uses its own alone; `close` comes from whichever thread ends the program.
        connection = sqlite3.connect(
            self.path, timeout=_PATIENCE_MS / 1000, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute(f"PRAGMA synchronous={'NORMAL' if self._is_cache else 'FULL'}")
            # Counts on macOS alone, where fsync leaves what was written in the drive's own cache.
            connection.execute(f"PRAGMA fullfsync={'OFF' if self._is_cache else 'ON'}")
            connection.execute("PRAGMA foreign_keys=ON")
        except sqlite3.DatabaseError:
            connection.close()
            raise
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version = self._version(connection)
        if version > len(self._migrations):
            raise WrittenByNewer(self.path)
        if 0 < version < len(self._migrations) and not self._is_cache:
            self._copied(connection, f"version-{version}")
        while self._version(connection) < len(self._migrations):
            self._step(connection)

    def _copied(self, connection: sqlite3.Connection, name: str) -> Path:
        copy = self.path.with_name(f"{self.path.name}.{name}")
        with querying(copy), closing(sqlite3.connect(copy)) as target:
            connection.backup(target)
        return copy

    def _step(self, connection: sqlite3.Connection) -> None:
        with _at_once(connection):
            # Asked again inside: another process may have taken this step meanwhile.
            version = self._version(connection)
            if version < len(self._migrations):
                for statement in self._migrations[version]:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version={version + 1}")

    def _version(self, connection: sqlite3.Connection) -> int:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _at_once(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite has rolled back by itself after some errors, such as a full disk.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
