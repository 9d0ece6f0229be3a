import { misreadings } from '../misreading';
import { bookMisreadings } from './books';
import { courseMisreadings } from './course';
import { endingMisreadings } from './ending';
import { requestMisreadings } from './requests';
import { makingMisreadings } from './software';

/** What nobody has been seen to misread so far, and somebody might. */
export const inventedFaults = misreadings('invented', [
  ...requestMisreadings,
  ...courseMisreadings,
  ...endingMisreadings,
  ...makingMisreadings,
  ...bookMisreadings,
]);
