export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

type Row = Record<string, unknown>;

const read = (json: string | null): Row | null => {
  const value: unknown = json === null ? null : JSON.parse(json);
  return typeof value === "object" && value !== null ? (value as Row) : null;
};

/**
 * What a change did, field by field, from the JSON of before and after. With both, only what differs; with one alone, all
 * that it says.
 */
export function describeChange(before: string | null, after: string | null): FieldChange[] {
  const [from, to] = [read(before), read(after)];
  const fields = [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])];
  return fields
    .filter((field) => field !== "version" && (!from || !to || field in to))
    .map((field) => ({ field, before: from ? text(from[field]) : null, after: to ? text(to[field]) : null }))
    .filter((change) => change.before !== change.after);
}

function text(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** "api_keys" → "API keys". */
export function entityWords(entity: string): string {
  const words = entity.replaceAll("_", " ").replace(/^api\b/, "API");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
