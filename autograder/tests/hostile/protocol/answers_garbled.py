# tries: answer in every form that a decoder may stumble over
# earns: nothing
import itertools

texts = itertools.cycle(
    [
        "{",
        "[" * 100_000,
        '{"a":' * 50_000 + "1" + "}" * 50_000,
        "9" * 1_000_000,
        "1e999999",
        "NaN",
        '{"tuple":["found",NaN]}',
        '{"tuple":["found",{"float":"' + "f" * 5000 + '"}]}',
        '{"tuple":["found",{"array":"jax","dtype":"f4","shape":[-1],"data":"","weak":false}]}',
        '{"tuple":["found",{"array":"jax","dtype":"f4","shape":[1e9],"data":"","weak":true}]}',
        '{"tuple":["found",{"array":"numpy","dtype":"(9,9)O","shape":[],"data":"AAAA","weak":1}]}',
        '{"tuple":["found",{"type":"float32","shape":[99999999999999999999],"weak":0}]}',
        '{"tuple":["found",{"dict":[[{"float":"nan"},1],[{"float":"nan"},2]]}]}',
        '{"tuple":["found",{"named":"Named","fields":["a","a"],"entries":[6]}]}',
        '{"tuple":["found",{"named":"\\u0000","fields":[],"entries":[6]}]}',
        '{"tuple":["found","\\ud800"]}',
        '{"tuple":["failed",{"dict":[]}]}',
        '{"tuple":["found",6],"tuple":["found",6]}',
        '{"tuple":["found",{"ellipsis":true}]}',
        "\u202e\u0000\x1b[2J",
        "",
    ]
)
kernel = get_ipython().kernel
ask = kernel.raw_input
kernel.raw_input = lambda prompt="": ask(
    "answer " + next(texts) if prompt.startswith("answer") else prompt
)
