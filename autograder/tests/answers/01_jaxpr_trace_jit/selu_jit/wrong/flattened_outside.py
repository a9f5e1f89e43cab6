# fails: selu_jit_is_jitted
# says: is not jitted
# cause: only-parts-are-jitted
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



@jax.jit
def flat(x):
    return LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))


def selu_jit(x):
    return flat(x.ravel()).reshape(x.shape)
