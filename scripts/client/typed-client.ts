import { execFile } from "node:child_process";
import { routes } from "@/app/api/v1/routes";
import { openApi } from "@/lib/api/openapi/openapi";
import { callsOf, type Document } from "./calls";
import { GENERICS } from "./generics";
import { resourcesOf } from "./resources";
import { typesOf } from "./types";

const FOLDER = "clients/typescript/src";

const HEADING = "// Made by `npm run api:client` from the endpoints; a test holds the two together.\n\n";

/** The types with which the generated file begins. */
export const WORDS = `${HEADING}/** ISO 8601 in UTC: \`2026-11-22T09:30:00.000Z\`. */
export type Instant = string;
/** \`2026-11-22\`. */
export type Day = string;
export type Uuid = string;
/** Up, or down with \`-\` before it. */
export type Sort<Field extends string> = Field | \`-\${Field}\`;
${GENERICS}
/** The version that a change is made upon; without it the last to save wins. */
export interface OnVersion {
version?: number;
}

`;

const IMPORTS = `${HEADING}import type { Api } from "./api.js";
import type * as t from "./types.js";

`;

/** Returns the generated files of the client's package, by path. */
export async function typedClient(): Promise<Record<string, string>> {
  // Our own document, cast to the part of its shape that the client is made from.
  const document = openApi(routes) as unknown as Document;
  const calls = callsOf(document);
  return {
    [`${FOLDER}/types.ts`]: await formatted(WORDS + typesOf(document, calls)),
    [`${FOLDER}/resources.ts`]: await formatted(IMPORTS + resourcesOf(document, calls)),
  };
}

/** Formats a source as `biome check --write` does. */
const formatted = (source: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const biome = ["node_modules/@biomejs/biome/bin/biome", "format", "--stdin-file-path=client.ts"];
    const child = execFile(process.execPath, biome, { maxBuffer: 2 ** 24 }, (error, text) =>
      error ? reject(error) : resolve(text),
    );
    child.stdin?.end(source);
  });
