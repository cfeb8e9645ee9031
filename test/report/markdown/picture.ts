import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { marked } from 'marked';

const root = resolve(import.meta.dirname, '../../..');
const MERMAID = join(root, 'node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js');

/** A browser of this machine, if there is one. */
export const browser = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);

// A font with signs in colour, where the machine has none: `EMOJI_FONT` names a file.
const EMOJI_FONT = process.env.EMOJI_FONT ?? '';
const FONTS = '"Segoe UI", "DejaVu Sans", Emoji, sans-serif';

// Near to how GitHub draws a summary.
const STYLE = `
@font-face { font-family: Emoji; src: local("Noto Color Emoji"), url("file://${EMOJI_FONT}") }
body { font: 14px/1.5 sans-serif; color: #1f2328; margin: 24px; width: 980px }
h2, h3 { border-bottom: 1px solid #d1d9e0; padding-bottom: 6px } a { color: #0969da; text-decoration: none }
table { border-collapse: collapse } td, th { border: 1px solid #d1d9e0; padding: 6px 13px }
tr:nth-child(2n) { background: #f6f8fa } pre { background: #f6f8fa; padding: 16px; border-radius: 6px }
code { font: 12px ui-monospace, "DejaVu Sans Mono", monospace } :not(pre) > code { background: #eff1f3; padding: 2px 6px; border-radius: 6px }
pre:has(svg) { background: none; padding: 0 } details { margin: 12px 0 } summary { margin-bottom: 8px }
`;

/** Writes the text as a page, with its drawings drawn in the browser, and answers its path. */
export function writePage(folder: string, markdown: string): string {
  const path = join(folder, 'summary.html');
  const draw = `
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', fontFamily: ${JSON.stringify(FONTS)} });
    document.fonts.load('14px Emoji', '✅').catch(() => {})
      .then(() => { document.body.style.fontFamily = ${JSON.stringify(FONTS)} })
      .then(() => mermaid.run({ querySelector: 'code.language-mermaid' }))
      .then(() => { document.title = 'drawn' }, (fault) => { document.title = 'refused: ' + fault.message });`;
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${marked.parse(markdown, { async: false })}
    <script src="file://${MERMAID}"></script><script>${draw}</script></body>`,
  );
  return path;
}

/** Loads a page in the browser and answers what it became, as HTML. */
export function drawnPage(program: string, page: string): string {
  return run(program, page, '--dump-dom');
}

/** Takes a picture of a page. */
export function takePicture(program: string, page: string, picture: string, height: number): void {
  run(program, page, `--screenshot=${picture}`, `--window-size=1040,${height}`);
}

function run(program: string, page: string, ...flags: string[]): string {
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--virtual-time-budget=20000'];
  return execFileSync(program, [...quiet, ...flags, `file://${page}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
    timeout: 100_000,
    env: { ...process.env, TZ: 'UTC' },
  });
}
