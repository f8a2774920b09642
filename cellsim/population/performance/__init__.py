"""What a rested muscle can do, measured by the tests of a laboratory on copies of it: nothing of it is typed in."""
