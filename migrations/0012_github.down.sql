DROP TABLE agents_github_pulls;
DROP TABLE agents_github_marks;
