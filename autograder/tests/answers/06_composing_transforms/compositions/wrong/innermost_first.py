# fails: compositions_match
# says: entry 1: grad(jit(given_wave))
# cause: none
compositions = [
    ["grad", "jit"],
    ["jit", "grad"],
    ["grad", "jacfwd", "jit"],
    ["jit", "grad", "jacfwd", "vmap"],
    ["vmap"],
    ["row_by_row"],
    ["jacfwd"],
]
