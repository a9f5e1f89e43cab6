@jax.jit
def newton_sqrt(x):
    fixed = jax.lax.stop_gradient(x)

    def is_off(root):
        return jnp.any(jnp.abs(root * root - fixed) > 1e-6 * fixed)

    root = jax.lax.while_loop(is_off, lambda root: 0.5 * (root + fixed / root), 0.5 * (1 + fixed))
    return 0.5 * (root + x / root)
