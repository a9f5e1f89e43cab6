@jax.custom_jvp
def root_of(x):
    def is_off(root):
        return jnp.any(jnp.abs(root * root - x) > 1e-6 * x)

    root = jax.lax.while_loop(is_off, lambda root: 0.5 * (root + x / root), 0.5 * (1.0 + x))
    return 0.5 * (root + x / root)


root_of.defjvps(lambda x_dot, root, x: 0.5 / root * x_dot)
newton_sqrt = jax.jit(root_of)
