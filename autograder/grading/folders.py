"""Write folders and files whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give an empty folder to fill, and put it in the place of `target` when all went well.

    The folder is made beside `target`, so the swap is two renames on one file system. When the
    block raises, `target` is as it was.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    # mkdtemp makes folders that nobody else can read.
    beside.chmod(0o755)
    old = beside.with_name(beside.name + "-old")
    try:
        yield beside
        if target.exists():
            os.rename(target, old)
        os.rename(beside, target)
    finally:
        for left in (beside, old):
            shutil.rmtree(left, ignore_errors=True)


@contextmanager
def replacing_file(target: Path) -> Iterator[Path]:
    """Give the path of a file to write, and put it in the place of `target` when all went well.

    It lies beside `target`, in a folder that is there. When the block raises, `target` is as it
    was, and nothing is left.
    """
    beside = target.with_name(target.name + ".part")
    try:
        yield beside
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)


def files(folder: Path) -> dict[str, bytes]:
    """Return the content of each file under `folder`, by path relative to it; empty if missing."""
    found = {path.relative_to(folder): path for path in folder.rglob("*") if path.is_file()}
    return {
        name.as_posix(): path.read_bytes()
        for name, path in sorted(found.items())
        if not any(part.startswith(".") for part in name.parts)
    }


def data_files(folder: Path) -> dict[str, bytes]:
    """Return the data that comes with an assignment, by name: regular files, no notebooks."""
    return {
        path.name: path.read_bytes()
        for path in sorted(folder.iterdir())
        if path.is_file() and not path.is_symlink() and path.suffix != ".ipynb"
    }
