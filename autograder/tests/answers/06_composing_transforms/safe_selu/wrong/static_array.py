# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: raised ValueError
# cause: arrays-as-static
import functools


@functools.partial(jax.jit, static_argnums=0)
def safe_selu(x):
    below = 1.6732632423543772 * jnp.expm1(jnp.where(x > 0, 0.0, x))
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
