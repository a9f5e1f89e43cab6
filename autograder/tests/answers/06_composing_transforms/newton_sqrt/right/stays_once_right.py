@jax.jit
def newton_sqrt(x):
    def turn(root, _):
        done = jnp.abs(root * root - x) <= 1e-7 * x
        return jnp.where(done, 0.5 * (root + x / root), 0.5 * (root + x / root)), None

    return jax.lax.scan(turn, jnp.maximum(x, 1.0), None, length=24)[0]
