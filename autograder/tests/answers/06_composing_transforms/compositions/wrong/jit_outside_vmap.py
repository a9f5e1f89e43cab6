# fails: compositions_match
# says: entry 4: jit(vmap(jacfwd(grad(given_wave))))
# cause: none
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "jacfwd", "grad"],
    ["jit", "vmap", "jacfwd", "grad"],
    ["vmap"],
    ["row_by_row"],
    ["jacfwd"],
]
