"""Who hears whom, one duty of the window to a file."""
