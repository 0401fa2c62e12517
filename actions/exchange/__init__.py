"""Protection of those who write. Pure: values in, values out."""
