# fails: compositions_match
# says: float32[4,3,4,3]; asked for: float32[4,3,3]
# cause: none
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "jacfwd", "grad"],
    ["jacfwd", "grad", "jit"],
    ["vmap"],
    ["row_by_row"],
    ["jacfwd"],
]
