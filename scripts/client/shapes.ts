import type { JsonSchema } from "@/lib/api/openapi/json-schema";
import { pascalCase, singular } from "./calls";
import { type NameOf, writtenOut } from "./type-text";

/** A schema with its type's name. */
export type Named = readonly [name: string, schema: JsonSchema];

/** A set of values or an object found within other types, with the subjects of these. */
interface Found {
  field: string;
  schema: JsonSchema;
  subjects: string[];
}

/** With this many values or fields, a name is better than writing them twice. */
const WORTH_A_NAME = 3;

/** Better names for types that would be named after the wrong subject. */
const CALLED: Record<string, string> = {
  CustomerKind: "StatementKind",
  DocumentItemType: "LineItemType",
  DocumentKind: "SearchKind",
  DocumentMethod: "PaidBy",
  DocumentRequiredToIssue: "RequiredToIssue",
  DocumentTo: "MoneyTo",
  LeftItemType: "LineItemTypeShown",
  SavedItemType: "SavedJobItemType",
  SavedLine: "SavedJobLine",
  SettingsColour: "StatusColour",
};

interface Shapes {
  nameOf: NameOf;
  /** The schemas that became named types because several types have them. */
  shared: Named[];
}

/** Returns what several types have in common: each set of values and each object once, with a name. */
export function shapesOf(types: readonly Named[]): Shapes {
  const found = new Map<string, Found>();
  for (const [name, schema] of types)
    for (const [field, item] of Object.entries(schema.properties ?? {}))
      note(found, subjectOf(name), item, field);
  const names = new Map<string, string>();
  for (const [name, schema] of types) {
    const text = bare(schema, "");
    if (found.has(text) && !names.has(text)) names.set(text, name);
  }
  const taken = new Set(types.map(([name]) => name));
  const again = [...found].filter(([text, { subjects }]) => subjects.length > 1 && !names.has(text));
  for (const [text, one] of again.sort(([, a], [, b]) => b.subjects.length - a.subjects.length)) {
    const name = nameFor(one, taken);
    if (!name) continue;
    taken.add(name);
    names.set(text, name);
  }
  const nameOf: NameOf = (schema, field) =>
    isWorthAName(schema, field) ? names.get(bare(schema, field)) : undefined;
  const shared = again.flatMap(([text, { schema }]): Named[] => {
    const name = names.get(text);
    return name ? [[name, schema]] : [];
  });
  return { nameOf, shared: shared.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

/** The subject of a type: the first word of its name. */
export const subjectOf = (name: string): string => /^[A-Z][a-z]+/.exec(name)?.[0] ?? name;

function note(found: Map<string, Found>, subject: string, schema: JsonSchema, field: string): void {
  if (isWorthAName(schema, field)) {
    const text = bare(schema, field);
    const known = found.get(text) ?? { field, schema, subjects: [] };
    known.subjects.push(subject);
    found.set(text, known);
  }
  for (const choice of schema.anyOf ?? schema.oneOf ?? []) note(found, subject, choice, field);
  if (schema.items) note(found, subject, schema.items, singular(field));
  for (const [name, item] of Object.entries(schema.properties ?? {})) note(found, subject, item, name);
}

const isWorthAName = (schema: JsonSchema, field: string): boolean =>
  schema.enum
    ? field !== "sort" && schema.enum.length >= WORTH_A_NAME
    : schema.type === "object" && Object.keys(schema.properties ?? {}).length >= WORTH_A_NAME;

/** The type written out without any names, so that equal ones can be compared. */
const bare = (schema: JsonSchema, field: string) => writtenOut(schema, field, () => undefined);

/**
 * Named after the subject that has it most often; undefined where every such name is taken, and then the type is written out in
 * place.
 */
function nameFor({ field, subjects }: Found, taken: Set<string>): string | undefined {
  const often = (subject: string) => subjects.filter((one) => one === subject).length;
  const owners = [...new Set(subjects)].sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1));
  const word = pascalCase(singular(field));
  const names = owners.map((owner) => (word.startsWith(owner) ? word : owner + word));
  return names.map((one) => CALLED[one] ?? one).find((one) => !taken.has(one));
}
