import { Fault } from '../../errors.ts';
import { printable } from '../../report/text/printable.ts';
import type { Job, JobCall, JobFlag, JobReport } from '../../tasks/job.ts';
import { printJson } from '../../tasks/report/json.ts';
import { printSarif } from '../../tasks/report/sarif.ts';
import { printText } from '../../tasks/report/text.ts';
import type { Call, Flag, Verb } from '../line/verb.ts';
import { STATE_DIR } from '../running/run-flags.ts';
import { colourOn } from '../streams/colour.ts';
import type { Streams } from '../streams/streams.ts';
import { version } from '../version.ts';
import { keepReport } from './keep-report.ts';

/** A job as a verb: `--json` and `--sarif` beside its own flags, a kept report, and exit 1 where it found what fails it. */
export function createJobVerb(job: Job): Verb {
  return {
    kind: 'verb',
    arguments: [],
    flags: [
      ...job.flags.map(toFlag),
      { name: 'json', description: 'Print the report as one JSON document' },
      { name: 'sarif', description: 'Print the findings as SARIF, for code scanning' },
      STATE_DIR,
    ],
    example: job.example.replace(/^orchestrator /, ''),
    details:
      'The report is kept as Markdown in the state directory; the last line printed says where, as outputs_uri=. Exits 1 where something found fails the job.',
    run: (call, streams) => runJob(job, call, streams),
  };
}

async function runJob(job: Job, call: Call, streams: Streams): Promise<number> {
  if (call.isOn('json') && call.isOn('sarif')) {
    throw new Fault('usage', '--json and --sarif both want stdout.', { cure: 'Give one of them.' });
  }
  const { system, stdout, stderr } = streams;
  const flags = Object.fromEntries(job.flags.map((flag) => [flag.name, valueIn(flag, call)]));
  const progress: JobCall['progress'] = (line) => stderr.write(`${printable(line)}\n`);
  const report = await job.run({ system, flags, progress });
  const isDocument = call.isOn('json') || call.isOn('sarif');
  stdout.write(printed(report, call, streams));
  const uri = await keepReport(report, call, system);
  // Behind a document the line would spoil it.
  (isDocument ? stderr : stdout).write(`outputs_uri=${uri}\n`);
  return report.failed ? 1 : 0;
}

function printed(report: JobReport, call: Call, streams: Streams): string {
  if (call.isOn('json')) return printJson(report);
  if (call.isOn('sarif')) return printSarif(report.findings, { name: report.job, version });
  return printText(report, { colour: colourOn(streams.stdout, streams) });
}

function toFlag(flag: JobFlag): Flag {
  return {
    name: flag.name,
    description: capital(flag.description),
    ...(flag.value === undefined ? {} : { value: flag.value }),
  };
}

function valueIn(flag: JobFlag, call: Call): string | true | undefined {
  if (flag.value !== undefined) return call.text(flag.name);
  return call.isOn(flag.name) ? true : undefined;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
