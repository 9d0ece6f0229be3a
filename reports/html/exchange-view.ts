import { curl } from '../curl';
import { outcomeLine, requestLine } from '../exchange-lines';
import type { Exchange, Results } from '../results';
import { contentText, shorten } from '../visible';

/** More of one content than this helps nobody: results.json has it whole. */
const longestContent = 20_000;

/** One request and what came back. */
export interface ExchangeView {
  readonly number: number;
  readonly line: string;
  readonly outcome: string;
  readonly problem: boolean;
  readonly timing: string;
  readonly step: string;
  readonly request: string;
  readonly response: string;
  readonly expected: string;
  readonly curl: string;
}

/** What went out and what came back, on one line each. */
export function exchangeView(exchange: Exchange, target: Results['target']): ExchangeView {
  return {
    number: exchange.number,
    line: requestLine(exchange),
    outcome: outcomeLine(exchange),
    problem: exchange.problem !== undefined,
    timing: `at ${exchange.atMs} ms, took ${exchange.durationMs} ms`,
    step: exchange.step ?? '',
    request: request(exchange),
    response: response(exchange),
    expected: exchange.expected ?? '',
    curl: shorten(curl(exchange, target) ?? '', longestContent),
  };
}

function request({ from, requestId, query, content }: Exchange): string {
  const parameters = Object.entries(query ?? {}).map(([name, value]) => `${name}=${value}`);
  const lines = [`from ${from}`, `request identifier ${requestId}`];
  if (parameters.length > 0) lines.push(`query ${parameters.join('&')}`);
  return joined(lines, content);
}

function response({ response: got, problem }: Exchange): string {
  if (problem !== undefined) return joined([problem.message], problem.received);
  if (got === undefined) return 'none';
  return joined(got.location === undefined ? [] : [`Content-Location ${got.location}`], got.content);
}

function joined(lines: readonly string[], content: unknown): string {
  const text = shorten(contentText(content), longestContent);
  const all = text === '' ? lines : [...lines, ...(lines.length > 0 ? [''] : []), text];
  return all.length === 0 ? '(empty)' : all.join('\n');
}
