# fails: count_primitives_nested_jits count_primitives_every_depth
# says: is not a function
# cause: none
count_primitives = "exp 1"
