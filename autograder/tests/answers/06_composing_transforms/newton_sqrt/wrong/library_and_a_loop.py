# fails: newton_sqrt_one_loop
# says: not allowed: sqrt
# cause: none
@jax.jit
def newton_sqrt(x):
    turn = lambda root, _: (0.5 * (root + x / root), None)
    return jax.lax.scan(turn, jnp.sqrt(x), length=1)[0]
