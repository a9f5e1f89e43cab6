# fails: newton_sqrt_gradient
# says: Reverse-mode differentiation does not work
# cause: any-loop-differentiable
@jax.jit
def newton_sqrt(x):
    def is_off(root):
        return jnp.any(jnp.abs(root * root - x) > 1e-6 * x)

    def turn(root):
        return 0.5 * (root + x / root)

    return jax.lax.while_loop(is_off, turn, 0.5 * (1.0 + x))
