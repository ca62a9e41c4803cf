import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { DraftSaver } from "@/components/editor/draft-saver";
import { blankRow } from "@/components/editor/editor-rows";
import type { Content, Fields } from "@/components/editor/editor-state";
import { emptyFields } from "@/components/editor/empty-fields";
import { openedContent } from "@/components/editor/opened-document";
import type { SaverOptions, SaveState } from "@/components/editor/saver-options";
import type { ServerState } from "@/components/editor/send-draft";
import { NO_DISPUTES } from "@/components/editor/together/disputes";
import { type Merged, mergeContent } from "@/components/editor/together/merge-content";
import { db } from "@/db/client";
import type { ActionResult } from "@/lib/actions/result";
import type { Actor } from "@/lib/core/actor";
import { type Command, run } from "@/lib/core/command";
import { describeError } from "@/lib/core/describe-error";
import { readForm } from "@/lib/core/input/typed-input";
import { ask } from "@/lib/core/query";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { createDocument } from "@/lib/documents/commands/create-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { updateDocument, updateOwnDocument } from "@/lib/documents/commands/update-document";
import { getDocument } from "@/lib/documents/queries/get-document";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();
const manager = as("manager");
let customerId: string;

beforeAll(async () => {
  const customer = await run(createCustomer, manager, {
    surname: "Saver",
    confirmed_not_duplicate: true,
  });
  customerId = customer.id;
});

/** A server action without its server: the command's answer, or its error as a page is told it. */
const door =
  <I extends z.ZodType, T>(command: Command<I, T>, actor: Actor) =>
  async (input: unknown): Promise<ActionResult<T>> => {
    try {
      return { ok: true, data: await run(command, actor, readForm(command.input, input) as z.input<I>) };
    } catch (error) {
      return { ok: false, error: describeError(error, "test") };
    }
  };

function saver(options: Partial<SaverOptions> & { actor?: Actor } = {}) {
  const states: SaveState[] = [];
  const errors: Record<string, string>[] = [];
  const { actor = manager, ...rest } = options;
  const made = new DraftSaver({
    id: v7(),
    type: "job_sheet",
    version: null,
    saved: null,
    create: door(createDocument, actor) as SaverOptions["create"],
    update: door(updateDocument, actor) as SaverOptions["update"],
    standing: async () => null,
    merge: () => {
      throw new Error("Nothing here is merged");
    },
    onClosed: () => {},
    onOpened: () => {},
    onState: (state) => states.push(state),
    onErrors: (found) => errors.push(found),
    onSaved: () => {},
    pauseMs: 5,
    retryMs: 5,
    ...rest,
  });
  return { made, states, errors };
}

const content = (fields: Partial<Fields> = {}, ...descriptions: string[]): Content => ({
  fields: { ...emptyFields, customer_id: customerId, ...fields },
  rows: descriptions.map((description) => ({ ...blankRow(v7()), description, unit_price: "10" })),
});

const linesOf = async (id: string) =>
  [
    ...(await db().execute<{ description: string }>(
      sql`select description from document_lines where document_id = ${id} order by position`,
    )),
  ].map(({ description }) => description);

test("waits for a customer, then saves what was typed, and only what is another", async () => {
  const id = v7();
  const { made, states } = saver({ id });
  made.changed(content({ customer_id: "" }, "Service"));
  expect(await made.flush()).toBe(false);
  expect(states.at(-1)).toEqual({ kind: "no_customer" });
  const first = content({ mileage: "41,200" }, "Service", "");
  made.changed(first);
  expect(await made.flush()).toBe(true);
  expect(made.version).toBe(1);
  made.changed({ ...first, fields: { ...first.fields, order_reference: "PO 7" } });
  await made.flush();
  expect(await linesOf(id)).toEqual(["Service", ""]);
  const [row] = await db().execute<{ mileage: number; order_reference: string; version: number }>(
    sql`select mileage, order_reference, version from documents where id = ${id}`,
  );
  expect(row).toEqual({ mileage: 41200, order_reference: "PO 7", version: 2 });
  made.changed({ ...first, fields: { ...first.fields, order_reference: "PO 7" } });
  expect(made.unsaved).toBe(false);
});

test("writes nothing before the first line or a key for it, and burns no number", async () => {
  const id = v7();
  const next = async () => {
    const [row] = await db().execute<{ next_number: string }>(
      sql`select next_number from number_series where series = 'job_sheet'`,
    );
    return row?.next_number;
  };
  const there = async () => (await db().execute(sql`select 1 from documents where id = ${id}`)).length;
  await run(createDocument, manager, { type: "job_sheet", customer_id: customerId });
  const before = await next();
  const { made, states } = saver({ id });
  made.changed(content({ mileage: "41200", work_description: "It rattles" }, ""));
  made.changed({ ...content(), rows: [blankRow(v7())] });
  expect(await made.flush()).toBe(false);
  expect(states.at(-1)).toEqual({ kind: "no_line" });
  expect([await there(), await next(), made.unsaved]).toEqual([0, before, true]);

  expect(await made.save({ ...content({ customer_id: "" }), rows: [] })).toBe(false);
  expect(states.at(-1)).toEqual({ kind: "no_customer" });
  expect(await made.save({ ...content(), rows: [blankRow(v7())] })).toBe(true);
  expect([await there(), made.version, await linesOf(id)]).toEqual([1, 1, []]);
  expect(await next()).toBe(String(Number(before) + 1));
});

