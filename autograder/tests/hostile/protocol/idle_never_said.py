# tries: never say that a cell is done
# earns: nothing
session = get_ipython().kernel.session
send = session.send


def mute(stream, kind, *args, **kwargs):
    if kind != "status":
        return send(stream, kind, *args, **kwargs)


session.send = mute
