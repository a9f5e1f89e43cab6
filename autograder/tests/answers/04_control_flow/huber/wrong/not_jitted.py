# fails: huber_one_program
# says: is not jitted
# cause: only-parts-are-jitted
def huber(x, limit):
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))
