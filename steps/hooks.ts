import { After, AfterStep, Before, BeforeStep, setDefaultTimeout, Status } from '@cucumber/cucumber';
import type { TestResult, Verdict } from '../reports/results';
import { badInputResult } from './property/bad-input/trial';
import { endsOf } from './load/ends-of';
import { trialResult } from './property/trial';
import { maskedDeep } from '../targets/masking';
import { finished } from './run/finished';
import { listingOf, withTargets } from './run/listing';
import { spentWithin } from './session/spent';
import { Failed, Unjudged } from './session/verdict';
import type { SuiteWorld } from './world';

// Every wait of the suite is bounded by the IUT's timing; a limit per step would only cut evidence short.
setDefaultTimeout(-1);

Before(async function (this: SuiteWorld, { pickle, gherkinDocument }) {
  const { run } = this;
  await run.gate?.arrive(this.parameters.lane);
  await run.limiter.enter();
  this.listing = listingOf(pickle, gherkinDocument);
  if (this.load) this.listing = withTargets(this.listing, this.load.targets);
  const recorded = this.tape?.begin(this.listing.id) ?? true;
  this.session.begin();
  const over = this.observe('the run is over', () => run.options.signal.aborted);
  if (!recorded || over) {
    this.skipped = true;
    return 'skipped';
  }
  run.options.onProgress({ kind: 'started', id: this.listing.id, title: this.listing.title });
  this.notApplicable = run.options.notApplicable?.(this.listing);
  if (this.notApplicable === undefined) this.unanswered = this.session.dead();
  return this.notApplicable === undefined && this.unanswered === undefined ? undefined : 'skipped';
});

// Hooks of this kind run in the reverse order of their declaration: this one is the last of all.
After(function (this: SuiteWorld) {
  this.run.limiter.leave();
});

BeforeStep(function (this: SuiteWorld, { pickleStep }) {
  this.session.evidence.enter(pickleStep.text);
});

AfterStep(function (this: SuiteWorld, { pickleStep, result, error }) {
  if (error !== undefined) this.ended = error;
  this.load?.meter.sample();
  this.steps.push({ text: pickleStep.text, outcome: result.status === Status.PASSED ? 'done' : 'failed' });
});

After(async function (this: SuiteWorld, { pickle, result, error }) {
  if (this.skipped || !this.listing) return;
  const { run, session, listing } = this;
  session.listen();
  const leftBehind =
    this.notApplicable === undefined && this.unanswered === undefined ? await session.cleanup.removeAll() : [];
  session.closeMailboxes();
  const outcome = verdict(this, result?.status, error ?? this.ended ?? result?.message);
  const durationMs = this.notApplicable === undefined ? session.evidence.elapsed() : 0;
  const unmasked: TestResult = {
    id: listing.id,
    title: listing.title,
    kind: listing.kind,
    statements: listing.statements,
    seed: run.options.seed,
    durationMs,
    timing: {
      lane: (run.options.firstLane ?? 0) + this.parameters.lane,
      ...spentWithin(session.spent, durationMs),
    },
    ...(this.load && { load: this.load.cost(session.spent, session.target.kind) }),
    exchanges: this.load ? endsOf(session.evidence.exchanges, outcome.failures) : session.evidence.exchanges,
    source: listing.source,
    liberties: [...session.liberties],
    command: `${run.options.command} --only ${listing.id} --seed ${String(run.options.seed)}`,
    leftBehind,
    steps: [
      ...this.steps,
      ...pickle.steps.slice(this.steps.length).map(({ text }) => ({ text, outcome: 'skipped' as const })),
    ],
    ...outcome,
    ...(this.ended instanceof Unjudged && this.ended.crowded && { crowded: true as const }),
    ...(this.recommendations.length > 0 && { recommendations: this.recommendations }),
    ...(this.trial && trialResult(this.trial)),
    ...(this.badInput && badInputResult(this.badInput)),
  };
  const { mask } = session.target;
  // A CSE may send back what it was sent: no secret of the description gets into a result.
  const test = mask ? maskedDeep(unmasked, mask) : unmasked;
  this.tape?.end();
  finished(run, test);
});

/** The verdict of a scenario from how its last step ended. */
function verdict(
  world: SuiteWorld,
  status: string | undefined,
  error: unknown,
): Pick<TestResult, 'verdict' | 'failures'> & { readonly reason?: string } {
  const reasoned = (kind: Verdict, reason: string) => ({ verdict: kind, failures: [], reason });
  if (world.notApplicable !== undefined) return reasoned('notApplicable', world.notApplicable);
  if (world.unanswered !== undefined) return reasoned('inconclusive', world.unanswered);
  if (error instanceof Failed) {
    const cited = error.failure.statements.length > 0 ? error.failure.statements : (world.listing?.statements ?? []);
    return { verdict: 'fail', failures: [{ ...error.failure, statements: [...new Set(cited)] }] };
  }
  if (error instanceof Unjudged) return reasoned(error.verdict, error.message);
  if (status === Status.PASSED) {
    // Every check of the scenario holds: is what happened beside them within the model as well?
    const found = world.session.judge?.failure;
    return found && !world.recommends(found, 'model')
      ? { verdict: 'fail', failures: [found] }
      : { verdict: 'pass', failures: [] };
  }
  const text =
    error instanceof Error
      ? error.message
      : typeof error === 'string'
        ? error
        : `the scenario ended as ${status ?? 'unknown'}`;
  return reasoned('error', `the tester could not carry out this test: ${text.split('\n')[0] ?? ''}`);
}
