/** Tasks of the plan. */
export const TASKS = 200;

const list = (length: number, name: (at: number) => string): string =>
  Array.from({ length }, (_, at) => name(at)).join('\n');

const ROW = 8;

/** Steps that each add to what one of the row before gave out. */
function layers(rows: number): string {
  return list(rows * ROW, (at) => {
    const before = at < ROW ? undefined : `l${at - ROW}`;
    const value = before === undefined ? 'root' : `\${{ steps.${before}.outputs.path }}`;
    const needs = before === undefined ? 'make' : before;
    return `  - { id: l${at}, needs: [${needs}], env: { PATH_SO_FAR: "${value}" }, outputs: [path], run: 'sh ./step "echo path=$PATH_SO_FAR.${at} >> $ORCHESTRATOR_OUTPUT"' }`;
  });
}

/** A plan of 200 tasks with everything that holds across machines: it asks people in the middle, and fails at one place after that. */
export const PLAN_OF_200 = `name: two-hundred
max_parallel: 5
params: { who: { type: string, default: ana } }
steps:
  - id: make
    env: { WHO: "\${{ params.who }}" }
    outputs: [word, items]
    run: |
      sh ./step '
      echo "word=made by $WHO" >> "$ORCHESTRATOR_OUTPUT"
      echo "items=[$(seq -s, 1 30)]" >> "$ORCHESTRATOR_OUTPUT"'
  - id: build
    needs: [make]
    matrix: { node: [20, 22, 24, 25], mode: [fast, safe, slow, odd, none] }
    max_parallel: 3
    env: { WHAT: "\${{ matrix.node }}/\${{ matrix.mode }}" }
    outputs: [built]
    run: sh ./step 'echo "built=$WHAT" >> "$ORCHESTRATOR_OUTPUT"'
  - id: each
    needs: [make]
    for_each: "\${{ fromJSON(steps.make.outputs.items) }}"
    env: { ITEM: "\${{ item }} \${{ steps.make.outputs.word }}" }
    outputs: [said]
    run: sh ./step 'echo "said=$ITEM" >> "$ORCHESTRATOR_OUTPUT"'
${layers(7)}
${list(8, (at) => `  - { id: door${at}, needs: [make], lock: door, run: "sh ./step 'sleep 0.02'" }`)}
  - id: pack
    needs: [make]
    artifacts: [out/*]
    run: sh ./step 'mkdir -p out && seq 1 20000 > out/numbers.txt && printf packed > out/word'
${list(6, (at) => `  - { id: unpack${at}, needs: [pack], outputs: [sum], run: "sh ./step 'echo sum=$(cat out/numbers.txt out/word | cksum | tr \\" \\" -) >> $ORCHESTRATOR_OUTPUT'" }`)}
${list(6, (at) => `  - { id: flaky${at}, needs: [make], retry: { attempts: 3, delay: 50ms }, run: "sh ./step 'test -e $MARKS/flaky${at} || { touch $MARKS/flaky${at}; exit 3; }'" }`)}
${list(5, (at) => `  - { id: excused${at}, needs: [make], continue_on_error: true, run: "sh ./step 'exit ${at + 1}'" }`)}
  - { id: left-out, needs: [make], if: "params.who == 'nobody'", run: exit 1 }
  - id: gate
    uses: approval
    needs: [each, build, l55]
    with: { fields: { version: { type: string, required: true } } }
  - id: after
    needs: [gate]
    for_each: "\${{ fromJSON(steps.make.outputs.items) }}"
    env: { WHAT: "\${{ item }} of \${{ steps.gate.outputs.version }}" }
    outputs: [done]
    run: sh ./step 'echo "done=$WHAT" >> "$ORCHESTRATOR_OUTPUT"'
${list(31, (at) => `  - { id: tail${at}, needs: [after], run: "sh ./step 'sleep 0.0${at % 5}'" }`)}
  - { id: broken, needs: [after], run: "sh ./step 'exit 7'" }
  - { id: never, needs: [broken], run: exit 0 }
finally:
  - id: report
    env: { BUILT: "\${{ join(steps.build.outputs.built, ' ') }}" }
    outputs: [report]
    run: sh ./step 'echo "report=$BUILT" >> "$ORCHESTRATOR_OUTPUT"'
  - { id: last, run: "sh ./step 'true'" }
`;
