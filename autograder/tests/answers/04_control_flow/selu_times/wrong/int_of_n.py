# fails: selu_times_values selu_times_traces_once
# says: raised ConcretizationTypeError
# cause: branch-on-a-value
@jax.jit
def selu_times(x, n):
    for _ in range(int(n)):
        x = jax.nn.selu(x)
    return x
