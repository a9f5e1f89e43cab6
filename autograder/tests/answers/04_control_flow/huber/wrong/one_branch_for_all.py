# fails: huber_values
# says: returns a wrong value
# cause: none
@jax.jit
def huber(x, limit):
    return jax.lax.cond(
        jnp.abs(x).max(initial=0.0) <= limit,
        lambda: x**2 / 2,
        lambda: limit * (jnp.abs(x) - limit / 2),
    )
