# fails: huber_one_program
# says: is not jitted
# cause: numpy-inside-jit
def huber(x, limit):
    x = np.asarray(x)
    return np.where(np.abs(x) <= limit, x**2 / 2, limit * (np.abs(x) - limit / 2))
