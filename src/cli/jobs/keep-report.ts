import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unwritable } from '../../journal/run-folder.ts';
import type { System } from '../../system/system.ts';
import type { JobReport } from '../../tasks/job.ts';
import { printMarkdown } from '../../tasks/report/markdown.ts';
import type { Call } from '../line/verb.ts';
import { stateDirOf } from '../running/run-flags.ts';

/** Keeps the report as Markdown in the state directory and answers where it can be read: on GitHub the page of the run, else the file. */
export async function keepReport(report: JobReport, call: Call, system: System): Promise<string> {
  const stateDir = resolve(system.cwd, stateDirOf(call));
  const path = join(stateDir, 'reports', `${report.job}.md`);
  try {
    await system.files.write(path, printMarkdown(report));
  } catch (thrown) {
    throw unwritable(stateDir, thrown);
  }
  return runPage(system.env) ?? pathToFileURL(path).href;
}

// The file is gone with the machine; the page stays.
function runPage(env: System['env']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
