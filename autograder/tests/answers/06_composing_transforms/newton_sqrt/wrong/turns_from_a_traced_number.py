# fails: newton_sqrt_gradient
# says: Reverse-mode differentiation does not work
# cause: any-loop-differentiable
@jax.jit
def turned(x, turns):
    return jax.lax.fori_loop(0, turns, lambda _, root: 0.5 * (root + x / root), 0.5 * (1.0 + x))


def newton_sqrt(x):
    return turned(x, 20)
