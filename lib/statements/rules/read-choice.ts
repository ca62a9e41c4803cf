import { StatementChoice } from "../schema";

type AddressParams = Record<string, string | string[] | undefined>;

/** The statement that a URL asks for; invalid parameters fall back to their defaults. */
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
