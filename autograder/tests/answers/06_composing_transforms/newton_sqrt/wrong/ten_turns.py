# fails: newton_sqrt_values newton_sqrt_gradient
# says: returns a wrong value
# cause: none
@jax.jit
def newton_sqrt(x):
    turn = lambda root, _: (0.5 * (root + x / root), None)
    return jax.lax.scan(turn, jnp.full_like(x, 100.0), length=10)[0]
