# fails: sum_over_one_program
# says: programs: none
# cause: numpy-inside-jit
def normal(axes, rank):
    axes = [axes] if isinstance(axes, int) else axes
    return tuple(sorted(axis % rank for axis in axes))


def sum_over(x, axes):
    return np.asarray(x).sum(normal(axes, x.ndim))
