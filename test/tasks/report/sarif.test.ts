import { expect, it } from 'vitest';
import { printSarif } from '../../../src/tasks/report/sarif.ts';
import { sample } from './sample.ts';

const tool = {
  name: 'orchestrator code.review',
  version: '1.2.3',
  help: (rule: string) =>
    rule === 'review/secret'
      ? { text: 'No secret belongs in a repository.', uri: 'https://docs.test/secret' }
      : undefined,
};

it('lists rules, levels and places', () => {
  const log = JSON.parse(printSarif(sample.findings, tool));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.tool.driver).toEqual({
    name: tool.name,
    version: '1.2.3',
    rules: [
      { id: 'dx/readme' },
      { id: 'review/debugger' },
      { id: 'review/large-file' },
      {
        id: 'review/secret',
        shortDescription: { text: 'No secret belongs in a repository.' },
        help: { text: 'No secret belongs in a repository.' },
        helpUri: 'https://docs.test/secret',
      },
      { id: 'seo/title' },
    ],
  });
  expect(run.results[1]).toEqual({
    ruleId: 'review/secret',
    ruleIndex: 3,
    level: 'error',
    message: { text: 'This looks like a secret. Take it out and replace it where it was used.' },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'src/b.ts' }, region: { startLine: 3, startColumn: 7 } },
      },
    ],
  });
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
});

it('names pages as they are and paths as relative references', () => {
  const { results } = JSON.parse(printSarif(sample.findings, tool)).runs[0];
  const uris = results.map(
    (result: { locations?: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      result.locations?.[0]?.physicalLocation.artifactLocation.uri,
  );
  expect(uris).toEqual(['src/b.ts', 'src/b.ts', 'https://x.test/?a=1', 'a%20b/%C3%BC%23%25%0A.bin', undefined]);
});

it('is a whole log for no findings, and for a name that is no valid text', () => {
  expect(JSON.parse(printSarif([], tool)).runs[0].results).toEqual([]);
  const finding = { rule: 'a/b', severity: 'note', message: 'x', file: '\ud800.txt' } as const;
  expect(printSarif([finding], tool)).toContain('%EF%BF%BD.txt');
});
