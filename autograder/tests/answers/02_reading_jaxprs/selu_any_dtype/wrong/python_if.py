# fails: selu_any_dtype_types selu_any_dtype_values selu_any_dtype_integers selu_any_dtype_traces_once
# says: cannot be traced: it raised ValueError
# cause: branch-on-a-value
@jax.jit
def selu_any_dtype(x):
    if x > 0:
        return 1.0507009873554805 * x
    return 1.7580993408473768 * jnp.expm1(x)
