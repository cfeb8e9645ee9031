import { type Document, readDocument } from '../markdown/document.ts';
import { readHtml } from '../markdown/html.ts';
import type { Link } from '../markdown/links.ts';
import { decoded, isRoute, pageAt, targetOf } from '../markdown/target.ts';
import type { Project } from '../project/project.ts';
import type { Reading } from '../reading.ts';
import type { Suspicion, Verdict } from '../rule.ts';

/** Every link and image of a page that stays in the repository leads somewhere, anchors included. Nothing is fetched. */
export async function checkLinks(reading: Reading): Promise<Verdict> {
  const pages = new Map(reading.documents.map((document) => [document.path, document]));
  const found: Suspicion[] = [];
  for (const document of reading.documents) {
    for (const link of document.links) found.push(...(await judge(link, document, pages, reading.project)));
    found.push(...document.danglingReferences.map((one) => dangling(one, document)));
  }
  const links = reading.documents.reduce((sum, document) => sum + document.links.length, 0);
  return { found, checked: { documents: reading.documents.length, links } };
}

type Pages = ReadonlyMap<string, Document>;

async function judge(link: Link, document: Document, pages: Pages, project: Project): Promise<Suspicion[]> {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link.url) || link.url === '') return [];
  const [beforeHash = '', ...afterHash] = link.url.split('#');
  const path = decoded(beforeHash.replace(/\?.*$/, ''));
  const target = path === '' ? document.path : targetOf(path, document.path, project);
  if (target === undefined) return [];
  if (!project.hasFile(target) && !project.hasFolder(target)) {
    return isRoute(path, project) ? [] : [broken(link, document, target, project)];
  }
  if (afterHash.length === 0) return [];
  return judgeAnchor(decoded(afterHash.join('#')), link, target, { document, pages, project });
}

function broken(link: Link, document: Document, target: string, project: Project): Suspicion {
  const other = project.files.find((path) => path.toLowerCase() === target.toLowerCase());
  return {
    rule: 'dx/broken-link',
    severity: 'error',
    message: `The ${link.image ? 'image' : 'link'} "${link.url}" leads to ${target}, which is not in the repository.`,
    cure: other ? `There is ${other}: capital letters count.` : 'Correct the path, or add the file.',
    ...placeOf(link, document),
    causes: [target],
  };
}

interface Context {
  readonly document: Document;
  readonly pages: Pages;
  readonly project: Project;
}

async function judgeAnchor(anchor: string, link: Link, target: string, context: Context): Promise<Suspicion[]> {
  const page = pageAt(target, context.project);
  const anchors = await anchorsAt(page, context);
  const plain = anchor.replace(/^user-content-/, '');
  if (anchors === undefined || anchors.has(anchor) || anchors.has(plain) || anchor.startsWith(':~:')) return [];
  const other = [...anchors].find((one) => one.toLowerCase() === plain.toLowerCase());
  return [
    {
      rule: 'dx/broken-anchor',
      severity: other === undefined ? 'error' : 'warning',
      message: `The link "${link.url}" leads to #${anchor}, which ${page} does not have.`,
      cure:
        other === undefined ? 'Name a heading of that page, as GitHub spells its anchor.' : `It is spelt #${other}.`,
      ...placeOf(link, context.document),
      causes: [page],
    },
  ];
}

async function anchorsAt(path: string, { pages, project }: Context): Promise<ReadonlySet<string> | undefined> {
  const page = pages.get(path);
  if (page) return page.anchors;
  if (!project.files.includes(path)) return undefined;
  if (/\.(md|markdown)$/i.test(path)) return readDocument(path, await project.text(path)).anchors;
  if (!/\.html?$/i.test(path)) return undefined;
  const parts = readHtml(await project.text(path));
  return new Set(['', 'top', ...parts.flatMap((part) => (part.kind === 'id' ? [part.id] : []))]);
}

function dangling(reference: { label: string; line: number }, document: Document): Suspicion {
  return {
    rule: 'dx/undefined-reference',
    severity: 'warning',
    message: `The link names "[${reference.label}]", which the page does not define.`,
    cure: `Add a line "[${reference.label}]: <address>".`,
    file: document.path,
    line: reference.line,
  };
}

function placeOf(link: Link, document: Document): { file: string; line: number; column: number } {
  return { file: document.path, line: link.line, column: link.column };
}
