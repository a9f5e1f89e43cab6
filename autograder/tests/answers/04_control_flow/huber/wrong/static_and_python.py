# fails: huber_one_program
# says: is not traced as often
# cause: static-cures-all
import functools


@functools.partial(jax.jit, static_argnums=1)
def huber(x, limit):
    edge = float(limit)
    near = jnp.clip(x, -edge, edge)
    return near * (x - near / 2)
