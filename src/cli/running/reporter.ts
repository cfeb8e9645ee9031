import { Fault } from '../../errors.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Call } from '../line/verb.ts';
import { colourOn } from '../streams/colour.ts';
import type { Streams } from '../streams/streams.ts';

/** The reporters there are. */
export type ReporterName = 'terminal' | 'plain' | 'jsonl' | 'github' | 'quiet';

/** The reporter that suits a place: a live view for a person, folds on GitHub, else lines. */
export function usualReporter(env: Readonly<Record<string, string | undefined>>, isTTY: boolean): ReporterName {
  if (isTTY && env.TERM !== 'dumb' && !env.CI) return 'terminal';
  return env.GITHUB_ACTIONS === 'true' ? 'github' : 'plain';
}

/** The reporter a call asks for. Progress goes to stderr and the summary to stdout, but for `--json`, whose document has stdout to itself. Without `command` the summary offers none. */
export async function openReporter(
  call: Call,
  streams: Streams,
  command: ((words: string) => string) | undefined,
): Promise<RunObserver> {
  const { system, stdout, stderr } = streams;
  const name = (call.text('reporter') ?? usualReporter(system.env, stderr.isTTY)) as ReporterName;
  const results = call.isOn('json') ? stderr : stdout;
  const target = { output: results, colour: colourOn(results, streams) };
  const summary = command === undefined ? target : { ...target, command };
  const colour = colourOn(stderr, streams);
  switch (name) {
    case 'terminal': {
      const { createTerminalReporter } = await import('../../report/terminal/terminal.ts');
      return createTerminalReporter({ output: stderr, colour, clock: system.clock, summary });
    }
    case 'plain': {
      const { createPlainReporter } = await import('../../report/plain.ts');
      return createPlainReporter({ output: stderr, colour, summary });
    }
    case 'github': {
      const { createGithubReporter } = await import('../../report/github/github.ts');
      return createGithubReporter({ ...summary, secretWord: () => system.randomHex(16) });
    }
    case 'quiet': {
      const { createQuietReporter } = await import('../../report/quiet.ts');
      return createQuietReporter(summary);
    }
    case 'jsonl': {
      if (call.isOn('json')) throw twoDocuments();
      const { createJsonLinesReporter } = await import('../../report/json-lines.ts');
      return createJsonLinesReporter({ output: stdout });
    }
  }
}

function twoDocuments(): Fault {
  return new Fault('usage', '--json and --reporter jsonl both want stdout.', { cure: 'Give one of them.' });
}
