# fails: sum_over_values sum_over_one_program
# says: was still running after 0.5 seconds
# cause: none
def sum_over(x, axes):
    while True:
        pass
