import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { createDocument } from "@/lib/documents/commands/create-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { askToIssue } from "@/lib/documents/commands/issuing/ask-to-issue";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { issuersOf } from "@/lib/documents/queries/issuing/issuers";
import { waitingToBeIssued } from "@/lib/documents/queries/issuing/waiting-to-be-issued";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { createServicePackage } from "@/lib/packages/commands/packages";
import { storePaper } from "@/lib/printing/jobs";
import { getDocumentSettings, updateDocumentSettings } from "@/lib/settings/commands/document-settings";
import { getToday } from "@/lib/today/queries/today";
import { as, holding } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { makeUser } from "../support/users";
import { aCustomer, aGarage, mot, part } from "../support/writing";

const { url } = await testDatabase();
const [admin, manager, receptionist] = [as("admin"), as("manager"), as("receptionist")];
let boss: { id: string; name: string };
const BOSS = "Helen Shaw";

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
  boss = { ...(await makeUser("manager")), name: BOSS };
  await sql()`update users set name = ${BOSS} where id = ${boss.id}`;
  await run(createServicePackage, admin, {
    name: "Oil service",
    fixed_price_gross: "99.00",
    lines: [
      { item_type: "labour", description: "Change oil and filter", unit_price: "50" },
      { item_type: "part", description: "Oil filter", unit_price: "10" },
    ],
  });
});
afterAll(stopJobs);

async function allow(counter_issue_limit: string | null) {
  const { version } = await ask(getDocumentSettings, admin, {});
  await run(updateDocumentSettings, admin, { version, counter_issue_limit });
}

const draft = async (line_items: unknown[], type = "invoice") =>
  (await run(createDocument, receptionist, { type, customer_id: await aCustomer(), line_items } as never)).id;

const issue = (id: string, actor: Actor = receptionist) =>
  run(issueDocument, actor, { id }).then(
    ({ status }) => status as string,
    (error) => `${error.code}: ${error.message}`,
  );

/** The oil service as the editor puts it in. */
const service = (second = "16.5000") => {
  const common = { package_key: crypto.randomUUID(), package_name: "Oil service", tax_inclusive: true };
  return [
    {
      ...common,
      item_type: "labour",
      description: "Change oil and filter",
      quantity: "1",
      unit_price: "82.50",
    },
    { ...common, item_type: "part", description: "Oil filter", quantity: "1", unit_price: second },
  ];
};

