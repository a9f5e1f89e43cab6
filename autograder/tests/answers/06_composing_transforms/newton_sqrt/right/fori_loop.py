@jax.jit
def newton_sqrt(x):
    return jax.lax.fori_loop(0, 16, lambda _, root: (root + x / root) / 2, (1 + x) / 2)
