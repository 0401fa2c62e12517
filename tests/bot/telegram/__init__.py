"""Against the Bot API stand-in."""
