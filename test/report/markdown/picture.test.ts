import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMarkdown } from '../../../src/report/markdown/run-markdown.ts';
import { toRecord } from '../../../src/run/record.ts';
import { createFolder } from '../../support/cli.ts';
import { mixedStory, storyTeller, tell } from '../../support/run-stories.ts';
import { mixedOptions } from './mixed-options.ts';
import { browser, drawnPage, takePicture, writePage } from './picture.ts';

const ASSETS = resolve(import.meta.dirname, '../../../docs/assets');
/** Words that mean something to Mermaid, and signs that do. */
const NAMES = ['end', 'click', 'call', 'graph', 'section', 'title', 'default', 'style', 'o', 'x'];
const KEYS = ['"', ':', ';', '#', '%%', '`', '<b>', '</code>', '{{', ']', '\\', '@{', ', done, 0, 1', 'a:done', '日本'];

function drawings(page: string): number {
  return page.match(/<svg /g)?.length ?? 0;
}

describe.skipIf(browser === undefined)(`in a browser${browser === undefined ? ' (there is none here)' : ''}`, () => {
  const program = browser ?? '';

  // UPDATE_PICTURES=1 writes the picture of docs/assets again.
  it('the summary is drawn, and its picture taken', { timeout: 240_000 }, () => {
    const folder = createFolder();
    const page = writePage(folder, runMarkdown(toRecord(tell(mixedStory)), mixedOptions));
    const drawn = drawnPage(program, page);
    expect(/<title>(.*?)<\/title>/.exec(drawn)?.[1]).toBe('drawn');
    expect(drawings(drawn)).toBe(2);
    const picture = join(folder, 'summary.png');
    takePicture(program, page, picture, 1_490);
    expect(statSync(picture).size).toBeGreaterThan(20_000);
    if (process.env.UPDATE_PICTURES !== '1') return;
    mkdirSync(ASSETS, { recursive: true });
    copyFileSync(picture, join(ASSETS, 'summary.png'));
  });

  it('no name breaks a drawing', { timeout: 240_000 }, () => {
    const teller = storyTeller([...NAMES, 'keys']);
    for (const name of NAMES) teller.starts(name).after(1).ends(name, {});
    teller.expands('keys', ...KEYS);
    for (const key of KEYS) teller.starts(`keys[${key}]`).after(1).ends(`keys[${key}]`, {});
    const steps = [...NAMES, 'keys', ...KEYS].map((id, place, ids) => ({ id, needs: ids.slice(place - 1, place) }));
    const page = writePage(createFolder(), runMarkdown(toRecord(tell(teller.ending('succeeded'))), { steps }));
    const drawn = drawnPage(program, page);
    expect(/<title>(.*?)<\/title>/.exec(drawn)?.[1]).toBe('drawn');
    expect(drawings(drawn)).toBe(2);
    for (const name of NAMES) expect(drawn).toContain(`✅ ${name}<br`);
  });
});
