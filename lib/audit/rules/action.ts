import { readRow } from "../queries/read-row";
import type { AuditRow } from "../schema";
import { type Act, actWords } from "./act-words";
import { actionWords, asSentence } from "./command-words";
import { nameOf, namesOf } from "./thing-name";

export interface Entry extends Pick<AuditRow, "command" | "entity" | "thing" | "changed"> {
  before?: string | null;
  after?: string | null;
  /** JSON text of what the records are called whose keys stand in it. */
  names?: string | null;
  /** The entry that this one stands beside, where it tells the same act of a second record. */
  main?: { thing: string | null; before: string | null; after: string | null } | null;
}

/** An entry of the log as one would say it: "Changed the mileage of job sheet 5992", "Took £120.00 by card for invoice 9242". */
export function actionOf(entry: Entry): string {
  const { command, entity, changed } = entry;
  const thing = entry.thing && nameOf(entity, entry.thing);
  const words = actWords(read(entry, thing ?? "a record"));
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
