"""Text to pictures with Würstchen, on torch and diffusers' own modules; imported on the worker thread only."""
