import { readRow } from "../queries/read-row";
import type { AuditRow } from "../schema";
import { type Act, actionDetails } from "./action-details";
import { actionWords, asSentence } from "./command-words";
import { nameOf, namesOf } from "./thing-name";

export interface Entry extends Pick<AuditRow, "command" | "entity" | "thing" | "changed"> {
  before?: string | null;
  after?: string | null;
  /** JSON text of the names of the records whose ids occur in the entry. */
  names?: string | null;
  /** The main entry, if this one is a companion for a second record of the same action. */
  main?: { thing: string | null; before: string | null; after: string | null } | null;
}

/**
 * Returns an entry of the log as a sentence: "Changed the mileage of job sheet 5992", "Took £120.00 by card for invoice 9242".
 */
export function actionOf(entry: Entry): string {
  const { command, entity, changed } = entry;
  const thing = entry.thing && nameOf(entity, entry.thing);
  const words = actionDetails(read(entry, thing ?? "a record"));
  return words ? asSentence(words) : actionWords({ command, changed, thing });
}

const read = (
  { command, before = null, after = null, names = null, main = null }: Entry,
  it: string,
): Act => ({
  command,
  it,
  before: readRow(before),
  after: readRow(after),
  names: namesOf(names),
  main: main && { it: main.thing, before: readRow(main.before), after: readRow(main.after) },
});
