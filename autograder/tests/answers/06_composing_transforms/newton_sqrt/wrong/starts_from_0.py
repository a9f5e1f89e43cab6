# fails: newton_sqrt_values newton_sqrt_gradient
# says: returns a wrong value
# cause: none
@jax.jit
def newton_sqrt(x):
    turn = lambda root, _: (0.5 * (root + x / root), None)
    return jax.lax.scan(turn, jnp.zeros_like(x), length=20)[0]
