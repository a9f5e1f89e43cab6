# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: raised
# cause: none
@jax.jit
def newton_sqrt(x):
    return jax.lax.scan(lambda root, _: 0.5 * (root + x / root), 0.5 * (1.0 + x), length=20)[0]
