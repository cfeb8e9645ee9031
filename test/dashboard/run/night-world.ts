import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { callCli, createFolder } from '../../support/cli.ts';

const PLAN = `name: nightly
description: Builds the site, looks at every page, asks, and publishes.
run_id: \${{ env.NIGHT }}
max_parallel: 2
params:
  channel: { type: string, default: beta }
steps:
  - id: checkout
    run: sleep 0.2; echo "version=$NIGHT" >> "$ORCHESTRATOR_OUTPUT"
    outputs: [version]
  - id: install
    needs: [checkout]
    run: sleep "$PACE"; echo "214 packages"
  - id: lint
    needs: [install]
    run: echo "12 warnings"; exit 3
    continue_on_error: true
  - id: build
    needs: [install]
    retry: { attempts: 2, delay: 100ms }
    run: sleep 0.4; test -e built || { touch built; echo "out of memory"; exit 1; }
  - id: pages
    name: Look at the pages
    needs: [build]
    for_each: [home, shop, blog, search, account]
    env: { PAGE: "\${{ item }}" }
    run: |
      sleep 0.2
      if test "$PAGE" = shop && test ! -e fixed; then
        printf 'GET /shop 200\\n\\033[31mexpected "Buy now", found "<img src=x onerror=alert(1)>"\\033[0m\\n'
        exit 4
      fi
  - id: approve
    uses: approval
    needs: [pages]
  - id: publish
    needs: [approve]
    run: echo published
finally:
  - id: report
    run: echo told everybody
`;

/**
 * Two nights of a plan, told by the command line: the first went well up to its approval, the second failed at a page and was resumed, so that
 * its second attempt carries results over and waits. `api` is the address of the API.
 */
export async function runNights(api: string): Promise<void> {
  const cwd = createFolder({ 'plans/nightly.yml': PLAN, fixed: '' });
  const cli = async (words: readonly string[], folder: string, night: string, pace: string): Promise<string> => {
    const result = await callCli(words, {
      cwd: folder,
      env: { API_BASE: api, LOGNAME: 'ana', NIGHT: night, PACE: pace },
    });
    return `${result.stdout}${result.stderr}`;
  };
  await cli(['run', 'plans/nightly.yml'], cwd, 'nightly-1', '0.1');
  const folder = createFolder({ 'plans/nightly.yml': PLAN });
  await cli(['run', 'plans/nightly.yml'], folder, 'nightly-2', '1.4');
  writeFileSync(join(folder, 'fixed'), '');
  const resumed = await cli(['resume', 'nightly-2'], folder, 'nightly-2', '1.4');
  expect(resumed).toContain('awaiting');
}
