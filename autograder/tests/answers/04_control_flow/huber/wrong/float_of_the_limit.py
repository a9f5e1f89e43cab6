# fails: huber_values huber_one_program
# says: raised ConcretizationTypeError
# cause: branch-on-a-value
@jax.jit
def huber(x, limit):
    limit = float(limit)
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))
