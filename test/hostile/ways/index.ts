import type { Way } from '../way';
import { content } from './content';
import { framing } from './framing';
import { identifying, meaning } from './meaning';
import { silence } from './silence';

/** Every way in which the misbehaving CSE answers. */
export const ways: readonly Way[] = [...silence, ...framing, ...content, ...meaning, ...identifying];
