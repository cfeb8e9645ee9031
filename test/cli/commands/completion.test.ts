import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { callCli } from '../../support/cli.ts';

/** What bash offers after these words, the last one unfinished. */
async function offered(...words: string[]): Promise<string[]> {
  const { stdout } = await callCli(['completion', 'bash']);
  const line = ['orchestrator', ...words];
  const script = `${stdout}
COMP_WORDS=(${line.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${line.length - 1}
_orchestrator
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' })
    .split('\n')
    .filter((word) => word !== '');
}

describe('completion for bash', () => {
  it('offers verbs, and what begins as typed', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(['run', 'resume', 'runs', 'completion', '--version']));
    expect(await offered('ru')).toEqual(['run', 'runs']);
    expect(await offered('runs', 'l')).toEqual(['list', 'logs']);
    expect(await offered('task', 'se')).toEqual(['seo.tune']);
  });

  it('offers the flags of the verb, also behind its words', async () => {
    expect(await offered('run', 'p.yml', '--on')).toEqual(['--only', '--on-failure']);
    expect(await offered('runs', 'logs', 'r1', 'a', '--f')).toEqual(['--follow']);
    expect(await offered('task', 'seo.tune', '--dry')).toEqual(['--dry-run']);
  });

  it('offers the values a flag or word may have', async () => {
    expect(await offered('run', 'p.yml', '--on-failure', '')).toEqual(['continue', 'stop', 'cancel']);
    expect(await offered('schema', '')).toEqual(expect.arrayContaining(['plan', 'run', 'event']));
  });

  it('leaves files to the shell', async () => {
    expect(await offered('run', 'pl')).toEqual([]);
    expect(await offered('run', '--params-file', 'v')).toEqual([]);
  });
});

describe('completion for other shells', () => {
  it.each(['zsh', 'fish'])('the script for %s names every verb and flag', async (shell) => {
    const { stdout } = await callCli(['completion', shell]);
    for (const word of ['resume', 'logs', 'seo.tune', 'failed-only', 'follow', 'params-file', 'jsonl', 'mermaid']) {
      expect(stdout).toContain(word);
    }
    expect(stdout).toMatchSnapshot();
  });
});
