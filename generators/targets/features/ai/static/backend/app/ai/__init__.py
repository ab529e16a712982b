"""Language models: what they are asked, by which provider, and what became of the answer."""
