# fails: positives_padded positives_too_many
# says: returns a wrong value
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    for number in range(5_000):
        print("line", number, x)
    return jnp.zeros(size, x.dtype), (x > 0).sum()
