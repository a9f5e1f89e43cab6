# fails: compositions_match
# says: type of the result: float32[3]; asked for: float32[3,3]
# cause: none
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "jacfwd", "grad"],
    ["vmap", "jacfwd", "grad", "jit"],
    ["vmap"],
    ["row_by_row"],
    [],
]
