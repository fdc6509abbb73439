"""The page of the models, and the count of calls to the network."""
