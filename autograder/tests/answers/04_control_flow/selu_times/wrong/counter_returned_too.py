# fails: selu_times_values
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def selu_times(x, n):
    return jax.lax.while_loop(lambda s: s[0] < n, lambda s: (s[0] + 1, jax.nn.selu(s[1])), (0, x))
