"""The benchmark, on tiny checkpoints."""
