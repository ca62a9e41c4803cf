import { existsSync } from "node:fs";
import { type LoadHookSync, type ResolveHookSync, registerHooks } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile, compileNow, compileSources } from "./compile";

const ROOT = `${pathToFileURL(".").href}/`;

/**
 * A program whose files are modules of their own, not one bundle. After a save only the saved files, and those that import them
 * directly or through others, are loaded again; everything else stays as it is, compiled and warm.
 */
export class Modules {
  private code = new Map<string, string>();
  private readonly importers = new Map<string, Set<string>>();
  private readonly versions = new Map<string, number>();
  private readonly packages = new Map<string, ReturnType<ResolveHookSync>>();
  /** Saved since the program was last loaded without an error. */
  private readonly saved = new Set<string>();
  private generation = 0;
  private readonly hooks;

  private constructor(private readonly entry: string) {
    this.hooks = registerHooks({ resolve: this.resolve, load: this.load });
  }

  static async of(entry: string): Promise<Modules> {
    const modules = new Modules(entry);
    modules.code = await compileSources();
    return modules;
  }

  has(path: string): boolean {
    return path === this.entry || this.importers.has(path);
  }

  /** Compiles what was saved of the program. Returns whether it is another one now. Throws on an error in a source. */
  async take(paths: readonly string[]): Promise<boolean> {
    for (const path of paths)
      if (this.has(path)) this.saved.add(path);
      else this.code.delete(path);
    const compiled = await compile([...this.saved].filter((path) => existsSync(path)));
    let changed = false;
    for (const path of this.saved) {
      const now = compiled.get(path);
      changed ||= bare(now) !== bare(this.code.get(path));
      if (now === undefined) this.code.delete(path);
      else this.code.set(path, now);
    }
    return changed;
  }

  /** Loads the program; `T` is what its entry exports. */
  async program<T>(): Promise<T> {
    this.generation++;
    for (const path of this.reached()) this.versions.set(path, this.generation);
    const program: T = await import(this.address(this.entry));
    this.saved.clear();
    return program;
  }

  dispose(): void {
    this.hooks.deregister();
  }

  /** What was saved, and everything that imports it. */
  private reached(): Set<string> {
    const reached = new Set(this.saved);
    for (const path of reached) for (const importer of this.importers.get(path) ?? []) reached.add(importer);
    return reached;
  }

  private address(path: string): string {
    return `${ROOT}${path}?${this.versions.get(path) ?? 0}`;
  }

  private readonly resolve: ResolveHookSync = (specifier, context, next) => {
    const parent = pathOf(context.parentURL);
    if (!parent || !this.has(parent)) return next(specifier, context);
    if (specifier === "server-only") return { url: "data:text/javascript,", shortCircuit: true };
    const path = this.found(specifier, parent);
    if (path) {
      this.importers.set(path, (this.importers.get(path) ?? new Set()).add(parent));
      return { url: this.address(path), format: "module", shortCircuit: true };
    }
    const known = this.packages.get(specifier) ?? { ...next(specifier, context), shortCircuit: true };
    if (!specifier.startsWith(".")) this.packages.set(specifier, known);
    return known;
  };

  private found(specifier: string, parent: string): string | undefined {
    const own = specifier.startsWith("@/") ? specifier.slice(2) : join(dirname(parent), specifier);
    if (!/^(@\/|\.)/.test(specifier)) return;
    const names = /\.[cm]?[jt]sx?$/.test(own) ? [own] : [".ts", ".tsx", "/index.ts"].map((end) => own + end);
    return names.find((name) => this.code.has(name) || existsSync(name));
  }

  private readonly load: LoadHookSync = (url, context, next) => {
    const path = pathOf(url);
    if (!path || !this.has(path)) return next(url, context);
    const source = this.code.get(path) ?? compileNow(path);
    this.code.set(path, source);
    return { format: "module", source, shortCircuit: true };
  };
}

const pathOf = (url?: string): string | undefined =>
  url?.startsWith(ROOT) ? relative(".", fileURLToPath(url)) : undefined;

/** Without the map of its lines, which differs once a comment is longer. */
const bare = (code = "") => code.slice(0, code.lastIndexOf("\n//# sourceMappingURL="));
