# tries: give names, texts and messages that are no Unicode as answers
# earns: nothing
def double(x):
    if x == 3:
        raise ValueError("\ud800")
    return {"\ud800": "\udfff"}


answer = "\ud800"
