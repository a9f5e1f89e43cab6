why_so_slow = '  jit-made-anew '
