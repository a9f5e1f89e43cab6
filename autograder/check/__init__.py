"""Checks for test cells: each returns None or raises `CheckFailure`.

from autograder import check

check.jitted("selu_jit", jnp.ones(3))
check.traces("selu_jit", [jnp.ones(3), jnp.zeros(3)], exactly=1)
"""

from autograder.check._benchmark import benchmark
from autograder.check._cause import cause
from autograder.check._compiled import compiled
from autograder.check._effects import effects, leaves_alone, pure_under_jit
from autograder.check._failure import CheckFailure
from autograder.check._fixed_length import fixed_length
from autograder.check._follows import follows
from autograder.check._gradient import gradient
from autograder.check._inputs import arrays
from autograder.check._interpreters import evaluation, primitive_counts
from autograder.check._jaxpr import jaxpr, primitives
from autograder.check._jitted import jitted
from autograder.check._predicted_errors import predicted_errors, raising_functions
from autograder.check._predicted_types import predicted_types, typed_arguments
from autograder.check._predictions import predicted_primitives, predicted_runs
from autograder.check._printed import predicted_prints
from autograder.check._random import adds_normal_noise, passes_keys
from autograder.check._steps import steps
from autograder.check._traces import traces, tracing_arguments
from autograder.check._traces_of import traces_of
from autograder.check._types import types
from autograder.check._values import values

__all__ = [
    "CheckFailure",
    "adds_normal_noise",
    "arrays",
    "benchmark",
    "cause",
    "compiled",
    "effects",
    "evaluation",
    "fixed_length",
    "follows",
    "gradient",
    "jaxpr",
    "jitted",
    "leaves_alone",
    "passes_keys",
    "predicted_errors",
    "predicted_primitives",
    "predicted_prints",
    "predicted_runs",
    "predicted_types",
    "primitive_counts",
    "primitives",
    "pure_under_jit",
    "raising_functions",
    "steps",
    "traces",
    "traces_of",
    "tracing_arguments",
    "typed_arguments",
    "types",
    "values",
]
