# fails: huber_values huber_one_program
# says: raised
# cause: branch-on-a-value
@jax.jit
def huber(x, limit):
    if jnp.abs(x) <= limit:
        return x**2 / 2
    return limit * (jnp.abs(x) - limit / 2)
