"""Reference numbers: random, so that nobody guesses another's, without letters and digits that look alike."""

import secrets

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def new_reference() -> str:
    """For example SB-7K3Q-9FXM; one of 32 to the power of 8."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(8))
    return f"SB-{letters[:4]}-{letters[4:]}"
