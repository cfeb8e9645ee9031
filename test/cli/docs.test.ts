import { readFileSync } from 'node:fs';
import { parse } from 'shell-quote';
import { describe, expect, it } from 'vitest';
import { callProgram, program } from '../../src/cli/program.ts';
import type { OutputPort } from '../../src/report/output-port.ts';
import { summaryText } from '../../src/report/summary/summary.ts';
import { createApiDouble } from '../support/api-double.ts';
import { type CliOptions, type CliResult, callCli, createCliStreams } from '../support/cli.ts';
import { createFleetApi, type FleetApi } from '../support/fleet-api.ts';
import { createTestRepository } from '../support/git-repository.ts';
import { mixedStory, tell } from '../support/run-stories.ts';
import { createSubmittedFleet } from '../support/submitted-fleet.ts';

const text = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
const examples = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));

const step = (id: string): string => `  - id: ${id}\n    command: node -e 0\n`;
const nightly = `name: nightly
params: { strict: { type: boolean, default: true } }
steps:
${['seo.validate', 'code.review', 'dx.integrate'].map(step).join('')}`;
const gate = (id: string, settings = ''): string => `  - id: ${id}\n    uses: approval\n${settings}`;
const form = '    with: { fields: { version: { type: string, required: true } } }\n';
const release = `name: release\nsteps:\n${gate('gate', form)}${['legal', 'texts', 'ads'].map((id) => gate(id)).join('')}`;
const page = '<!doctype html><html lang="en"><head><title>Home</title></head><body><h1>Home</h1></body></html>';

/** The words of a documented command before any pipe or redirection, and the file it reads, if any. */
function readCommand(line: string): { words: string[]; input: string | undefined } {
  const parts = parse(line);
  const end = parts.findIndex((part) => typeof part !== 'string');
  const words = (end === -1 ? parts : parts.slice(0, end)).filter((part) => typeof part === 'string');
  const sign = parts[end];
  const input = typeof sign === 'object' && 'op' in sign && sign.op === '<' ? parts[end + 1] : undefined;
  return { words, input: typeof input === 'string' ? input : undefined };
}

/** Which API a documented command is meant for. */
function environmentOf(
  words: readonly string[],
  apis: { sync: string; fleet: string; work: FleetApi },
): Record<string, string> {
  if (words[1] === 'worker') return { API_BASE: apis.work.url, API_TOKEN: apis.work.token };
  if (words.includes('sync')) return { API_BASE: apis.sync };
  return words.includes('--fleet') || words[1] === 'workers' ? { API_BASE: apis.fleet } : {};
}

/** Serves, on a port that is free, or works until it says that it does. */
async function serveAMoment(words: readonly string[], options: CliOptions): Promise<CliResult> {
  const { streams, interrupt, result } = createCliStreams(options);
  const watched = (output: OutputPort): OutputPort => ({
    ...output,
    write: (text) => {
      output.write(text);
      if (/Ctrl-C|worker_started/.test(text)) setImmediate(() => interrupt('SIGINT'));
    },
  });
  const world = { ...streams, stdout: watched(streams.stdout), stderr: watched(streams.stderr) };
  return result(await callProgram(words[0] === 'serve' ? [...words, '--port', '0'] : words, world));
}

describe('docs/cli.md', () => {
  it('shows commands that work, in the order in which a reader tries them', async () => {
    const repository = createTestRepository();
    await repository.commit('one', {
      'plans/nightly.yml': nightly,
      'plans/hello.yml': `name: hello\nsteps:\n${step('hello')}`,
      'plans/release.yml': release,
      'docs/site/index.html': page,
      'README.md': '# A project\n',
    });
    const api = await createApiDouble();
    const fleet = await createSubmittedFleet();
    const work = await createFleetApi();
    const answers: [string, number][] = [];
    for (const line of examples) {
      const { words, input } = readCommand(line);
      const stdin = input === undefined ? '' : readFileSync(`${repository.path}/${input}`);
      const env = environmentOf(words, { sync: api.url, fleet: fleet.url, work });
      const options = { system: repository.system({ env }), stdin };
      const { status, stderr } = await (['serve', 'worker'].includes(words[1] ?? '') ? serveAMoment : callCli)(
        words.slice(1),
        options,
      );
      expect(stderr).not.toMatch(/^error:/m);
      answers.push([line, status]);
    }
    // A job that finds something has worked; everything else succeeds.
    expect(answers.filter(([line, status]) => status !== 0 && !(line.includes(' task ') && status === 1))).toEqual([]);
  }, 300_000);

  it('has a command for every verb', () => {
    for (const name of Object.keys(program.verbs)) expect(examples.join('\n')).toContain(`orchestrator ${name}`);
  });

  it('shows the summary as it is printed', () => {
    const printed = summaryText(tell(mixedStory), { columns: 80, colour: false })
      .split('\n\n')
      .slice(0, 2)
      .join('\n\n');
    expect(text).toContain(`\`\`\`\n${printed}\n\`\`\``);
  });
});
