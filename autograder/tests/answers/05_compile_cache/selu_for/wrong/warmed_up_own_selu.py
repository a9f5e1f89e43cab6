# fails: selu_for_is_compiled selu_for_refuses
# says: is traced or compiled when it is called
# cause: none
def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)



def selu_for(shape):
    f = jax.jit(selu)
    jax.block_until_ready(f(jnp.ones(shape, "float32")))
    return f
