"""What could be measured on a muscle: samples of it as it is at moments, and every observable read off many at once."""
