# fails: compositions_match
# says: equations of `while`: 0; asked for: 1
# cause: none
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "jacfwd", "grad"],
    ["vmap", "jacfwd", "grad", "jit"],
    ["vmap"],
    ["row_by_row"],
    ["jit", "jacfwd"],
]
