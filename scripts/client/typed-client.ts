import { execFile } from "node:child_process";
import { routes } from "@/app/api/v1/routes";
import { openApi } from "@/lib/api/openapi/openapi";
import { callsOf, type Document } from "./calls";
import { GENERICS } from "./generics";
import { resourcesOf } from "./resources";
import { typesOf } from "./types";

const FOLDER = "clients/typescript/src";

const HEADING = "// Made by `npm run api:client` from the endpoints; a test holds the two together.\n\n";

/** What the types are written in. */
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

/** What the client's package has from the endpoints, by file. */
export async function typedClient(): Promise<Record<string, string>> {
  // Our own document: as much of its shape as the client is made of.
  const document = openApi(routes) as unknown as Document;
  const calls = callsOf(document);
  return {
    [`${FOLDER}/types.ts`]: await formatted(WORDS + typesOf(document, calls)),
    [`${FOLDER}/resources.ts`]: await formatted(IMPORTS + resourcesOf(document, calls)),
  };
}

/** As `biome check --write` leaves it. */
const formatted = (source: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const biome = ["node_modules/@biomejs/biome/bin/biome", "format", "--stdin-file-path=client.ts"];
    const child = execFile(process.execPath, biome, { maxBuffer: 2 ** 24 }, (error, text) =>
      error ? reject(error) : resolve(text),
    );
    child.stdin?.end(source);
  });
