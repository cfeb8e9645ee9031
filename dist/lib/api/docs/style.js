/** The page's only style. No outside fonts or images; follows the reader's light or dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --raised: #f6f8fa; --line: #d0d7de; --link: #0550ae;
  --get: #0550ae; --post: #116329; --patch: #7d4e00; --delete: #a40e26; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --paper: #0d1117; --raised: #161b22; --line: #30363d; --link: #79c0ff;
  --get: #79c0ff; --post: #7ee787; --patch: #f2cc60; --delete: #ffa198; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.55 system-ui, sans-serif; }
a { color: var(--link); }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 3rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.375rem; }
h3 { margin: 0 0 .5rem; font-size: 1.0625rem; overflow-wrap: anywhere; }
h4 { margin: 1.25rem 0 .25rem; font-size: .875rem; color: var(--soft); }
p { margin: .5rem 0; max-width: 70ch; }
.page { display: grid; gap: 0 2.5rem; grid-template-columns: minmax(0, 1fr); max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 6rem; }
nav { margin-top: 1rem; }
nav ul { margin: .25rem 0 1rem; padding: 0; list-style: none; }
nav li a { display: flex; gap: .25rem; padding: .25rem 0; text-decoration: none; overflow-wrap: anywhere; }
nav li a:hover { text-decoration: underline; }
nav strong { font-size: .875rem; }
nav > details > summary { padding: .5rem 0; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem; background: var(--paper); }
.operation, .schema { margin: 1.25rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.operation:target, .schema:target { outline: 2px solid var(--link); }
.method { flex: none; display: inline-block; min-width: 4.5em; font: 700 .8125rem/1.5 ui-monospace, monospace; }
.get { color: var(--get); } .post { color: var(--post); } .patch, .put { color: var(--patch); } .delete { color: var(--delete); }
.path { font-size: 1rem; font-weight: 600; }
.summary { font-weight: 600; }
.id, .place, .type, .scope { color: var(--soft); font-size: .875rem; font-weight: 400; }
.required { color: var(--delete); font-size: .8125rem; }
.fields { margin: 0; }
.fields > div { padding: .375rem 0; border-top: 1px solid var(--line); }
.fields > div:first-child { border-top: 0; }
.fields dt { overflow-wrap: anywhere; }
.fields dd { margin: .125rem 0 0 1rem; max-width: 70ch; }
dl .short { display: flex; gap: .75rem; border: 0; padding: .125rem 0; }
dl .short dt { flex: none; }
dl .short dd { margin: 0; }
summary { cursor: pointer; color: var(--link); font-size: .875rem; padding: .25rem 0; }
pre { margin: .25rem 0; padding: .75rem; overflow-x: auto; background: var(--raised); border-radius: .375rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (min-width: 60rem) {
  header, main { grid-column: 2; }
  .page { grid-template-columns: 17rem minmax(0, 1fr); padding: 2rem; }
  nav { grid-row: 1 / span 2; grid-column: 1; position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1rem 0; font-size: .875rem; }
}
@media print { nav { display: none; } .operation, .schema { break-inside: avoid; } }
`;
