# tries: end a solution cell in a number, as if it were a partial score
# earns: nothing
answer = 41
6.0
