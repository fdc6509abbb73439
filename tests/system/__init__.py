"""Tests of how the program stands in its system."""
