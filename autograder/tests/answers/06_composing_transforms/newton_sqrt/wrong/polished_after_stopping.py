# fails: newton_sqrt_gradient
# says: wrong derivative
# cause: none
@jax.jit
def newton_sqrt(x):
    fixed = jax.lax.stop_gradient(x)
    turn = lambda _, root: 0.5 * (root + fixed / root)
    return jax.lax.fori_loop(0, 20, turn, 0.5 * (1.0 + x))
