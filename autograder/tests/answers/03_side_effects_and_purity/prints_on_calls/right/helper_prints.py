def note(text):
    print(text)
    jax.debug.print("running")


@jax.jit
def prints_on_calls(x):
    note("tracing")
    return jnp.multiply(x, 2)
