# fails: newton_sqrt_one_loop
# says: div: 20 equations; at most: 8
# cause: loops-stay-loops
@jax.jit
def newton_sqrt(x):
    def one(x):
        root = 0.5 * (1.0 + x)
        for _ in range(20):
            root = 0.5 * (root + x / root)
        return root

    return jax.lax.map(one, x.ravel()).reshape(x.shape)
