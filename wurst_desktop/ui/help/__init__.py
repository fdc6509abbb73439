"""What the controls mean, told beside them, and a tour of the window."""
