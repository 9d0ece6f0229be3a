import { misreadings } from '../misreading';
import { imaginedCourse } from './course';
import { imaginedRequests } from './requests';
import { imaginedResources } from './resources';
import { imaginedShown } from './shown';
import { imaginedStarts } from './starts';

/** What follows from reading the text sentence by sentence, and asking how each may be got wrong. */
export const imaginedFaults = misreadings('imagined', [
  ...imaginedRequests,
  ...imaginedShown,
  ...imaginedStarts,
  ...imaginedCourse,
  ...imaginedResources,
]);
