# fails: selu_jit_values
# says: returns the wrong shape
# cause: none
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772


@jax.jit
def selu_jit(x):
    y = LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))
    return jnp.broadcast_to(y[..., None], (*x.shape, 1_000))
