# fails: selu_jit_values selu_jit_is_jitted selu_jit_traces_once
# says: returns the wrong kind of thing
# cause: none
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



@jax.jit
def selu_jit(x):
    LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))
