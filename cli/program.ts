import { createRequire } from 'node:module';
import { Command } from 'commander';
import type * as ClausesModule from './commands/clauses';
import type * as CleanModule from './commands/clean';
import type * as ExploreModule from './commands/explore';
import type * as JoinModule from './commands/join';
import type * as InitModule from './commands/init';
import type * as ProbeModule from './commands/probe';
import type * as ReplayModule from './commands/replay';
import type * as ReportModule from './commands/report';
import type * as RunModule from './commands/run';
import type * as SelftestModule from './commands/selftest';
import type * as ServeModule from './commands/serve';
import type * as VerifyModule from './commands/verify';
import type * as ProformaModule from './init/proforma';
import type { Io } from './io';
import { collect, integer, scale, share } from './option-values';
import type * as PolicyHelpModule from './serve/policy-help';
import { version } from './version';

/** For what only one command needs: CommonJS has no `import()` without file extensions. */
const load = createRequire(__filename);

const onlyHelp = 'only this clause (number or prefix), statement id or test id; repeatable';
const jsonHelp = 'machine output on stdout, all else on stderr';
const profileHelp = 'wire profile (JSON), laid over the default binding';
const strictHelp = 'also fail for what the text only recommends ("should")';
const exitHelp = `
Exit status:
  0  the IUT conforms: something was judged, nothing failed, nothing stayed open
  1  at least one test failed
  2  bad usage or configuration
  3  nothing failed, but the IUT was not fully judged (unreachable, interrupted, a test without a verdict)`;
const scaleHelp =
  'instead of the suite the load tests, with so many targets, for example 10,100,1000; --parallel is requests at the same time';
const baselineHelp = 'say what has changed since this earlier run (results.json, or its folder)';
const knownHelp = 'failures that are known (JSON): still run, told apart, an error when one passes or has expired';
const reportExitHelp = `
Exit status:
  0  the reports are written; with --baseline or --known-failures: nothing fails that did not, or is not known
  1  with --baseline: a test fails that did not before; with --known-failures: one fails that is not known, one passes or has expired
  2  bad usage
  3  with --baseline: a test that was judged before comes to no verdict`;
const targetHelp = 'reference (over HTTP, started here), model (in process), or the URL of a CSE';

/** Builds the command line. The modules of a command are loaded when it runs, so that `--help` need not wait for them. */
export function createProgram(io: Io, argv: readonly string[], end: (status: number) => void): Command {
  const program = new Command('campaign-tester')
    .description('Tests whether a CSE conforms to the oneM2M <softwareCampaign> resource.')
    .version(version())
    .exitOverride()
    .showHelpAfterError('  (--help shows what there is)')
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => {
        write(text.replace(/^error: /u, 'campaign-tester: '));
      },
    });
  addRun(program, io, argv, end);
  addServe(program, io, end);
  addClauses(program, io, end);
  addExplore(program, io, end);
  addInit(program, io, end);
  addProbe(program, io, end);
  addReport(program, io, end);
  addReplay(program, io, argv, end);
  addClean(program, io, end);
  addVerify(program, io, end);
  addSelftest(program, io, end);
  return program;
}

function addRun(program: Command, io: Io, argv: readonly string[], end: (status: number) => void): void {
  program
    .command('run')
    .description('run the suite against one implementation and write results.json, report.html and junit.xml')
    .option('--target <target>', targetHelp)
    .option('--iut <file>', 'the IUT description (see init)')
    .option('--profile <file>', profileHelp)
    .option('--only <what>', onlyHelp, collect)
    .option('--out <folder>', 'where the reports go', 'out')
    .option('--seed <number>', 'from which everything random comes (default: a new one)', integer(0, 2 ** 31 - 1))
    .option('--runs <number>', 'random runs per property', integer(1, 100_000), 20)
    .option(
      '--parallel <number>',
      'tests at the same time at most (default: 24, and 4 with --iut; in process always 1)',
      integer(1, 64),
    )
    .option('--shard <part>', 'only the I-th of N parts of the tests, for example 2/3 (see report --join)', share)
    .option(
      '--retries <number>',
      'run a test that failed or came to no verdict so often again; two verdicts make it unstable, and the worst counts',
      integer(1, 10),
    )
    .option('--scale <numbers>', scaleHelp, scale)
    .option('--strict', strictHelp)
    .option('--baseline <results>', baselineHelp)
    .option('--known-failures <file>', knownHelp)
    .option('--sign <file>', 'sign the manifest of the results with this private Ed25519 key (PEM)')
    .option('--resume <folder>', 'go on with the run in this output folder, which was killed or interrupted')
    .option('--json', jsonHelp)
    .addHelpText('after', exitHelp)
    .action(async (options: RunModule.RunCommandOptions, command: Command) => {
      const { run } = load('./commands/run') as typeof RunModule;
      const given = Object.keys(options).filter((name) => command.getOptionValueSource(name) === 'cli');
      end(await run({ ...options, given }, argv, io));
    });
}

