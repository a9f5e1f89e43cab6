# fails: evaluate_outputs evaluate_steps evaluate_nested_jits
# says: is not a function
# cause: none
evaluate = "jaxpr"
