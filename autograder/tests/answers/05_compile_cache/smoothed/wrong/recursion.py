# fails: smoothed_values smoothed_one_program
# says: raised RecursionError
# cause: none
def smoothed(x, times):
    return smoothed(x, times)
