@jax.jit
def huber(x, limit):
    left = limit * (-x - limit / 2)
    right = limit * (x - limit / 2)
    return jnp.select([x < -limit, x > limit], [left, right], x**2 / 2)
