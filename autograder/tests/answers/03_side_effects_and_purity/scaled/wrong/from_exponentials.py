# fails: scaled_values
# says: returns a wrong value
# cause: none
@jax.jit
def scaled(x, rate):
    t = jnp.expm1(2 * x)
    return (rate * (t / (t + 2))).astype(x.dtype)
