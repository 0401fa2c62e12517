"""Brücke's own Rasa components. `nlu/` must be on PYTHONPATH for Rasa to find them."""
