"""What the assistant knows and can do: knowledge, replies, storage, and the Rasa actions that hand them out."""
