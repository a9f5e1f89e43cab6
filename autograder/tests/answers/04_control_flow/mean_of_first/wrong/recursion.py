# fails: mean_of_first_values mean_of_first_ignores_the_rest mean_of_first_traces_once
# says: raised RecursionError
# cause: none
def mean_of_first(x, n):
    return mean_of_first(x, n)
