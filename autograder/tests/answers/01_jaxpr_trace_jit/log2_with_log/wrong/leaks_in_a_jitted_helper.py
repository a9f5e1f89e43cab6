# fails: log2_with_log_pure
# says: keeps a traced value outside itself
# cause: leaked-tracer
global_list = []


@jax.jit
def log2(x):
    global_list.append(x)
    return jnp.log(x) / jnp.log(2.0)


def log2_with_log(x, log):
    return log2(x), [*log, x]
