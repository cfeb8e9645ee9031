import type { Call, Verb } from '../line/verb.ts';
import type { Streams } from '../streams/streams.ts';

/** `orchestrator schema [plan|run|event]` */
export const schemaVerb: Verb = {
  kind: 'verb',
  arguments: [
    {
      name: 'what',
      description: 'Which schema; plan where none is named',
      optional: true,
      choices: ['plan', 'run', 'event'],
    },
  ],
  flags: [],
  example: 'schema plan > plan.schema.json',
  run: printSchema,
};

async function printSchema(call: Call, streams: Streams): Promise<number> {
  const { planSchema, runSchema, eventSchema } = await import('../../schema/generated/plan-language/schemas.ts');
  const schemas: Readonly<Record<string, string>> = { plan: planSchema, run: runSchema, event: eventSchema };
  streams.stdout.write(schemas[call.words[0] ?? 'plan'] ?? '');
  return 0;
}