test("a first save whose answer is lost makes one document, with all that was typed since", async () => {
  const id = v7();
  let lost = true;
  const create = door(createDocument, manager) as SaverOptions["create"];
  const { made, states } = saver({
    id,
    create: async (input) => {
      const answer = await create(input);
      if (!lost) return answer;
      lost = false;
      throw new TypeError("Failed to fetch");
    },
  });
  made.changed(content({}, "Before"));
  expect(await made.flush()).toBe(false);
  expect(states.at(-1)).toEqual({ kind: "offline" });
  made.changed(content({}, "Before", "After"));
  expect(await made.flush()).toBe(true);
  expect(await linesOf(id)).toEqual(["Before", "After"]);
  const [count] = await db().execute<{ count: string }>(sql`select count(*) from documents where id = ${id}`);
  expect(Number(count?.count)).toBe(1);
});

test("saves never run beside each other", async () => {
  let running = 0;
  let most = 0;
  const update = door(updateDocument, manager) as SaverOptions["update"];
  const { made } = saver({
    update: async (input) => {
      most = Math.max(most, ++running);
      const answer = await update(input);
      running--;
      return answer;
    },
  });
  made.changed(content({}, "A"));
  await made.flush();
  for (const mileage of ["1", "2", "3"]) {
    made.changed(content({ mileage }, "A"));
    void made.flush();
  }
  expect(await made.flush()).toBe(true);
  expect(most).toBe(1);
});

/** What the server has, as the editor asks for it. */
async function standing(id: string): Promise<ServerState | "none"> {
  const document = await ask(getDocument, manager, { id }).catch(() => null);
  if (!document) return "none";
  const { version, number, status } = document;
  const content = openedContent(document, {}, v7());
  return { version, number, status, content, editable: true, by: "Ann", about: "" };
}

/** A saver that merges as the editor does; `type` is the user typing. */
function merging(id: string) {
  let mine: Content | null = null;
  let merged: Merged | null = null;
  const one = saver({
    id,
    standing: () => standing(id),
    merge: (base, theirs) => {
      if (!mine) throw new Error("Nothing was typed");
      const disputes = merged?.disputes ?? NO_DISPUTES;
      merged = mergeContent({ base, mine, theirs: theirs.content, disputes, by: "Ann", about: "", at: null });
      mine = merged.content;
      return merged;
    },
  });
  const type = (content: Content) => {
    mine = content;
    one.made.changed(content, merged?.disputes);
  };
  return { ...one, type, merged: () => merged };
}

test("what somebody else has saved of other lines and fields is merged, and mine is saved on top of it", async () => {
  const id = v7();
  const { made, type, states } = merging(id);
  const typed = content({}, "Mine");
  type(typed);
  await made.flush();
  await run(updateDocument, as("manager"), { id, version: 1, order_reference: "theirs" });
  type({ fields: { ...typed.fields, mileage: "5" }, rows: [...typed.rows, ...content({}, "Mine too").rows] });
  expect(await made.flush()).toBe(true);
  expect(await linesOf(id)).toEqual(["Mine", "Mine too"]);
  const document = await ask(getDocument, manager, { id });
  expect(document).toMatchObject({ order_reference: "theirs", mileage: 5, version: 3 });
  expect(states.at(-1)).toEqual({ kind: "saved" });
});

test("a field that both have changed is theirs until it is decided, and everything else is saved", async () => {
  const id = v7();
  const { made, type, states, merged } = merging(id);
  const typed = content({}, "Mine");
  type(typed);
  await made.flush();
  await run(updateDocument, as("manager"), { id, version: 1, order_reference: "theirs" });
  const both = { ...typed, fields: { ...typed.fields, order_reference: "mine", mileage: "5" } };
  type(both);
  expect(await made.flush()).toBe(false);
  expect(states.at(-1)).toEqual({ kind: "disputed", count: 1 });
  expect(await ask(getDocument, manager, { id })).toMatchObject({ order_reference: "theirs", mileage: 5 });
  expect(made.unsaved).toBe(true);
  expect(merged()?.disputes.order_reference).toMatchObject({
    by: "Ann",
    theirs: { order_reference: "theirs" },
  });
  made.changed(merged()?.content ?? both, NO_DISPUTES);
  expect(await made.flush()).toBe(true);
  expect(await ask(getDocument, manager, { id })).toMatchObject({ order_reference: "mine" });
});

