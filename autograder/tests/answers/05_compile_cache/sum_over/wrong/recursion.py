# fails: sum_over_values sum_over_one_program
# says: raised RecursionError
# cause: none
def sum_over(x, axes):
    return sum_over(x, axes)
