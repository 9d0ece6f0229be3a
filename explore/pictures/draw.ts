import type { Viz } from '@viz-js/viz' with { 'resolution-mode': 'import' };
import { xmlText } from '../../reports/xml';
import type { Diagram } from './diagram';
import { arrowsOf } from './diagram';
import { dotOf, inks, partId, tipOf } from './dot';
import { diagramStyle } from './style';

/** Draws diagrams; Graphviz is started once. */
export type Draw = (diagram: Diagram) => string;

/** Starts Graphviz (compiled to WebAssembly: nothing is installed, nothing loaded from a network). */
export async function drawing(): Promise<Draw> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  return (diagram) => draw(viz, diagram);
}

function draw(viz: Viz, diagram: Diagram): string {
  const drawn = viz.renderString(dotOf(diagram), { format: 'svg', engine: 'dot' });
  const svg = drawn
    .slice(drawn.indexOf('<svg'))
    .replace(/<!--[^]*?-->\n?/gu, '')
    .replaceAll('&#45;', '-');
  return titled(classed(framed(svg, diagram)), diagram);
}

/** With the size as a ratio, a name for who can't see it, and the style sheet. */
function framed(svg: string, { id, title, description }: Diagram): string {
  const box = /viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '';
  const [, , width = '', height = ''] = box.split(' ');
  const name = `${id}-title`;
  const about = `${id}-description`;
  return svg.replace(
    /<svg[^>]*>/u,
    `<svg xmlns="http://www.w3.org/2000/svg" class="state-diagram" width="${width}" height="${height}" viewBox="${box}" role="img" aria-labelledby="${name} ${about}">
<title id="${name}">${xmlText(title)}</title>
<desc id="${about}">${xmlText(description)}</desc>
<style>${diagramStyle}</style>`,
  );
}

/** Colours and fonts of Graphviz give way to classes. */
function classed(svg: string): string {
  const roles = Object.entries(inks).map(([role, ink]) => [` fill="${ink}"`, ` class="${role}"`] as const);
  const named = roles.reduce((text, [ink, role]) => text.replaceAll(ink, role), svg);
  return named
    .replace(/ (?:fill|stroke|font-family)="[^"]*"/gu, '')
    .replace(/<title>%3<\/title>\n|<g id="graph0"[^>]*>\n<title>[^<]*<\/title>/gu, (found) =>
      found.startsWith('<g') ? found.replace(/<title>.*/u, '') : '',
    )
    .replace(/<polygon points="[^"]*"\/>\n(?=<g)/u, '');
}

/** Each part tells what it is when the pointer rests on it. */
function titled(svg: string, diagram: Diagram): string {
  const tips = new Map<string, string>([
    ...diagram.states.map(
      (state) => [partId(diagram, state.id), [state.meaning, ...state.statements].join(' ')] as const,
    ),
    ...arrowsOf(diagram).map((arrow) => [partId(diagram, arrow.id), arrow.acts.map(tipOf).join('\n')] as const),
  ]);
  return svg.replace(/(<g id="([^"]*)"[^>]*>\n)<title>[^<]*<\/title>\n/gu, (_, opening: string, id: string) => {
    const tip = tips.get(id);
    return tip === undefined ? opening : `${opening}<title>${xmlText(tip)}</title>\n`;
  });
}