test("two who save at once without end come to rest, each with what both wrote", async () => {
  const id = v7();
  const first = merging(id);
  const typed = content({}, "One", "Two");
  first.type(typed);
  await first.made.flush();
  const opened = await standing(id);
  if (opened === "none") throw new Error("It is there");
  let theirs = opened.content;
  const second = saver({
    id,
    version: opened.version,
    saved: opened.content,
    standing: () => standing(id),
    merge: (base, now) => {
      const merged = mergeContent({
        ...{ base, mine: theirs, theirs: now.content, disputes: NO_DISPUTES, by: "Bob", about: "", at: null },
      });
      theirs = merged.content;
      return merged;
    },
  });
  const [one, two] = typed.rows;
  for (let i = 1; i <= 4; i++) {
    // As a form shows it: what the other one wrote stands in it once it was merged.
    const shown = first.merged()?.content ?? typed;
    first.type({
      ...shown,
      rows: shown.rows.map((row) => (row.id === one?.id ? { ...row, unit_price: `${i}` } : row)),
    });
    theirs = {
      ...theirs,
      rows: theirs.rows.map((row) => (row.id === two?.id ? { ...row, unit_price: `${i}.5` } : row)),
    };
    second.made.changed(theirs);
    await Promise.all([first.made.flush(), second.made.flush()]);
  }
  for (const { made } of [first, second]) {
    await made.take(await standing(id));
    await made.flush();
  }
  const version = (await ask(getDocument, manager, { id })).version;
  for (const { made } of [first, second]) {
    await made.take(await standing(id));
    expect([await made.flush(), made.version, made.unsaved]).toEqual([true, version, false]);
  }
  const { lines } = await ask(getDocument, manager, { id });
  expect(lines.map(({ unit_price }) => Number(unit_price))).toEqual([4, 4.5]);
});

test("once it is deleted elsewhere nothing more is sent, and what was typed stays", async () => {
  const id = v7();
  const closed: unknown[] = [];
  const { made, states } = saver({ id, standing: () => standing(id), onClosed: (now) => closed.push(now) });
  const typed = content({}, "Mine");
  made.changed(typed);
  await made.flush();
  await run(deleteDocument, manager, { id, version: 1 });
  made.changed({ ...typed, fields: { ...typed.fields, mileage: "5" } });
  expect(await made.flush()).toBe(false);
  expect([states.at(-1), closed, made.unsaved]).toEqual([{ kind: "closed" }, [null], true]);
});

test("a save of one's own whose answer nobody heard is nobody else's", async () => {
  const id = v7();
  const typed = content({}, "Mine");
  const { made, states } = saver({
    id,
    standing: async () => ({
      ...{ version: 2, number: null, status: "open", editable: true, by: "", about: "" },
      content: { ...typed, fields: { ...typed.fields, mileage: "7" } },
    }),
  });
  made.changed(typed);
  await made.flush();
  await run(updateDocument, manager, { id, version: 1, mileage: 7 });
  made.changed({ ...typed, fields: { ...typed.fields, mileage: "7" } });
  expect(await made.flush()).toBe(true);
  expect([states.at(-1), made.version, made.unsaved]).toEqual([{ kind: "saved" }, 2, false]);
  made.changed({ ...typed, fields: { ...typed.fields, mileage: "8" } });
  expect(await made.flush()).toBe(true);
  expect(made.version).toBe(3);
});

test("what nobody looks at any more is not tried again", async () => {
  let calls = 0;
  const { made } = saver({
    create: async () => {
      calls += 1;
      throw new TypeError("Failed to fetch");
    },
  });
  made.changed(content({}, "Left"));
  const sent = made.flush();
  made.stop();
  expect(await sent).toBe(false);
  await new Promise((resolve) => setImmediate(resolve));
  expect(calls).toBe(1);
  made.resume();
  await made.flush();
  expect(calls).toBe(2);
});

test("what the server refuses is named at its cell, and nothing is lost", async () => {
  const { made, states, errors } = saver();
  const typed = content({ mileage: "9999999999" }, "", "Pads");
  const [, pads] = typed.rows;
  const wrong = {
    ...typed,
    rows: typed.rows.map((row) =>
      row === pads ? { ...row, unit_price: "1.23456" } : { ...row, unit_price: "" },
    ),
  };
  made.changed(wrong);
  expect(await made.flush()).toBe(false);
  expect(states.at(-1)).toMatchObject({ kind: "refused", count: 2 });
  expect(Object.keys(errors.at(-1) ?? {}).sort()).toEqual([`${pads?.id}.unit_price`, "mileage"].sort());
});

test("a receptionist writes on what they began, and nobody else's", async () => {
  const receptionist: Actor = { ...as("receptionist"), id: randomUUID() };
  const update = door(updateOwnDocument, receptionist) as SaverOptions["update"];
  const own = saver({ actor: receptionist, update });
  own.made.changed(content({}, "One"));
  await own.made.flush();
  own.made.changed(content({}, "One", "Two"));
  expect(await own.made.flush()).toBe(true);

  const id = v7();
  const others = saver({ id });
  others.made.changed(content({}, "Theirs"));
  await others.made.flush();
  const intruder = saver({ id, version: 1, update });
  intruder.made.changed(content({}, "Not mine"));
  expect(await intruder.made.flush()).toBe(false);
  expect(intruder.states.at(-1)).toMatchObject({ kind: "failed" });
  expect(await linesOf(id)).toEqual(["Theirs"]);
});
