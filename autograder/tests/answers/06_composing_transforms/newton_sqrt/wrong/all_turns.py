# fails: newton_sqrt_values newton_sqrt_gradient
# says: returns the wrong shape
# cause: none
@jax.jit
def newton_sqrt(x):
    def turn(root, _):
        root = 0.5 * (root + x / root)
        return root, root

    return jax.lax.scan(turn, 0.5 * (1.0 + x), length=20)[1]
