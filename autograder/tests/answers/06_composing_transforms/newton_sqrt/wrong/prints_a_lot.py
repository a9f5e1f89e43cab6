# fails: newton_sqrt_gradient
# says: Reverse-mode differentiation does not work
# cause: any-loop-differentiable
@jax.jit
def newton_sqrt(x):
    for number in range(5_000):
        print("line", number)
    return given_newton(x)
