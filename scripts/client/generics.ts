import { BOUNDS } from "@/lib/core/database/filters";
import type { Base, Declared } from "./bases";
import { answerName, type Call, type Document, type Parameter } from "./calls";
import { comment, declared } from "./type-text";

const bounds = Object.keys(BOUNDS);

/** Types that recur with only the record, the fields or the values changed. */
export const GENERICS = `/** Only these of a record's fields; \`id\` always comes. The answer holds those that are named and no others. */
export type Fields<Whole> = (Exclude<keyof Whole, "expanded"> & string)[];
/** What comes along in \`expanded\`, so that it need not be fetched. Each needs a permission beside the record's. */
export type Expand<Whole extends { expanded?: object }> = (keyof NonNullable<Whole["expanded"]> & string)[];
/** Only those whose fields are the value or more (\`gte\`), more (\`gt\`), the value or less (\`lte\`), less (\`lt\`). */
export type Bounded<Name extends string, Value> = {
[Key in \`\${Name}[\${${bounds.map((bound) => `"${bound}"`).join(" | ")}}]\`]?: Value;
};
/** The same, and by its name alone only those whose field is just the value. */
export type Ranged<Name extends string, Value> = Bounded<Name, Value> & { [Key in Name]?: Value };
`;

/** Replaces `fields` and `expand` of a call by generics over what it returns, where they allow everything that this has. */
export function withGenerics(call: Call, { components: { schemas } }: Document): Call {
  const { properties = {} } = schemas[call.answer?.$ref?.split("/").at(-1) ?? ""] ?? call.answer ?? {};
  const { expanded, ...own } = properties;
  const known: Record<string, [string, object | undefined]> = {
    fields: ["Fields", own],
    expand: ["Expand", expanded?.properties],
  };
  const query = call.query.map((parameter): Parameter => {
    const [generic, has] = known[parameter.name] ?? [];
    if (!generic || !has || !isAllOf(parameter.schema.items?.enum, Object.keys(has))) return parameter;
    const { description, ...rest } = parameter;
    const words = needs(description ?? parameter.schema.description);
    const $ref = `${generic}<${answerName(call)}>`;
    return { ...rest, schema: { $ref, ...(words && { description: `${words}.` }) } };
  });
  return { ...call, query };
}

const isAllOf = (values: unknown[] = [], names: string[]): boolean =>
  values.length === names.length && names.every((name) => values.includes(name));

/** The permissions needed: the part of a description that is not the same for every record. */
const needs = (words = ""): string =>
  [...words.matchAll(/`(\w+)` `(\w+:\w+)`/g)]
    .map(([, name, permission]) => `\`${name}\` needs \`${permission}\``)
    .join(", ");

/** Splits a query into the query without its range filters, and the base types for these. */
export function withoutRanges({ fields, ...query }: Declared): [Declared, Base[]] {
  const rest = new Map(fields);
  const ranges = new Map<string, string[]>();
  for (const [, name] of [...fields.keys()].join("\n").matchAll(/^"(\w+)\[gte\]"$/gm)) {
    if (!name) continue;
    const keys = bounds.map((bound) => `"${name}[${bound}]"`);
    const type = fields.get(`"${name}[gte]"`)?.type ?? "";
    if (!keys.every((key) => fields.get(key)?.type === type)) continue;
    const exact = fields.get(name)?.type === type;
    const range = exact ? `Ranged<*, ${type}>` : `Bounded<*, ${type}>`;
    ranges.set(range, [...(ranges.get(range) ?? []), `"${name}"`]);
    for (const key of exact ? [name, ...keys] : keys) rest.delete(key);
  }
  const bases = [...ranges].map(([range, names]) => ({
    words: range.replace("*", names.join(" | ")),
    fields: [],
  }));
  return [{ ...query, fields: rest }, bases];
}

/** What is the same for records of any kind, by the ending of the type's name: its description, and where it names the kind. */
const OF_ANY: Record<string, { words: string; kind: RegExp }> = {
  Bulk: { words: "Many that are to be created at once.", kind: /(?<=^items: )\w+(?=\[\];$)/m },
  Each: { words: "What became of each of many.", kind: /(?<=^data\?: )\w+(?=;$)/m },
};

/** Returns each of these types once as a generic, with one line for each kind; and all other types. */
export function ofAnyKind(types: Declared[]): { texts: string[]; others: Declared[] } {
  const generics = new Map<string, string>();
  const lines: string[] = [];
  const others = types.filter((type) => {
    const generic = type.name.slice(-4);
    const { words, kind } = OF_ANY[generic] ?? {};
    const text = declared(type.fields);
    const [of] = kind?.exec(text) ?? [];
    if (!kind || !of) return true;
    const body = `${comment(words)}export interface ${generic}<Kind> {\n${text.replace(kind, "Kind")}}\n`;
    if ((generics.get(generic) ?? body) !== body) return true;
    generics.set(generic, body);
    lines.push(`export type ${type.name} = ${generic}<${of}>;\n`);
    return false;
  });
  return { texts: [...generics.values(), lines.join("")], others };
}
