# fails: selu_times_values
# says: returns a wrong value
# cause: none
# belief: loops-stay-loops
@jax.jit
def selu_times(x, n):
    for turn in range(20):
        x = jnp.where(turn < n, jax.nn.selu(x), x)
    return x
