"""How the kinds of topics are answered: each is a function (composer, topic, question) -> Reply."""
