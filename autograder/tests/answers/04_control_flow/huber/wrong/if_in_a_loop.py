# fails: huber_values huber_one_program
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def huber(x, limit):
    parts = []
    for entry in x.ravel():
        if abs(entry) <= limit:
            parts.append(entry**2 / 2)
        else:
            parts.append(limit * (abs(entry) - limit / 2))
    return jnp.array(parts).reshape(x.shape)
