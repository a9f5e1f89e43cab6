"""Checks for test cells: each returns None or raises `CheckFailure`.

from autograder import check

check.jitted("selu_jit", jnp.ones(3))
check.traces("selu_jit", [jnp.ones(3), jnp.zeros(3)], exactly=1)
"""

from autograder.check._ahead_of_time import ahead_of_time
from autograder.check._array_sizes import array_sizes
from autograder.check._benchmark import benchmark
from autograder.check._cause import cause
from autograder.check._compilations import programs
from autograder.check._compiled import compiled
from autograder.check._compositions import compositions
from autograder.check._effects import effects
from autograder.check._failure import CheckFailure
from autograder.check._fixed_length import fixed_length
from autograder.check._follows import follows
from autograder.check._gradient import gradient
from autograder.check._inputs import arrays
from autograder.check._interpreters import evaluation, primitive_counts
from autograder.check._jaxpr import jaxpr, primitives
from autograder.check._jitted import jitted
from autograder.check._noise import adds_normal_noise
from autograder.check._predicted_counts import predicted_counts
from autograder.check._predicted_errors import predicted_errors, raising_functions
from autograder.check._predicted_traces import measured, predicted_traces
from autograder.check._predicted_types import predicted_types, typed_arguments
from autograder.check._predictions import predicted_primitives, predicted_runs
from autograder.check._printed import predicted_prints
from autograder.check._purity import leaves_alone, pure_under_jit
from autograder.check._random import passes_keys
from autograder.check._second_derivative import second_derivative
from autograder.check._steps import steps
from autograder.check._traces import traces, tracing_arguments
from autograder.check._traces_of import traces_of
from autograder.check._tracing_calls import tracing_calls
from autograder.check._types import types
from autograder.check._values import values

__all__ = [
    "CheckFailure",
    "adds_normal_noise",
    "ahead_of_time",
    "array_sizes",
    "arrays",
    "benchmark",
    "cause",
    "compiled",
    "compositions",
    "effects",
    "evaluation",
    "fixed_length",
    "follows",
    "gradient",
    "jaxpr",
    "jitted",
    "leaves_alone",
    "measured",
    "passes_keys",
    "predicted_counts",
    "predicted_errors",
    "predicted_primitives",
    "predicted_prints",
    "predicted_runs",
    "predicted_traces",
    "predicted_types",
    "primitive_counts",
    "primitives",
    "programs",
    "pure_under_jit",
    "raising_functions",
    "second_derivative",
    "steps",
    "traces",
    "traces_of",
    "tracing_arguments",
    "tracing_calls",
    "typed_arguments",
    "types",
    "values",
]
