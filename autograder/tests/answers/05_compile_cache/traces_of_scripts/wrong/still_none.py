# fails: traces_of_scripts_match
# says: Not attempted
# cause: none
traces_of_scripts = None
