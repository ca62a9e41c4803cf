import { AsyncLocalStorage } from "node:async_hooks";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type postgres from "postgres";

type Client = postgres.Sql & Pick<postgres.TransactionSql, "savepoint">;

/** A running transaction. */
interface Running {
  client: postgres.TransactionSql;
  last?: Promise<unknown>;
}

// The server's own bundle and Next's each load this module, but a process has only one store.
const shared = globalThis as { ga4Running?: AsyncLocalStorage<Running> };

const running = (): AsyncLocalStorage<Running> => {
  shared.ga4Running ??= new AsyncLocalStorage();
  return shared.ga4Running;
};

/** Whether the current code runs in a transaction. */
export const inTransaction = (): boolean => running().getStore() !== undefined;

/** The driver of the current transaction, for what the ORM cannot say: COPY. Throws outside a transaction. */
export function transactionDriver(): postgres.TransactionSql {
  const transaction = running().getStore();
  if (!transaction) throw new Error("There is no transaction");
  return transaction.client;
}

/**
 * Sends the last statement of the current transaction without waiting for it, so that the commit follows in the same round trip. If
 * the statement fails, the server turns the commit into a rollback, and the caller that began the transaction gets the error.
 */
export function sendLast(statement: SQL): void {
  const transaction = running().getStore();
  if (!transaction) throw new Error("There is no transaction to end");
  const { sql, params } = dialect.sqlToQuery(statement);
  transaction.last = transaction.client.unsafe(sql, sendable(params), PREPARED).execute();
  transaction.last.catch(() => {});
}

const dialect = new PgDialect();

/** Casts the ORM's values to the driver's type for parameters; the ORM's own types leave it open. */
export const sendable = (params: unknown[]) => params as postgres.ParameterOrJSON<never>[];

/**
 * Without `simple: false` the driver sends a statement that has no parameters as plain text, to be parsed and planned each time.
 */
const PREPARED = { prepare: true, simple: false } as postgres.UnsafeQueryOptions;

/**
 * Wraps the driver for the ORM so that every statement is prepared. On its own, the ORM has each one parsed, described and planned
 * anew, which costs a second round trip and more time than most statements take. There are few distinct texts, because values are
 * always parameters.
 */
export function preparing(client: postgres.Sql): postgres.Sql {
  const { options } = client;
  const inside = (work: (client: Client) => Promise<unknown>) => (own: postgres.TransactionSql) =>
    // The ORM uses only those methods of a transaction that `preparing` provides.
    work(preparing(own as unknown as postgres.Sql) as Client);
  // Only the methods of the driver that the ORM uses.
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
