import { loadPlan } from '../../graph/load-plan.ts';
import type { System } from '../../system/system.ts';
import { createDxIntegrate } from '../../tasks/dx-integrate/dx-integrate.ts';
import type { Finding } from '../../tasks/finding.ts';
import type { Job } from '../../tasks/job.ts';
import type { Verb } from '../line/verb.ts';
import { toFinding } from '../plans/to-finding.ts';
import { createJobVerb } from './job-verb.ts';

/** `orchestrator task dx.integrate`: jobs know nothing of plans, so the check of plans is handed to it here. */
export function createDxVerb(): Verb {
  return createJobVerb({
    ...createDxIntegrate({ validatePlan: async () => [] }),
    run: (call) => jobFor(call.system).run(call),
  });
}

function jobFor(system: System): Job {
  return createDxIntegrate({ validatePlan: (path) => validatePlan(path, system) });
}

async function validatePlan(path: string, system: System): Promise<readonly Finding[]> {
  const loaded = await loadPlan(path, { system });
  return (loaded.ok ? loaded.warnings : loaded.diagnostics).map(toFinding);
}
