import { readFileSync } from 'node:fs';
import path from 'node:path';
import { xmlText } from './xml';

/** What a run was seen to go through: arrows of figure 10.2.28.1-1 as `results.json` names them (`INITIATED-FINISHED`). */
export interface ReachedTransitions {
  readonly seen: readonly string[];
  readonly missing: readonly string[];
}

/** The drawing of campaignStatus, made from the rules by `npm run pictures`. */
const picture = path.join(__dirname, 'pictures', 'campaignStatus.svg');

/**
 * The state diagram of campaignStatus as SVG for a page, with what a run reached: arrows and states have the class `seen` or
 * `missing`, and say so in their tooltip; an arrow that the run could not look for has neither. Colours follow the
 * system's light or dark; a page with a choice of its own sets the variables of `.state-diagram` (`--ground`, `--ink`, …).
 * @throws where the installation lacks the drawing
 */
export function campaignStatusPicture({ seen, missing }: ReachedTransitions): string {
  const reached = new Set(seen.flatMap((transition) => [transition, ...statesOf(transition)]));
  const known = new Set([...seen, ...missing].flatMap((transition) => [transition, ...statesOf(transition)]));
  return readFileSync(picture, 'utf8')
    .replace(/<g id="campaignStatus-([\w-]+)" class="([^"]*)">\n<title>/gu, (whole, part: string, classes: string) => {
      if (!known.has(part)) return whole;
      const [mark, words] = reached.has(part) ? ['seen', 'Seen in this run. '] : ['missing', 'Not seen in this run. '];
      return `<g id="campaignStatus-${part}" class="${classes} ${mark}">\n<title>${words}`;
    })
    .replace(/<desc ([^>]*)>[^<]*/u, (_, id: string) => `<desc ${id}>${xmlText(inWords(seen, missing))}`)
    .replace('</style>', `${reachedStyle}</style>`);
}

function statesOf(transition: string): readonly string[] {
  return transition.split('-');
}

function inWords(seen: readonly string[], missing: readonly string[]): string {
  const list = (transitions: readonly string[]): string =>
    transitions.length === 0 ? 'none' : transitions.map((one) => one.replace('-', ' to ')).join(', ');
  return `Seen in this run: ${list(seen)}. Not seen: ${list(missing)}.`;
}

/** Strong where the run went; thin, dotted and pale where it did not. */
const reachedStyle = `
.state-diagram .seen.arrow > path { stroke-width: 2.6; }
.state-diagram .seen.state > path { stroke-width: 2.6; }
.state-diagram .missing.arrow > path { stroke-dasharray: 1 4; stroke-linecap: round; }
.state-diagram .missing.arrow > path, .state-diagram .missing.arrow > polygon, .state-diagram .missing.state > path { opacity: 0.55; }
.state-diagram .missing.state > path { stroke-dasharray: 3 3; }
.state-diagram .missing text { font-style: italic; fill: var(--quiet); }
`;
