export type { Bounds, ExploreOptions, Progress } from './bounds';
export type { Event, Moment } from './event';
export { eventText } from './event';
export { explore } from './explore-rules';
export { statesWithoutSymmetry } from './orbits';
export type { Situation } from './situation';
export type { Space, State, TraceStep, Transition } from './space';
