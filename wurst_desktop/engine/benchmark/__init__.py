"""How fast this machine draws, and in how much memory: ours beside the stock pipelines."""
