# fails: smoothed_one_program
# says: What `.compile()` gave earlier is not
# cause: none
@functools.cache
def turn_for(n):
    x = jax.ShapeDtypeStruct((n,), "float32")
    return jax.jit(lambda x: (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3).lower(x).compile()


def smoothed(x, times):
    for _ in range(times):
        x = turn_for(len(x))(x)
    return x
