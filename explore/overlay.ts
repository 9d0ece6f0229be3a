import { Ajv } from 'ajv';
import type { AggregateRule, Guard, Rule } from '../model/rule';
import { statuses } from '../model/state';
import type { Status } from '../model/state';
import { dimensions } from '../spec/said/cell';
import type { Provision } from '../spec/said/provision';
import type { Text } from './text';
import { withoutRule, withoutStatement } from './text';

interface Named {
  readonly name: string;
  readonly statements: readonly string[];
}

/** An amended text, as a user writes it: what is taken away, what is added, and what changes. */
export interface Overlay {
  readonly title?: string;
  /** Statements that are struck out. */
  readonly without?: readonly string[];
  readonly rules?: readonly (
    | { readonly name: string; readonly remove: true }
    | { readonly name: string; readonly force: 'must' | 'may' }
    | (Named & {
        /** Refuses these requests in these statuses. */
        readonly refuse: 'CREATE' | 'UPDATE' | 'DELETE';
        readonly campaignStatus?: readonly string[];
        readonly campaignEnabled?: boolean;
      })
    | (Named & {
        /** Another definition of the aggregate. */
        readonly aggregate: Status;
        readonly some?: readonly Status[];
        readonly every?: readonly Status[];
        readonly none?: readonly Status[];
      })
  )[];
  /** What statements settle, instead of what they settle now of the same matter; as in `spec/said/`. */
  readonly provisions?: readonly Provision[];
  /** Happenings that a statement now treats. */
  readonly treats?: readonly { readonly to: string; readonly statement: string }[];
}

const texts = { type: 'array', items: { type: 'string' } };
const ofStatuses = { type: 'array', items: { enum: statuses } };
const where = {
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(dimensions).map(([name, values]) => [name, { type: 'array', items: { enum: values } }]),
  ),
  additionalProperties: false,
};
const named = { name: { type: 'string', minLength: 1 }, statements: { ...texts, minItems: 1 } };
const ruleOf = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required: ['name', ...required],
  additionalProperties: false,
});

