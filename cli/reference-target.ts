import { httpTarget } from '../targets/http-target';
import { referenceNames as names } from '../targets/model-target';
import { httpReceiver } from '../targets/receiver';
import type { Target } from '../targets/target';
import { referenceTiming } from '../targets/timing';
import type { Profile } from '../wire/profile';
import { version } from './version';

/** The reference CSE that listens at a URL, with a notification receiver of its own. */
export function referenceTarget(url: string, profile: Profile): Promise<Target> {
  return httpTarget({
    kind: 'reference',
    name: 'reference CSE',
    version: version(),
    baseUrl: url,
    cseBaseName: names.cseBaseName,
    cseId: `/${names.cseId}`,
    originator: names.administrator,
    profile,
    timing: referenceTiming,
    receiver: httpReceiver(),
  });
}
