import { globSync } from "node:fs";
import path from "node:path";

const ROOT = "app/api/v1";

/** Returns the source of app/api/v1/routes.ts: the folder tree of the API as a table. */
export function apiRoutesSource(cwd = process.cwd()): string {
  // As the formatter sorts imports: folder by folder.
  const files = globSync(`${ROOT}/**/route.ts`, { cwd }).toSorted((a, b) =>
    folders(a) < folders(b) ? -1 : 1,
  );
  const imports = files.map(
    (file, i) => `import * as route${i} from "./${path.relative(ROOT, file).replace(/\.ts$/, "")}";`,
  );
  const rows = files.map((file, i) => `  ["/${path.relative(ROOT, path.dirname(file))}", route${i}],`);
  return [
    "// Made by `npm run routes` from the folder tree; a test holds the two together.",
    'import type { RouteTable } from "@/lib/api/router";',
    ...imports,
    "",
    "export const routes: RouteTable = [",
    ...rows,
    "];",
    "",
  ].join("\n");
}

const folders = (file: string): string => file.replaceAll("/", " ");
