"""Checks judge the answer, not the settings a notebook happens to be in."""

import contextlib

import jax

# Every setting that changes what is traced, computed or raised, at JAX's own default.
_DEFAULTS = (
    (jax.disable_jit, False),
    (jax.enable_x64, False),
    (jax.debug_nans, False),
    (jax.debug_infs, False),
    (jax.debug_key_reuse, False),
    (jax.check_tracer_leaks, False),
    (jax.log_compiles, False),
    (jax.explain_cache_misses, False),
    (jax.numpy_rank_promotion, "allow"),
    (jax.numpy_dtype_promotion, "standard"),
    (jax.default_matmul_precision, None),
    (jax.transfer_guard, "allow"),
)


@contextlib.contextmanager
def neutral_jax():
    """Run a block under JAX's default settings; whatever was set before is set again after."""
    with contextlib.ExitStack() as settings:
        for setting, default in _DEFAULTS:
            settings.enter_context(setting(default))
        yield
