# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def newton_sqrt(x):
    def turn(root, _):
        if jnp.all(jnp.abs(root * root - x) <= 1e-6 * x):
            return root, None
        return 0.5 * (root + x / root), None

    return jax.lax.scan(turn, 0.5 * (1.0 + x), length=20)[0]
