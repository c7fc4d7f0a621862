"""The nouns of Saksi: frozen records without behaviour beyond their own shape."""
