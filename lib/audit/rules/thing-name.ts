import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { Names } from "./value-words";

/** A record's name within a sentence: "AB12 CDE", "part OF-1". */
export function nameOf(entity: string | null, name: string): string {
  if (entity === "vehicles") return formatRegistration(name);
  return entity === "stock" ? `part ${name}` : name;
}

/** Parses the names that `NAMES` in ../queries/names selects. */
export function namesOf(json: string | null): Names {
  if (json === null) return {};
  const named = JSON.parse(json) as Record<string, [entity: string, name: string]>;
  return Object.fromEntries(Object.entries(named).map(([id, [entity, name]]) => [id, nameOf(entity, name)]));
}
