"""The maker of the bundled model."""
