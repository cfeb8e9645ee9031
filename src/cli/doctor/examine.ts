import { toFault } from '../../errors.ts';
import { checkApi } from './api.ts';
import { type Check, type Finding, fail, type Patient } from './check.ts';
import { checkDatabase } from './database.ts';
import { checkEmbedded, checkGit, checkNode, checkPlans, checkStateDir } from './machine.ts';
import { checkWebhooks } from './webhooks.ts';

const CHECKS: readonly Check[] = [
  checkNode,
  checkGit,
  checkStateDir,
  checkPlans,
  checkEmbedded,
  checkDatabase,
  checkApi,
  checkWebhooks,
];

/** Does every check; what one of them itself breaks at is a finding of its own. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const found = await Promise.all(
    CHECKS.map((check) =>
      check(patient).catch((thrown: unknown): Finding[] => [
        fail('doctor', toFault(thrown).message, 'ORCHESTRATOR_DEBUG=1 shows where.'),
      ]),
    ),
  );
  return found.flat();
}
