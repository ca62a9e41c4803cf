import { routes } from "@/app/api/v1/routes";
import { apiRouter } from "@/lib/api/router";
import type { Role } from "@/lib/core/permissions";
import { makeUser, PASSWORD } from "./users";

process.env.API_REQUESTS_PER_MINUTE ??= "0";
process.env.AUTH_SECRET ??= "a secret of the tests, long enough to be one";

const router = apiRouter(routes);

export interface Sent {
  token?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects to be there
  body: any;
}

/** Sends a request to the REST surface as the server would, without a socket; text that is no JSON comes as it is. */
export async function send(
  method: string,
  path: string,
  { token, body, headers = {} }: Sent = {},
): Promise<Answered> {
  const response = await router(
    new Request(`http://garage/api/v1${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: readable(text) };
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Signs somebody in through the surface itself; answers with the tokens. */
export async function logIn(email: string, password = PASSWORD) {
  const { status, body } = await send("POST", "/auth/login", { body: { email, password } });
  if (status !== 200) throw new Error(`Nobody is signed in: ${JSON.stringify(body)}`);
  return body.data as { access_token: string; refresh_token: string; user: { id: string; role: Role } };
}

/** An access token of a new user of this role. */
export const tokenOf = async (role: Role): Promise<string> =>
  (await logIn((await makeUser(role)).email)).access_token;
