import { optionalFeatures, type OptionalFeature } from '../../spec/optional-features';
import { needs } from '../../steps/run/applicability';
import type { TestListing } from '../../steps/run/run-options';
import { specification } from '../specification';
import { toolCommand } from '../version';
import { capabilities } from './capabilities';
import { fields } from './description';

type Tests = readonly Pick<TestListing, 'tags'>[];

/** The form that goes with a description: conformance statement (ICS) and extra information for testing (IXIT). */
export function proforma(file: string, tests: Tests): string {
  return [
    `# Conformance statement and test information for ${file}`,
    '',
    `For ${specification.document}, ${specification.revision}. After ISO/IEC 9646-7: the tables 1 to 3 are the implementation`,
    'conformance statement (ICS), table 4 is the extra information for testing (IXIT). Fill in the last column, and write what',
    `tables 3 and 4 ask for into ${file} as well: that is what the tests read. Status: m mandatory, o optional, c conditional.`,
    '',
    '## 1 Identification',
    '',
    ...table(
      ['item', 'answer'],
      ['Supplier', 'Product and version', 'Person to ask', 'Test laboratory', 'Date of this statement'].map((item) => [
        item,
        '',
      ]),
    ),
    '## 2 Mandatory capabilities',
    '',
    'A product that answers one with no does not conform, or cannot be tested. `probe` tries each.',
    '',
    ...table(
      ['item', 'question', 'reference', 'status', 'support (yes/no)'],
      capabilities.map(({ question, reference }, index) => [`M.${index + 1}`, question, reference, 'm', '']),
    ),
    `## 3 Optional features (\`supports\` in ${file})`,
    '',
    'Yes is `true`: its tests are held against the product. No is `false`: its tests are not applicable. `null`: they are tried. A wrong',
    'answer makes the report mean less than it says; `probe` holds each against the product.',
    '',
    ...table(
      ['item', 'name', 'question', 'reference', 'status', 'tests', 'support (yes/no)'],
      optionalFeatures.map((feature, index) => optionalRow(feature, index, tests)),
    ),
    `## 4 Information for testing (fields of ${file})`,
    '',
    'All times are whole milliseconds.',
    '',
    ...table(
      ['item', 'field', 'meaning', 'status', 'if left out', 'value'],
      fields.map(({ name, needed, default: otherwise, meaning }, index) => [
        `X.${index + 1}`,
        `\`${name}\``,
        meaning,
        needed,
        otherwise,
        '',
      ]),
    ),
    '## 5 Check, then test',
    '',
    `    ${toolCommand} probe --iut ${file}`,
    `    ${toolCommand} run --iut ${file}`,
    '',
  ].join('\n');
}

/** One feature as docs/iut-description.md has it. */
export function featureRow({ name, status, condition, question, reference, resourceType }: OptionalFeature): string {
  const state = condition === undefined ? status : `${status}: \`${condition}\``;
  const denied = resourceType === undefined ? '–' : `\`${resourceType}\` missing in \`supportedResourceType\``;
  return `| \`${name}\` | ${state} | ${question} | ${reference} | ${denied} |`;
}

/** The optional features for `--help`, one a line. */
export function featureHelp(): string {
  const width = Math.max(...optionalFeatures.map(({ name }) => name.length));
  const lines = optionalFeatures.map(({ name, question }) => `  ${name.padEnd(width)}  ${question}`);
  return `\nOptional features ("supports" of the description: true, false, or null for not declared):\n${lines.join('\n')}`;
}

function optionalRow(feature: OptionalFeature, index: number, tests: Tests): string[] {
  const { name, question, reference, status, condition } = feature;
  const number = tests.filter((test) => needs(test).includes(name)).length;
  const state = condition === undefined ? status : `${status} (${condition})`;
  return [`O.${index + 1}`, `\`${name}\``, question, reference, state, String(number), ''];
}

/** Angle brackets would be taken for markup. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('<', '\\<').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line), ''];
}
