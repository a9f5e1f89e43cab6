# fails: traces_of_scripts_match
# says: is not a list of whole numbers
# cause: none
traces_of_scripts = {"the_same_function": 1, "lambdas": 5, "partials": 5, "gradients": 5}
