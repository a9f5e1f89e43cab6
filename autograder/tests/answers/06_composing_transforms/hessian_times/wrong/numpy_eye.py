# fails: hessian_times_no_matrix
# says: captured: shape
# cause: none
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + x @ x)
    row = lambda direction: jax.jvp(jax.grad(f), (x,), (direction,))[1] @ v
    return jax.lax.map(row, np.eye(len(x), dtype="float32"))
