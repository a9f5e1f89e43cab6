"""A simulated device and clock: exact seconds, so that a benchmark can be judged anywhere."""

import numpy as np

QUEUE = 32  # results that may be unfinished at a time


class Device:
    """One device that compiles at the first call and then runs one call after the other.

    Args:
      compile_seconds: what the first call of the program costs on top, spent before it returns.
      run_seconds: what each run costs.
      waits: True for a device whose calls return only when the result is there.
      tree: the result as a pytree in place of one array.

    Attributes:
      now: simulated seconds since the start.
      reads: how often the clock was read.
      warm: whether a call came before the clock was read first.
      idle: whether every result was there when the clock was read last.
      calls: the arguments of each call, in order.
    """

    def __init__(self, *, compile_seconds=0.0, run_seconds=0.25, waits=False, tree=False):
        self.compile_seconds = compile_seconds
        self.run_seconds = run_seconds
        self.waits = waits
        self.tree = tree
        self.now = 0.0
        self.reads = 0
        self.warm = self.idle = False
        self.calls = []
        self._free = 0.0
        self._queue = []

    def clock(self):
        """Simulated seconds, to stand in for `time.perf_counter`."""
        if not self.reads:
            self.warm = bool(self.calls)
        self.reads += 1
        self.idle = self.now >= self._free
        return self.now

    def program(self, *args):
        """Run the program: returns results that are ready `run_seconds` after the device is free.

        The first call also compiles, before it returns.
        """
        self.calls.append(args)
        if len(self.calls) == 1:
            self.now += self.compile_seconds
        start = max(self.now, self._free)
        self._free = start + self.run_seconds
        self._queue.append(self._free)
        if len(self._queue) > QUEUE:  # as a real one does, it makes the caller wait for room
            self.now = max(self.now, self._queue[-1 - QUEUE])
        if self.waits:
            self.now = self._free
        result = self._result(self._free)
        if not self.tree:
            return result
        # Neither the first nor the last leaf is the one to wait for.
        half, most = (self._result(start + part * self.run_seconds) for part in (0.5, 0.75))
        return {"loss": half, "rest": [result, most]}

    def _result(self, ready):
        def wait():
            self.now = max(self.now, ready)

        def look():
            before = self.now >= ready
            wait()
            return before

        return Result(wait, look)


class Result:
    """An array on a `Device`: asking for its values waits until they are there.

    Args:
      wait: called without arguments; returns when the values are there.
      look: the same, but returns whether they were there before.
    """

    shape = ()
    ndim = 0
    size = 1
    dtype = np.dtype("float32")

    def __init__(self, wait, look):
        self._wait, self._look = wait, look

    def handles(self):
        """Return what another process must be able to call for a copy of this result."""
        return self._wait, self._look

    def block_until_ready(self):
        """Wait, as `jax.Array.block_until_ready` does, and return this result."""
        self._wait()
        return self

    def is_ready(self):
        """Whether the values are there; time goes by until they are for one who asks again."""
        return self._look()

    def __array__(self, dtype=None, copy=None):
        self.block_until_ready()
        return np.zeros((), dtype or self.dtype)

    def item(self):
        """The value as a Python number, once it is there."""
        return float(self.__array__())

    tolist = item
    __float__ = item
