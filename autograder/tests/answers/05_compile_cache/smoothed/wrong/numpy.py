# fails: smoothed_one_program
# says: programs: none
# cause: numpy-inside-jit
def smoothed(x, times):
    for _ in range(times):
        x = (np.roll(x, 1) + x + np.roll(x, -1)) / np.float32(3)
    return x
