import { expect, it } from 'vitest';
import { createQuietReporter } from '../../src/report/quiet.ts';
import { createMemoryOutput } from '../support/memory-output.ts';
import { cancelledStory, greenStory, mixedStory, type Story, tell } from '../support/run-stories.ts';

function printed(story: Story): string {
  const output = createMemoryOutput();
  tell(story, createQuietReporter({ output, colour: false }));
  return output.text();
}

it('says nothing of a run that went well', () => expect(printed(greenStory)).toBe(''));

it('prints the summary of one that failed or was cancelled', () => {
  expect(printed(mixedStory)).toMatch(/^✗ nightly failed in 1m 51s\n/);
  expect(printed(cancelledStory)).toMatch(/^✗ nightly was cancelled in 5.5s\n/);
});
