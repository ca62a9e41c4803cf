import { AsyncLocalStorage } from "node:async_hooks";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type postgres from "postgres";

type Client = postgres.Sql & Pick<postgres.TransactionSql, "savepoint">;

/** A transaction under way. */
interface Running {
  client: postgres.TransactionSql;
  last?: Promise<unknown>;
}

// The server's own bundle and Next's each load this module: one process, one store.
const shared = globalThis as { ga4Running?: AsyncLocalStorage<Running> };

const running = (): AsyncLocalStorage<Running> => {
  shared.ga4Running ??= new AsyncLocalStorage();
  return shared.ga4Running;
};

/** Whether the code at hand runs in a transaction. */
export const inTransaction = (): boolean => running().getStore() !== undefined;

/**
 * Sends what the transaction at hand does last, and does not wait for it: the commit goes to the server right behind it, in the same way
 * there and back. Where it fails, the server makes a rollback of that commit, and whoever began the transaction is told why.
 */
export function sendLast(statement: SQL): void {
  const transaction = running().getStore();
  if (!transaction) throw new Error("There is no transaction to end");
  const { sql, params } = dialect.sqlToQuery(statement);
  transaction.last = transaction.client.unsafe(sql, sendable(params), PREPARED).execute();
  transaction.last.catch(() => {});
}

const dialect = new PgDialect();

/** Values as the ORM hands them over, in the form in which they are sent: its types leave open which that is. */
export const sendable = (params: unknown[]) => params as postgres.ParameterOrJSON<never>[];

/** Without `simple: false` the driver sends a statement that has no parameters as plain text, to be parsed and planned each time. */
const PREPARED = { prepare: true, simple: false } as postgres.UnsafeQueryOptions;

/**
 * The driver as the ORM shall use it: every statement prepared. By itself the ORM has each one parsed, described and planned anew, which
 * costs a second way to the server and more time than most statements take; their texts are few, as values are always parameters.
 */
export function preparing(client: postgres.Sql): postgres.Sql {
  const { options } = client;
  const inside = (work: (client: Client) => Promise<unknown>) => (own: postgres.TransactionSql) =>
    // The ORM asks of a transaction only what `preparing` takes of the driver.
    work(preparing(own as unknown as postgres.Sql) as Client);
  // Only what the ORM uses of the driver.
  return {
    options,
    unsafe: (text: string, values: never[]) => client.unsafe(text, values, PREPARED),
    async begin(work: (client: Client) => Promise<unknown>) {
      let own: Running | undefined;
      const result = await client.begin((tx) => {
        own = { client: tx };
        return running().run(own, () => inside(work)(tx));
      });
      await own?.last;
      return result;
    },
    savepoint: (work: (client: Client) => Promise<unknown>) => (client as Client).savepoint(inside(work)),
  } as unknown as postgres.Sql;
}
