import { routes } from "@/app/api/v1/routes";
import { connect, disconnect } from "@/db/client";
import { apiRouter } from "@/lib/api/router";
import { hashApiKey } from "@/lib/auth/api-keys";
import { accountPrefix } from "@/lib/customers/account-number";
import type { Samples } from "./calls";
import type { Values } from "./fill";

export interface Statement {
  text: string;
  parameters: unknown[];
}

/** A call as our surface once answered it: the statements that it sent, the check of the token first, and the data that came of it. */
interface Recorded {
  statements: Statement[];
  /** Those of its parameters that are others with the next call. */
  values: Values;
  data: unknown;
}

export type Recording = Record<keyof Samples, Recorded>;

/** Has our own handlers answer the sample of each call in this process, and writes down what they send to the database. */
export async function record(databaseUrl: string, token: string, samples: Samples): Promise<Recording> {
  let sent: Statement[] = [];
  connect(databaseUrl, { max: 1, debug: (_, text, parameters) => sent.push({ text, parameters }) });
  const answer = apiRouter(routes);
  const recording: Partial<Recording> = {};
  for (const [name, { request, values }] of Object.entries(samples)) {
    sent = [];
    const response = await answer(
      new Request(`http://localhost/api/v1${request.path}`, {
        method: request.method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: request.body ? JSON.stringify(request.body) : null,
      }),
    );
    if (!response.ok) throw new Error(`${request.path} was refused: ${await response.text()}`);
    const { data } = (await response.json()) as { data: unknown };
    const statements = sent.filter(({ text }) => !/^(begin|commit)\b|pg_catalog\.pg_type/.test(text.trim()));
    const made = request.body && { ...valuesOf(request.body), ...outcome(data as Created, statements) };
    recording[name as keyof Samples] = {
      statements,
      values: { hash: hashApiKey(token), ...values, ...made },
      data,
    };
  }
  await disconnect();
  return recording as Recording;
}

interface Created {
  id: string;
  account_number: string;
}

/** What came of a customer that was created, and how the audit trail has it. */
function outcome({ id, account_number }: Created, statements: Statement[]): Values {
  const row = statements
    .flatMap(({ parameters }) => parameters)
    .find((parameter) => typeof parameter === "string" && parameter.startsWith(`{"id":"${id}"`));
  return { id, number: account_number, row: String(row) };
}

/** What is another with each customer that is sent. */
export function valuesOf(body: Record<string, unknown>): Values {
  const { surname, mobile, email, postcode } = body as Record<string, string>;
  return {
    surname: surname ?? "",
    mobile: mobile ?? "",
    email: email ?? "",
    postcode: postcode ?? "",
    outward: postcode?.replace(" ", "") ?? "",
    prefix: accountPrefix(surname ?? ""),
  };
}
