import { ARGUMENT_BYTES, inParts } from '../../../git/attributes.ts';
import { type Captured, capture } from '../../../system/capture.ts';
import type { System } from '../../../system/system.ts';
import type { Finding } from '../../finding.ts';
import { configOf, programsOf } from './find-linter.ts';
import type { Linter } from './linter.ts';
import { LINTERS } from './linters.ts';

/** What the repository's own linters said, how many ran, and why another did not. */
export interface LintAnswer {
  readonly findings: readonly Finding[];
  readonly ran: number;
  readonly notes: readonly string[];
}

/** Runs every linter the repository has set up on those of `paths` it is for. `folders`: the working directory and those above it, up to the repository's top. */
export async function runLinters(
  system: System,
  folders: readonly string[],
  paths: readonly string[],
): Promise<LintAnswer> {
  const answers = [];
  for (const linter of LINTERS) answers.push(await runLinter(system, folders, linter, paths.filter(linter.accepts)));
  return {
    findings: answers.flatMap((answer) => answer.findings),
    ran: answers.reduce((sum, answer) => sum + answer.ran, 0),
    notes: answers.flatMap((answer) => answer.notes),
  };
}

const NOTHING: LintAnswer = { findings: [], ran: 0, notes: [] };

async function runLinter(
  system: System,
  folders: readonly string[],
  linter: Linter,
  paths: readonly string[],
): Promise<LintAnswer> {
  if (paths.length === 0 || (await configOf(system, folders, linter)) === undefined) return NOTHING;
  const programs = await programsOf(system, folders, linter);
  const findings: Finding[] = [];
  for (const part of inParts(paths, ARGUMENT_BYTES)) {
    const answer = await firstThatStarts(system, programs, [...linter.args, ...part]);
    if (answer === undefined) {
      return {
        ...NOTHING,
        notes: [`${linter.name} is set up in this repository but not installed, so it did not run.`],
      };
    }
    const found = linter.parse(answer.stdout, system.cwd);
    const broke = answer.code !== 0 && (found === undefined || found.length === 0);
    if (broke) return { findings, ran: 0, notes: [`${linter.name} could not do its work: ${reasonOf(answer)}`] };
    findings.push(...(found ?? []));
  }
  return { findings, ran: 1, notes: [] };
}

async function firstThatStarts(
  system: System,
  programs: readonly string[],
  args: readonly string[],
): Promise<Captured | undefined> {
  for (const program of programs) {
    const answer = await capture(system.processes, [program, ...args], { cwd: system.cwd, env: system.env });
    if (answer.code !== 127 && answer.code !== 126) return answer;
  }
  return undefined;
}

// Programs greet, apologise and draw boxes before they say what is wrong.
function reasonOf({ code, stderr, stdout }: Captured): string {
  const lines = `${stderr}\n${stdout}`.split('\n').map((line) => line.trim());
  const reason = lines.find((line) => /error\b/i.test(line)) ?? lines.find((line) => /\p{L}{3}/u.test(line));
  return reason?.slice(0, 300) ?? `it ended with status ${code}.`;
}
