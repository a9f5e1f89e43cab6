# fails: scaled_traces_once
# says: is not jitted: JAX is given it piece by piece, not as one program
# cause: only-parts-are-jitted
def scaled(x, rate):
    return rate * jnp.tanh(x)
