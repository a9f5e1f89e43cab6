# fails: mended_total_values mended_total_traces_once
# says: was still running
# cause: none
def mended_total(step, xs):
    while xs:
        total = 0.0
