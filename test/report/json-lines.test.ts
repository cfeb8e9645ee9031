import { expect, it } from 'vitest';
import { createJsonLinesReporter } from '../../src/report/json-lines.ts';
import { createMemoryOutput } from '../support/memory-output.ts';
import { mixedStory, tell } from '../support/run-stories.ts';

it('writes each event as one line, whole', () => {
  const output = createMemoryOutput();
  tell(mixedStory, createJsonLinesReporter({ output }));
  const events = mixedStory.filter((part) => 'type' in part);
  const lines = output.text().trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(events);
});
