import type { Results } from '../results';
import { campaignStatusPicture } from '../state-diagram';

/** A drawing and its style, which stands with that of the page: the page's policy admits no other. */
export interface DiagramView {
  readonly svg: string;
  readonly style: string;
}

/** The state diagram of campaignStatus with what the run reached; empty where that is not known. */
export function diagramView({ coverage }: Results): DiagramView {
  if (coverage === undefined) return { svg: '', style: '' };
  const picture = campaignStatusPicture(coverage.transitions);
  const style = /<style>([^<]*)<\/style>\n?/u.exec(picture);
  return style === null ? { svg: picture, style: '' } : { svg: picture.replace(style[0], ''), style: style[1] ?? '' };
}
