"""What a command ends with: 0 when it worked, 2 when the input cannot be run, 130 when it was stopped."""

OK, BAD_INPUT, STOPPED = 0, 2, 130