const schema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    without: texts,
    rules: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name'],
        anyOf: [
          ruleOf({ name: named.name, remove: { const: true } }, ['remove']),
          ruleOf({ name: named.name, force: { enum: ['must', 'may'] } }, ['force']),
          ruleOf(
            {
              ...named,
              refuse: { enum: ['CREATE', 'UPDATE', 'DELETE'] },
              campaignStatus: texts,
              campaignEnabled: { type: 'boolean' },
            },
            ['refuse', 'statements'],
          ),
          ruleOf({ ...named, aggregate: { enum: statuses }, some: ofStatuses, every: ofStatuses, none: ofStatuses }, [
            'aggregate',
            'statements',
          ]),
        ],
      },
    },
    provisions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          statement: { type: 'string' },
          matter: { type: 'string' },
          of: where,
          when: where,
          gives: { type: 'object', additionalProperties: { type: 'string' } },
          loose: { type: 'string' },
        },
        required: ['statement', 'matter', 'of', 'gives'],
        additionalProperties: false,
      },
    },
    treats: {
      type: 'array',
      items: {
        type: 'object',
        properties: { to: { type: 'string' }, statement: { type: 'string' } },
        required: ['to', 'statement'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const validate = new Ajv({ allErrors: false, allowUnionTypes: true }).compile<Overlay>(schema);

/** The text with an overlay laid over it; or what is wrong with the overlay, and where. */
export function withOverlay(text: Text, overlay: unknown): Text | { readonly error: string } {
  if (!validate(overlay)) {
    const [first] = validate.errors ?? [];
    const allowed =
      first?.keyword === 'enum' ? ` (${(first.params as { allowedValues: unknown[] }).allowedValues.join(', ')})` : '';
    const extra =
      first?.keyword === 'additionalProperties'
        ? ` '${String((first.params as { additionalProperty: unknown }).additionalProperty)}'`
        : '';
    return {
      error: `${first?.instancePath === '' ? '/' : (first?.instancePath ?? '/')} ${first?.message ?? 'is wrong'}${allowed}${extra}`,
    };
  }
  const unknown = unknownName(text, overlay);
  if (unknown !== undefined) return { error: unknown };
  const struck = (overlay.without ?? []).reduce((changed, id) => withoutStatement(changed, id), text);
  const ruled = (overlay.rules ?? []).reduce(amended, struck);
  const provisions = overlay.provisions ?? [];
  return {
    ...ruled,
    provisions: [
      ...ruled.provisions.filter(
        ({ statement, matter }) => !provisions.some((one) => one.statement === statement && one.matter === matter),
      ),
      ...provisions,
    ],
    happenings: ruled.happenings.map((one) => ({
      ...one,
      treated: [
        ...one.treated,
        ...(overlay.treats ?? [])
          .filter(({ to }) => `${one.to} ${one.what}`.startsWith(to))
          .map(({ statement }) => statement),
      ],
    })),
  };
}

function unknownName(text: Text, overlay: Overlay): string | undefined {
  const ids = new Set(text.statements.map(({ id }) => id));
  const cited = [
    ...(overlay.without ?? []),
    ...(overlay.provisions ?? []).map(({ statement }) => statement),
    ...(overlay.treats ?? []).map(({ statement }) => statement),
    ...(overlay.rules ?? []).flatMap((rule) => ('statements' in rule ? rule.statements : [])),
  ];
  const stranger = cited.find((id) => !ids.has(id));
  if (stranger !== undefined) return `expected the id of a statement (clauses lists them), found '${stranger}'`;
  const rule = (overlay.rules ?? []).find(
    (one) => ('remove' in one || 'force' in one) && !text.rules.some(({ name }) => name === one.name),
  );
  if (rule)
    return `/rules expected the name of a rule, found '${rule.name}'; there are ${text.rules.map(({ name }) => name).join(', ')}`;
  const matter = (overlay.provisions ?? []).find((one) => !text.matters.some(({ id }) => id === one.matter));
  return matter
    ? `/provisions expected a matter, one of ${text.matters.map(({ id }) => id).join(', ')}, found '${matter.matter}'`
    : undefined;
}

function amended(text: Text, change: NonNullable<Overlay['rules']>[number]): Text {
  if ('remove' in change) return withoutRule(text, change.name);
  if ('force' in change)
    return {
      ...text,
      rules: text.rules.map((rule) => (rule.name === change.name ? { ...rule, force: change.force } : rule)),
    };
  const added: Rule = 'refuse' in change ? guardOf(change) : aggregateOf(change);
  return { ...text, rules: [...text.rules.filter(({ name }) => name !== added.name), added] };
}

function guardOf({
  name,
  statements,
  refuse,
  campaignStatus,
  campaignEnabled,
}: Extract<NonNullable<Overlay['rules']>[number], { refuse: unknown }>): Guard {
  return {
    kind: 'guard',
    name,
    statements,
    force: 'must',
    fires: ({ request }) => {
      if (request.operation !== refuse) return false;
      if (request.operation === 'CREATE')
        return campaignEnabled === undefined || (request.attributes.campaignEnabled ?? false) === campaignEnabled;
      const { campaign } = request;
      return (
        (campaignStatus === undefined || campaignStatus.includes(campaign.campaignStatus)) &&
        (campaignEnabled === undefined || campaign.campaignEnabled === campaignEnabled)
      );
    },
  };
}

function aggregateOf({
  name,
  statements,
  aggregate,
  some,
  every,
  none,
}: Extract<NonNullable<Overlay['rules']>[number], { aggregate: unknown }>): AggregateRule {
  return {
    kind: 'aggregate',
    name,
    statements,
    force: 'must',
    value: aggregate,
    holds: (individual) =>
      (some ?? []).every((one) => individual.includes(one)) &&
      (every === undefined || individual.every((one) => every.includes(one))) &&
      !(none ?? []).some((one) => individual.includes(one)),
  };
}
