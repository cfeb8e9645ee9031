import { describe, expect, it } from 'vitest';
import { callCli, createFolder } from '../../support/cli.ts';

const PLAN = `name: "odd \\"names\\""
steps:
  - { id: end, name: 'say "hi" <b> & ; # \`x\`', command: a }
  - { id: seo.validate, needs: [end], command: a }
  - { id: gate, needs: [seo.validate], uses: approval, with: { approvers: [ops] } }
  - { id: each, needs: [gate], for_each: [1, 2], command: a }
finally:
  - { id: clean, command: a }
`;

async function drawn(format: string): Promise<string> {
  const { status, stdout, stderr } = await callCli(['graph', 'p.yml', '--format', format], {
    cwd: createFolder({ 'p.yml': PLAN }),
  });
  expect([status, stderr]).toEqual([0, '']);
  return `\n${stdout}`;
}

describe('graph', () => {
  it('draws Mermaid with labels that any id survives', async () =>
    expect(await drawn('mermaid')).toMatchInlineSnapshot(`
      "
      flowchart LR
        s0["end<br>say #34;hi#34; #60;b#62; #38; #59; #35; #96;x#96;"]
        s1["seo.validate"]
        s0 --> s1
        s2{{"gate"}}
        s1 --> s2
        s3["each<br>one task for each of its list"]
        s2 --> s3
        s4(["clean"])
      "
    `));
  it('draws dot', async () =>
    expect(await drawn('dot')).toMatchInlineSnapshot(`
    "
    digraph "odd \\"names\\"" {
      rankdir=LR;
      "end" [label="end\\nsay \\"hi\\" <b> & ; # \`x\`", shape=box];
      "seo.validate" [label="seo.validate", shape=box];
      "end" -> "seo.validate";
      "gate" [label="gate", shape=hexagon];
      "seo.validate" -> "gate";
      "each" [label="each\\none task for each of its list", shape=box];
      "gate" -> "each";
      "clean" [label="clean", shape=ellipse];
    }
    "
  `));
  it('prints JSON', async () => {
    expect(JSON.parse(await drawn('json')).steps[3]).toEqual({
      id: 'each',
      name: 'each',
      phase: 'main',
      uses: 'command',
      needs: ['gate'],
      fan_out: 'for_each',
    });
  });
  it('answers 2 for a plan that is wrong', async () => {
    expect(await callCli(['graph', 'gone.yml'])).toMatchObject({ status: 2, stdout: '' });
  });
});
