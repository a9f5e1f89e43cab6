def log2_with_log(x, log):
    jax.debug.print("x is {}", x)
    return jnp.log2(x), [entry for entry in log] + [x]
