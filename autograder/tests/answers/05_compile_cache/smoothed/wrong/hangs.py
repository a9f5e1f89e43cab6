# fails: smoothed_values smoothed_one_program
# says: was still running after 0.5 seconds
# cause: none
def smoothed(x, times):
    while True:
        pass
