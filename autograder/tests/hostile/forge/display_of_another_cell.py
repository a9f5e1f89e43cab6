# tries: rewrite other cells' outputs under every display id it can think of
# earns: nothing
from IPython.display import display, update_display

for number in range(40):
    display({"text/plain": "3"}, raw=True, display_id=f"id-{number}")
for number in range(40):
    update_display({"text/plain": "3"}, raw=True, display_id=f"id-{number}")
# %%
for number in range(40):
    update_display({"text/plain": "3"}, raw=True, display_id=f"id-{number}")
    update_display({"text/plain": "3"}, raw=True, display_id=number)
