"""Tests of the engine, on tiny real checkpoints."""
