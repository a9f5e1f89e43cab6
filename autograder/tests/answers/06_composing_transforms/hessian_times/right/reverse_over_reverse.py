def hessian_times(x, v):
    def f(x):
        return (1 + jnp.dot(x, x)) ** 0.5

    return jax.grad(lambda x: jax.grad(f)(x) @ v)(x)
