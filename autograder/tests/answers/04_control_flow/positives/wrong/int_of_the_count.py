# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised ConcretizationTypeError
# cause: branch-on-a-value
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    count = int((x > 0).sum())
    order = jnp.argsort(x <= 0, stable=True)
    kept = x[order][: min(count, size)]
    return jnp.pad(kept, (0, size - len(kept))), count
