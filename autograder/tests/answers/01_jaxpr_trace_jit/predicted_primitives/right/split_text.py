predicted_primitives = "log mul add div".split()
