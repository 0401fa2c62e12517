"""The pre-check of a grant application, and its report. Pure: values in, values out."""
