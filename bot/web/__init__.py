"""The web chat: a page, its small API, and the channel that the queues know it by."""
