/** Each rule of this job by its name, in one sentence: why a reviewer speaks up. */
const HELP: Readonly<Record<string, string>> = {
  'review/secret': 'Keys, tokens and passwords in a repository are known to all who can read it, for ever.',
  'review/conflict-marker': 'A merge conflict that was committed unresolved breaks the file it is in.',
  'review/focused-test': 'A focused test keeps the other tests of its file from running, so they can no longer fail.',
  'review/skipped-test': 'A skipped test proves nothing and is easily forgotten.',
  'review/debugger': 'A stop for the debugger halts the program for whoever has one open.',
  'review/console': 'What a source file prints while it is debugged is noise to everyone else.',
  'review/large-file': 'A large file stays in the history and weighs on every clone.',
  'review/generated-file':
    'A file that a program wrote goes stale, and hides what people wrote; it should be marked or left out.',
  'review/lock-behind': 'A manifest whose lock file does not follow breaks clean installations.',
  'review/lock-alone': 'A lock file that changes alone changes what is installed without anyone having asked for it.',
  'review/install-script': 'A package with an install script runs its own code on every machine that installs it.',
  'review/unlogged-export': 'Users of a package learn what it gained and lost from its changelog.',
  'review/missing-test':
    'Where the files of a folder have tests, a new one without a test is the first that can break unseen.',
};

/** Help of a rule, for reports that list rules; a linter's own rules (`lint/...`) have a common sentence. */
export function reviewRuleHelp(rule: string): { text: string } | undefined {
  const text = rule.startsWith('lint/') ? "Found by the repository's own linter, as it is set up there." : HELP[rule];
  return text === undefined ? undefined : { text };
}
