import functools


@functools.partial(jax.jit)
def selu_times(x, n):
    alpha, scale = 1.6732632423543772, 1.0507009873554805

    def turn(_, y):
        return scale * (jnp.maximum(y, 0) + alpha * jnp.expm1(jnp.minimum(y, 0)))

    return jax.lax.fori_loop(jnp.int32(0), jnp.int32(n), turn, x.ravel()).reshape(x.shape)
