"""What every check has in common: the name looked up, neutral settings, a time limit, `hidden`."""

import contextlib
import functools
import inspect
import io
import signal
import threading
import warnings

import jax

from autograder.check._answer import caller, find
from autograder.check._evidence import is_remote, unanswered
from autograder.check._failure import CheckFailure, still_running
from autograder.check._neutral import neutral_jax

SECONDS = 60
_HIDDEN = inspect.Parameter(
    "hidden", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=bool
)


def public(check):
    """Turn `check(answer: Answer, ...)` into what a test cell calls.

    The result takes the student's object, or its name as a string, in place of the `Answer`, and
    the keyword `hidden`: True in a hidden test, which then shows no values. It prints one line and
    returns None, or raises `CheckFailure`; what the student's code prints meanwhile is left out. It
    runs under JAX's default settings and gives up after a minute.
    """

    @functools.wraps(check)
    def run(answer, *args, hidden=False, **kwargs):
        __tracebackhide__ = True
        try:
            found = find(answer, caller())
            with ready_to_look(found.name, limited=not is_remote(found.value)):
                check(found, *args, **kwargs)
            if not hidden:
                print(f"ok: {found.name} ({check.__name__.replace('_', ' ')})")
            return
        except CheckFailure as error:
            failure = error
        except Exception as error:
            if not is_remote(found.value):
                raise
            failure = unanswered(found.name, f"the answer makes no sense ({error})")
        raise (failure.quiet() if hidden else failure) from None

    signature = inspect.signature(check)
    run.__signature__ = signature.replace(parameters=[*signature.parameters.values(), _HIDDEN])
    return run


@contextlib.contextmanager
def ready_to_look(name, *, limited=True):
    """Run student code under JAX's default settings, within the time limit, and unheard.

    What runs in another process has a limit there, and whoever asks it waits: `limited` is False.

    Raises:
      CheckFailure: it took longer than a minute; `name` is what the message says did.
    """
    limit = _time_limit(name) if limited else contextlib.nullcontext()
    with neutral_jax(), limit, _unheard(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # on stderr it would cost points under plain nbgrader
        yield


class _Nowhere(io.TextIOBase):
    """Takes text and keeps none of it: an answer may print for as long as the check runs."""

    def writable(self):
        return True

    def write(self, text):
        return len(text)


@contextlib.contextmanager
def _unheard():
    """Keep what the student's code prints out of the test cell, `jax.debug.print` included."""
    with contextlib.redirect_stdout(_Nowhere()):
        try:
            yield
        finally:
            with contextlib.suppress(Exception):  # a callback that raised has no more to print
                jax.effects_barrier()


_limited = []  # names of the checks whose time is running, one at most


class _OutOfTime(BaseException):
    """Raised in code that hangs; no `except Exception` of it, nor of a check, may stop it."""


@contextlib.contextmanager
def _time_limit(name):
    """Stop a check that hangs in Python.

    Only the main thread can be interrupted, and only where the system has an interval timer; a
    loop inside a compiled program is left to whoever runs the notebook.
    """
    usable = hasattr(signal, "setitimer")
    main = threading.current_thread() is threading.main_thread()
    if not usable or not main or _limited:  # a check within a check runs on the outer one's time
        yield
        return

    def stop(signum, frame):
        raise _OutOfTime

    before = signal.signal(signal.SIGALRM, stop)
    # Again and again: what is raised inside a callback of the garbage collector is swallowed.
    signal.setitimer(signal.ITIMER_REAL, SECONDS, SECONDS)
    _limited.append(name)
    try:
        yield
    except _OutOfTime:
        failure = still_running(name, SECONDS)
    else:
        return
    finally:
        _limited.pop()
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    raise failure from None
