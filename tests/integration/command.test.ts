import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { db } from "@/db/client";
import { suppliers } from "@/db/schema/suppliers";
import { command, run, Traced } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { actKey } from "@/lib/core/input/act-key";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();

const create = command({
  name: "suppliers.test_create",
  permission: "stock:create",
  input: z.strictObject({ name: z.string().min(1), fail: z.boolean().default(false) }),
  async run({ tx, input }) {
    const [row] = await tx.insert(suppliers).values({ name: input.name }).returning();
    if (input.fail || !row) throw new Error("thrown after the insert");
    return row;
  },
});

const rename = command({
  name: "suppliers.test_rename",
  permission: "stock:update",
  input: z.strictObject({ id: z.uuid(), version: z.number().optional(), name: z.string() }),
  subject: { table: suppliers, noun: "supplier", id: (input) => input.id },
  async run({ tx, input, subject }) {
    const [row] = await tx
      .update(suppliers)
      .set({ name: input.name, version: sql`${suppliers.version} + 1` })
      .where(eq(suppliers.id, subject.id))
      .returning();
    if (!row) throw notFound("supplier");
    return row;
  },
});

const trail = (id: string) =>
  db().execute<{ command: string; changed: string | null; actor_name: string; before: string | null }>(
    sql`select command, changed, actor_name, before from audit_log where entity_id = ${id} order by id`,
  );

test("a change is audited once, with what it changed, and tells its event", async () => {
  const made = await run(create, as("manager"), { name: "Severnside" });
  await run(rename, as("manager"), { id: made.id, name: "Severnside Motor Factors" });
  expect([...(await trail(made.id))]).toMatchObject([
    { command: "suppliers.test_create", changed: null, actor_name: "The manager" },
    { command: "suppliers.test_rename", changed: ["name"] },
  ]);
  const events = await db().execute<{ name: string }>(
    sql`select name from events where entity_id = ${made.id} order by seq`,
  );
  expect(events.map(({ name }) => name)).toEqual(["suppliers.test_create", "suppliers.test_rename"]);
});

test("work is handed what was locked beside its subject, and may say itself what the trail keeps", async () => {
  const one = await run(create, as("manager"), { name: "Avonside" });
  const two = await run(create, as("manager"), { name: "Exeside" });
  const join = command({
    name: "suppliers.test_join",
    permission: "stock:update",
    input: z.strictObject({ id: z.uuid(), other: z.uuid() }),
    subject: {
      table: suppliers,
      noun: "supplier",
      id: (input) => input.id,
      alsoLock: (_id, { other }) => sql`select ${other}::uuid`,
    },
    run: async ({ input, subject, alsoLocked: beside }) =>
      new Traced(`${subject.name} and ${beside.get(input.other)?.name}`, {
        entity: "suppliers",
        id: subject.id,
        before: { name: subject.name },
        after: { name: "Both" },
      }),
  });
  expect(await run(join, as("manager"), { id: one.id, other: two.id })).toBe("Avonside and Exeside");
  expect((await trail(one.id)).at(-1)).toMatchObject({
    command: "suppliers.test_join",
    changed: ["name"],
    before: { name: "Avonside" },
  });
});

test("work that fails leaves no row, no audit and no event", async () => {
  const count = async () => [
    ...(await db().execute(
      sql`select (select count(*) from suppliers) as s, (select count(*) from audit_log) as a, (select count(*) from events) as e`,
    )),
  ];
  const before = await count();
  await expect(run(create, as("admin"), { name: "Brunel", fail: true })).rejects.toThrow("thrown after");
  expect(await count()).toEqual(before);
});

test("permission comes before validation, and validation names every field", async () => {
  await expect(run(create, as("receptionist"), {} as never)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(run(create, as("admin"), { name: "", colour: "red" } as never)).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
    details: expect.arrayContaining([
      expect.objectContaining({ field: "name" }),
      { code: "unknown_field", field: "colour", message: "Unknown field" },
    ]),
  });
});

