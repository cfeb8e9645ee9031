import { Fault } from '../../errors.ts';
import type { Diagnostic } from '../../plan/diagnostic.ts';
import { annotateDiagnostics } from '../../plan/print/print-diagnostics.ts';
import { count } from '../../report/text/count.ts';
import type { Call, Verb } from '../line/verb.ts';
import { diagnosticsOf, diagnosticsText, type PlanFileRead, readPlanFile } from '../plans/plan-file.ts';
import type { Streams } from '../streams/streams.ts';
import { version } from '../version.ts';

/** `orchestrator validate <plan...>` */
export const validateVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'plan', description: 'Plan files; - reads one from standard input', repeats: true }],
  flags: [
    {
      name: 'format',
      value: 'name',
      description: 'How diagnostics are printed',
      choices: ['text', 'json', 'github', 'sarif'],
      fallback: 'text',
    },
  ],
  example: 'validate plans/nightly.yml plans/hello.yml',
  details: 'Exits 2 where a plan has an error; warnings alone are no reason to fail.',
  run: validate,
};

async function validate(call: Call, streams: Streams): Promise<number> {
  if (call.words.filter((word) => word === '-').length > 1) {
    throw new Fault('usage', 'Standard input can be read once.', { cure: 'Give - once.' });
  }
  const plans = await Promise.all(call.words.map((path) => readPlanFile(path, streams)));
  const format = call.text('format');
  if (format === 'text') printText(plans, streams);
  else streams.stdout.write(await document(format, plans.flatMap(diagnosticsOf)));
  return plans.every(({ loaded }) => loaded.ok) ? 0 : 2;
}

function printText(plans: readonly PlanFileRead[], streams: Streams): void {
  const { stdout } = streams;
  for (const plan of plans) {
    stdout.write(diagnosticsText(plan, stdout, streams));
    if (plan.loaded.ok) stdout.write(`${plan.path}: valid, ${count(plan.loaded.graph.nodes.length, 'step')}\n`);
  }
}

async function document(format: string | undefined, diagnostics: readonly Diagnostic[]): Promise<string> {
  if (format === 'json') return `${JSON.stringify(diagnostics, null, 2)}\n`;
  if (format === 'github') return annotateDiagnostics(diagnostics);
  const [{ printSarif }, { toFinding }] = await Promise.all([
    import('../../tasks/report/sarif.ts'),
    import('../plans/to-finding.ts'),
  ]);
  return printSarif(diagnostics.map(toFinding), { name: 'orchestrator', version });
}
