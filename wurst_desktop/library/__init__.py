"""The history: picture files, their index and their thumbnails."""