describe("what the counter issues", () => {
  test("is nothing, unless the owner allows it", async () => {
    expect(await ask(getDocumentSettings, admin, {})).toMatchObject({ counter_issue_limit: null });
    expect(await issue(await draft([mot()]))).toBe(
      `FORBIDDEN: Nobody at the counter issues here. ${BOSS} (manager) may issue it`,
    );
  });

  test("are MOT tests and packages at their price up to the sum, with the garage's sundries; in the audit", async () => {
    await allow("150.00");
    const share = { item_type: "sundries", description: "Sundries", share_percent: "2" };
    expect(await issue(await draft([mot()]))).toBe("issued");
    const id = await draft([...service(), share, { item_type: "comment", description: "Thank you" }]);
    expect(await issue(id)).toBe("issued");
    const [audit] = await sql()`
      select after::text from audit_log where command = 'documents.issue' and entity_id = ${id}`;
    expect(audit?.after).toContain("at_the_counter");
    await allow(null);
  });

  test.each([
    ["more than the sum", () => [mot(), ...service()], /comes to £153.85, and £150.00 is the most/],
    ["another line", () => [mot(), part("10.00")], /Brake pads is neither an MOT nor of a package/],
    ["a package below its price", () => service("1.00"), /Oil service is not as it was saved/],
    [
      "a package with a line more",
      () => [...service(), { ...service()[1], package_key: null }],
      /Oil filter is neither/,
    ],
    ["half a package", () => service().slice(0, 1), /Oil service is not as it was saved/],
    [
      "a package that there is not",
      () => service().map((l) => ({ ...l, package_name: "Mine" })),
      /Mine is not as/,
    ],
  ] as const)("is not %s", async (_, lines, why) => {
    await allow("150.00");
    const id = await draft(lines());
    expect(await issue(id)).toMatch(why);
    expect(await issue(id)).toContain(`${BOSS} (manager) may issue it`);
    expect((await ask(issuersOf, receptionist, { id })).reasons.join()).toMatch(why);
    expect(await issue(id, manager)).toBe("issued");
    await allow(null);
  });

  test("is no other kind of bill", async () => {
    await allow("150.00");
    expect(await issue(await draft([part("10.00")], "vehicle_sale"))).toMatch(/Only invoices are issued/);
    await allow(null);
  });

  //                       admin manager technician receptionist accountant
  const ALLOWED = ["issued", "issued", "FORBIDDEN", "issued", "FORBIDDEN"];
  const CLOSED = ["issued", "issued", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN"];
  test.each(ROLES.map((role, i) => [role, i] as const))("by the %s as the table says", async (role, i) => {
    await allow("150.00");
    expect((await issue(await draft([mot()]), as(role))).split(":")[0]).toBe(ALLOWED[i]);
    await allow(null);
    expect((await issue(await draft([mot()]), as(role))).split(":")[0]).toBe(CLOSED[i]);
  });

  test("is all for whoever holds the larger right alone", async () => {
    expect(await issue(await draft([part("10.00")]), holding("documents:issue"))).toBe("issued");
  });

  test("through the API alike", async () => {
    const token = await tokenOf("receptionist");
    const id = await draft([mot()]);
    const closed = await send("POST", `/documents/${id}/issue`, { token, body: {} });
    expect([closed.status, closed.body.error.message]).toEqual([403, expect.stringContaining(boss.name)]);
    await allow("54.85");
    expect((await send("POST", `/documents/${id}/issue`, { token, body: {} })).status).toBe(200);
    await allow(null);
  });
});

describe("what the counter waits for", () => {
  const waiting = async (actor: Actor) => (await ask(waitingToBeIssued, actor, {})).map(({ id }) => id);

  test("stands on the Today of whoever was asked, or of all who may, until it is issued or deleted", async () => {
    const [all, mine, gone] = [await draft([part("1")]), await draft([part("2")]), await draft([part("3")])];
    const asked = { ...manager, id: boss.id };
    await run(askToIssue, receptionist, { id: all });
    await run(askToIssue, receptionist, { id: mine, asked_of: boss.id });
    await run(askToIssue, receptionist, { id: gone });
    expect(await waiting(asked)).toEqual([all, mine, gone]);
    expect(await waiting(manager)).toEqual([all, gone]);
    const { waiting: today } = await ask(getToday, asked, {});
    expect(today?.[1]).toMatchObject({ id: mine, asked_by_name: "The receptionist", total_gross: "2.40" });
    expect((await ask(getToday, receptionist, {})).waiting).toBeNull();
    expect((await ask(issuersOf, receptionist, { id: mine })).asked).toMatchObject({ of: boss.name });
    await run(issueDocument, manager, { id: all });
    await run(deleteDocument, receptionist, { id: gone });
    expect(await waiting(asked)).toEqual([mine]);
  });

  test("is asked of nobody who may not issue, and of nothing that is issued or never is", async () => {
    const id = await draft([part("1")]);
    const technician = await makeUser("technician");
    for (const asked_of of [technician.id, crypto.randomUUID()])
      await expect(run(askToIssue, receptionist, { id, asked_of })).rejects.toMatchObject({
        details: [{ field: "asked_of" }],
      });
    await expect(
      run(askToIssue, receptionist, { id: await draft([part("1")], "estimate") }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    await run(issueDocument, manager, { id });
    await expect(run(askToIssue, receptionist, { id })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("names those who may by what each role was given and lost", async () => {
    const accountant = await makeUser("accountant");
    await sql()`insert into role_permissions (role, permission, granted) values ('accountant', 'documents:issue', true), ('manager', 'documents:issue', false)`;
    const { people } = await ask(issuersOf, receptionist, { id: await draft([part("1")]) });
    expect(people.map(({ id, role }) => [id, role])).toEqual([[accountant.id, "accountant"]]);
    await sql()`delete from role_permissions`;
  });
});

describe("issuing warns, and forbids nothing", () => {
  test("of lines at nothing, a missing mileage and a missing MOT result, each with its field", async () => {
    const vehicle_id = await aRow("vehicles", { registration: "WA22NED" });
    const { id } = await run(createDocument, manager, {
      type: "invoice",
      customer_id: await aCustomer(),
      vehicle_id,
      line_items: [mot(), part("0"), part("5")],
    } as never);
    const { status, body } = await send("POST", `/documents/${id}/issue`, {
      token: await tokenOf("manager"),
      body: {},
    });
    expect([status, body.data.status]).toEqual([200, "issued"]);
    expect(body.data.warnings.map(({ field }: { field: string }) => field)).toEqual([
      "line_items.1.unit_price",
      "mileage",
      "mot_result",
    ]);
  });

  test("of nothing where nothing is missing", async () => {
    const id = await draft([part("5")]);
    expect((await run(issueDocument, manager, { id })).warnings).toEqual([]);
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
