import type { Answer } from './answer';

/** Where a resource that was created can be reached. */
export interface ResourceHandle {
  /** The resourceID as the IUT gave it, or the structured name when it gave none. */
  readonly id: string;
  readonly type: string;
  /** The CSE-relative structured name. */
  readonly structured: string;
}

/** The handle of what an accepted CREATE made; `parent` and `name` give its structured name. */
export function handleOf(answer: Answer, type: string, parent: string, name: string): ResourceHandle {
  const structured = `${parent}/${name}`;
  const given = answer.resource?.attributes['resourceID'];
  const id = typeof given === 'string' && given !== '' ? given : (answer.location ?? structured);
  return { id, type, structured };
}
