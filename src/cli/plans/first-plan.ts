import { posix } from 'node:path';
import { version } from '../version.ts';

/** The plan `init` writes to `path`: commented, and it runs as it is. */
export function firstPlan(path: string): string {
  const name = posix.basename(path.replaceAll('\\', '/')).replace(/\.ya?ml$/, '') || 'first';
  return `# yaml-language-server: $schema=${schemaFrom(path)}
name: ${JSON.stringify(name)}
description: A first plan

# Values a caller may set: orchestrator run ${path} --param greeting=Hi
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
`;
}

/** The workflow `init` writes: it runs the plan every night and by hand. */
export function planWorkflow(plan: string): string {
  return `name: orchestrator

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
      - run: npx --yes orchestrator-action@${version} run ${plan}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: always()
        with:
          name: orchestrator-runs
          path: .orchestrator/runs
          include-hidden-files: true
          if-no-files-found: ignore
`;
}

// Editors read the schema from the installed package, so that it is the one of the version in use.
function schemaFrom(plan: string): string {
  const folder = posix.dirname(posix.normalize(plan.replaceAll('\\', '/')));
  return posix.relative(folder, 'node_modules/orchestrator-action/schemas/plan.schema.json');
}
