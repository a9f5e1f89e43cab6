# fails: newton_sqrt_gradient
# says: Reverse-mode differentiation does not work
# cause: any-loop-differentiable
newton_sqrt = jax.jit(given_newton)
