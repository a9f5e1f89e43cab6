# fails: log2_with_log_values log2_with_log_leaves_alone log2_with_log_pure
# says: ConcretizationTypeError
# cause: branch-on-a-value
import math


def log2_with_log(x, log):
    return jnp.float32(math.log2(float(x))), log + [x]
