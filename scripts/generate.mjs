// npm run generate [-- --check]
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionFiles } from './generate/action.mjs';
import { apiFiles } from './generate/api.mjs';
import { docsFiles } from './generate/docs.mjs';
import { planKeys } from './generate/keys.mjs';
import { migrationsModule } from './generate/migrations.mjs';
import { planTypes } from './generate/types.mjs';
import { planValidator, planValidatorTypes } from './generate/validator.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SCHEMAS = ['plan', 'run', 'event'];

/** Every generated file: path from the root -> content. */
async function generatedFiles() {
  const schemas = Object.fromEntries(await Promise.all(SCHEMAS.map(async (name) => [name, await readSchema(name)])));
  const folder = 'src/schema/generated';
  return {
    [`${folder}/plan-language/plan.ts`]: await planTypes(schemas.plan),
    [`${folder}/plan-language/validate-plan.js`]: planValidator(schemas.plan),
    [`${folder}/plan-language/validate-plan.d.ts`]: planValidatorTypes,
    [`${folder}/plan-language/plan-keys.ts`]: planKeys(schemas.plan),
    [`${folder}/plan-language/schemas.ts`]: embedded(schemas),
    [`${folder}/migrations.ts`]: await migrationsModule(root),
    ...(await apiFiles(root)),
    ...(await docsFiles(root, schemas.plan)),
    ...(await actionFiles(root)),
  };
}

async function readSchema(name) {
  return JSON.parse(await readFile(join(root, `schemas/${name}.schema.json`), 'utf8'));
}

function embedded(schemas) {
  const constants = Object.entries(schemas).map(
    ([name, schema]) =>
      `/** schemas/${name}.schema.json, as text. */\nexport const ${name}Schema: string = ${JSON.stringify(`${JSON.stringify(schema, null, 2)}\n`)};\n`,
  );
  return `// Generated from schemas/*.schema.json by scripts/generate.mjs: do not edit.\n${constants.join('\n')}`;
}

const stale = [];
for (const [path, content] of Object.entries(await generatedFiles())) {
  const found = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (found === content) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) await writeFile(join(root, path), content);
}
if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is not what scripts/generate.mjs makes: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) console.log(`wrote ${path}`);
}
