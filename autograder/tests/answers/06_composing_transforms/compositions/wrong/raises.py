# fails: compositions_match
# says: Not attempted
# cause: none
compositions = [[jit, grad], [grad, jit]]
