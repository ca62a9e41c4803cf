import { readdirSync, readFileSync } from "node:fs";
import { sql as statement } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { copyIn } from "@/db/driver/copy-in";
import { sendLast } from "@/db/driver/prepared";
import { openSeparateConnection } from "@/db/driver/separate-connection";
import { testDatabase } from "../support/database";

const { url } = await testDatabase();
const beside = postgres(url, { max: 1, onnotice: () => {} });
await beside`create table parts (id int primary key)`;
afterAll(() => beside.end());

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

test("driver and ORM are those that db/driver was written for: whoever changes either looks at each file there", () => {
  const looked = { postgres: "3.4.9", "drizzle-orm": "0.45.4" };
  expect(json("package.json").dependencies).toMatchObject(looked);
  for (const [name, version] of Object.entries(looked))
    expect(json(`node_modules/${name}/package.json`).version, name).toBe(version);
  expect(readdirSync("db/driver").filter((name) => name.endsWith(".patch"))).toEqual([
    `postgres+${looked.postgres}.patch`,
  ]);
});

test("the driver that is installed is the mended one, by either door", () => {
  const patch = readFileSync("db/driver/postgres+3.4.9.patch", "utf8");
  const wanted = patch.split(/^diff --git .*$/m).slice(1);
  expect(wanted.length).toBe(4);
  for (const part of wanted) {
    const path = /^\+\+\+ b\/(.*)$/m.exec(part)?.[1] ?? "";
    const added = [...part.matchAll(/^\+(?!\+\+ )(.+)$/gm)].map(([, line]) => line);
    expect(added.length, path).toBeGreaterThan(0);
    const lines = readFileSync(path, "utf8").split("\n");
    expect(
      added.filter((line) => !lines.includes(line ?? "")),
      path,
    ).toEqual([]);
  }
});

test("every statement of the ORM is prepared: with parameters and without, in a transaction and in a savepoint", async () => {
  const prepared = async (word: string) =>
    await db().transaction(async (tx) => {
      await tx.execute(`select 1 as ${word}_plain`);
      await tx.execute(statement`select ${1}::int as ${statement.raw(word)}`);
      await tx.transaction((inner) => inner.execute(`select 1 as ${word}_inner`));
      return tx.execute<{ statement: string }>(
        `select statement from pg_prepared_statements where statement like 'select%as ${word}%' order by 1`,
      );
    });
  expect((await prepared("known")).map((row) => row.statement)).toEqual([
    "select $1::int as known",
    "select 1 as known_inner",
    "select 1 as known_plain",
    expect.stringContaining("pg_prepared_statements"),
  ]);
});

test("what a transaction sends last is in it, and takes all of it back where it fails", async () => {
  const doing = (id: number, last: number) =>
    db().transaction(async (tx) => {
      await tx.execute(statement`insert into parts (id) values (${id})`);
      sendLast(statement`insert into parts (id) values (${last})`);
    });
  await doing(1, 2);
  await expect(doing(3, 2)).rejects.toMatchObject({ code: "23505" });
  expect((await sql()`select id from parts order by id`).map(({ id }) => id)).toEqual([1, 2]);
  expect(() => sendLast(statement`select 1`)).toThrow(/no transaction/);
});

test("a COPY that fails at its end says so, and its connection goes on", async () => {
  const apart = await openSeparateConnection(sql(), "ga4-garage test", () => new Error("gone"));
  const { stream, failed } = await copyIn(apart.tx, "copy parts (id) from stdin");
  const ended = new Promise<never>((_, reject) => stream.end("7\n7\n", () => reject(new Error("accepted"))));
  await expect(Promise.race([failed, ended])).rejects.toMatchObject({ code: "23505" });
  expect(await apart.tx`select count(*)::int as count from parts where id = 7`).toEqual([{ count: 0 }]);
  await apart.close();
});

test("a connection apart is where the pool is, without its limits; once lost it takes nothing any more", async () => {
  const apart = await openSeparateConnection(sql(), "ga4-garage test", () => new Error("gone"));
  const [own] = await apart.tx<{ pid: number; at: string; patience: string }[]>`
    select pg_backend_pid() as pid, current_database() as at, current_setting('statement_timeout') as patience`;
  expect([own?.at, own?.patience]).toEqual([new URL(url).pathname.slice(1), "0"]);
  await beside`select pg_terminate_backend(${own?.pid ?? 0})`;
  await expect(apart.lost).rejects.toThrow("gone");
  expect(apart.isOpen()).toBe(false);
  expect(() => apart.tx`select 1`).toThrow("gone");
  await apart.close();
});