function addServe(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command('serve')
    .description('serve the reference CSE over HTTP on loopback, until Ctrl-C')
    .option('--port <number>', '0 takes a free one', integer(0, 65_535), 8080)
    .option('--cse-base <name>', 'resource name of the CSEBase', 'cse-in')
    .option('--cse-id <id>', 'CSE-ID', '/id-in')
    .option('--originator <id>', 'the administrator', 'CAdmin')
    .option('--policy <name=value>', 'how the CSE uses a liberty (see below); repeatable', collect)
    .option('--profile <file>', profileHelp)
    .option('--fault <id>', 'with one mistake, as selftest names it: for demonstrations and training')
    .option('--json', jsonHelp)
    .addHelpText('after', () => `\nPolicies, the default first:\n${policyHelp()}`)
    .action(async (options: ServeModule.ServeOptions) => {
      const { serve } = load('./commands/serve') as typeof ServeModule;
      end(await serve(options, io));
    });
}

function addClauses(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command('clauses')
    .description('list the normative statements, and the tests that cover each')
    .option('--only <what>', onlyHelp, collect)
    .option('--untested', 'only the statements that no test cites, with the reason where none can judge them')
    .option(
      '--text <file>',
      'a new revision of the change request (plain text): what it changes, and which tests are stale',
    )
    .option('--json', jsonHelp)
    .addHelpText(
      'after',
      `
Exit status:
  0  listed; with --text: every statement stands unchanged, and nothing is new
  1  with --text: something is moved, changed, vanished or new
  2  bad usage, or a file that is no revision of the change request`,
    )
    .action((options: ClausesModule.ClausesOptions) => {
      const { clauses } = load('./commands/clauses') as typeof ClausesModule;
      end(clauses(options, io));
    });
}

function addExplore(program: Command, io: Io, end: (status: number) => void): void {
  const bound = integer(1, 16);
  program
    .command('explore')
    .description('say what is wrong with the specification itself: contradictions, gaps, holes, traps')
    .option('--campaigns <number>', 'campaigns that are ever created', bound, 2)
    .option('--targets <number>', 'nodes of each campaign', bound, 2)
    .option('--cycles <number>', 'how often each campaign starts anew', bound, 2)
    .option('--max-states <number>', 'end the search at so many states', integer(1, 1_000_000_000), 10_000_000)
    .option('--without <statement>', 'as if the text had no such statement; repeatable', collect)
    .option(
      '--reading <name=value>',
      'read what is ambiguous in another way (see --list-readings); repeatable',
      collect,
    )
    .option('--overlay <file>', 'amended rules, JSON or YAML (docs/explore.md)')
    .option('--diff', 'only what these changes open and close, against the text as it is')
    .option('--list-readings', 'say which readings there are')
    .option('--pictures <folder>', 'only draw the state diagrams (SVG) and a page to explore them, into this folder')
    .option('--out <folder>', 'write findings.json, a draft change request and a scenario for each finding')
    .option('--json', jsonHelp)
    .addHelpText(
      'after',
      `
Exit status:
  0  every state within the bounds was looked at, whatever was found
  2  bad usage
  3  the search ended at --max-states`,
    )
    .action(async (options: ExploreModule.ExploreCommandOptions) => {
      const { explore } = load('./commands/explore') as typeof ExploreModule;
      end(await explore(options, io));
    });
}

function addInit(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command('init')
    .description('write an IUT description to fill in, and the form (ICS, IXIT) that goes with it')
    .argument('[file]', 'the file to write', 'iut.json')
    .option('--force', 'overwrite an existing file')
    .option('--json', jsonHelp)
    .addHelpText('after', featureHelp)
    .action((file: string, options: InitModule.InitOptions) => {
      const { init } = load('./commands/init') as typeof InitModule;
      end(init(file, options, io));
    });
}

function addProbe(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command('probe')
    .description('check that an implementation offers what the suite needs, and that its description is right')
    .option('--target <target>', targetHelp)
    .option('--iut <file>', 'the IUT description (see init)')
    .option('--profile <file>', profileHelp)
    .option('--json', jsonHelp)
    .addHelpText('after', featureHelp)
    .action(async (options: ProbeModule.ProbeOptions) => {
      const { probe } = load('./commands/probe') as typeof ProbeModule;
      end(await probe(options, io));
    });
}

function addReport(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command('report')
    .description('render the reports again from one or more results.json; several are compared as well')
    .argument('<results...>', 'results.json files, or folders that hold one')
    .option('--out <folder>', 'where the reports go (default: beside each results.json)')
    .option('--format <names>', 'html, junit, markdown, csv, badge, messages; separated by commas', 'html,junit')
    .option('--baseline <results>', baselineHelp)
    .option('--known-failures <file>', knownHelp)
    .option('--sign <file>', 'sign the manifest of the results anew with this private Ed25519 key (PEM)')
    .option('--json', jsonHelp)
    .addHelpText('after', reportExitHelp)
    .option(
      '--join',
      'join the parts of a run that was split by run --shard into one; needs --out, and exits as the run would',
    )
    .action((files: string[], options: ReportModule.ReportOptions & { readonly join?: boolean }) => {
      if (options.join === true) {
        const { join } = load('./commands/join') as typeof JoinModule;
        end(join(files, options, io));
        return;
      }
      const { report } = load('./commands/report') as typeof ReportModule;
      end(report(files, options, io));
    });
}

