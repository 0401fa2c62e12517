"""The Rasa action classes: thin, without policy and without wording. The action server imports this package."""
