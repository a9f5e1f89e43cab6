# fails: huber_values huber_one_program
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def huber(x, limit):
    inside = np.minimum(jnp.abs(x), limit)
    return inside * (jnp.abs(x) - inside / 2)
