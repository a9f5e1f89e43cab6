# fails: hessian_times_values
# says: returns a wrong value
# cause: none
def hessian_times(x, v):
    f = lambda x: 1.0 + x @ x
    return jax.jvp(jax.grad(f), (x,), (v,))[1]
