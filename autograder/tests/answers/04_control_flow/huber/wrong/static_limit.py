# fails: huber_one_program
# says: is not traced as often
# cause: static-cures-all
import functools


@functools.partial(jax.jit, static_argnames="limit")
def huber(x, limit):
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))
