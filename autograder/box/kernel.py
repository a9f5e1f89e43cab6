"""An ordinary IPython kernel, in a process that has imported JAX and started nothing."""

import gc
import importlib
import os
import sys

from autograder.box import system
from autograder.box.keeper import FOLDER, HOME

ARGUMENTS = ["-f", f"{FOLDER}/kernel.json", "--HistoryManager.hist_file=:memory:"]


# What a kernel imports as it starts, and then for the first cell that compiles, draws, raises or
# checks. Together they take half a second, which each kernel of a class would spend anew.
MODULES = (
    *("ipykernel.kernelapp", "ipykernel.debugger", "IPython.core.logger"),
    *("jax.numpy", "jax.export", "jax.extend.mlir.dialects.chlo", "autograder.check"),
    *("matplotlib.pyplot", "matplotlib.font_manager", "matplotlib_inline.backend_inline"),
    *("IPython.core.magics", "pygments.formatters.terminal256", "stack_data"),
)


def preload():
    """Import what kernels need, without starting a thread or a JAX backend.

    Raises:
      RuntimeError: a thread runs, so this process cannot be forked.
    """
    for name in MODULES:
        importlib.import_module(name)
    gc.freeze()  # else the first collection of each kernel copies all of this memory
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
