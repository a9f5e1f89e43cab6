# fails: mended_total_values mended_total_traces_once
# says: returns a wrong value
# cause: none
def mended_total(step, xs):
    return sum(xs)
