# fails: mended_total_values mended_total_traces_once
# says: raised RuntimeError
# cause: none
def mended_total(step, xs):
    raise RuntimeError("later")
