import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Whether an event starts a job whose `if` this is, as GitHub evaluates it. */
export function startsJob(condition: string, event: unknown, repository = 'octo/plans'): boolean {
  const text = condition.trim().replace(/^\$\{\{|\}\}$/g, '');
  const parsed = new Parser(new Lexer(text).lex().tokens, ['github'], []).parse();
  const github = { repository, event };
  const contexts = JSON.parse(JSON.stringify({ github }), data.reviver) as data.Dictionary;
  const value = new Evaluator(parsed, contexts).evaluate();
  return value.kind === data.Kind.Boolean && value.value;
}
