# fails: predicted_types_match
# says: Not attempted
# cause: none
predicted_types = None
