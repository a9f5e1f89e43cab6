"""Collect from the exchange without following a student's symbolic links."""

from __future__ import annotations

import glob
import os

from nbgrader.exchange.default import ExchangeCollect


class CollectRegularFiles(ExchangeCollect):
    """nbgrader's collect, which leaves out whatever is not a regular file or a folder.

    nbgrader copies what a link points to, with the instructor's rights, into submitted/.
    """

    def do_copy(self, src: str, dest: str, log=None) -> None:
        """Copy the folder `src` to `dest`; raises as nbgrader does if it is too large."""
        if os.path.islink(src):
            self.log.error("%s is a symbolic link: not collected", src)
            return
        ignored = self.coursedir.ignore
        found = list(_irregular(src))
        for path in found:
            self.log.warning("%s is no regular file: left out", path)
        names = [glob.escape(os.path.basename(path)) for path in found]
        self.coursedir.ignore = ignored + names
        try:
            super().do_copy(src, dest, log)
        finally:
            self.coursedir.ignore = ignored


def _irregular(folder: str):
    """Yield the path of each entry under `folder` that is neither a regular file nor a folder."""
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from _irregular(entry.path)
        elif not entry.is_file(follow_symlinks=False):
            yield entry.path
