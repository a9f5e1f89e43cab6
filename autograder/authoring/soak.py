"""`make soak`: the same verdicts again and again, with both cores busy and in whatever state.

Every answer of the corpus is played five times, and the references of exercises whose tests count
traces or look at effects two hundred times, each time after something else has changed JAX's
settings or filled its caches. One verdict that flips fails the run.
"""

import argparse
import contextlib
import itertools
import multiprocessing
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import jax
import jax.numpy as jnp
from rich.progress import track

from autograder.authoring.answers import answers
from autograder.authoring.exercises import Exercise, exercises, play
from autograder.authoring.measure import waited_for

ROOT = Path(__file__).parents[2]
# What a test cell calls when its verdict could depend on time or on what ran before.
SENSITIVE = ("traces", "jitted", "benchmark", "predicted_runs", "pure_under_jit", "effects")


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


def flips(cases: Iterable[tuple[str, Exercise, str]], times: int) -> list[str]:
    """Play each case some times; a sentence for each that did not always get the same verdict.

    Args:
      cases: (name, exercise, answer's code).
      times: how often each is played; once undisturbed and then in the states in turn.
    """
    found = []
    for name, exercise, code in cases:
        first = verdict(exercise, code)
        for turn, (state, context) in zip(range(times), disturbances(), strict=False):
            with context:
                again = verdict(exercise, code)
            if again != first:
                cells = sorted(first.items() ^ again.items())
                found.append(f"{name}, turn {turn + 1} ({state}): {cells[0][0]} flipped")
    return found


@contextlib.contextmanager
def busy_cores() -> Iterator[None]:
    """Keep every core of this machine busy while a block runs."""
    spawn = multiprocessing.get_context("spawn")
    others = [spawn.Process(target=_spin, daemon=True) for _ in range(os.cpu_count() or 1)]
    for other in others:
        other.start()
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.join()


def _spin():
    for _ in itertools.count():
        pass


def main(argv: list[str] | None = None) -> int:
    """Run the soak; 1 if a verdict flipped."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=int, default=5, help="times each answer is played")
    parser.add_argument("--sensitive", type=int, default=200, help="times a sensitive one is")
    options = parser.parse_args(argv)
    there = {
        (path.stem, one.name): one
        for path in sorted(ROOT.glob("source/*/*.ipynb"))
        for one in exercises(path)
    }
    corpus = answers()
    sensitive = [
        (f"{one.name}/reference", one, one.reference)
        for one in there.values()
        if any(f"check.{name}(" in test.source for test in one.tests for name in SENSITIVE)
    ]
    found = []
    with busy_cores():
        for answer in track(corpus, "corpus"):
            case = (answer.name, there[answer.assignment, answer.exercise], answer.code)
            with waited_for(answer):
                found += flips([case], options.corpus)
        for case in track(sensitive, "sensitive"):
            found += flips([case], options.sensitive)
    for sentence in found:
        print(sentence)
    print(
        f"{len(corpus)} answers {options.corpus} times, {len(sensitive)} references "
        f"{options.sensitive} times, all cores busy: {len(found)} verdicts flipped"
    )
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
