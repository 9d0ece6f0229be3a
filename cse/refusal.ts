/** Why a request is not carried out: what the originator gets, and for campaigns the statements that demand it. */
export interface Refusal {
  /** A name of the profile's responseStatusCodes (`BAD_REQUEST`), or a number for a code that has no name there. */
  readonly statusCode: string | number;
  /** One sentence for people. */
  readonly message: string;
  /** The ids of the statements that were not met, if the model refused. */
  readonly statements?: readonly string[];
}

/** A refusal with a named response status code. */
export function refuse(statusCode: string | number, message: string, statements?: readonly string[]): Refusal {
  return statements ? { statusCode, message, statements } : { statusCode, message };
}

/** Tells a refusal from whatever else a function may return. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'statusCode' in value && 'message' in value;
}
