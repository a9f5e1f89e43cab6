# fails: evaluate_outputs evaluate_steps evaluate_nested_jits
# says: returns a wrong value
# cause: none
def evaluate(jaxpr, *args):
    for number in range(20_000):
        print("line", number)
    return list(args), []
