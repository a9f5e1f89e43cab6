# fails: compositions_match
# says: Reverse-mode differentiation does not work
# cause: any-loop-differentiable
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "jacfwd", "grad"],
    ["vmap", "jacfwd", "grad", "jit"],
    ["vmap"],
    ["row_by_row"],
    ["jacrev"],
]
