import type { JsonSchema } from "@/lib/api/openapi/json-schema";

const FORMATS: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
};

/** What of a value does not meet a schema of the document, each with its place. Knows the words that our document uses. */
export function violations(value: unknown, schema: JsonSchema, root: object, at = "$"): string[] {
  if (schema.$ref) return violations(value, resolve(schema.$ref, root), root, at);
  if (schema.anyOf)
    return schema.anyOf.some((choice) => violations(value, choice, root, at).length === 0)
      ? []
      : [`${at} meets none of its choices`];
  if ("const" in schema && value !== schema.const) return [`${at} is not ${schema.const}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is none of ${schema.enum.join(", ")}`];
  const types = schema.type === undefined ? null : [schema.type].flat();
  if (types && !types.some((type) => isOf(type, value))) return [`${at} is ${typeof value}, not ${types}`];
  if (typeof value === "string") return ofText(value, schema, at);
  if (typeof value === "number")
    return [...within(value, schema.minimum, schema.maximum, at), ...multiples(value, schema.multipleOf, at)];
  if (Array.isArray(value))
    return [
      ...within(value.length, schema.minItems, schema.maxItems, `${at}.length`),
      ...value.flatMap((item, i) =>
        schema.items ? violations(item, schema.items, root, `${at}[${i}]`) : [],
      ),
    ];
  return typeof value === "object" && value !== null
    ? ofObject(value as Record<string, unknown>, schema, root, at)
    : [];
}

function isOf(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

const within = (value: number, least = -Infinity, most = Infinity, at: string): string[] =>
  value < least || value > most ? [`${at} is ${value}, not ${least} to ${most}`] : [];

const inCalendar = (value: string, format: string): boolean =>
  !format.startsWith("date") ||
  new Date(`${value.slice(0, 10)}T00:00:00Z`).toJSON()?.slice(0, 10) === value.slice(0, 10);

/** Of decimal places, as all our steps are: 54.85 is so many hundredths though 54.85 / 0.01 is no whole number in binary. */
const multiples = (value: number, step: unknown, at: string): string[] =>
  typeof step === "number" && Number(value.toFixed(Math.round(-Math.log10(step)))) !== value
    ? [`${at} is ${value}, no multiple of ${step}`]
    : [];

function ofText(value: string, { format = "", pattern, ...schema }: JsonSchema, at: string): string[] {
  const length = within(value.length, schema.minLength, schema.maxLength, `${at}.length`);
  if (length.length > 0) return length;
  if (FORMATS[format]?.test(value) === false || !inCalendar(value, format)) return [`${at} is no ${format}`];
  return pattern && !new RegExp(pattern, "u").test(value) ? [`${at} does not match ${pattern}`] : [];
}

function ofObject(value: Record<string, unknown>, schema: JsonSchema, root: object, at: string): string[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required.filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    const known = properties[name];
    if (known) return violations(item, known, root, `${at}.${name}`);
    if (additionalProperties === false) return [`${at}.${name} is not in the document`];
    return typeof additionalProperties === "object"
      ? violations(item, additionalProperties, root, `${at}.${name}`)
      : [];
  });
  return [...missing, ...wrong];
}

function resolve(ref: string, root: object): JsonSchema {
  const found = ref
    .slice(2)
    .split("/")
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], root);
  if (!found) throw new Error(`The document has no ${ref}`);
  return found as JsonSchema;
}
