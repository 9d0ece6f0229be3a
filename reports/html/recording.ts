import { roles, speaker, testerRole, type Role } from './role';
import type { Exchange, Failure, Results, TestResult } from '../results';
import { exchangeView, type ExchangeView } from './exchange-view';

/** One exchange of a recording: what a reader sees of it, who took part, and what it shows to be wrong. */
export interface RecordedExchange extends ExchangeView {
  readonly role: Role;
  /** The same more precisely, where a test has several of them: `device 2`. */
  readonly by: string;
  /** The tester's side by name; of a request that arrived, whom it was for. */
  readonly who: string;
  /** Whether the CSE began it. */
  readonly arrived: boolean;
  /** Findings whose evidence it is, by their place in the list of the recording. */
  readonly marks: readonly number[];
}

/** What the report's script shows of one test when somebody looks at it. */
export interface Recording {
  readonly lanes: readonly Role[];
  readonly findings: readonly Pick<Failure, 'message' | 'expected' | 'observed'>[];
  readonly exchanges: readonly RecordedExchange[];
}

/** All exchanges of a test, in order. */
export function recording(test: TestResult, target: Results['target']): Recording {
  const found = [...test.failures, ...(test.recommendations ?? [])];
  const exchanges = test.exchanges.map((exchange) => recorded(exchange, found, target));
  const seen = new Set<Role>(['CSE', ...exchanges.map(({ role }) => role)]);
  return {
    lanes: roles.filter((role) => seen.has(role)),
    findings: found.map(({ message, expected, observed }) => ({ message, expected, observed })),
    exchanges,
  };
}

function recorded(exchange: Exchange, found: readonly Failure[], target: Results['target']): RecordedExchange {
  const arrived = exchange.direction === 'notification';
  return {
    ...exchangeView(exchange, target),
    role: testerRole(exchange),
    by: speaker(exchange),
    who: arrived ? exchange.to : exchange.from,
    arrived,
    marks: found.flatMap(({ evidence }, i) => (evidence.includes(exchange.number) ? [i] : [])),
  };
}
