# fails: log2_with_log_values log2_with_log_leaves_alone log2_with_log_pure
# says: raised RecursionError
# cause: none
def log2_with_log(x, log):
    value, rest = log2_with_log(x, [*log, x])
    return value, rest
