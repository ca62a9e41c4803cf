import { invalid } from "@/lib/core/errors";

/** The names that a parameter lists with commas between them. VALIDATION_ERROR for those that there are not, with those that there are. */
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
