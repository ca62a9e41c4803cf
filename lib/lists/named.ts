import { invalid } from "@/lib/core/errors";

/** Splits a parameter's comma-separated names. Throws VALIDATION_ERROR that names the unknown ones and lists the known ones. */
export function namesIn(parameter: string, list: string, known: readonly string[]): string[] {
  const names = list.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names;
  const strangers = unknown.filter(Boolean).join(", ");
  throw invalid({
    field: parameter,
    message: `${strangers ? `There is no ${strangers}; there` : "There"} are ${known.join(", ")}`,
    code: "invalid",
  });
}
