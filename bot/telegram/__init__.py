"""The Telegram door: python-telegram-bot's Bot, and nothing else of that library.

`client` opens the bot; `polling` or `webhook` brings updates into the inbox, of which `updates` keeps what an answer
needs; `render` and `markup` make messages of a Reply; `channel` sends them, within `limits`, and `fates` says what
became of each; `commands` fills the bot's menu and profile. `door` puts them together.
"""
