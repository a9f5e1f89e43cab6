# fails: newton_sqrt_values newton_sqrt_gradient
# says: returns a wrong value
# cause: none
@jax.jit
def newton_sqrt(x):
    turn = lambda root, _: (0.5 * (root - x / root), None)
    return jax.lax.scan(turn, 0.5 * (1.0 + x), length=20)[0]
