import { posix } from 'node:path';

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

# The whole run is over by then, whatever hangs.
timeout: 30m

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

// Editors read the schema from the installed package, so that it is the one of the version in use.
function schemaFrom(plan: string): string {
  const folder = posix.dirname(posix.normalize(plan.replaceAll('\\', '/')));
  return posix.relative(folder, 'node_modules/orchestrator-action/schemas/plan.schema.json');
}
