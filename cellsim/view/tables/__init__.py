"""Tables for the shell and the report, and how numbers are rounded."""
