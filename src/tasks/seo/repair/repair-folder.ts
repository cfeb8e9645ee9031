import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { System } from '../../../system/system.ts';
import type { PageFacts } from '../page/facts.ts';
import { readPage } from '../page/read-page.ts';
import type { Survey } from '../rules/rule.ts';
import type { FolderSite } from '../site/folder-site.ts';
import { MAX_BODY_BYTES } from '../site/site.ts';
import type { RepairContext } from './fixes.ts';
import { repairPage } from './repair-page.ts';

export interface RepairOptions {
  readonly system: System;
  readonly site: FolderSite;
  readonly survey: Survey;
  /** False only looks: the diff then shows what would be done. */
  readonly write: boolean;
}

export interface RepairOutcome {
  /** Unified; empty where nothing is to be repaired. */
  readonly diff: string;
  /** Files written. */
  readonly written: number;
  readonly notes: readonly string[];
}

/** Repairs every page of a folder that was looked at, file by file in the order of their names. */
export async function repairFolder(options: RepairOptions): Promise<RepairOutcome> {
  const { survey, system, write } = options;
  const byPlace = [...survey.pages].sort((one, other) => (one.place < other.place ? -1 : 1));
  const done: RepairedFile[] = [];
  const notes: string[] = [];
  for (const facts of byPlace) {
    const repaired = await repairFile(options, facts);
    if ('note' in repaired) notes.push(repaired.note);
    else if (repaired.diff !== '') done.push(repaired);
  }
  if (write) for (const file of done) await system.files.write(file.path, file.text);
  return {
    diff: done.map((file) => file.diff).join(''),
    written: write ? done.length : 0,
    notes: [...notes, ...summary(done, write)],
  };
}

interface RepairedFile {
  readonly path: string;
  readonly text: string;
  readonly diff: string;
  readonly repairs: readonly string[];
}

async function repairFile(
  { system, site, survey }: RepairOptions,
  facts: PageFacts,
): Promise<RepairedFile | { note: string }> {
  const path = site.pathOf(facts.address);
  if (path === undefined) return { note: `${facts.place} is no longer there.` };
  const bytes = await system.files.read(path);
  const read = readPage({ ...facts, bytes, cut: bytes.length > MAX_BODY_BYTES }, system.clock);
  if (!('page' in read) || !read.utf8) return { note: `${facts.place} was not repaired: it is not plain UTF-8.` };
  const repaired = repairPage(read.page, contextOf(site, survey, facts), system.clock);
  if ('unsafe' in repaired) {
    return { note: `${facts.place} was not repaired: its HTML is too broken to add to it without changing the rest.` };
  }
  const mark = bytes[0] === 0xef ? '\ufeff' : '';
  const diff = repaired.insertions.length === 0 ? '' : unified(facts.place, read.page.source, repaired.text);
  return { path, text: `${mark}${repaired.text}`, diff, repairs: repaired.insertions.map((it) => it.what) };
}

function contextOf(site: FolderSite, survey: Survey, facts: PageFacts): RepairContext {
  const siteLanguages = new Set(survey.pages.flatMap((page) => page.lang || []));
  if (!site.addressesArePublic) return { siteLanguages };
  // A host may serve x.html as /x; the sitemap knows which form the author publishes.
  const listed = survey.sitemap.entries.find((entry) => entry.address === facts.address);
  return { siteLanguages, publicUrl: listed?.written ?? facts.address };
}

function unified(place: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${place}`, `b/${place}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

function summary(done: readonly RepairedFile[], write: boolean): string[] {
  if (done.length === 0) return [];
  const repairs = done.flatMap((file) => file.repairs);
  const kinds = [...new Set(repairs)].map((kind) => `${repairs.filter((it) => it === kind).length} ${kind}`);
  const pages = done.length === 1 ? '1 page' : `${done.length} pages`;
  return [`${write ? 'Repaired' : 'Would repair'} ${pages} (${kinds.join(', ')}).`];
}
