import "server-only";
import { createHash } from "node:crypto";
import { SCRIPT, STYLE } from "./reference-page-assets";

type Json = Record<string, unknown>;

interface Operation {
  summary: string;
  description: string;
  operationId: string;
  tags: string[];
  security?: unknown[];
  parameters: {
    name: string;
    in: string;
    required?: boolean;
    schema: Json;
    description: string;
    example?: unknown;
  }[];
  requestBody?: { content: Record<string, { schema: Json; example?: unknown }> };
  responses: Record<
    string,
    { $ref?: string; description?: string; content?: Record<string, { example?: unknown }> }
  >;
}

/**
 * Returns the reference as one self-contained page: every operation with its fields, responses and an example, and a search box.
 */
export function referencePage(document: Json): Response {
  const body = pageOf(document);
  const hash = createHash("sha256").update(SCRIPT).digest("base64");
  return new Response(body, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, max-age=300",
      "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      "x-content-type-options": "nosniff",
    },
  });
}

function pageOf(document: Json): string {
  const paths = document.paths as Record<string, Record<string, Operation>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = document.tags as { name: string; description: string }[];
  const info = document.info as { title: string; description: string };
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(info.title)} API</title><style>${STYLE}</style></head><body>
<header><h1>${html(info.title)} API</h1><p>${words(info.description)}</p>${INTRODUCTION}</header>
<form role="search"><label for="search">Find an operation</label> <input id="search" type="search" placeholder="customers, refund, documents:issue …" autocomplete="off"> <span id="count" role="status"></span></form>
<main>${tags
    .map(
      ({ name, description }) =>
        `<section><h2 id="${html(name)}">${html(name)}</h2><p>${words(description)}</p>${operations
          .filter(({ operation }) => operation.tags[0] === name)
          .map(({ path, method, operation }) => operationPart(path, method, operation))
          .join("")}</section>`,
    )
    .join("")}</main><script>${SCRIPT}</script></body></html>`;
}

const INTRODUCTION = `<p>Send a token with every request: <code>Authorization: Bearer …</code>. Sign in at <code>POST /auth/login</code> for one that is good for 15 minutes, or
make a key for a program at <code>POST /api-keys</code>. Repeat a POST safely with an <code>Idempotency-Key</code>; change what nobody else has changed with
<code>If-Match</code>. Lists take <code>page</code>, <code>per_page</code> (at most 200), <code>sort</code>, <code>q</code> and <code>updated_since</code>. The same as
<a href="openapi.json">OpenAPI 3.1</a>.</p>`;

function operationPart(path: string, method: string, operation: Operation): string {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const sought = [method, path, summary, description].join(" ").toLowerCase();
  const content = requestBody?.content["application/json"];
  return `<details id="${html(operationId)}" data-words="${html(sought)}"><summary><b class="${method}">${method.toUpperCase()}</b> <code>${html(path)}</code> <span>${html(summary)}</span></summary>
<p>${words(description)}</p>
${parameters.length ? `<h3>Parameters</h3>${table(parameters.map((p) => [p.name, `${typeOf(p.schema)}, in the ${p.in}`, p.required ? "required" : "", p.description]))}` : ""}
${content ? `<h3>Body</h3>${table(fieldsOf(content.schema))}` : ""}
<h3>Try it</h3><pre>${html(curl(path, method, operation))}</pre>
<h3>Answers</h3>${Object.entries(responses)
    .map(([status, { $ref, description: said, content: given }]) => {
      const example = given?.["application/json"]?.example;
      return `<p><b>${status}</b> ${html($ref ? ($ref.split("/").at(-1) ?? "") : (said ?? ""))}</p>${example ? `<pre>${html(JSON.stringify(example, null, 2))}</pre>` : ""}`;
    })
    .join("")}</details>`;
}

/** A row for each field, and for each field nested in it: `line_items[].quantity`. */
function fieldsOf(schema: Json, within = ""): string[][] {
  const required = new Set((schema.required as string[] | undefined) ?? []);
  const properties = Object.entries((schema.properties as Record<string, Json> | undefined) ?? {});
  const neededFirst = properties.sort(([a], [b]) => Number(required.has(b)) - Number(required.has(a)));
  return neededFirst.flatMap(([name, item]) => {
    const inner = (item.items ?? item) as Json;
    const said = (item.description as string | undefined) ?? "";
    return [
      [within + name, typeOf(item), required.has(name) ? "required" : "", said],
      ...fieldsOf(inner, `${within}${name}${item.items ? "[]" : ""}.`),
    ];
  });
}

function typeOf(schema: Json): string {
  const {
    type,
    format,
    enum: words,
    anyOf,
    items,
    maxLength,
    minimum,
    maximum,
    default: otherwise,
  } = schema as {
    type?: string | string[];
    format?: string;
    enum?: string[];
    anyOf?: Json[];
    items?: Json;
    maxLength?: number;
    minimum?: number;
    maximum?: number;
    default?: unknown;
  };
  const unsaid = otherwise === undefined ? "" : `, otherwise ${otherwise}`;
  if (words) return words.join(" | ") + unsaid;
  if (anyOf) return anyOf.map(typeOf).join(" or ");
  if (items) return `list of ${typeOf(items)}`;
  const bounds = [
    maxLength && `at most ${maxLength}`,
    minimum !== undefined && `from ${minimum}`,
    maximum !== undefined && `to ${maximum}`,
  ];
  return [format ?? [type].flat().join(" or "), ...bounds].filter(Boolean).join(" ") + unsaid;
}

const table = (rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell, i) => (i ? `<td>${words(cell)}</td>` : `<th scope="row"><code>${html(cell)}</code></th>`)).join("")}</tr>`).join("")}</table>`;

function curl(path: string, method: string, { parameters, requestBody, security }: Operation): string {
  const example = requestBody?.content["application/json"]?.example;
  const asked = parameters.flatMap(({ name, example: shown }) =>
    shown === undefined ? [] : [`${name}=${[shown].flat().join()}`],
  );
  const address = `https://garage.example.co.uk/api/v1${path}`;
  return [
    `curl -X ${method.toUpperCase()} ${asked.length > 0 ? `'${address}?${asked.join("&")}'` : address}`,
    security?.length === 0 ? "" : ` \\\n  -H 'Authorization: Bearer …'`,
    example ? ` \\\n  -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(example)}'` : "",
  ].join("");
}

/** Escapes text for HTML and sets what is in backticks as code. */
const words = (text: string) => html(text).replace(/`([^`]+)`/g, "<code>$1</code>");

const html = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
