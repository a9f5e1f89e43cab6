"""A PostgreSQL server of the tests' own: a folder that is removed, and a socket in it, no port."""

from __future__ import annotations

import glob
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROLE = "course"


def program(name: str) -> str | None:
    """Return where a program of PostgreSQL's is; Debian keeps them off PATH."""
    places = [os.environ.get("PATH", ""), *sorted(glob.glob("/usr/lib/postgresql/*/bin"))[::-1]]
    return shutil.which(name, path=os.pathsep.join(places))


# In CI a test that cannot run fails.
needs_postgres = pytest.mark.skipif(
    program("initdb") is None and not os.environ.get("CI"),
    reason="there is no PostgreSQL here; on Debian and Ubuntu: apt-get install postgresql",
)


class Server:
    """A running server; `url` is of one of its databases."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def url(self, database: str, driver: str = "postgresql+psycopg") -> str:
        """Return the URL of a database, as SQLAlchemy reads it."""
        return f"{driver}://{ROLE}@/{database}?host={self.folder}"

    def create(self, database: str) -> str:
        """Create a database and return its URL."""
        from psycopg import connect

        with connect(host=str(self.folder), user=ROLE, dbname="postgres", autocommit=True) as open_:
            open_.execute(f'create database "{database}"')
        return self.url(database)

    def stop(self) -> None:
        """Stop the server, whoever is connected."""
        self._control("stop", "--mode=immediate")

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        settings = f"-c listen_addresses= -c unix_socket_directories={self.folder} -c fsync=off"
        self._control("start", "--log", f"{self.folder}/log", "--options", settings)

    def _control(self, *arguments: str) -> None:
        self.run("pg_ctl", "--pgdata", f"{self.folder}/data", "--wait", "--silent", *arguments)

    def run(self, name: str, *arguments: str) -> None:
        """Run a program of the server's, as an ordinary user: for root it refuses."""
        ordinary = {"user": "nobody", "group": _group(), "extra_groups": []}
        subprocess.run(
            [program(name), *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=self.folder,
            **(ordinary if os.getuid() == 0 else {}),
        )


def _group() -> int:
    return pwd.getpwnam("nobody").pw_gid


@contextmanager
def server() -> Iterator[Server]:
    """Run a server."""
    # Not pytest's folder: that of root no other user may enter, and a socket's path is short.
    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    made = Server(folder)
    try:
        if os.getuid() == 0:
            shutil.chown(folder, "nobody", _group())
        made.run(
            "initdb",
            "--pgdata",
            f"{folder}/data",
            f"--username={ROLE}",
            "--auth=trust",
            "--no-sync",
            "--encoding=UTF8",
            "--locale=C",
        )
        made.start()
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(folder)
