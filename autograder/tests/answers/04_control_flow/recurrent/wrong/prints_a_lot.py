# fails: recurrent_values
# says: returns a wrong value
# cause: none
@jax.jit
def recurrent(xs):
    for number in range(5_000):
        print("line", number, xs)
    return jnp.tanh(xs)
