# fails: compositions_match
# says: Gradient only defined for scalar-output functions
# cause: none
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "grad", "grad"],
    ["vmap", "jacfwd", "grad", "jit"],
    ["vmap"],
    ["row_by_row"],
    ["jacfwd"],
]
