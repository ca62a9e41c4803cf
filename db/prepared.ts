import type postgres from "postgres";

type Client = postgres.Sql & Pick<postgres.TransactionSql, "savepoint">;

/**
 * The driver as the ORM shall use it: every statement prepared. By itself the ORM has each one parsed, described and planned anew, which
 * costs a second way to the server and more time than most statements take; their texts are few, as values are always parameters.
 */
export function preparing(client: postgres.Sql): postgres.Sql {
  const { options } = client;
  const inside = (work: (client: Client) => Promise<unknown>) => (own: postgres.TransactionSql) =>
    work(preparing(own as unknown as postgres.Sql) as Client);
  return {
    options,
    unsafe: (text: string, values: never[]) => client.unsafe(text, values, { prepare: true }),
    begin: (work: (client: Client) => Promise<unknown>) => client.begin(inside(work)),
    savepoint: (work: (client: Client) => Promise<unknown>) => (client as Client).savepoint(inside(work)),
  } as unknown as postgres.Sql;
}
