import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

const SECRET = "the secret of all processes of this garage";

/** The whole server in a process of its own, as `npm start` runs it: `dist/server.mjs`, which has to be bundled. */
export class ServerProcess {
  /** What it said so far, its log among it. */
  said = "";
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;

  private constructor(
    readonly url: string,
    env: Record<string, string>,
  ) {
    const { DATABASE_URL: _, APP_URL: __, AUTH_SECRET: ___, ROLE: ____, ...inherited } = process.env;
    this.#child = spawn(process.execPath, ["dist/server.mjs", "--empty"], {
      env: { ...inherited, NODE_ENV: "production", LOG_LEVEL: "info", HOST: "127.0.0.1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.said += text;
      });
    this.#ended = new Promise((done) => this.#child.once("close", (code) => done(code)));
  }

  /** One of the processes of a garage. Without `secret` it is told none. */
  static async start(env: Record<string, string>, { secret = true } = {}): Promise<ServerProcess> {
    const port = await freePort();
    return new ServerProcess(`http://localhost:${port}`, {
      PORT: String(port),
      ...(secret && { AUTH_SECRET: SECRET }),
      ...env,
    });
  }

  /** Waits until it serves; throws what it said where it ended instead. */
  async ready(): Promise<void> {
    const ended = this.#ended.then((code) => {
      throw new Error(`The server ended with ${code}:\n${this.said}`);
    });
    while (!this.said.includes("GA4 Garage ")) await Promise.race([this.#spoken(), ended]);
  }

  /** How many lines of its log tell of this event, with these words among them. */
  logged(event: string): Record<string, unknown>[] {
    return this.said
      .split("\n")
      .filter((line) => line.includes(`"event":"${event}"`))
      .map((line) => JSON.parse(line));
  }

  async ended(): Promise<number | null> {
    return this.#ended;
  }

  async stop(): Promise<number | null> {
    this.#child.kill("SIGTERM");
    return this.#ended;
  }

  /** As when the machine fails: nothing is said to anybody. */
  async kill(): Promise<number | null> {
    this.#child.kill("SIGKILL");
    return this.#ended;
  }

  #spoken(): Promise<void> {
    return new Promise((resolve) => this.#child.stdout?.once("data", () => resolve()));
  }
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
