# fails: hessian_times_values hessian_times_no_matrix
# says: raised ConcretizationTypeError
# cause: branch-on-a-value
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + float(x @ x))
    return jax.jit(lambda x, v: jax.jvp(jax.grad(f), (x,), (v,))[1])(x, v)
