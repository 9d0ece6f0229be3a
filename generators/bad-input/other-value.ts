import { either, spoiledBy } from './demands';
import type { Spoiling } from './spoiling';

/** Nothing wrong with these but that a campaign that is enabled keeps its own (10.2.28.3.3, see `whileEnabled`). */
export function otherValues(): readonly Spoiling[] {
  return [
    ...spoiledBy('version', either, { json: '9.9' }),
    ...spoiledBy('softwareName', either, { json: 'other' }),
    ...spoiledBy('URL', either, { json: 'http://software.example/other' }),
    ...spoiledBy('softwareTargets', either, { list: [{ resource: { node: 1 } }] }),
    ...spoiledBy('softwareOperation', either, { json: 'UNINSTALL' }),
  ];
}
