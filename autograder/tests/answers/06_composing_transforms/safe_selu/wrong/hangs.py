# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def safe_selu(x):
    while True:
        pass
