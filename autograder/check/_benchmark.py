"""Does a timing function measure the right seconds? Judged on a simulated device and clock."""

import math
import numbers

from autograder.check._answer import function
from autograder.check._describe import describe
from autograder.check._device import Device
from autograder.check._evidence import Handle, proved
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._public import public


@public
def benchmark(answer, *, compile_seconds=0.0, run_seconds=0.25, waits=False, tree=False, args=()):
    """Check that `answer(f, *args, clock=clock)` returns the seconds one run of `f` takes.

        check.benchmark("seconds_per_call", compile_seconds=8.0)

    Args:
      answer: the student's function, or its name.
      compile_seconds: what the first call costs on top.
      run_seconds: what a run costs, the right answer.
      waits: whether calls return only when the result is there; False: they return at once.
      tree: whether `f` returns a pytree of arrays.
      args: arguments for `f`, which must receive exactly these.

    Raises:
      CheckFailure: other seconds came back, the clock was not read, or `f` got other arguments.
    """
    function(answer)
    device = Device(
        compile_seconds=compile_seconds, run_seconds=run_seconds, waits=waits, tree=tree
    )
    kind = _kind(compile_seconds, waits, tree)
    got = measured(answer, Handle(device.program), Handle(device.clock), args, kind)
    failure = _failure(answer, device, got, args)
    if failure is not None:
        raise failure


@proved
def measured(answer, program, clock, args, kind):
    """What the student's function returns; two errors of its own have a remedy of their own."""
    shown = f"{answer.name}(f, {''.join(f'{describe(arg)}, ' for arg in args)}clock=clock)"
    try:
        return answer.run(
            lambda: answer.value(program, *args, clock=clock), args, shown=shown, kind=kind
        )
    except CheckFailure as failure:
        text = " ".join(failure.evidence)
        if "attribute 'block_until_ready'" in text:
            step = "use `jax.block_until_ready(result)`: it waits for every array in a pytree."
        elif "of type <class 'autograder.check" in text or "not a valid JAX type" in text:
            step = "call `f` as it is; whoever hands it over has jitted it."
        else:
            raise
        stepped = CheckFailure(failure.verdict, failure.evidence, next_step=step, kind=kind)
    raise stepped


def _failure(answer, device, got, args):
    kind = _kind(device.compile_seconds, device.waits, device.tree)
    if not isinstance(got, numbers.Real) or isinstance(got, bool):
        return CheckFailure(
            f"`{answer.name}` does not return a number of seconds.",
            [f"returned: {describe(got)}"],
            next_step="did you forget a `return`?" if got is None else "return a Python float.",
            kind=kind,
        )
    if not device.calls:
        return CheckFailure(
            f"`{answer.name}` never calls the function it is given.",
            next_step="call `f(*args)`.",
            kind=kind,
        )
    if any(call != args for call in device.calls):
        return CheckFailure(
            f"`{answer.name}` calls the function with other arguments than it was given.",
            [f"given: {describe(args)}", f"passed on: {describe(device.calls[0])}"],
            next_step="call `f(*args)`.",
            kind=kind,
        )
    if device.reads < 2:
        return CheckFailure(
            f"`{answer.name}` does not measure with the clock it is given.",
            [f"clock: read {device.reads} times; a measurement reads it at least twice"],
            next_step="call `clock()` before and after, in place of `time.perf_counter()`.",
            kind=kind,
        )
    if math.isclose(got, device.run_seconds, rel_tol=1e-9):
        return None
    belief, step = _cause(device, got)
    return CheckFailure(
        f"`{answer.name}` does not return the seconds that one run takes.",
        [
            f"simulated device: {kind}",
            f"first call: {device.compile_seconds:g} s of compilation, then every run"
            f" {device.run_seconds:g} s",
            f"returned: {got:g} s; expected: {device.run_seconds:g} s"
            f" (calls made: {len(device.calls)})",
        ],
        misconception=belief,
        next_step=step,
        kind=kind,
    )


def _cause(device, got):
    """(misconception, next step) that explain the seconds that came back."""
    run, compilation = device.run_seconds, device.compile_seconds
    if len(device.calls) == 2 and math.isclose(got, 2 * run, rel_tol=1e-9) and not device.waits:
        return None, "wait for the warm-up call too: it still ran when the clock was read first."
    if got < 0:
        return None, "subtract the earlier reading of the clock from the later one."
    if any(math.isclose(got, run * unit, rel_tol=1e-9) for unit in (1e3, 1e6, 1e9)):
        return None, "return seconds, not milliseconds or smaller."
    if got < run and not device.idle:
        return "timed-the-dispatch", BY_ID["timed-the-dispatch"].remedy
    if compilation and not device.warm and got > run and got * len(device.calls) >= compilation:
        return "timed-the-compilation", BY_ID["timed-the-compilation"].remedy
    return None, "time one call, or divide by the number of calls between the two clock reads."


def _kind(compile_seconds, waits, tree):
    return ", ".join(
        [
            "calls that return when the result is there" if waits else "calls that return at once",
            "a first call that compiles" if compile_seconds else "nothing to compile",
            *(["a pytree of results"] if tree else []),
        ]
    )
