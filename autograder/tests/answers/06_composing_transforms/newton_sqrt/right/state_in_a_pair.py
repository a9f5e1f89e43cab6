@jax.jit
def newton_sqrt(x):
    def turn(state, _):
        root, x = state
        return (root - (root * root - x) / (2 * root), x), None

    (root, _), _ = jax.lax.scan(turn, (0.5 * (1.0 + x), x), length=25)
    return root
