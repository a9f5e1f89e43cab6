"""The one exception whose message is written for the person at the terminal."""

import errno

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
_SAID_BY_SQLITE = ("database or disk is full", "readonly database")


class UserError(Exception):
    """Something the person who ran the command can mend.

    The message says what was found, where, and what to do. The command line prints it on stderr as
    `autograder: MESSAGE` and exits with code 1.
    """


def no_room(error: Exception) -> str:
    """Return a message where an exception says that a disk is full or read-only; else nothing.

    Any step of a run may be the one that finds out: it opens a lock, a gradebook, a log.
    """
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        why = f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    else:
        # SQLAlchemy's, or what nbgrader makes of it; both hold the text of the database.
        why = next((said for said in _SAID_BY_SQLITE if said in str(error)), "")
    return why and (
        f"there is no room to write ({why}); make room and run the same command again: what is "
        "graded so far stays"
    )
