# fails: prints_on_calls_program prints_on_calls_lines
# says: is not a function
# cause: none
prints_on_calls = "print"
