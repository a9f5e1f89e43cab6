"""What JAX says it did during a call: traces and compilations, as `jax.monitoring` reports them."""

import contextlib
import dataclasses

import jax

_TRACE = "/jax/core/compile/jaxpr_trace_duration"
_COMPILE = "/jax/core/compile/backend_compile_duration"


@dataclasses.dataclass
class Log:
    """Names of the functions traced and of the programs compiled, in order."""

    traced: list
    compiled: list


@contextlib.contextmanager
def recorded():
    """Record every trace and compilation inside the block.

    Yields:
      A `Log` that fills while the block runs.
    """
    log = Log([], [])

    def listen(event, seconds, **details):
        if event == _TRACE:
            log.traced.append(details.get("fun_name"))
        elif event == _COMPILE:
            log.compiled.append(details.get("fun_name"))

    jax.monitoring.register_event_duration_secs_listener(listen)
    try:
        yield log
    finally:
        jax.monitoring.unregister_event_duration_listener(listen)
