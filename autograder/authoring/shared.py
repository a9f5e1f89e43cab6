"""What the processes of one run share: programs compiled, and what came of answers played."""

import multiprocessing
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from unittest import mock

PLAYED = "AUTOGRADER_PLAYED"  # names the folder where `kept` keeps what came of an answer
PROCESSES = 2  # the cores of the machine that `make test` is timed on


def environment(folder: str) -> dict[str, str]:
    """Environment variables for processes that share a folder.

    Args:
      folder: made for one run of one state of the code, and removed after it.

    Returns:
      The variables. With them a process loads what another has compiled or played.
    """
    return {
        "JAX_COMPILATION_CACHE_DIR": os.path.join(folder, "compiled"),
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
        "JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES": "-1",
        PLAYED: os.path.join(folder, "played"),
    }


def side_by_side(function: Callable, *arguments: Iterable) -> Iterator:
    """Call a function as `map` does, in two processes that share a folder.

    Args:
      function: of a module's top level.
      *arguments: as for `map`; they and the results are pickled.

    Yields:
      The results, in the order of the arguments.

    Raises:
      Exception: the first that a call raises; calls that have not begun are dropped.
    """
    with tempfile.TemporaryDirectory(prefix="shared-") as folder:
        # In a run of the gates, their folder.
        variables = {} if os.environ.get(PLAYED) else environment(folder)
        # Before the processes start: JAX reads its variables when it is imported.
        with (
            mock.patch.dict(os.environ, variables),
            ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as pool,
        ):
            yield from pool.map(function, *arguments)
