import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseUrl, readState } from "@/db/embedded/cluster";
import { runningPostmaster, stopPostmaster } from "@/db/embedded/postmaster";
import { until } from "@/tests/support/until";
import { freePort, makeAdmin, signIn } from "../../bench/served-garage";
import { type Answer, type Asked, Client } from "./client";

/** No drill is about how many requests one caller may make. */
const UNLIMITED = { API_REQUESTS_PER_MINUTE: "0", API_REQUESTS_PER_MINUTE_PER_ADDRESS: "0" };

export interface Where {
  /** The database; without it the server has its own, in its data folder. */
  databaseUrl?: string;
  env?: Record<string, string>;
}

/** The built application in a process of its own, which is killed, stopped and started again on the same data and port. */
export class DrilledServer {
  readonly dataDir = mkdtempSync(join(tmpdir(), "ga4-drill-"));
  readonly client: Client;
  private process: ChildProcess | undefined;
  private bearer = "";
  private cookie = "";

  private constructor(
    readonly port: number,
    private readonly where: Where,
  ) {
    this.client = new Client(port);
  }

  /** One that is not running yet. */
  static async unstarted(where: Where = {}): Promise<DrilledServer> {
    return new DrilledServer(await freePort(), where);
  }

  /** Its first start, with somebody signed in. */
  async start(): Promise<void> {
    await this.again();
    await makeAdmin(this.databaseUrl);
    await this.signIn();
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  get databaseUrl(): string {
    const { databaseUrl: given } = this.where;
    const state = readState(this.dataDir);
    return given ?? (state ? databaseUrl(state) : "");
  }

  /** The header that says who is signed in. */
  get authorization(): string {
    return `Bearer ${this.bearer}`;
  }

  get pid(): number {
    return this.process?.pid ?? 0;
  }

  /** What it has written to its log and error output. */
  get said(): string {
    return readFileSync(join(this.dataDir, "output.log"), "utf8");
  }

  /** Begins it without waiting; resolves with its process. */
  begin(): ChildProcess {
    const { DATABASE_URL: _, APP_URL: __, ...inherited } = process.env;
    const output = openSync(join(this.dataDir, "output.log"), "a", 0o600);
    this.process = spawn(process.execPath, ["--enable-source-maps", "dist/server.mjs", "--empty"], {
      env: {
        ...inherited,
        NODE_ENV: "production",
        ...(this.where.databaseUrl && { DATABASE_URL: this.where.databaseUrl }),
        AUTH_SECRET: "a secret of the drills, long enough for all",
        DATA_DIR: this.dataDir,
        HOST: "127.0.0.1",
        PORT: String(this.port),
        LOG_LEVEL: "warn",
        ...UNLIMITED,
        ...this.where.env,
      },
      stdio: ["ignore", output, output],
    });
    return this.process;
  }

  /** Starts it and waits until it is ready; milliseconds. */
  async again(): Promise<number> {
    const began = performance.now();
    const child = this.begin();
    const started = async () => {
      if (child.exitCode !== null) throw new Error(`The server did not start:\n${this.said.slice(-2000)}`);
      return this.isReady();
    };
    await until(started, { patience: 60_000, what: "The server's start" });
    return performance.now() - began;
  }

  private isReady(): Promise<boolean> {
    return this.client.ask({ path: "/api/health", patience: 2000, alone: true }).then(
      ({ status }) => status === 200,
      () => false,
    );
  }

  async signIn(): Promise<void> {
    this.cookie = await signIn(this.origin);
    const body = { email: "bench@garage.test", password: "a long enough password" };
    const { text } = await this.client.ask({ method: "POST", path: "/api/v1/auth/login", body });
    this.bearer = (JSON.parse(text) as { data: { access_token: string } }).data.access_token;
  }

  /** Asks the API as whoever is signed in. */
  api(asked: Asked): Promise<Answer> {
    const headers = { authorization: this.authorization, ...asked.headers };
    return this.client.ask({ ...asked, path: `/api/v1${asked.path}`, headers });
  }

  /** Asks for a page as whoever is signed in; with a body as the page's own scripts ask. */
  page(path: string, body?: object): Promise<Answer> {
    const headers = { cookie: this.cookie, ...(body && { origin: `http://127.0.0.1:${this.port}` }) };
    return this.client.ask({ path, headers, ...(body && { method: "POST", body }) });
  }

  /** Sends the signal and waits for the end; its exit code and milliseconds. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<{ code: number | null; ms: number }> {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return { code: null, ms: 0 };
    const began = performance.now();
    const gone = once(child, "exit");
    child.kill(signal);
    const [code] = (await gone) as [number | null];
    return { code, ms: performance.now() - began };
  }

  /** Ends it for good, with its own PostgreSQL if it had one. */
  async remove(): Promise<void> {
    await this.end("SIGTERM");
    const left = runningPostmaster(this.dataDir);
    if (left) await stopPostmaster(left.pid);
    this.client.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
