import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { hash } from "@node-rs/argon2";
import postgres from "postgres";
import { serverFlags } from "../../scripts/setup/processes.mjs";
import { until } from "../support/until";
import type { Asked } from "./page-requests";

const EMAIL = "bench@garage.test";
const PASSWORD = "a long enough password";

const SECRET = "a secret of the benchmark that is long enough";

export interface ServedGarage {
  origin: string;
  /** The process of the server, and the secret of its session cookies. */
  pid: number;
  secret: string;
  /** The session of somebody who is signed in, for a browser. */
  cookies(): { name: string; value: string; url: string }[];
  /** Asks as somebody who is signed in, with a body by POST, waits for the last byte, and gives the milliseconds. */
  time(asked: Asked): Promise<number>;
  stop(): Promise<void>;
}

/**
 * The built application on a database, with an admin signed in: that of this folder, or of another. Its log goes to `log`, else only
 * what went wrong is told.
 */
export async function serveGarage(
  databaseUrl: string,
  dataDir: string,
  { log, build = ".", env = {} }: { log?: number; build?: string; env?: Record<string, string> } = {},
): Promise<ServedGarage> {
  const port = await freePort();
  const server = spawn(process.execPath, [...serverFlags, "dist/server.mjs", "--empty"], {
    cwd: build,
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: SECRET,
      DATA_DIR: dataDir,
      HOST: "127.0.0.1",
      PORT: String(port),
      LOG_LEVEL: log === undefined ? "error" : "info",
      ...env,
    },
    stdio: ["ignore", "ignore", log ?? "inherit"],
  });
  const origin = `http://localhost:${port}`;
  await ready(origin);
  await makeAdmin(databaseUrl);
  const cookie = await signIn(origin);
  return {
    origin,
    pid: server.pid ?? 0,
    secret: SECRET,
    cookies: () =>
      cookie.split("; ").map((pair) => ({
        name: pair.slice(0, pair.indexOf("=")),
        value: pair.slice(pair.indexOf("=") + 1),
        url: origin,
      })),
    async time(asked) {
      const { path, body } = typeof asked === "string" ? { path: asked, body: undefined } : asked;
      const started = performance.now();
      const status = await lastByteOf(origin, path, cookie, body);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      return performance.now() - started;
    },
    async stop() {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
    },
  };
}

const keptOpen = new Agent({ keepAlive: true });

/**
 * Waits for a page as a browser asks for it, compressed, and keeps nothing of it: `fetch` would unpack it into memory of ours, and the
 * collections that follow, 35 ms each, would count as the server's time.
 */
function lastByteOf(
  origin: string,
  path: string,
  cookie: string,
  body: object | undefined,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      "accept-encoding": "gzip",
      ...(body ? { origin, "content-type": "application/json" } : {}),
    };
    request(origin + path, { agent: keptOpen, headers, method: body ? "POST" : "GET" }, (response) =>
      response
        .once("end", () => resolve(response.statusCode))
        .once("error", reject)
        .resume(),
    )
      .once("error", reject)
      .end(body && JSON.stringify(body));
  });
}

async function ready(origin: string): Promise<void> {
  const answers = () =>
    fetch(`${origin}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(answers, { patience: 120_000, what: "The server's start" });
}

/** Somebody who may do everything, for `signIn`. */
export async function makeAdmin(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await sql`insert into users (email, name, role, password_hash) values (${EMAIL}, 'Bench', 'admin', ${await hash(PASSWORD)}) on conflict do nothing`;
  await sql.end();
}

/** Signs in as a browser does: token against forgery first, then the form. */
export async function signIn(origin: string): Promise<string> {
  const jar = new Map<string, string>();
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
  };
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const csrf = await fetch(`${origin}/api/auth/csrf`);
  keep(csrf);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookies() },
    body: new URLSearchParams({ csrfToken, email: EMAIL, password: PASSWORD, json: "true" }),
  });
  keep(answer);
  return cookies();
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
