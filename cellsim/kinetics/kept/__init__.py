"""What is kept between runs: emitted texts and machine code, and why none of it is believed unseen."""
