# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: Not attempted
# cause: none
@jax.jit
def recurrent(xs):
    return jax.lax.scan(step, jnp.zeros_like(xs[0]), xs)[1
