# fails: selu_jit_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_jit(x):
    for number in range(5_000):
        print("line", number, x)
    return 1.0507009873554805 * jnp.maximum(x, 0)
