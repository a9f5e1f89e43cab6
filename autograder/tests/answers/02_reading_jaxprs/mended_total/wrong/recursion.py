# fails: mended_total_values mended_total_traces_once
# says: raised RecursionError
# cause: none
def mended_total(step, xs):
    return mended_total(step, xs)
