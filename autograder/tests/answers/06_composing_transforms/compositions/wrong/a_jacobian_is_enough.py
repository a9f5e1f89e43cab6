# fails: compositions_match
# says: entry 3: jit(jacfwd(given_wave))
# cause: none
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "jacfwd"],
    ["vmap", "jacfwd", "grad", "jit"],
    ["vmap"],
    ["row_by_row"],
    ["jacfwd"],
]
