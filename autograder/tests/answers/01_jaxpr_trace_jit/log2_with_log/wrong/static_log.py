# fails: log2_with_log_values log2_with_log_leaves_alone log2_with_log_pure
# says: raised ValueError
# cause: arrays-as-static
import functools


@functools.partial(jax.jit, static_argnames="log")
def log2_with_log(x, log):
    return jnp.log2(x), [*log, x]
