@jax.jit
def newton_sqrt(x):
    def turn(_, root):
        for _ in range(4):
            root = 0.5 * (root + x / root)
        return root

    return jax.lax.fori_loop(0, 5, turn, 0.5 + 0.5 * x)
