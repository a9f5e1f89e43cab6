# fails: predicted_primitives_match
# says: Not attempted
# cause: none
predicted_primitives = None
