# fails: newton_sqrt_gradient
# says: wrong derivative
# cause: none
@jax.jit
def newton_sqrt(x):
    def turn(_, bounds):
        low, high = bounds
        middle = 0.5 * (low + high)
        below = middle * middle < x
        return jnp.where(below, middle, low), jnp.where(below, high, middle)

    low, high = jax.lax.fori_loop(0, 60, turn, (jnp.zeros_like(x), jnp.full_like(x, 128.0)))
    return high
