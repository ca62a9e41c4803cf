import { formatRegistration } from "@/lib/vehicles/registration";
import { deedWords } from "./command-words";
import type { AuditRow } from "./schema";

type Entry = Pick<AuditRow, "command" | "entity" | "thing" | "changed">;

/** An entry of the log as one would say it: "Changed the mileage of job sheet 5992". */
export const deedOf = ({ command, entity, thing, changed }: Entry): string =>
  deedWords({ command, changed, thing: thing && nameOf(entity, thing) });

function nameOf(entity: string | null, thing: string): string {
  if (entity === "vehicles") return formatRegistration(thing);
  return entity === "stock" ? `part ${thing}` : thing;
}
