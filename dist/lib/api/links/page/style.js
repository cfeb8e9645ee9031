/** The page's only style. No outside fonts or images; follows the reader's light or dark; fits a phone. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --raised: #f6f8fa; --line: #d0d7de; --edge: #818b98; --link: #0550ae;
  --good: #1a7f37; --bad: #c1202d; --warn: #7d4e00; --on: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --paper: #0d1117; --raised: #161b22; --line: #30363d; --edge: #6e7681;
  --link: #79c0ff; --good: #7ee787; --bad: #ffa198; --warn: #f2cc60; --on: #0d1117; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.0625rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { margin: .5rem 0; padding: .75rem; max-height: 24rem; overflow: auto; white-space: pre-wrap; background: var(--raised); border-radius: .375rem; }
summary { cursor: pointer; padding: .375rem 0; color: var(--link); }
.soft { color: var(--soft); font-size: .875rem; }
.notice { margin: 1rem 0; padding: .625rem .875rem; border: 1px solid var(--line); border-left: .3rem solid var(--soft); border-radius: .375rem; background: var(--raised); }
.notice.good { border-left-color: var(--good); } .notice.bad { border-left-color: var(--bad); }
dl { margin: 1rem 0; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem 1rem; }
dt { color: var(--soft); } dd { margin: 0; }
.field { margin: 0 0 1rem; }
label { display: block; font-weight: 600; }
.hint { color: var(--soft); font-size: .875rem; } .fault { color: var(--bad); font-size: .875rem; font-weight: 600; }
input:not([type=checkbox]), select, textarea { width: 100%; margin-top: .25rem; padding: .5rem .625rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: .375rem; }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; margin: 0 .5rem 0 0; vertical-align: -.25rem; }
.check { font-weight: 400; padding: .5rem 0; }
.buttons { display: flex; flex-wrap: wrap; gap: .625rem; margin-top: 1rem; }
button { flex: 1 1 8rem; min-height: 2.75rem; padding: .5rem 1rem; font: inherit; font-weight: 600; cursor: pointer; color: var(--ink); background: var(--raised); border: 1px solid var(--edge); border-radius: .375rem; }
button.approve { color: var(--good); border-color: var(--good); } button.reject { color: var(--bad); border-color: var(--bad); }
button.chosen.approve { color: var(--on); background: var(--good); } button.chosen.reject { color: var(--on); background: var(--bad); }
.away { position: absolute; left: -100rem; width: 1px; height: 1px; min-height: 0; overflow: hidden; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .5rem; } }
`;
