import { type BuildContext, type BuildOptions, context } from "esbuild";
import { bundleOptions, devServerOptions, putOutput } from "../setup/build.mjs";

/** A program that is rebuilt incrementally. */
export class Rebuilt {
  /** Every file that went into the last build. */
  inputs = new Set<string>();
  private mark = "";

  private constructor(
    private readonly builder: BuildContext<BuildOptions & { metafile: true; write: false }>,
  ) {}

  static async backend(): Promise<Rebuilt> {
    return Rebuilt.of(bundleOptions("backend.ts", "dist/dev/backend.mjs") as BuildOptions);
  }

  /** The part that is not replaced: the start of the process, of PostgreSQL and of Next. */
  static async server(): Promise<Rebuilt> {
    return Rebuilt.of(devServerOptions() as BuildOptions);
  }

  private static async of(options: BuildOptions): Promise<Rebuilt> {
    // Node finds the sources by their names. Their text would be two thirds of what is written at each save.
    return new Rebuilt(await context({ ...options, sourcesContent: false, metafile: true, write: false }));
  }

  /** Builds the program; `put` writes it under a new name. Throws on an error in a source, which esbuild has already printed. */
  async build(): Promise<{ changed: boolean; put(): string }> {
    const { outputFiles, metafile } = await this.builder.rebuild();
    this.inputs = new Set(Object.keys(metafile.inputs));
    const program = outputFiles.find(({ path }) => path.endsWith(".mjs"));
    const mark = Buffer.from(program?.hash ?? "").toString("hex");
    const changed = mark !== this.mark;
    this.mark = mark;
    const put = () => {
      const named = outputFiles.map(({ path, contents }) => ({
        path: path.replace(/backend(?=\.mjs)/, `backend-${mark}`),
        contents,
      }));
      putOutput(named);
      return named.find(({ path }) => path.endsWith(".mjs"))?.path ?? "";
    };
    return { changed, put };
  }

  dispose(): Promise<void> {
    return this.builder.dispose();
  }
}
