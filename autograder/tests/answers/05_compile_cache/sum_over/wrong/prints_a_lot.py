# fails: sum_over_values sum_over_one_program
# says: returns the wrong shape
# cause: none
def sum_over(x, axes):
    for number in range(2_000):
        print("line", number, axes)
    return x
