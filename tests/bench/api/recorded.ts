import { routes } from "@/app/api/v1/routes";
import { connect, disconnect } from "@/db/client";
import { apiRouter } from "@/lib/api/router";
import { hashApiKey } from "@/lib/auth/tokens/api-keys";
import { accountPrefix } from "@/lib/customers/rules/account-number";
import { searchKey } from "@/lib/matching/search-key";
import { countedDatabase } from "../../support/round-trips";
import type { Request, Samples } from "./calls";
import { type Marked, mark, requireUnmistakable, type Values } from "./fill";

/** A call as our surface once answered it: the statements that it sent, the check of the token first, and the data that came of it. */
interface Recorded {
  /** What of their parameters is another with the next call is marked. */
  statements: Marked[];
  data: unknown;
  /** How often the database was asked and waited for, the check of the token among it. */
  roundTrips: number;
}

export type Recording = Record<keyof Samples, Recorded>;

/** Has our own handlers answer the sample of each call in this process, and writes down what they send to the database. */
export async function record(databaseUrl: string, token: string, samples: Samples): Promise<Recording> {
  let sent: { text: string; parameters: unknown[] }[] = [];
  const counted = await countedDatabase(databaseUrl);
  connect(counted.url, { max: 1, debug: (_, text, parameters) => sent.push({ text, parameters }) });
  const router = apiRouter(routes);
  const answer = async ({ method, path, body }: Request): Promise<unknown> => {
    const response = await router(
      new Request(`http://localhost/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: body ? JSON.stringify(body) : null,
      }),
    );
    if (!response.ok) throw new Error(`${path} was refused: ${await response.text()}`);
    return ((await response.json()) as { data: unknown }).data;
  };
  const recording: Partial<Recording> = {};
  for (const [name, { request, before, values }] of Object.entries(samples)) {
    // The driver asks what a statement returns once a connection.
    await answer(before);
    sent = [];
    counted.trips();
    const data = await answer(request);
    const marked = { hash: hashApiKey(token), ...values, ...(request.body && valuesOf(request.body)) };
    requireUnmistakable(marked);
    recording[name as keyof Samples] = {
      statements: sent
        .filter(({ text }) => !/^(begin|commit)\b|pg_catalog\.pg_type|pg_notify/.test(text.trim()))
        .map(({ text, parameters }) => mark(text, parameters, marked)),
      data,
      roundTrips: counted.trips(),
    };
  }
  await disconnect();
  await counted.stop();
  return recording as Recording;
}

/** What is another with each customer that is sent, as the statements have it. */
export function valuesOf(body: Record<string, unknown>): Values {
  const { surname = "", mobile = "", email = "", postcode = "" } = body as Record<string, string>;
  return {
    surname,
    key: searchKey(surname),
    prefix: accountPrefix(surname),
    mobile,
    dialled: mobile.slice(1),
    email,
    postcode,
    area: searchKey(postcode.replace(" ", "")),
  };
}
