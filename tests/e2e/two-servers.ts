import type { ServerProcess } from "../support/server-process";
import { test as base, expect } from "./fixtures";
import { type OwnGarage, ownGarage, PASSWORD } from "./own-garage";

export interface Garage extends Pick<OwnGarage, "sql"> {
  /** Does everything, and answers alone. */
  one: ServerProcess;
  other: ServerProcess;
  /** Starts one more of its processes, that answers only. */
  another(): Promise<ServerProcess>;
}

/** Requests a minute for each token. */
export const LIMIT = 60;

/** Two processes of one garage on one database of their own, started at the same moment. */
export const test = base.extend<object, { garage: Garage }>({
  garage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern
    async ({}, use) => {
      await ownGarage(async ({ sql, start }) => {
        const env = {
          API_REQUESTS_PER_MINUTE: String(LIMIT),
          API_REQUESTS_PER_MINUTE_PER_ADDRESS: "0",
        };
        const another = () => start({ ...env, ROLE: "web" });
        const [one, other] = await Promise.all([start({ ...env, ROLE: "all" }), another()]);
        await use({ one, other, sql, another });
      });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

export const ask = async (
  { url }: ServerProcess,
  method: string,
  place: string,
  { token, body }: { token?: string; body?: object } = {},
) =>
  fetch(`${url}/api/v1${place}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { "content-type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });

export const logIn = (at: ServerProcess, email: string, password = PASSWORD) =>
  ask(at, "POST", "/auth/login", { body: { email, password } });

export async function tokenAt(at: ServerProcess, email: string): Promise<string> {
  const answer = await logIn(at, email);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { data: { access_token: string } }).data.access_token;
}
