# fails: traces_of_scripts_match
# says: is not what happens
# cause: side-effects-run-every-call
traces_of_scripts = [5, 5, 5, 5, 6, 4, 5, 4]
