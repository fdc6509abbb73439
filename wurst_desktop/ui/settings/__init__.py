"""The settings window: built from what `core/settings.py` tells of each setting."""
