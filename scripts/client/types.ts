import type { JsonSchema } from "@/lib/api/json-schema";
import { type Base, commonOf, type Declared, sharedOf, uponAnother } from "./bases";
import type { Call, Document } from "./calls";
import { type Named, shapesOf } from "./shapes";
import { comment, declared, fieldsOf, writtenOut } from "./type-text";

/** All that has a type of its own: what is answered, what is sent, and what is asked for. */
export function namedSchemas({ components: { schemas } }: Document, calls: Call[]) {
  const answered = calls.flatMap(({ typeName, answer }): Named[] =>
    answer && !answer.$ref ? [[`${typeName}Answer`, answer]] : [],
  );
  return {
    answered: [...Object.entries(schemas), ...answered],
    sent: calls.flatMap(({ typeName, body }): Named[] =>
      body && !isVersionAlone(body.schema) ? [[typeName, body.schema]] : [],
    ),
    asked: calls.flatMap(({ typeName, query }): Named[] => {
      const schema = asObject(query);
      return query.length > 0 && !isVersionAlone(schema) ? [[`${typeName}Query`, schema]] : [];
    }),
  };
}

/** The types of all that is sent and answered, each field as few times as can be. */
export function typesOf(document: Document, calls: Call[]): string {
  const { answered, sent, asked } = namedSchemas(document, calls);
  const { nameOf, shared } = shapesOf([...answered, ...sent, ...asked]);
  const declare = ([name, schema]: Named): Declared => ({
    name,
    description: schema.description,
    fields: fieldsOf(schema, nameOf),
  });
  const values = shared.filter(([, schema]) => schema.enum);
  const parts = shared.filter(([, schema]) => !schema.enum);
  const queries = asked.map(declare);
  const common = commonOf(queries);
  return [
    values.map(([name, schema]) => `export type ${name} = ${writtenOut(schema, "", nameOf)};\n`).join(""),
    ...uponAnother(answered.map(declare), 0).map(printed),
    ...uponAnother([...parts, ...sent].map(declare)).map(printed),
    ...common.map((one) => printed([one])),
    ...queries.map((one) => printed([one, sharedOf(one, common)])),
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

function printed([{ name, description, fields }, base]: [Declared, Base?]): string {
  const inherited = new Set(base?.fields);
  const own = [...fields].filter(([key]) => !inherited.has(key));
  if (base && own.length === 0)
    return `${comment(description)}export interface ${name} extends ${base.words} {}\n`;
  return `${comment(description)}export interface ${name}${base ? ` extends ${base.words}` : ""} {\n${declared(own)}}\n`;
}