test("an unknown permission lets nobody in", async () => {
  await expect(run(create, holding(), { name: "x" })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a stale version is refused and changes nothing", async () => {
  const made = await run(create, as("admin"), { name: "Tamar" });
  await run(rename, as("admin"), { id: made.id, version: 1, name: "Tamar & Exe" });
  await expect(run(rename, as("admin"), { id: made.id, version: 1, name: "Lost" })).rejects.toMatchObject({
    code: "PRECONDITION_FAILED",
  });
  const [row] = await db().select().from(suppliers).where(eq(suppliers.id, made.id));
  expect(row).toMatchObject({ name: "Tamar & Exe", version: 2 });
});

test("what is gone cannot be changed", async () => {
  const made = await run(create, as("admin"), { name: "Gone" });
  await db().update(suppliers).set({ deleted_at: sql`now()` }).where(eq(suppliers.id, made.id));
  await expect(run(rename, as("admin"), { id: made.id, name: "Back" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("of twenty at once on one version one wins", async () => {
  const made = await run(create, as("admin"), { name: "Race" });
  const tries = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) =>
      run(rename, as("admin"), { id: made.id, version: 1, name: `Racer ${i}` }),
    ),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("the audit trail cannot be rewritten", async () => {
  await expect(db().execute(sql`update audit_log set actor_name = 'nobody'`)).rejects.toThrow();
  await expect(db().execute(sql`delete from audit_log`)).rejects.toThrow();
});

test("list totals are exact after inserts, updates and deletes", async () => {
  const total = async (facet: string) => {
    const [row] = await db().execute<{ n: string }>(
      sql`select coalesce(sum(total), 0) as n from list_totals where list = 'suppliers' and facet = ${facet}`,
    );
    return Number(row?.n);
  };
  const actual = await db().execute<{ live: string; gone: string }>(
    sql`select count(*) filter (where deleted_at is null) as live, count(*) filter (where deleted_at is not null) as gone from suppliers`,
  );
  expect(await total("live")).toBe(Number(actual[0]?.live));
  expect(await total("archived")).toBe(Number(actual[0]?.gone));
});

test("a total has as many rows as there were writers at once, not one more for each change", async () => {
  const rows = async () => {
    const [row] = await db().execute<{ n: number; dead: number }>(
      sql`select count(*)::int as n, pg_relation_size('list_totals')::int as dead from list_totals where list = 'suppliers'`,
    );
    return row ?? { n: 0, dead: 0 };
  };
  await run(create, as("admin"), { name: "First" });
  const before = await rows();
  for (let i = 0; i < 400; i++) await run(create, as("admin"), { name: `After another ${i}` });
  const after = await rows();
  expect(after.n).toBe(before.n);
  // Old versions make place for new ones. While somebody still looks at them, as an ANALYZE may, a page or two more are needed; 400 fill five.
  expect(after.dead).toBeLessThanOrEqual(before.dead + 2 * 8192);
  await Promise.all(
    Array.from({ length: 100 }, (_, i) => run(create, as("admin"), { name: `At once ${i}` })),
  );
  // As many as the pool has connections, and a few of those that did not see yet what another had just added.
  expect((await rows()).n).toBeLessThan(40);
});

test("what is sent last takes the whole change with it where it fails", async () => {
  const before = await db().$count(suppliers);
  const unrecorded = { ...as("admin"), ip: "no address" };
  await expect(run(create, unrecorded, { name: "Not audited" })).rejects.toThrow();
  expect(await db().$count(suppliers)).toBe(before);
  await run(create, as("admin"), { name: "Audited" });
  expect(await db().$count(suppliers)).toBe(before + 1);
});

test("two that take the same records crosswise are both done, each once", async () => {
  const [one, two] = await Promise.all([
    run(create, as("manager"), { name: "One" }),
    run(create, as("manager"), { name: "Two" }),
  ]);
  let begun = 0;
  let bothHoldOne = () => {};
  const met = new Promise<void>((ready) => {
    bothHoldOne = ready;
  });
  const crosswise = command({
    name: "suppliers.test_crosswise",
    permission: "stock:update",
    input: z.strictObject({ first: z.uuid(), second: z.uuid() }),
    async run({ tx, input }) {
      const count = (id: string) =>
        tx
          .update(suppliers)
          .set({ version: sql`${suppliers.version} + 1` })
          .where(eq(suppliers.id, id));
      await count(input.first);
      if (++begun === 2) bothHoldOne();
      await met;
      await count(input.second);
      return { id: input.first };
    },
  });
  await Promise.all([
    run(crosswise, as("manager"), { first: one.id, second: two.id }),
    run(crosswise, as("manager"), { first: two.id, second: one.id }),
  ]);
  expect(begun).toBe(3);
  const rows = await db().select().from(suppliers).where(sql`${suppliers.id} in (${one.id}, ${two.id})`);
  expect(rows.map(({ version }) => version)).toEqual([3, 3]);
  expect(await trail(one.id)).toHaveLength(2);
});

describe("an act that may be sent again", () => {
  const found = command({
    name: "suppliers.test_found",
    permission: "stock:create",
    input: z.strictObject({ key: actKey, name: z.string(), fail: z.boolean().default(false) }),
    once: { answer: z.object({ id: z.string() }) },
    async run({ tx, input }) {
      const [row] = await tx.insert(suppliers).values({ name: input.name }).returning({ id: suppliers.id });
      if (input.fail || !row) throw new Error("thrown after the insert");
      return row;
    },
  });
  const manager = as("manager");
  const named = async (name: string) =>
    db().select({ id: suppliers.id }).from(suppliers).where(eq(suppliers.name, name));

  test("is done once for its key, however often and at once it comes", async () => {
    const asked = { key: randomUUID(), name: "Wyeside" };
    const all = await Promise.all(Array.from({ length: 5 }, () => run(found, manager, asked)));
    expect(await named("Wyeside")).toEqual([all[0]]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await trail(all[0]?.id ?? "")).toHaveLength(1);
  });

  test("is refused with other content, and done again by somebody else", async () => {
    const asked = { key: randomUUID(), name: "Teifiside" };
    await run(found, manager, asked);
    await expect(run(found, manager, { ...asked, name: "Tywiside" })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "key" }],
    });
    await run(found, as("admin"), asked);
    expect(await named("Teifiside")).toHaveLength(2);
    expect(await named("Tywiside")).toHaveLength(0);
  });

  test("that failed may be tried again under its key", async () => {
    const key = randomUUID();
    await expect(run(found, manager, { key, name: "Dyfiside", fail: true })).rejects.toThrow("thrown");
    expect(await named("Dyfiside")).toHaveLength(0);
    await run(found, manager, { key, name: "Dyfiside" });
    expect(await named("Dyfiside")).toHaveLength(1);
  });
});
