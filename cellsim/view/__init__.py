"""How it is shown: figures, tables, the report and the browser."""
