"""The state of many fibers and of all their mitochondria, as arrays, and how it moves through time.

Each array has one owner that writes it. Nothing here knows calendars or pictures.
"""
