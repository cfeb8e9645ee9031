const e=require("../program.js");let t=require("node:path");function n(e){let n=t.posix.basename(e.replaceAll(`\\`,`/`)).replace(/\.ya?ml$/,``)||`first`;return`# yaml-language-server: $schema=${i(e)}
name: ${JSON.stringify(n)}
description: A first plan

# Values a caller may set: orchestrator run ${e} --param greeting=Hi
params:
  greeting: { type: string, default: Hello }

# At most so many steps at the same time. With 1 they run in the order they are listed.
max_parallel: 2

steps:
  # A command is started as it is written, without a shell.
  - id: versions
    command: node --version

  # A script runs in a shell. Values reach it as environment variables, never as text of the script.
  - id: greet
    env: { GREETING: "\${{ params.greeting }}" }
    run: echo "$GREETING from the plan"

  # needs: runs when these have succeeded. outputs: what it hands on, written to $ORCHESTRATOR_OUTPUT.
  - id: count
    needs: [greet]
    outputs: [files]
    run: echo "files=$(ls | wc -l)" >> "$ORCHESTRATOR_OUTPUT"

  - id: report
    needs: [count, versions]
    env: { FILES: "\${{ steps.count.outputs.files }}" }
    run: echo "There are $FILES files here"
    timeout: 5m
    retry: { attempts: 2, delay: 1s }
`}function r(t){return`name: orchestrator

on:
  schedule:
    - cron: '30 2 * * *'
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: orchestrator
  cancel-in-progress: false

jobs:
  run:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@6044e13b5dc448c55e2357c09f80417699197238 # v6.2.0
        with:
          node-version: 24
      - run: npx --yes orchestrator-action@${e.c} run ${t}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: always()
        with:
          name: orchestrator-runs
          path: .orchestrator/runs
          include-hidden-files: true
          if-no-files-found: ignore
`}function i(e){let n=t.posix.dirname(t.posix.normalize(e.replaceAll(`\\`,`/`)));return t.posix.relative(n,`node_modules/orchestrator-action/schemas/plan.schema.json`)}const a={kind:`verb`,arguments:[],flags:[{name:`plan`,value:`file`,description:`Where the plan goes`,fallback:`plans/first.yml`},{name:`no-workflow`,description:`Write no workflow for GitHub Actions`},{name:`force`,description:`Write over files that are there`}],example:`init --plan plans/nightly.yml`,details:`The plan is commented and runs as it is. Its first line lets editors check it while you write, once the package is installed in the project.`,run:o};async function o(i,{system:a,stdout:o}){let l=i.text(`plan`)??``,u=[{path:l,text:n(l)},...i.isOn(`no-workflow`)?[]:[{path:`.github/workflows/orchestrator.yml`,text:r(l)}]];i.isOn(`force`)||await s(u.map(({path:e})=>e),a);for(let{path:n,text:r}of u)await a.files.write((0,t.join)(a.cwd,n),r).catch(t=>{throw new e.u(`usage`,`${n} cannot be written (${e.d(t)??t}).`,{cause:t})}),o.write(`wrote ${n}\n`);return await c(a)&&o.write(`added .orchestrator/ to .gitignore
`),0}async function s(n,r){let i=[];for(let e of n)await r.files.stat((0,t.join)(r.cwd,e))!==void 0&&i.push(e);if(i.length===0)return;let[a,o]=i.length===1?[`is`,`it`]:[`are`,`them`];throw new e.u(`usage`,`${i.join(` and `)} ${a} there already; nothing was written.`,{cure:`--force writes over ${o}.`})}async function c({files:e,cwd:n}){let r=(0,t.join)(n,`.gitignore`),i=await e.stat((0,t.join)(n,`.git`))!==void 0,a=await e.stat(r)===void 0?``:(await e.read(r)).toString(`utf8`);return!i||/^\/?\.orchestrator\/?\s*$/m.test(a)?!1:(await e.write(r,`${a}${a===``||a.endsWith(`
`)?``:`
`}.orchestrator/\n`),!0)}exports.initVerb=a;