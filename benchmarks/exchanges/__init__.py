"""Exchanges in what a user reads, made one at a time: each must be noticed by the tests of what is read out."""
