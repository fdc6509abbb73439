"""Learning a LoRA from the artist's own pictures, from the window."""
