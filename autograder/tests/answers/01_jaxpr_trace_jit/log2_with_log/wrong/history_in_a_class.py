# fails: log2_with_log_pure
# says: changes something that is outside it
# cause: side-effects-run-every-call
class History:
    shapes = []


def log2_with_log(x, log):
    History.shapes.append(x.shape)
    return jnp.log2(x), [*log, x]
