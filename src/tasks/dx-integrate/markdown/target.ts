import { folderOf, within } from '../project/paths.ts';
import type { Project } from '../project/project.ts';

/**
 * The file or folder a link's path leads to from a page. Undefined for a path that leads out of the repository: it may mean
 * another page of the site that shows it.
 */
export function targetOf(path: string, page: string, project: Project): string | undefined {
  if (!path.startsWith('/')) return within(folderOf(page), path);
  const fromTop = path.slice(1);
  return fromTop.startsWith(project.prefix) ? within('', fromTop.slice(project.prefix.length)) : undefined;
}

const SITE_SETUP =
  /(^|\/)(docusaurus\.config\.\w+|\.vitepress\/config\.\w+|mkdocs\.ya?ml|_config\.ya?ml|astro\.config\.\w+|rspress\.config\.\w+|book\.toml|_sidebar\.md)$/;

/** True where a site builder makes the pages, and a path from the top or without an ending is an address of the site. */
export function isRoute(path: string, project: Project): boolean {
  const isAddress = path.startsWith('/') || !/\.\w+$/.test(path) || path.endsWith('.html');
  return isAddress && project.files.some((file) => SITE_SETUP.test(file));
}

/** The page a reader sees at a path: for a folder its README. */
export function pageAt(target: string, project: Project): string {
  if (!project.hasFolder(target)) return target;
  const readme = project.files.find(
    (path) => folderOf(path) === target && /^readme\.md$/i.test(path.slice(target.length).replace(/^\//, '')),
  );
  return readme ?? target;
}

/** Text with its `%20` and the like undone; as it is where they are malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
