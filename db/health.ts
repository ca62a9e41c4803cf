import postgres from "postgres";
import { databaseAddress } from "./client";

/** The longest that a health check waits, in ms. */
const PATIENCE_MS = 900;

let client: { url: string; sql: postgres.Sql } | undefined;

/** Whether the database answers at once. Uses its own connection, because the whole pool may be in use. */
export async function databaseAnswers(): Promise<boolean> {
  const { sql } = open();
  const patience = Promise.withResolvers<boolean>();
  const timer = setTimeout(patience.resolve, PATIENCE_MS, false);
  const answers = await Promise.race([
    patience.promise,
    sql`select 1`.then(
      () => true,
      () => false,
    ),
  ]);
  clearTimeout(timer);
  if (!answers) forget();
  return answers;
}

/** Closes the connection; the next check opens another. */
export function forget(): void {
  void client?.sql.end({ timeout: 0 });
  client = undefined;
}

function open() {
  const url = databaseAddress();
  if (client?.url !== url) forget();
  client ??= {
    url,
    sql: postgres(url, {
      max: 1,
      connect_timeout: 1,
      onnotice: () => {},
      connection: { application_name: "ga4-garage health", statement_timeout: PATIENCE_MS },
    }),
  };
  return client;
}
