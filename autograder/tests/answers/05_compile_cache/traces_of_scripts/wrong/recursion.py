# fails: traces_of_scripts_match
# says: is not a list of whole numbers
# cause: none
traces_of_scripts = []
traces_of_scripts.append(traces_of_scripts)
