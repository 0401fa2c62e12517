"""The facts as data, with their sources, and the answers that rest on them."""
