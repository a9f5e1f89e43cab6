"""`check.benchmark` and its simulated device: exact seconds, however they are taken."""

import time

import jax
import numpy as np
import pytest

from autograder import check
from autograder.check._device import Device
from autograder.tests.failing import message


def told(f, **device):
    return message(lambda: check.benchmark(f, **device))


@pytest.mark.parametrize(
    "wait",
    [
        lambda result: result.block_until_ready(),
        jax.block_until_ready,
        np.asarray,
        float,
        lambda result: result.item(),
        jax.device_get,
        lambda result: jax.tree.map(lambda leaf: leaf.block_until_ready(), result),
    ],
)
def test_every_way_of_waiting_waits(wait):
    device = Device(run_seconds=2.0)
    result = device.program()
    assert device.now == 0.0 and not result.is_ready()
    wait(result)
    assert device.now == 2.0 and result.is_ready()


def test_calls_queue_up_and_the_first_one_compiles():
    device = Device(compile_seconds=8.0, run_seconds=0.5)
    device.program(1)
    assert device.now == 8.0
    results = [device.program(2) for _ in range(3)]
    assert device.clock() == 8.0
    jax.block_until_ready(results)
    assert device.now == 10.0 and len(device.calls) == 4


def test_a_tree_is_ready_when_all_its_leaves_are():
    for leaves, seconds in ((slice(1), 0.5), (slice(2, 3), 0.75), (slice(3), 1.0)):
        device = Device(run_seconds=1.0, tree=True)
        jax.block_until_ready(jax.tree.leaves(device.program())[leaves])
        assert device.now == seconds


def test_a_full_queue_makes_the_caller_wait():
    device = Device(run_seconds=1.0)
    for _ in range(40):
        device.program()
    assert device.now == 8.0


def test_the_evidence_is_the_device_and_the_seconds():
    def no_warm_up(f, *args, clock=time.perf_counter):
        start = clock()
        jax.block_until_ready(f(*args))
        return clock() - start

    text = told(no_warm_up, compile_seconds=8.0, run_seconds=0.5)
    assert "first call: 8 s of compilation, then every run 0.5 s" in text
    assert "returned: 8.5 s; expected: 0.5 s (calls made: 1)" in text
    assert "the first call of a jitted function also traces and compiles it" in text


def test_other_arguments_are_shown():
    def drops(f, *args, clock):
        f(*args[:1]), clock(), clock()
        return 0.25

    text = told(drops, args=(1, 2))
    assert "given: (1, 2)" in text and "passed on: (1,)" in text


def test_hours_of_simulated_compilation_take_no_time():
    def honest(f, *args, clock=time.perf_counter):
        jax.block_until_ready(f(*args))
        start = clock()
        jax.block_until_ready(f(*args))
        return clock() - start

    check.benchmark(honest, compile_seconds=4096.0, run_seconds=0.25)


@pytest.mark.parametrize(
    "returned,says",
    [
        (lambda start, stop: start - stop, "subtract the earlier reading"),
        (lambda start, stop: 1e3 * (stop - start), "return seconds, not milliseconds"),
        (lambda start, stop: str(stop - start), "does not return a number of seconds"),
    ],
)
def test_a_slip_after_the_measurement_has_its_own_next_step(returned, says):
    def slips(f, *args, clock):
        jax.block_until_ready(f(*args))
        start = clock()
        jax.block_until_ready(f(*args))
        return returned(start, clock())

    text = told(slips)
    assert says in text and "Cause:" not in text


def test_a_single_call_that_is_not_waited_for_is_no_measurement():
    def naive(f, *args, clock):
        start = clock()
        f(*args)
        return clock() - start

    assert "the clock stopped at the dispatch" in told(naive)


def test_a_warm_up_that_is_not_waited_for_still_runs():
    def hasty(f, *args, clock):
        f(*args)
        start = clock()
        jax.block_until_ready(f(*args))
        return clock() - start

    assert "wait for the warm-up call too" in told(hasty)
