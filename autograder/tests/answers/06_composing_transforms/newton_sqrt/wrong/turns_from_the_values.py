# fails: newton_sqrt_gradient
# says: Reverse-mode differentiation does not work
# cause: any-loop-differentiable
@jax.jit
def newton_sqrt(x):
    turns = jnp.where(jnp.any(x > 100.0), 20, 15)
    return jax.lax.fori_loop(0, turns, lambda _, root: 0.5 * (root + x / root), 0.5 * (1.0 + x))
