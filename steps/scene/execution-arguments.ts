type Attributes = Readonly<Record<string, unknown>>;

/**
 * The attributes of a <mgmtCmd>, with its arguments in each form that an IUT may have for them: a list of structures or of
 * texts, as the table says, or the structure with one list for each type of command that TS-0004 makes of it.
 */
export function givenArguments(attributes: Attributes): readonly Attributes[] {
  const given = attributes['execReqArgs'];
  if (!Array.isArray(given)) return [attributes];
  const forms: readonly unknown[] = [given, given.map((one) => JSON.stringify(one)), { reset: [{ anyArg: given }] }];
  return forms.map((execReqArgs) => ({ ...attributes, execReqArgs }));
}
