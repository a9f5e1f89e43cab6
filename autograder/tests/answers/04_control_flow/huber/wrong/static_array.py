# fails: huber_values huber_one_program
# says: raised ValueError
# cause: arrays-as-static
import functools


@functools.partial(jax.jit, static_argnums=0)
def huber(x, limit):
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))
