import type { Finding } from '../finding.ts';
import type { Job, JobCall, JobReport } from '../job.ts';
import { readOptions, SEO_FLAGS, type SeoOptions } from './options.ts';
import { type RepairOutcome, repairFolder } from './repair/repair-folder.ts';
import { openFolder, openServer } from './site/open-site.ts';
import { inspect } from './survey.ts';

/** Checks how well a site can be found and read by machines, and repairs in a folder what is safe to repair. */
export const seoTune: Job = {
  name: 'seo.tune',
  summary: 'check a site or a built folder for what search engines and readers need, and repair what is safe',
  example: 'orchestrator task seo.tune --site docs/site --dry-run --strict',
  flags: SEO_FLAGS,
  run: async (call) => {
    const options = readOptions(call);
    const { target } = options;
    return target.kind === 'url' ? tuneServer(call, options, target.url) : tuneFolder(call, options, target.path);
  },
};

async function tuneServer(call: JobCall, options: SeoOptions, url: URL): Promise<JobReport> {
  const { site, notes } = await openServer(call.system, { home: url, ...baseOf(options) });
  const seen = await inspect({ ...call, site, limits: options.limits });
  const cannotRepair = options.dryRun
    ? []
    : ['Pages behind a URL cannot be repaired; give the built folder with --site to have them repaired.'];
  return report(options, { ...seen, notes: [...notes, ...seen.notes, ...cannotRepair] });
}

async function tuneFolder(call: JobCall, options: SeoOptions, path: string): Promise<JobReport> {
  const site = await openFolder(call.system, { path, ...baseOf(options) });
  const look = () => inspect({ ...call, site, limits: options.limits });
  const before = await look();
  const repair = await repairFolder({ system: call.system, site, survey: before.survey, write: !options.dryRun });
  const after = repair.written > 0 ? await look() : before;
  return report(options, { ...after, notes: [...after.notes, ...repair.notes], repair });
}

function baseOf(options: SeoOptions): { baseUrl?: URL } {
  return options.baseUrl ? { baseUrl: options.baseUrl } : {};
}

interface Result {
  readonly findings: readonly Finding[];
  readonly checked: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  readonly repair?: RepairOutcome;
}

function report(options: SeoOptions, { findings, checked, notes, repair }: Result): JobReport {
  const fails = (finding: Finding): boolean =>
    finding.severity === 'error' || (options.strict && finding.severity === 'warning');
  return {
    job: seoTune.name,
    failed: findings.some(fails),
    findings,
    checked,
    notes,
    ...(repair && repair.diff !== '' ? { diff: repair.diff } : {}),
  };
}
