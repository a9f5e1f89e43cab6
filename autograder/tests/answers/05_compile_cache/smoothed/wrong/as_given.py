# fails: smoothed_one_program
# says: the first call, made once more: <lambda> 3 times
# cause: jit-made-anew
def smoothed(x, times):
    for _ in range(times):
        x = jax.jit(lambda x: (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3)(x)
    return x
