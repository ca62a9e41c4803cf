import { type BuildContext, type BuildOptions, context } from "esbuild";
import { devServerOptions } from "../setup/build.mjs";

/** The part that is not replaced: the start of the process, of PostgreSQL and of Next. */
export class RebuiltServer {
  private inputs = new Set<string>();
  private mark = "";

  private constructor(
    private readonly builder: BuildContext<BuildOptions & { metafile: true; write: false }>,
  ) {}

  static async of(): Promise<RebuiltServer> {
    const options = devServerOptions() as BuildOptions;
    const server = new RebuiltServer(await context({ ...options, metafile: true, write: false }));
    await server.isAnother();
    return server;
  }

  has(path: string): boolean {
    return this.inputs.has(path);
  }

  /** Builds it again, without writing it. Returns whether it differs. Throws on an error in a source, which esbuild has already printed. */
  async isAnother(): Promise<boolean> {
    const { outputFiles, metafile } = await this.builder.rebuild();
    this.inputs = new Set(Object.keys(metafile.inputs));
    const before = this.mark;
    this.mark = outputFiles.find(({ path }) => path.endsWith(".mjs"))?.hash ?? "";
    return this.mark !== before;
  }

  dispose(): Promise<void> {
    return this.builder.dispose();
  }
}
