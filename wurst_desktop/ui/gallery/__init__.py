"""The history as the artist sees it: a grid of thumbnails that stays quick with 100,000 pictures."""
