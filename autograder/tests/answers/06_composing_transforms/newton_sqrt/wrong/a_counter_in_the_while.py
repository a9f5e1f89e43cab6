# fails: newton_sqrt_gradient
# says: Reverse-mode differentiation does not work
# cause: any-loop-differentiable
@jax.jit
def newton_sqrt(x):
    turn = lambda state: (state[0] + 1, 0.5 * (state[1] + x / state[1]))
    return jax.lax.while_loop(lambda state: state[0] < 20, turn, (0, 0.5 * (1.0 + x)))[1]
