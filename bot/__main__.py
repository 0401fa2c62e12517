"""`python -m bot` is the command `bruecke`."""

from bot.cli import main

main()
