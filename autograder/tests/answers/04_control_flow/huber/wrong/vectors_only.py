# fails: huber_values huber_one_program
# says: raised
# cause: none
@jax.jit
def huber(x, limit):
    def one(entry):
        size = jnp.abs(entry)
        return jax.lax.cond(
            size <= limit, lambda: entry**2 / 2, lambda: limit * (size - limit / 2)
        )

    return jax.vmap(one)(x)
