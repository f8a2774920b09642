"""Rules: plain functions that a model holds, so that another can be put in the place of one."""
