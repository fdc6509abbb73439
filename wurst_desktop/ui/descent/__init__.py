"""Going on from kept pictures: new textures, variations, blends, and who descends from whom."""
