@jax.custom_jvp
@jax.jit
def newton_sqrt(x):
    return given_newton(x)


@newton_sqrt.defjvp
def rule(arguments, tangents):
    root = newton_sqrt(*arguments)
    return root, tangents[0] / (2 * root)
