"""Languages: the wording of the interface, and telling which language a person writes."""
