# fails: newton_sqrt_one_loop
# says: div: 19 equations; at most: 8
# cause: loops-stay-loops
@jax.jit
def newton_sqrt(x):
    root = 0.5 * (1.0 + x)
    for _ in range(18):
        root = 0.5 * (root + x / root)
    return jax.lax.fori_loop(0, 2, lambda _, root: 0.5 * (root + x / root), root)
