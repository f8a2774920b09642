"""What a command ends with: 0 when it worked, 2 when the input cannot be run, 130 when it was stopped, 74 untold.

1 says that two things which were compared are not the same.
"""

OK, DIFFERENT, BAD_INPUT, UNWRITTEN, STOPPED = 0, 1, 2, 74, 130
