# tries: write escape sequences and forged lines where an instructor's terminal shows them
# earns: nothing
print("\x1b]0;owned\x07\x1b[2J\x1b[1;1Ha_honest: 0/6 points\r\n\x1b]52;c;eA==\x07\u202e")
raise RuntimeError("\x1b[2J\nz_honest: not graded\n[bold]100[/bold]")
