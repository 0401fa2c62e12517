"""The doors: channels, and one turn of a conversation."""
