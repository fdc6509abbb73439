"""Which models are installed, and what is known of them."""
