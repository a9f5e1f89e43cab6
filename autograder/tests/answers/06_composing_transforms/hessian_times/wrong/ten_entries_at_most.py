# fails: hessian_times_values
# says: returns a wrong value
# cause: none
@jax.jit
def hessian_times(x, v):
    root = jnp.sqrt(1 + x @ x)
    product = v / root - x * (x @ v) / root**3
    fill = lambda i, filled: filled.at[i].set(product.at[i].get(mode="clip"), mode="drop")
    return jax.lax.fori_loop(0, 10, fill, jnp.zeros_like(x))
