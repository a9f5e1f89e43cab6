# fails: mended_total_values mended_total_traces_once
# says: raised TypeError
# cause: none
def mended_total(step, xs):
    total = 0.0
    for x in xs:
        total = float(step(total, x))
    return total
