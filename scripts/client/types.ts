import type { JsonSchema } from "@/lib/api/json-schema";
import type { Call, Document } from "./calls";
import { shapesOf, subjectOf } from "./shapes";
import { comment, declared, type Field, fieldsOf } from "./type-text";

/** A type with a name, by its fields. */
interface Declared {
  name: string;
  description: string | undefined;
  fields: Map<string, Field>;
}

/** What one type has of another. */
interface Base {
  words: string;
  fields: Iterable<string>;
}

/** So many fields have to be the same for one type to be made upon another. */
const WORTH_EXTENDING = 3;

/** In so many queries a parameter has to be the same to be said once for all. */
const COMMON = 3;

/** What so large a part of the lists take is said of all of them. */
const MOST = 0.8;

/** The types of all that is sent and answered, each field as few times as can be. */
export function typesOf({ components: { schemas } }: Document, calls: Call[]): string {
  const bodies = calls.flatMap(({ typeName, body }) =>
    body && !isVersionAlone(body.schema) ? [[typeName, body.schema] as const] : [],
  );
  const answers = calls.flatMap(({ typeName, answer }) =>
    answer && !answer.$ref ? [[`${typeName}Answer`, answer] as const] : [],
  );
  const queries = calls.flatMap(({ typeName, query }) => {
    const schema = asObject(query);
    return query.length > 0 && !isVersionAlone(schema) ? [[`${typeName}Query`, schema] as const] : [];
  });
  const all = [...Object.entries(schemas), ...bodies, ...answers, ...queries];
  const { nameOf, shared } = shapesOf(all);
  const declare = ([name, schema]: readonly [string, JsonSchema]): Declared => ({
    name,
    description: schema.description,
    fields: fieldsOf(schema, nameOf),
  });
  const things = [...Object.entries(schemas), ...bodies, ...answers].map(declare);
  const asked = queries.map(declare);
  const common = commonOf(asked);
  return [
    [...shared]
      .map(([name, text]) =>
        text.startsWith("{") ? `export interface ${name} ${text}\n` : `export type ${name} = ${text};\n`,
      )
      .join(""),
    ...things.map((one) => printed(one, baseOf(one, things))),
    ...common.map((one) => printed(one)),
    ...asked.map((one) => printed(one, sharedOf(one, common))),
  ].join("\n");
}

/** What asks for a version and nothing else is `OnVersion`. */
export const isVersionAlone = ({ properties = {} }: JsonSchema): boolean =>
  Object.keys(properties).join() === "version";

export const asObject = (query: Call["query"]): JsonSchema => ({
  properties: Object.fromEntries(
    query.map(({ name, schema, description }) => [name, { ...schema, ...(description && { description }) }]),
  ),
  required: query.filter(({ required }) => required).map(({ name }) => name),
});

/** The largest other type of the same subject whose fields this one has all, as they are or none of them required. */
function baseOf(one: Declared, others: Declared[]): Base | undefined {
  const fitting = others.flatMap((other): Base[] => {
    const { name, fields } = other;
    const smaller =
      fields.size < one.fields.size ||
      (fields.size === one.fields.size && others.indexOf(other) < others.indexOf(one));
    if (!smaller || fields.size < WORTH_EXTENDING || subjectOf(name) !== subjectOf(one.name)) return [];
    const own = [...fields].map(([key, field]) => [field, one.fields.get(key)] as const);
    if (own.every(([field, mine]) => mine && sameField(field, mine)))
      return [{ words: name, fields: fields.keys() }];
    if (own.every(([field, mine]) => mine?.optional && mine.type === field.type))
      return [{ words: `Partial<${name}>`, fields: fields.keys() }];
    return [];
  });
  return fitting.sort((a, b) => [...b.fields].length - [...a.fields].length)[0];
}

const sameField = (a: Field, b: Field | undefined) =>
  a.type === b?.type && a.optional === b.optional && a.comment === b.comment;

/** What queries share: `WalkedQuery` is what nearly every list takes that one can walk over. */
function commonOf(queries: Declared[]): Declared[] {
  const known = queries.flatMap(({ fields }) =>
    [...fields].map(([key, field]) => ({ key, field, id: JSON.stringify([key, field]) })),
  );
  const often = (id: string) => known.filter((one) => one.id === id).length;
  const common = new Map(
    known
      .filter(({ key, id }) => key !== "sort" && often(id) >= COMMON)
      .sort((a, b) => often(a.id) - often(b.id))
      .map(({ key, field }) => [key, field]),
  );
  const walks = queries.filter(({ fields }) => fields.has("cursor"));
  const walked = [...common].filter(
    ([key, field]) =>
      walks.filter(({ fields }) => sameField(field, fields.get(key))).length >= MOST * walks.length,
  );
  return [
    {
      name: "WalkedQuery",
      description: "What nearly every list takes that one can walk over.",
      fields: new Map(walked),
    },
    { name: "CommonQuery", description: "What means the same in several queries.", fields: common },
  ];
}

function sharedOf({ fields }: Declared, common: Declared[]): Base | undefined {
  const has = ([key, field]: [string, Field]) => sameField(field, fields.get(key));
  const bases: Base[] = [];
  for (const { name, fields: shared } of common) {
    const said = new Set(bases.flatMap((base) => [...base.fields]));
    const keys = [...shared].filter(has).flatMap(([key]) => (said.has(key) ? [] : [key]));
    if (keys.length === shared.size) bases.push({ words: name, fields: keys });
    else if (keys.length > 1 && name === "CommonQuery")
      bases.push({
        words: `Pick<${name}, ${keys.map((key) => JSON.stringify(key)).join(" | ")}>`,
        fields: keys,
      });
  }
  return bases.length > 0
    ? { words: bases.map(({ words }) => words).join(", "), fields: bases.flatMap((base) => [...base.fields]) }
    : undefined;
}

function printed({ name, description, fields }: Declared, base?: Base): string {
  const inherited = new Set(base?.fields);
  const own = [...fields].filter(([key]) => !inherited.has(key));
  if (base && own.length === 0)
    return `${comment(description)}export interface ${name} extends ${base.words} {}\n`;
  return `${comment(description)}export interface ${name}${base ? ` extends ${base.words}` : ""} {\n${declared(own)}}\n`;
}
