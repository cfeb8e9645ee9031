import { readsInCode, type VariableRead } from '../environment/code-reads.ts';
import { documentedVariables } from '../environment/examples.ts';
import { isStandard } from '../environment/standard.ts';
import { type SettingRead, settingsInPlan, settingsInWorkflow } from '../environment/workflow-reads.ts';
import { isCode, isDocument, isEnvExample, isLockFile, outOfScope } from '../project/scope.ts';
import type { Reading } from '../reading.ts';
import type { Suspicion, Verdict } from '../rule.ts';

/** Every variable that is read is written about, and every variable that is written about is read. */
export async function checkEnvVariables(reading: Reading): Promise<Verdict> {
  const reads = await codeReads(reading);
  const settings = [...reading.workflows.flatMap(settingsInWorkflow), ...reading.plans.flatMap(settingsInPlan)];
  const documented = await documentedVariables(reading);
  const told = await wordsOf(reading, (path) => isDocument(path) || isEnvExample(path));
  const used = documented.length === 0 ? new Set<string>() : await wordsOf(reading, isSource);
  const found = [
    ...firstOfEach(reads.filter(({ name }) => !isStandard(name) && !told.has(name))).map(undocumented),
    ...firstOfEach(settings.filter((one) => !isGiven(one) && !told.has(one.name))).map(undocumentedSetting),
    ...documented.filter(({ name }) => !isStandard(name) && !used.has(name)).map(unread),
  ];
  const names = new Set([...reads, ...settings, ...documented].map(({ name }) => name));
  return { found, checked: { variables: names.size } };
}

async function codeReads({ project }: Reading): Promise<VariableRead[]> {
  const files = project.files.filter(isCode);
  return (await Promise.all(files.map(async (file) => readsInCode(file, await project.text(file))))).flat();
}

// Anything but pages may use a variable in a way only a person can see, so its mere name counts.
function isSource(path: string): boolean {
  return !isDocument(path) && !isEnvExample(path) && !isLockFile(path) && !outOfScope(path);
}

async function wordsOf({ project }: Reading, isOne: (path: string) => boolean): Promise<Set<string>> {
  const words = new Set<string>();
  for (const path of project.files.filter(isOne)) {
    for (const word of (await project.text(path)).match(/\b[A-Za-z_]\w+/g) ?? []) words.add(word);
  }
  return words;
}

function firstOfEach<T extends VariableRead>(reads: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const read of reads) if (!first.has(read.name)) first.set(read.name, read);
  return [...first.values()];
}

// GitHub makes this one itself.
function isGiven({ name, kind, file }: SettingRead): boolean {
  return kind === 'secret' && name === 'GITHUB_TOKEN' && file.startsWith('.github/');
}

function undocumented({ name, file, line }: VariableRead): Suspicion {
  const isTool = /(^|\/)(scripts|bench|tools)\/|\.config\.[^/]+$/.test(file);
  return {
    rule: 'dx/undocumented-variable',
    severity: isTool ? 'note' : 'warning',
    message: `The environment variable ${name} is read here and written about nowhere.`,
    cure: 'Tell readers what it does, in the README, the docs or an .env.example.',
    file,
    line,
    word: name,
  };
}

function undocumentedSetting({ name, kind, file, line }: SettingRead): Suspicion {
  return {
    rule: 'dx/undocumented-setting',
    severity: 'warning',
    message: `The ${kind} ${name} is needed here and written about nowhere.`,
    cure: 'Tell readers how to set it, in the README or the docs.',
    file,
    line,
    word: name,
  };
}

function unread({ name, file, line }: VariableRead): Suspicion {
  return {
    rule: 'dx/unread-variable',
    severity: 'warning',
    message: `The variable ${name} is written about here, and nothing reads it.`,
    cure: 'Take it out, or correct its name.',
    file,
    line,
    word: name,
  };
}
