# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def newton_sqrt(x):
    root, turns = 0.5 * (1.0 + x), 0
    while turns < 20 and jnp.any(jnp.abs(root * root - x) > 0):
        root, turns = 0.5 * (root + x / root), turns + 1
    return 0.5 * (root + x / root)
