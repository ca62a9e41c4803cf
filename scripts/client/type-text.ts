import type { JsonSchema } from "@/lib/api/openapi/json-schema";
import { singular } from "./calls";

/** A field of a type. */
export interface Field {
  comment: string;
  optional: boolean;
  type: string;
}

/** Returns the name of a schema that has one; `field` is the name of the field in which it appears. */
export type NameOf = (schema: JsonSchema, field: string) => string | undefined;

/** Types that say without a comment how a text is written. */
const FORMATS: Record<string, string> = { "date-time": "Instant", date: "Day", uuid: "Uuid" };

/** The type of a value, by its name where it has one. */
export const typeText = (schema: JsonSchema, field: string, nameOf: NameOf): string =>
  nameOf(schema, field) ?? writtenOut(schema, field, nameOf);

/** The type of a value, written out even if it has a name. */
export function writtenOut(schema: JsonSchema, field: string, nameOf: NameOf): string {
  const { $ref, anyOf, oneOf, allOf, type, items = {} } = schema;
  const inner = (part: JsonSchema) => typeText(part, field, nameOf);
  if ($ref) return $ref.split("/").at(-1) ?? "unknown";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return values(schema.enum, field);
  const choices = anyOf ?? oneOf;
  if (choices) return union(choices.map(inner));
  if (allOf) return allOf.map(inner).join(" & ");
  if (Array.isArray(type)) return union(type.map((one) => inner({ ...schema, type: one })));
  switch (type) {
    case "object":
      return objectText(schema, field, nameOf);
    case "array": {
      const item = typeText(items, singular(field), nameOf);
      return /[|&]/.test(item) && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;
    }
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "null":
      return type;
    case "string":
      return FORMATS[schema.format ?? ""] ?? "string";
    default:
      return "unknown";
  }
}

function objectText(schema: JsonSchema, field: string, nameOf: NameOf): string {
  const { properties = {}, additionalProperties } = schema;
  if (Object.keys(properties).length > 0) return `{\n${declared(fieldsOf(schema, nameOf))}}`;
  const values =
    typeof additionalProperties === "object" ? typeText(additionalProperties, field, nameOf) : "unknown";
  return `Record<string, ${values}>`;
}

/** The fields of an object, as they are declared. */
export const fieldsOf = (
  { properties = {}, required = [] }: JsonSchema,
  nameOf: NameOf,
): Map<string, Field> =>
  new Map(
    Object.entries(properties).map(([name, item]) => [
      /^\w+$/.test(name) ? name : JSON.stringify(name),
      {
        comment: comment(item.description),
        optional: !required.includes(name),
        type: typeText(item, name, nameOf),
      },
    ]),
  );

/** The text of fields between braces. */
export const declared = (fields: Iterable<[string, Field]>): string =>
  [...fields]
    .map(([key, field]) => `${field.comment}${key}${field.optional ? "?" : ""}: ${field.type};\n`)
    .join("");

function values(given: unknown[], field: string): string {
  const up = given.map(String).filter((value) => !value.startsWith("-"));
  const both = field === "sort" && up.length * 2 === given.length;
  const texts = union((both ? up : given).map((value) => JSON.stringify(value)));
  return both ? `Sort<${texts}>` : texts;
}

const union = (choices: string[]): string => [...new Set(choices)].join(" | ");

const WIDTH = 100;

/** A doc comment for editors to show, wrapped where the line would be too long. */
export function comment(words: string | undefined): string {
  if (!words) return "";
  if (words.length < WIDTH - 4) return `/** ${words} */\n`;
  const lines = [""];
  for (const word of words.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\n`;
}
