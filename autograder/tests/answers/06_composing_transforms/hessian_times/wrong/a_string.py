# fails: hessian_times_values hessian_times_no_matrix
# says: is not a function
# cause: none
hessian_times = "jax.hessian(f)(x) @ v"
