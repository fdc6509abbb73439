"""A LoRA of Stage C, learnt from an artist's own pictures."""
