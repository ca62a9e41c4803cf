import { answerName, type Call, camelCase, type Document } from "./calls";
import { comment } from "./type-text";
import { asObject, isVersionAlone } from "./types";

interface Branch {
  [name: string]: Branch | string;
}

/** Returns the calls as a tree: `garage.customers.contacts.create`. */
export function resourcesOf({ tags }: Document, calls: Call[]): string {
  const tree: Branch = {};
  for (const call of calls) {
    const branch = call.names.slice(0, -1).reduce<Branch>((above, name) => {
      const known = above[name] ?? {};
      if (typeof known === "string") throw new Error(`${call.names.join(".")} stands below a call`);
      above[name] = known;
      return known;
    }, tree);
    const name = call.names.at(-1) ?? "";
    if (branch[name]) throw new Error(`Two calls are called ${call.names.join(".")}`);
    branch[name] = `${comment(wordsOf(call))}${name}: ${callText(call)},\n`;
  }
  const words = new Map(tags.map(({ name, description }) => [camelCase(name), description]));
  const parts = Object.entries(tree).map(
    ([name, branch]) => `${comment(words.get(name))}${name}: ${printed(branch)},\n`,
  );
  return `/** All calls, by their place among the garage's things. */\nexport const resources = (api: Api) => ({\n${parts.join("")}});\n`;
}

function printed(branch: Branch | string): string {
  if (typeof branch === "string") return branch;
  const parts = Object.entries(branch).map(([name, inner]) =>
    typeof inner === "string" ? inner : `${name}: ${printed(inner)},\n`,
  );
  return `{\n${parts.join("")}}`;
}

const wordsOf = ({ summary, permission }: Call): string =>
  permission && permission !== "account:own" ? `${summary}. Needs \`${permission}\`.` : `${summary}.`;

function callText(call: Call): string {
  const { typeName, method, path, query, body, upload, answer, list, walked, csv, kept } = call;
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => `${camelCase(name)}: string`);
  const schema = body?.schema ?? (query.length > 0 ? asObject(query) : null);
  const type = schema && (isVersionAlone(schema) ? "t.OnVersion" : `t.${typeName}${body ? "" : "Query"}`);
  const required = body ? body.required : query.some((parameter) => parameter.required);
  const file = upload ? ["file: Blob | string"] : [];
  const input = type ? [`${body ? "body" : "query"}${required ? "" : "?"}: ${type}`] : [];
  const given = [...ids, ...file, ...input].join(", ");
  const place = JSON.stringify(`${method} ${path}`);
  const row = answer && `t.${answerName(call)}`;
  const more = !row ? ', { file: "application/pdf" }' : method === "POST" && !kept ? ", { once: true }" : "";
  const made = walked
    ? `api.list<[${ids.join(", ")}], ${type}, ${row}>(${place})`
    : list && query.some(({ name }) => name === "per_page")
      ? `api.page<[${given}], ${row}>(${place})`
      : upload
        ? `api.upload<[${given}], ${row}>(${place}, ${JSON.stringify(upload)})`
        : `api.${type ? "ask" : "call"}<[${given}], ${row ?? "Blob"}${list ? "[]" : ""}>(${place}${more})`;
  return csv ? `api.withCsv(${place}, ${made})` : made;
}
