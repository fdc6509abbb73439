"""Sweeps in the window: asked for, worked on, and looked at as one."""
