import { isEnvExample } from '../project/scope.ts';
import type { Reading } from '../reading.ts';
import type { VariableRead } from './code-reads.ts';

/** Variables that pages list and that example dotenv files set, each with its first place in each file. */
export async function documentedVariables({ project, documents }: Reading): Promise<VariableRead[]> {
  const listed = documents.flatMap(({ path, variables }) => variables.map((variable) => ({ ...variable, file: path })));
  for (const file of project.files.filter(isEnvExample)) {
    for (const [at, line] of (await project.text(file)).split('\n').entries()) {
      // A variable commented out is documented as well: "# TOKEN=".
      const name = /^\s*(?:#\s*)?(?:export\s+)?([A-Z_][A-Z0-9_]*)=/.exec(line)?.[1];
      if (name !== undefined) listed.push({ name, file, line: at + 1 });
    }
  }
  return [...new Map(listed.map((one) => [`${one.file} ${one.name}`, one])).values()];
}
