"""The one exception whose message is written for the person at the terminal."""


class UserError(Exception):
    """Something the person who ran the command can mend.

    The message says what was found, where, and what to do. The command line prints it on stderr as
    `autograder: MESSAGE` and exits with code 1.
    """
