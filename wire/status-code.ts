/** Response status codes whose HTTP status (TS-0009, table 6.3.2-1) is not the one of their class. */
const exceptions: ReadonlyMap<number, number> = new Map([
  [2001, 201],
  [4001, 501],
  [4004, 404],
  [4005, 405],
  [4008, 504],
  [4015, 415],
  [4101, 403],
  [4103, 403],
  [4104, 409],
  [4105, 409],
  [4106, 403],
  [4107, 403],
  [4108, 403],
  [4109, 403],
  [4117, 403],
  [4126, 403],
  [4127, 403],
  [4128, 403],
  [4140, 409],
  [5001, 501],
  [5103, 404],
  [5105, 403],
  [5106, 403],
  [5107, 404],
  [5203, 403],
  [5205, 403],
  [5206, 501],
  [5207, 406],
  [6003, 404],
  [6005, 404],
  [6010, 400],
  [6023, 400],
  [6024, 400],
]);

/** The HTTP status that goes with a response status code. */
export function httpStatusOf(statusCode: number): number {
  const exception = exceptions.get(statusCode);
  if (exception !== undefined) return exception;
  if (statusCode < 2000) return 202;
  if (statusCode < 3000) return 200;
  return statusCode < 5000 ? 400 : 500;
}

/** Whether a response status code stands for success (class 1xxx or 2xxx). */
export function isSuccess(statusCode: number | undefined): boolean {
  return statusCode !== undefined && statusCode >= 1000 && statusCode < 3000;
}

/** Whether an HTTP status stands for success. */
export function isSuccessfulHttp(status: number): boolean {
  return status >= 200 && status < 300;
}