function addReplay(program: Command, io: Io, argv: readonly string[], end: (status: number) => void): void {
  program
    .command('replay')
    .description('run a saved counterexample, or one test of the suite, again')
    .argument(
      '<what>',
      'the file of a counterexample (see run, counterexamples/ in --out), a feature file (see explore --out), or a test id',
    )
    .option('--target <target>', targetHelp)
    .option('--iut <file>', 'the IUT description (see init)')
    .option('--profile <file>', `${profileHelp} (default: the counterexample's own)`)
    .option('--out <folder>', 'where the reports of a test go', 'out')
    .option('--seed <number>', 'of a test: from which everything random comes', integer(0, 2 ** 31 - 1))
    .option('--runs <number>', 'of a test: random runs per property', integer(1, 100_000), 20)
    .option('--strict', `of a test: ${strictHelp}`)
    .option('--json', jsonHelp)
    .addHelpText('after', exitHelp)
    .action(async (what: string, options: ReplayModule.ReplayOptions) => {
      const { replay } = load('./commands/replay') as typeof ReplayModule;
      end(await replay(what, options, argv, io));
    });
}

function addVerify(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command('verify')
    .description('judge the recorded evidence of a run again, without the implementation')
    .argument('<folder>', 'the output folder of a run')
    .option('--public-key <file>', 'the bundle must be signed with this Ed25519 key (PEM)')
    .option('--json', jsonHelp)
    .addHelpText(
      'after',
      `
Exit status:
  0  every file is as it was written, and every verdict comes out again
  1  something differs; it is named
  2  bad usage
  3  there is no evidence that could be judged`,
    )
    .action(async (folder: string, options: VerifyModule.VerifyOptions) => {
      const { verify } = load('./commands/verify') as typeof VerifyModule;
      end(await verify(folder, options, io));
    });
}

function addClean(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command('clean')
    .description('remove what earlier runs have left on an implementation, campaigns first')
    .option('--target <url>', 'the URL of a CSE')
    .option('--iut <file>', 'the IUT description (see init)')
    .option('--profile <file>', profileHelp)
    .option('--out <folder>', 'whose journals are looked into as well', 'out')
    .option('--dry-run', 'only say what is there')
    .option('--json', jsonHelp)
    .addHelpText(
      'after',
      `
Only what bears a name that the suite gives (swct…) is removed: no run may be under way meanwhile.

Exit status:
  0  nothing of earlier runs is there any more
  1  something stays (with --dry-run: is there); it is named
  2  bad usage
  3  unreachable, or the IUT does not tell what is there`,
    )
    .action(async (options: CleanModule.CleanOptions) => {
      const { clean } = load('./commands/clean') as typeof CleanModule;
      end(await clean(options, io));
    });
}

function addSelftest(program: Command, io: Io, end: (status: number) => void): void {
  program
    .command('selftest')
    .description('try the suite on faulty CSEs, which it must fail, and on lawful ones, which it must not')
    .option(
      '--only <what>',
      'only faults and lawful CSEs whose id begins so, or faults of this statement; repeatable',
      collect,
    )
    .option('--full', 'every test on every fault, not only up to the first that sees it; each liberty alone as well')
    .option(
      '--sample <number>',
      'so many faults at most, and a tenth as many lawful CSEs, spread over all',
      integer(1, 100_000),
    )
    .option('--list', 'only say which faults and lawful CSEs there are')
    .option('--out <folder>', 'where selftest.json and selftest.html go', 'out/selftest')
    .option('--seed <number>', 'from which everything random comes', integer(0, 2 ** 31 - 1), 1)
    .option('--runs <number>', 'random runs per property', integer(1, 100_000), 20)
    .option('--parallel <number>', 'processes (default: as many as there are cores)', integer(1, 64))
    .option('--json', jsonHelp)
    .addHelpText(
      'after',
      `
Exit status:
  0  every fault that can be seen is seen, rightly named in 95 % at least, and no lawful CSE fails a test
  1  not so
  2  bad usage
  3  interrupted`,
    )
    .action(async (options: SelftestModule.SelftestCommandOptions) => {
      const { selftest } = load('./commands/selftest') as typeof SelftestModule;
      end(await selftest(options, io));
    });
}

/** Every optional feature of a description, one a line. */
function featureHelp(): string {
  return (load('./init/proforma') as typeof ProformaModule).featureHelp();
}

/** Every policy of the reference CSE, one a line. */
function policyHelp(): string {
  const { policyLines } = load('./serve/policy-help') as typeof PolicyHelpModule;
  return policyLines()
    .map((line) => `  ${line}`)
    .join('\n');
}
