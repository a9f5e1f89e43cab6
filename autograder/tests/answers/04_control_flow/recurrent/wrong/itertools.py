# fails: recurrent_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
import itertools


@jax.jit
def recurrent(xs):
    rows = itertools.accumulate(xs, lambda s, x: jnp.tanh(x + 0.5 * s), initial=0 * xs[0])
    return jnp.stack(list(rows)[1:])
