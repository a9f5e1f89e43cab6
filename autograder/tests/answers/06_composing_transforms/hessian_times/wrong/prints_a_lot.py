# fails: hessian_times_values
# says: returns a wrong value
# cause: none
def hessian_times(x, v):
    for number in range(5_000):
        print("line", number)
    return x * v
