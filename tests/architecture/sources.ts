import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export interface Import {
  /** Path from the root, with its extension, or the package's name. */
  target: string;
  typesOnly: boolean;
}

export interface Source {
  path: string;
  text: string;
  imports: Import[];
  serverOnly: boolean;
}

/** The room that a file of lib is in: its folder, or the vendor's. */
export const roomOf = (path: string): string => /^lib\/(integrations\/[\w-]+|[\w-]+)\//.exec(path)?.[1] ?? "";

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:([\w*{][^;"']*?)\s+from\s+)?["']([^"']+)["']/gm;

/** Every source that git knows or would add, with what it imports: TypeScript, unless other patterns are given. */
export function sources(patterns = ["*.ts", "*.tsx"]): Source[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns],
    { encoding: "utf8" },
  );
  return listed
    .split("\n")
    .filter((file) => file && existsSync(file))
    .map(read);
}

function read(file: string): Source {
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(IMPORT)].map(([, type, names, specifier = ""]) => ({
    target: resolve(file, specifier),
    typesOnly: Boolean(type) || (names !== undefined && /^\{[^}]*\}$/s.test(names) && onlyTypes(names)),
  }));
  return { path: file, text, imports, serverOnly: imports.some(({ target }) => target === "server-only") };
}

const onlyTypes = (names: string) =>
  names
    .slice(1, -1)
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith("type "));

function resolve(from: string, specifier: string): string {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? path.join(path.dirname(from), specifier)
      : null;
  if (base === null) return specifier;
  return (
    [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(
      (file) => /\.\w+$/.test(file) && existsSync(file),
    ) ?? base
  );
}

/**
 * Loads every file of lib that makes a command or a query, or those whose path matches, and returns what each exports, by its path. One after the other: a file that is
 * imported by its path while another imports it by its name would be loaded twice (findings/vite-module-evaluated-twice.sh).
 */
export async function loadWork(which = /^lib\//): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const files = sources(["lib/*.ts"]).filter(
    ({ path, text }) => which.test(path) && /\b(command|query|listQuery)(<[^(]+>)?\(\{/.test(text),
  );
  const loaded = new Map<string, Record<string, unknown>>();
  for (const { path } of files) loaded.set(path, await import(/* @vite-ignore */ `${process.cwd()}/${path}`));
  return loaded;
}
