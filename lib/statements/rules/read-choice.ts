import { StatementChoice } from "../schema";

type AddressParams = Record<string, string | string[] | undefined>;

/** Which statement an address asks for; what it says wrongly falls back to the usual. */
export function readStatementChoice(params: AddressParams): StatementChoice {
  const given: Record<string, string> = {};
  for (const name of Object.keys(StatementChoice.shape)) {
    const value = params[name];
    const text = (Array.isArray(value) ? value[0] : value)?.trim();
    if (text) given[name] = text;
  }
  const read = StatementChoice.safeParse(given);
  if (read.success) return read.data;
  for (const issue of read.error.issues) delete given[String(issue.path[0])];
  return StatementChoice.parse(given);
}
