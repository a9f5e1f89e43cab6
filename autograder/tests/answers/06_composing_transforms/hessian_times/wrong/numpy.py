# fails: hessian_times_values hessian_times_no_matrix
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
def hessian_times(x, v):
    f = lambda x: np.sqrt(1.0 + np.dot(x, x))
    return jax.jvp(jax.grad(f), (x,), (v,))[1]
