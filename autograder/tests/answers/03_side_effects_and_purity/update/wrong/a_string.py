# fails: update_values update_traces_once update_pure
# says: is not a function
# cause: none
update = "state"
