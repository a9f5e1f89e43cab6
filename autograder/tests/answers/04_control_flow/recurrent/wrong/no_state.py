# fails: recurrent_values
# says: returns a wrong value
# cause: none
@jax.jit
def recurrent(xs):
    return jnp.tanh(xs + 0.5 * jnp.concatenate([jnp.zeros_like(xs[:1]), xs[:-1]]))
