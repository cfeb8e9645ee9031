import { intersects, minVersion } from 'semver';
import type { Claim } from '../node-version/claim.ts';
import { readClaims } from '../node-version/claims.ts';
import { misreadVersions } from '../node-version/workflow-claims.ts';
import type { Reading } from '../reading.ts';
import type { Suspicion, Verdict } from '../rule.ts';

/** `.nvmrc`, `.node-version`, `engines`, workflows and action.yml can all be obeyed at once. */
export async function checkNodeVersion(reading: Reading): Promise<Verdict> {
  const claims = await readClaims(reading);
  const clear = claims.flatMap((claim) =>
    claim.range === undefined || claim.range === 'unreadable' ? [] : [{ ...claim, range: claim.range }],
  );
  const found = [
    ...claims.filter((claim) => claim.range === 'unreadable' && claim.kind !== 'by-file').map(unreadable),
    ...clear.flatMap((claim) => outsideEngines(claim, clear)),
    ...disagreeingFiles(clear),
    ...fileWithoutWorkflow(clear),
    ...floorNobodyRuns(clear),
    ...reading.workflows.flatMap((file) => misreadVersions(file).map((one) => misread(one, file.path))),
  ];
  return { found, checked: { 'node versions': claims.length } };
}

type ClearClaim = Claim & { readonly range: string };

function warning(claim: Claim, message: string, cure: string, others: readonly Claim[]): Suspicion {
  const causes = others.map((other) => other.file);
  return { rule: 'dx/node-version', severity: 'warning', message, cure, file: claim.file, line: claim.line, causes };
}

function unreadable(claim: Claim): Suspicion {
  return warning(claim, `"${claim.text}" is no Node version.`, 'Write a version, such as 20.19.0.', []);
}

function outsideEngines(claim: ClearClaim, claims: readonly ClearClaim[]): Suspicion[] {
  const engines = claims.find((one) => one.kind === 'engines');
  // What a workflow takes from a file is told of the file.
  if (!engines || claim === engines || claim.kind === 'by-file' || intersects(claim.range, engines.range)) return [];
  const message = `Node ${claim.text} is outside of the engines of ${engines.file} (${engines.text}).`;
  return [warning(claim, message, 'Change one of the two.', [engines])];
}

function disagreeingFiles(claims: readonly ClearClaim[]): Suspicion[] {
  const [first, second] = claims.filter((claim) => claim.kind === 'file');
  if (!first || !second || intersects(first.range, second.range)) return [];
  return [
    warning(second, `${second.file} says ${second.text}, ${first.file} says ${first.text}.`, 'Keep one of them.', [
      first,
    ]),
  ];
}

function fileWithoutWorkflow(claims: readonly ClearClaim[]): Suspicion[] {
  const workflows = claims.filter((claim) => claim.kind === 'workflow' || claim.kind === 'by-file');
  const own = claims.find((claim) => claim.kind === 'file');
  if (!own || workflows.length === 0 || workflows.some((claim) => intersects(claim.range, own.range))) return [];
  const said = [...new Set(workflows.map((claim) => claim.text))].join(', ');
  const message = `${own.file} says Node ${own.text}, and every workflow runs another (${said}).`;
  return [warning(own, message, 'Let a workflow run it: node-version-file takes it from here.', workflows)];
}

// What engines promises at the least should be what somebody runs.
function floorNobodyRuns(claims: readonly ClearClaim[]): Suspicion[] {
  const engines = claims.find((claim) => claim.kind === 'engines');
  const runs = claims.filter((claim) => claim.kind === 'file' || claim.kind === 'workflow');
  const floor = engines ? minVersion(engines.range) : null;
  if (!engines || !floor || floor.major === 0 || runs.length === 0) return [];
  const line = `${floor.major}.x`;
  if (runs.some((claim) => intersects(claim.range, line))) return [];
  const message = `engines (${engines.text}) promises Node ${floor.major}, which neither a version file nor a workflow runs.`;
  return [warning(engines, message, `Raise the floor, or run Node ${floor.version} in a workflow.`, runs)];
}

function misread(one: { line: number; written: string; read: string }, file: string): Suspicion {
  return {
    rule: 'dx/node-version',
    severity: 'warning',
    message: `YAML reads the version ${one.written} as the number ${one.read}.`,
    cure: `Quote it: "${one.written}".`,
    file,
    line: one.line,
  };
}
