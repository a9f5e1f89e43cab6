"""Scripts that jit and call a given function: how often does Python run it?"""

import inspect

import jax
import numpy as np

from autograder.check._traces import type_of


def counting(step):
    """A function that is new to JAX and does what another does, and what it is called with.

    Args:
      step: the function, not jitted.

    Returns:
      (the new function, a list that gets an entry each time that Python runs it). An entry has for
      each parameter (how it was given, name, type, value): given by its position, by its name, or
      not at all, which is None; the value is text, "" where it is traced.
    """
    seen, signature = [], inspect.signature(step)

    def counted(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        bound.apply_defaults()
        places = dict(zip(signature.parameters, range(len(args)), strict=False))
        places.update(zip(kwargs, kwargs, strict=True))
        seen.append(
            [(places.get(name), name, type_of(x), _text(x)) for name, x in bound.arguments.items()]
        )
        return step(*args, **kwargs)

    counted.__signature__ = signature
    return counted, seen


def runs_of(script, step):
    """What a script has Python run: the entries of `counting` for a function handed to it."""
    counted, seen = counting(step)
    script(counted)
    return seen


def believed(scripts, step):
    """What each misconception would predict for some scripts, as (id, numbers).

    Args:
      scripts: functions of one argument, the function to jit and call.
      step: the function, not jitted.

    Returns:
      (for each script the number of runs, a list of (id, numbers)).
    """
    runs = [runs_of(script, step) for script in scripts]
    with jax.disable_jit():  # one run a call
        calls = [runs_of(script, step) for script in scripts]
    values = [_different(one) - _different(one, _without_values) for one in calls]
    counts = [len(one) for one in runs]
    return counts, [
        ("side-effects-run-every-call", [len(one) for one in calls]),
        ("jit-made-anew", [_different(one) for one in runs]),
        ("keyed-on-values", [n + more for n, more in zip(counts, values, strict=True)]),
        *(
            (belief, [len(one) - _different(one) + _different(one, blind) for one in runs])
            for belief, blind in _BLIND
        ),
    ]


def _text(tree):
    """The values of an argument as text, "" where any of it is traced."""
    leaves = jax.tree.leaves(tree)
    if any(isinstance(leaf, jax.core.Tracer) for leaf in leaves):
        return ""
    return str([np.asarray(leaf).tolist() for leaf in leaves])


def _different(runs, looked_at=lambda place, name, kind, value: (place, kind, value)):
    """How many of some runs differ in what is looked at of each parameter."""
    return len({str([looked_at(*parameter) for parameter in run]) for run in runs})


def _without_values(place, name, kind, value):
    return place, kind


# What is looked at by someone who takes calls for the same that JAX traces apart.
_BLIND = (
    ("spelled-alike", lambda place, name, kind, value: (name, kind)),
    ("python-scalar-as-array", lambda place, name, kind, value: (place, kind.replace("~", ""))),
    ("static-cures-all", lambda place, name, kind, value: (place, "" if value else kind)),
    ("traced-once-for-all", lambda place, name, kind, value: (place, "~" in kind, value)),
)
