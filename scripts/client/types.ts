import type { JsonSchema } from "@/lib/api/openapi/json-schema";
import { type Base, commonOf, type Declared, sharedOf, withBases } from "./bases";
import { answerName, type Call, type Document } from "./calls";
import { ofAnyKind, withGenerics, withoutRanges } from "./generics";
import { type Named, shapesOf } from "./shapes";
import { comment, declared, fieldsOf, writtenOut } from "./type-text";

/** Returns everything that gets its own type: what is returned, what is sent, and what is queried. */
export function namedSchemas({ components: { schemas } }: Document, calls: Call[]) {
  const answered = calls.flatMap((call): Named[] =>
    call.answer && !call.answer.$ref ? [[answerName(call), call.answer]] : [],
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

/** Returns the types of everything sent and returned, with each field written as rarely as possible. */
export function typesOf(document: Document, calls: Call[]): string {
  const brief = calls.map((call) => withGenerics(call, document));
  const { answered, sent, asked } = namedSchemas(document, brief);
  const { nameOf, shared } = shapesOf([...answered, ...sent, ...asked]);
  const declare = ([name, schema]: Named): Declared => ({
    name,
    description: schema.description,
    fields: fieldsOf(schema, nameOf),
  });
  const values = shared.filter(([, schema]) => schema.enum);
  const parts = shared.filter(([, schema]) => !schema.enum);
  const answers = ofAnyKind(answered.map(declare));
  const bodies = ofAnyKind([...parts, ...sent].map(declare));
  const queries = asked.map((one) => withoutRanges(declare(one)));
  const common = commonOf(queries.map(([query]) => query));
  return [
    values.map(([name, schema]) => `export type ${name} = ${writtenOut(schema, "", nameOf)};\n`).join(""),
    ...answers.texts,
    ...withBases(answers.others, 0).map(printed),
    ...bodies.texts,
    ...withBases(bodies.others).map(printed),
    ...common.map((one) => printed([one])),
    ...queries.map(([query, ranges]) => printed([query, ...sharedOf(query, common), ...ranges])),
  ].join("\n");
}

/** Whether a schema has a version and nothing else; its type is `OnVersion`. */
export const isVersionAlone = ({ properties = {} }: JsonSchema): boolean =>
  Object.keys(properties).join() === "version";

export const asObject = (query: Call["query"]): JsonSchema => ({
  properties: Object.fromEntries(
    query.map(({ name, schema, description }) => [name, { ...schema, ...(description && { description }) }]),
  ),
  required: query.filter(({ required }) => required).map(({ name }) => name),
});

function printed([{ name, description, fields }, ...given]: [Declared, ...(Base | undefined)[]]): string {
  const bases = given.filter((base) => base !== undefined);
  const inherited = new Set(bases.flatMap((base) => [...base.fields]));
  const own = [...fields].filter(([key]) => !inherited.has(key));
  const upon = bases.length > 0 ? ` extends ${bases.map(({ words }) => words).join(", ")}` : "";
  return `${comment(description)}export interface ${name}${upon} {\n${declared(own)}}\n`;
}
