# fails: huber_values huber_one_program
# says: raised NonConcreteBooleanIndexError
# cause: data-dependent-shape
@jax.jit
def huber(x, limit):
    near = jnp.abs(x) <= limit
    loss = limit * (jnp.abs(x) - limit / 2)
    return loss.at[near].set(x[near] ** 2 / 2)
