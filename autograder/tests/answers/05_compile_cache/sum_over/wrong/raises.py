# fails: sum_over_values sum_over_one_program
# says: raised RuntimeError
# cause: none
def sum_over(x, axes):
    raise RuntimeError("later")
