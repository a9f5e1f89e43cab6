# fails: compositions_match
# says: entry 5: row_by_row(given_either)
# cause: none
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "jacfwd", "grad"],
    ["vmap", "jacfwd", "grad", "jit"],
    ["row_by_row"],
    ["vmap"],
    ["jacfwd"],
]
