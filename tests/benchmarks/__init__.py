"""Measurements; run by hand: python -m pytest -m benchmark -s tests/benchmarks."""
