"""Tests of a laboratory on copies of a muscle as it is then: the person lives on as if nothing had been measured."""
