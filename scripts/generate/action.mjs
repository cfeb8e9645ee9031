import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The page of the action, its tables made from `action.yml`: path -> content. */
export async function actionFiles(root) {
  const path = 'docs/action.md';
  const [manifest, page] = await Promise.all(['action.yml', path].map((name) => readFile(join(root, name), 'utf8')));
  const { inputs, outputs } = parse(manifest);
  const tables = { inputs: inputsTable(inputs), outputs: outputsTable(outputs) };
  return { [path]: page.replace(MARKER, (_whole, open, name, close) => `${open}\n${tables[name]}\n${close}`) };
}

const MARKER = /(<!-- table: (inputs|outputs) -->\n)[\s\S]*?(<!-- \/table -->)/g;

function inputsTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, required, default: fallback }]) => {
    const shown = fallback === undefined || fallback === '' ? '' : `\`${fallback}\``;
    return `| \`${name}\`${required ? ' (required)' : ''} | ${shown} | ${cell(description)} |`;
  });
  return ['| input | default | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function outputsTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ['| output | value |', '| --- | --- |', ...rows, ''].join('\n');
}

function cell(words) {
  return words.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
}
