"""The build of torch that uses a GPU: offered, fetched when asked for, and removed."""
