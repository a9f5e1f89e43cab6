"""`make soak`: the same verdicts again and again, with every core busy and in whatever state.

Every answer of the corpus is played five times, and the references of exercises whose tests count
traces, look at effects or wait two hundred times, each time after something else has changed JAX's
settings or filled its caches. One verdict that flips fails the run. What keeps the cores busy is
the soak itself: one process more than there are cores.
"""

import argparse
import contextlib
import multiprocessing
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from pathlib import Path
from unittest import mock

import jax
import jax.numpy as jnp
from rich.progress import track

from autograder.authoring.answers import answers
from autograder.authoring.exercises import Exercise, exercises, play
from autograder.authoring.measure import HANGS
from autograder.check import _public

ROOT = Path(__file__).parents[2]
# Checks whose verdict rests on the answer's types and values alone, not on time or on caches.
STEADY = ("values", "types", "gradient", "cause")
# How long a check waits for an answer that hangs: where others share its core, half a second, as
# `measure` takes, would be too short for the cells that pass.
HANGING_SECONDS = 4.0


def disturbances() -> Iterator[tuple[str, contextlib.AbstractContextManager]]:
    """States a notebook may be in when a check runs, over and over: (name, context)."""
    while True:
        yield "as it is", contextlib.nullcontext()
        yield "64-bit types on", jax.enable_x64(True)
        yield "jit disabled", jax.disable_jit(True)
        yield "nan checks on", jax.debug_nans(True)
        jax.clear_caches()
        yield "caches emptied", contextlib.nullcontext()
        jax.jit(jnp.sin)(jnp.ones(3)).block_until_ready()
        yield "other things traced", contextlib.nullcontext()


def verdict(exercise: Exercise, code: str) -> dict[str, str]:
    """The message of each test cell that an answer fails."""
    return {name: str(error) for name, error in play(exercise, code).failures.items()}


def flips(name: str, exercise: Exercise, code: str, times: int) -> list[str]:
    """Play an answer some times; a sentence for each time it got another verdict.

    Args:
      name: the answer's name, for the sentences.
      exercise: what it answers.
      code: the answer.
      times: how often it is played, in the states in turn, after once undisturbed.
    """
    found = []
    first = verdict(exercise, code)
    for turn, (state, context) in zip(range(times), disturbances(), strict=False):
        with context:
            again = verdict(exercise, code)
        if again != first:
            cells = sorted(first.items() ^ again.items())
            found.append(f"{name}, turn {turn + 1} ({state}): {cells[0][0]} flipped")
    return found


@cache
def _course(assignment: str) -> dict[str, Exercise]:
    path = ROOT / "source" / assignment / f"{assignment}.ipynb"
    return {one.name: one for one in exercises(path)}


def soak_answer(assignment: str, number: int, times: int) -> list[str]:
    """Flips of one answer of an assignment's corpus, by its place in `answers(assignment)`."""
    answer = answers(assignment)[number]
    seconds = HANGING_SECONDS if answer.says.startswith(HANGS) else _public.SECONDS
    with mock.patch.object(_public, "SECONDS", seconds):
        return flips(answer.name, _course(assignment)[answer.exercise], answer.code, times)


def soak_reference(assignment: str, exercise: str, times: int) -> list[str]:
    """Flips of one exercise's reference solution."""
    one = _course(assignment)[exercise]
    return flips(f"{exercise}/reference", one, one.reference, times)


def is_sensitive(exercise: Exercise) -> bool:
    """Whether a test of the exercise calls a check that time or JAX's caches could sway."""
    calls = [call for test in exercise.tests for call in test.source.split("check.")[1:]]
    return any(call.split("(")[0] not in STEADY for call in calls)


def main(argv: list[str] | None = None) -> int:
    """Run the soak; 1 if a verdict flipped."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--corpus", type=int, default=5, help="times each answer is played")
    parser.add_argument("--sensitive", type=int, default=200, help="times a sensitive one is")
    parser.add_argument("--assignment", action="append", help="only this; repeatable")
    options = parser.parse_args(argv)
    there = [path.stem for path in sorted(ROOT.glob("source/*/*.ipynb"))]
    chosen = options.assignment or there
    if not set(chosen) <= set(there):
        parser.error(f"found {chosen}; assignments are {', '.join(there)}")
    sensitive = [
        (soak_reference, name, one.name, options.sensitive)
        for name in chosen
        for one in _course(name).values()
        if is_sensitive(one)
    ]
    corpus = [
        (soak_answer, name, number, options.corpus)
        for name in chosen
        for number in range(len(answers(name)))
    ]
    found = []
    workers = (os.cpu_count() or 1) + 1
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        running = [pool.submit(*task) for task in (*sensitive, *corpus)]
        for future in track(as_completed(running), "soaking", len(running)):
            found += future.result()
    for sentence in found:
        print(sentence)
    print(
        f"{len(corpus)} answers {options.corpus} times, {len(sensitive)} references "
        f"{options.sensitive} times, {workers} processes at once: {len(found)} verdicts flipped"
    )
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
