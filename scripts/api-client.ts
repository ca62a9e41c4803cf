import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { routes } from "@/app/api/v1/routes";
import { openApi } from "@/lib/api/openapi";

const runFile = promisify(execFile);

/** Where the client stands, for whoever copies it. */
export const API_CLIENT = "clients/typescript/ga4-garage.ts";

/** What is built in: every POST may be sent again safely, and nobody is told which tool made the file. */
const SETUP = "export default { config: { idempotencyKey: true, clientHeader: false } };";

const HEADING = "// Made by `npm run api:client` from the endpoints; a test holds the two together.\n";

/** Each input by its place (`path`, `query`, `headers`, `body`); what fails is an answer and no exception. */
const STYLE = ["--args-style=grouped", "--error-mode=result"];

/** The typed client of the REST surface: one file without dependencies. */
export async function apiClientSource(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "api-client-"));
  try {
    const at = (name: string) => path.join(folder, name);
    const [document, setup, client] = [at("openapi.json"), at("setup.ts"), at("client.ts")];
    await writeFile(document, JSON.stringify(openApi(routes)));
    await writeFile(setup, SETUP);
    await redocly("generate-client", document, "--output", client, "--setup", setup, ...STYLE);
    const made = await readFile(client, "utf8");
    return HEADING + made.slice(made.indexOf("\n/**"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs Redocly's command line, which then calls nobody. */
export const redocly = (...args: string[]) =>
  runFile(process.execPath, ["node_modules/@redocly/cli/bin/cli.js", ...args], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    maxBuffer: 2 ** 26,
  });
