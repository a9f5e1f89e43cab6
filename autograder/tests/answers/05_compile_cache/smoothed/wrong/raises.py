# fails: smoothed_values smoothed_one_program
# says: raised RuntimeError
# cause: none
def smoothed(x, times):
    raise RuntimeError("later")
