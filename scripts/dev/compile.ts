import { globSync } from "node:fs";
import { type BuildOptions, build, buildSync } from "esbuild";

const options = (entryPoints: string[]) =>
  ({
    entryPoints,
    outdir: ".",
    outbase: ".",
    write: false,
    format: "esm",
    target: "node24",
    // In the program's own text, as that is never written. Node finds the sources by their names.
    sourcemap: "inline",
    sourcesContent: false,
    logLevel: "warning",
  }) as const satisfies BuildOptions;

/** Compiles each of these files to a module of its own. Throws on an error in one, which esbuild has already printed. */
export async function compile(paths: readonly string[]): Promise<Map<string, string>> {
  const { outputFiles } = await build(options([...paths]));
  return new Map(outputFiles.map(({ text }, index) => [paths[index] ?? "", text]));
}

/** Compiles whatever the backend may import: all at once takes less time than one after the other as they are imported. */
export const compileSources = () =>
  compile(globSync(["{app/api,db,lib}/**/*.ts", "*.ts"], { exclude: ["**/*.d.ts"] }));

/** Compiles one file at once, for an import that waits for it. */
export const compileNow = (path: string): string => buildSync(options([path])).outputFiles[0]?.text ?? "";
