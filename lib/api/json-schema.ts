import { z } from "zod";

/** As much of JSON Schema (draft 2020-12) as our schemas come to. */
export interface JsonSchema {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  $ref?: string;
  description?: string;
  [extra: string]: unknown;
}

/** What a schema takes (`input`) or gives (`output`), as JSON Schema that people can read. */
export function jsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as JsonSchema & {
    $schema?: string;
  };
  return tidy(made) as JsonSchema;
}

const FORMATS_SAY_IT = new Set(["uuid", "date", "date-time", "email"]);

/** Leaves out what a format says already, and the bounds that only JavaScript has. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== "object" || value === null) return value;
  const schema = value as JsonSchema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([name, item]) => {
      if (name === "pattern" && FORMATS_SAY_IT.has(String(schema.format))) return [];
      if ((name === "minimum" || name === "maximum") && Math.abs(Number(item)) === Number.MAX_SAFE_INTEGER)
        return [];
      return [[name, tidy(item)]];
    }),
  );
}

const BY_NAME: Record<string, unknown> = {
  registration: "AB12CDE",
  email: "ann@example.co.uk",
  to: "ann@example.co.uk",
  name: "Ann Lee",
  surname: "Lee",
  forename: "Ann",
  postcode: "BA1 1AA",
  telephone: "01225 496 0123",
  quantity: "1",
  reason: "Part returned",
  description: "Brake pads",
};

/** A value that a schema takes, the same every time: an example for people. */
export function exampleOf(schema: JsonSchema, name = ""): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return exampleOf(choice, name);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, item]) => [key, exampleOf(item, key)]),
      );
    case "array":
      return schema.items ? [exampleOf(schema.items, name)] : [];
    case "integer":
    case "number":
      return Math.max(1, schema.minimum ?? 1);
    case "boolean":
      return true;
    case "string":
      return exampleText(schema, name);
    default:
      return null;
  }
}

function exampleText({ format, pattern }: JsonSchema, name: string): string {
  if (format === "uuid") return "0197a3a0-0000-7000-8000-000000000001";
  if (format === "date" || /(_date|_on|_expiry|_due|^day|^as_at|^from|^date_.*)$/.test(name))
    return "2026-11-22";
  if (format === "date-time") return "2026-11-22T09:30:00.000Z";
  if (format === "email") return "ann@example.co.uk";
  if (name in BY_NAME) return String(BY_NAME[name]);
  if (/(total|balance|amount|gross|net|tax|price|limit|rate|received)/.test(name)) return "54.85";
  if (/percent/.test(name)) return "0";
  return pattern?.includes("\\d") ? "1" : "Text";
}
