"""Makes the bundled model: draws the lessons, trains the stages, assembles and judges the result."""
