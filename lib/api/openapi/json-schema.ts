import { z } from "zod";
import { YEAR } from "@/lib/core/dates/day-fields";

/** The part of JSON Schema (draft 2020-12) that our schemas use. */
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

const COMPONENTS = "#/components/schemas/";

/** Schemas with a name of their own (`meta({ id })`), as the document stores them. */
export type Components = Record<string, JsonSchema>;

/** Returns what a schema accepts (`input`) or returns (`output`), as readable JSON Schema. Named schemas go into `components`. */
export function jsonSchema(schema: z.ZodType, io: "input" | "output", components: Components): JsonSchema {
  const { $schema: _, $defs, ...made } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as JsonSchema;
  for (const [name, named] of Object.entries(($defs ?? {}) as Components)) components[name] = tidy(named);
  return tidy(made);
}

/** Returns the schema itself where there is only a reference. Throws for an unknown name. */
export function resolved(schema: JsonSchema, components: Components): JsonSchema {
  const named = schema.$ref?.startsWith(COMPONENTS)
    ? components[schema.$ref.slice(COMPONENTS.length)]
    : schema;
  if (!named) throw new Error(`Nothing is called ${schema.$ref}`);
  return named;
}

type KeyedSchema = JsonSchema & { keys?: Record<string, string | undefined> };

const FORMATS_WITHOUT_PATTERN = new Set(["uuid", "date", "date-time", "email"]);

/** Whether a pattern limits the years, which no format expresses. */
const isOurs = (pattern = "") => pattern.startsWith(`^${YEAR}`);

/**
 * Drops what a format already says and the bounds of JavaScript's own numbers, and points references at the components. For a
 * record with known keys, `meta({ keys })` describes each.
 */
function tidy(schema: JsonSchema): JsonSchema {
  const { propertyNames, additionalProperties, keys = {}, ...others } = schema as KeyedSchema;
  const names = (propertyNames as JsonSchema | undefined)?.enum;
  // A record with known keys becomes an object with these properties.
  const whole =
    names && typeof additionalProperties === "object"
      ? {
          ...others,
          properties: Object.fromEntries(
            names.map((name) => {
              const description = keys[String(name)];
              return [String(name), { ...additionalProperties, ...(description && { description }) }];
            }),
          ),
          additionalProperties: false,
        }
      : schema;
  return Object.fromEntries(
    Object.entries(whole).flatMap(([name, item]) =>
      isRedundant(name, schema) ? [] : [[name, within(name, item)]],
    ),
  );
}

const isRedundant = (name: string, schema: JsonSchema): boolean =>
  (name === "pattern" && FORMATS_WITHOUT_PATTERN.has(String(schema.format)) && !isOurs(schema.pattern)) ||
  ((name === "minimum" || name === "maximum") && Math.abs(Number(schema[name])) === Number.MAX_SAFE_INTEGER);

function within(name: string, value: unknown): unknown {
  if (name === "$ref") return String(value).replace("#/$defs/", COMPONENTS);
  if (name === "enum" || name === "const" || name === "default" || name === "required") return value;
  if (Array.isArray(value)) return value.map((item) => within("", item));
  if (typeof value !== "object" || value === null) return value;
  if (name !== "properties") return tidy(value as JsonSchema);
  return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, tidy(item as JsonSchema)]));
}
