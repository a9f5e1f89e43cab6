# fails: huber_values huber_one_program
# says: raised
# cause: branch-on-a-value
@jax.jit
def huber(x, limit):
    inside = min(jnp.abs(x).max(), limit)
    return inside * (jnp.abs(x) - inside / 2)
