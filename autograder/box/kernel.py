"""An ordinary IPython kernel, in a process that has imported JAX and started nothing."""

import os
import sys

from autograder.box import system
from autograder.box.keeper import FOLDER, HOME

ARGUMENTS = ["-f", f"{FOLDER}/kernel.json", "--HistoryManager.hist_file=:memory:"]


def preload():
    """Import what every kernel needs, without starting a thread or a JAX backend.

    Raises:
      RuntimeError: a thread runs, so this process cannot be forked.
    """
    import ipykernel.kernelapp  # noqa: F401
    import jax.numpy  # noqa: F401
    import matplotlib.font_manager  # noqa: F401
    import matplotlib_inline.backend_inline  # noqa: F401

    threads = len(os.listdir("/proc/self/task"))
    if threads > 1:
        raise RuntimeError(f"{threads} threads run after the imports; forking needs one")


def run(ready):
    """Be a kernel until its client shuts it down."""
    import numpy as np
    from ipykernel.kernelapp import IPKernelApp

    np.random.seed()  # each kernel its own numbers, as if it had imported NumPy itself
    sys.argv = ["ipykernel_launcher.py", *ARGUMENTS]
    sys.orig_argv[:] = [sys.executable, "-m", "ipykernel_launcher", *ARGUMENTS]
    system.show_command(sys.orig_argv)
    sys.path[0] = ""
    os.chdir(HOME)
    app = IPKernelApp.instance()
    app.initialize(ARGUMENTS)
    ready()
    app.start()
