"""Silence the warnings of libraries that this package cannot mend, and no others."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

# (where the category is defined, its name, the module it is raised for): each one was seen.
THEIRS = [
    # nbgrader adds rows to a session by way of relations, which SQLAlchemy 2 calls into question
    ("sqlalchemy.exc", "SAWarning", r"nbgrader\.api"),
    # nbclient stamps a cell that timed out with datetime.utcnow, deprecated from Python 3.12 on
    ("builtins", "DeprecationWarning", r"nbclient\.client"),
]


# nbgrader logs each error of its database here, with a traceback, and then raises it.
_LOGGED_AND_RAISED = logging.getLogger("tornado.application")


@contextmanager
def quiet() -> Iterator[None]:
    """Run without the warnings listed above, and without a log of what is raised anyway."""
    level = _LOGGED_AND_RAISED.level
    _LOGGED_AND_RAISED.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            for home, name, module in THEIRS:
                category = getattr(import_module(home), name)
                warnings.filterwarnings("ignore", category=category, module=module)
            yield
    finally:
        _LOGGED_AND_RAISED.setLevel(level)
