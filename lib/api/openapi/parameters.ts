import "server-only";
import type { z } from "zod";
import { isVersioned, type Operation } from "../operation";
import { fieldNames } from "../shape";
import type { JsonSchema } from "./json-schema";

type Json = Record<string, unknown>;

export function parameter(
  name: string,
  place: string,
  { description, ...schema }: JsonSchema,
  required: boolean,
): Json {
  // Several values are written in a URL with commas between them.
  const listed = schema.type === "array" && { style: "form", explode: false };
  return { name, in: place, required, ...(description && { description }), ...listed, schema };
}

export const headersOf = (method: string, input: z.ZodType): Json[] => [
  ...(isVersioned(input)
    ? [
        parameter(
          "If-Match",
          "header",
          { type: "string", description: "The ETag that the change is made upon; a stale one is 412." },
          false,
        ),
      ]
    : []),
  ...(method === "POST"
    ? [
        parameter(
          "Idempotency-Key",
          "header",
          {
            type: "string",
            minLength: 1,
            maxLength: 255,
            description: "The same key and body give the same answer for 24 hours.",
          },
          false,
        ),
      ]
    : []),
];

/** The parameters that narrow a record to some fields or include related records. */
export function shapeOf(operation: Operation): Json[] {
  const fields = fieldNames(operation);
  const expand = Object.entries(operation.expand ?? {});
  const needs = expand.map(([name, { permission }]) => `\`${name}\` \`${permission}\``).join(", ");
  return [
    ...(fields.length > 0
      ? [
          namesParameter("fields", fields, {
            example: fields.slice(1, 3),
            description:
              "Only these fields, by name with commas between them; `id` always comes. The answer's schema holds but for the fields that are not named.",
          }),
        ]
      : []),
    ...(expand.length > 0
      ? [
          namesParameter(
            "expand",
            expand.map(([name]) => name),
            {
              example: [expand[0]?.[0]],
              description: `What comes along with each record, by name with commas between them, so that it need not be fetched. Needs, beside the permission for the record: ${needs}.`,
            },
          ),
        ]
      : []),
  ];
}

const namesParameter = (
  name: string,
  known: string[],
  { description, example }: { description: string; example: unknown[] },
): Json => ({
  ...parameter(name, "query", { type: "array", items: { type: "string", enum: known }, description }, false),
  example,
});

export const COLUMNS: JsonSchema = {
  type: "string",
  description: "Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`.",
};

export const IF_NONE_MATCH: Json = parameter(
  "If-None-Match",
  "header",
  {
    type: "string",
    description: "The ETag of an earlier answer: 304 without a body where it would be the same.",
  },
  false,
);

export const CURSOR: JsonSchema = {
  type: "string",
  minLength: 1,
  maxLength: 400,
  description:
    "Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.",
};

export const IDS: JsonSchema = {
  type: "string",
  description: "With a cursor: only these records, by ids with commas between them, at most 200.",
};
