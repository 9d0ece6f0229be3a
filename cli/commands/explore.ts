import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { analyse } from '../../explore/analyse';
import { Context } from '../../explore/context';
import { difference } from '../../explore/diff';
import type { Finding } from '../../explore/finding';
import { fileNameOf } from '../../explore/finding';
import { withOverlay } from '../../explore/overlay';
import { namedReadings, withReading } from '../../explore/readings';
import { changeRequest, featureOf, findingJson } from '../../explore/report';
import type { Text } from '../../explore/text';
import { presentText, withoutStatement } from '../../explore/text';
import { prepareOutput } from '../../reports/prepare-output';
import { terminalStyle, wantsColour } from '../../reports/terminal-style';
import { badUsage, notJudged } from '../exit-code';
import { differenceText, findingsText, readingsText } from '../explore/text';
import { complain, type Io } from '../io';
import { explorePictures } from './explore-pictures';

/** The options of `explore`. */
export interface ExploreCommandOptions {
  readonly campaigns: number;
  readonly targets: number;
  readonly cycles: number;
  readonly maxStates: number;
  readonly without?: readonly string[];
  readonly reading?: readonly string[];
  readonly overlay?: string;
  readonly diff?: boolean;
  readonly listReadings?: boolean;
  /** The folder for the diagrams: nothing else is done then. */
  readonly pictures?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** Goes through the states that the text lets campaigns come to, and says what is wrong with the text. */
export async function explore(options: ExploreCommandOptions, io: Io): Promise<number> {
  if (options.listReadings === true) {
    io.out(
      options.json === true
        ? `${JSON.stringify({ readings: namedReadings.map(({ name, about, statements, values }) => ({ name, about, statements, values: Object.keys(values) })) }, null, 2)}\n`
        : readingsText(),
    );
    return 0;
  }
  const amended = amendedText(options);
  const prepared = 'error' in amended || options.out === undefined ? { ok: true as const } : prepareOutput(options.out);
  const error = 'error' in amended ? amended.error : prepared.ok ? undefined : prepared.message;
  if ('error' in amended || error !== undefined) {
    complain(io, error ?? 'the text cannot be read');
    return badUsage;
  }
  if (options.pictures !== undefined)
    return explorePictures(options.pictures, amended.rules, options.json === true, io);
  const startedAt = Date.now();
  const context = contextOf(amended, options, io);
  const findings = analyse(context);
  const { states, transitions, complete } = context.whole;
  const { campaigns, targets, cycles } = options;
  const facts = {
    bounds: { campaigns, targets, cycles },
    states,
    transitions,
    durationMs: Date.now() - startedAt,
    complete,
  };
  const changes =
    options.diff === true ? difference(analyse(contextOf(presentText, options, io)), findings) : undefined;
  if (options.out !== undefined) write(options.out, context, findings, facts);
  if (options.json === true) {
    const told = changes
      ? {
          diff: {
            opened: ids(changes.opened),
            closed: ids(changes.closed),
            changed: changes.changed.map(({ before, after }) => ({
              id: after.id,
              before: before.certainty,
              after: after.certainty,
            })),
          },
        }
      : {};
    io.out(
      `${JSON.stringify({ ...facts, findings: findings.map((one) => findingJson(context, one)), ...told }, null, 2)}\n`,
    );
  } else {
    const style = terminalStyle(wantsColour(io.outIsTty, io.env));
    io.out(changes ? differenceText(changes, style) : findingsText(findings, facts, style));
  }
  if (!complete) complain(io, `not complete: the search ended at ${String(states)} states (--max-states)`);
  return complete ? 0 : notJudged;
}

const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

function contextOf(text: Text, { campaigns, targets, cycles, maxStates }: ExploreCommandOptions, io: Io): Context {
  return new Context(
    text,
    { campaigns, targets, cycles },
    {
      maxStates,
      onProgress: ({ states, open }) => {
        complain(io, `${String(states)} states, ${String(open)} still to be looked at`);
      },
    },
  );
}

function amendedText({
  without = [],
  reading = [],
  overlay,
}: ExploreCommandOptions): Text | { readonly error: string } {
  let text = presentText;
  for (const id of without) {
    if (!text.statements.some((one) => one.id === id))
      return { error: `--without expected the id of a statement (clauses lists them), found '${id}'` };
    text = withoutStatement(text, id);
  }
  for (const choice of reading) {
    const read = withReading(text, choice);
    if ('error' in read) return read;
    text = read;
  }
  return overlay === undefined ? text : laidOver(text, overlay);
}

function laidOver(text: Text, file: string): Text | { readonly error: string } {
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { error: `--overlay ${file} cannot be read as JSON or YAML: ${message ?? ''}` };
  }
  const laid = withOverlay(text, content);
  return 'error' in laid ? { error: `--overlay ${file}: ${laid.error}` } : laid;
}

/** findings.json, and for each finding its draft of a change request and its scenario. */
function write(folder: string, context: Context, findings: readonly Finding[], facts: object): void {
  const [drafts, scenarios] = [path.join(folder, 'change-requests'), path.join(folder, 'findings')];
  for (const one of [folder, drafts, scenarios]) mkdirSync(one, { recursive: true });
  const json = { ...facts, findings: findings.map((one) => findingJson(context, one)) };
  writeFileSync(path.join(folder, 'findings.json'), `${JSON.stringify(json, null, 2)}\n`);
  for (const finding of findings) {
    writeFileSync(path.join(drafts, `${fileNameOf(finding)}.md`), changeRequest(context, finding));
    const scenario = featureOf(finding);
    if (scenario) writeFileSync(path.join(scenarios, scenario.name), scenario.text);
  }
}
