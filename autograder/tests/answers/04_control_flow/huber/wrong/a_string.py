# fails: huber_values huber_one_program
# says: is not a function
# cause: none
huber = "x**2 / 2"
