/** The command that takes a run up again, as a shell takes it. */
export function resumeCommand(runId: string): string {
  const isPlain = /^[\w.,:/@%+=][\w.,:/@%+=-]*$/.test(runId);
  return `orchestrator resume ${isPlain ? runId : `'${runId.replaceAll("'", `'\\''`)}'`}`;
}
