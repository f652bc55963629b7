"""How the example study is simulated: wordings, people, answers, files."""
