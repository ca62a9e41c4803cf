import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { assignConversation } from "@/lib/conversations/commands/assign";
import { closeConversation } from "@/lib/conversations/commands/close";
import { linkConversation } from "@/lib/conversations/commands/link-customer";
import { markConversationRead } from "@/lib/conversations/commands/mark-read";
import { receiveText } from "@/lib/conversations/commands/receive-text";
import { sendText } from "@/lib/conversations/commands/send-text";
import {
  beginTemplates,
  createTemplate,
  orderTemplates,
  updateTemplate,
} from "@/lib/conversations/commands/templates";
import {
  countConversations,
  getConversation,
  listConversations,
  unreadConversations,
} from "@/lib/conversations/queries/conversations";
import { knownHolder } from "@/lib/conversations/queries/known-holder";
import { listConversationMessages } from "@/lib/conversations/queries/messages";
import { listTemplates } from "@/lib/conversations/queries/templates";
import { draftText } from "@/lib/conversations/queries/text-draft";
import { systemActor } from "@/lib/core/actor";
import { commands, run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { shownTelephone } from "@/lib/core/telephone";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { messageToSend } from "@/lib/messages/jobs/kinds";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aRow } from "../support/rows";
import { makeUser } from "../support/users";
import { aGarage } from "../support/writing";

const { url } = await testDatabase();
const desk = as("receptionist");
const manager = as("manager");
const provider = systemActor("texts");

beforeAll(async () => {
  await startJobs(url, [{ ...messageToSend, handle: async () => {} }], { work: false });
  await aGarage();
});
afterAll(stopJobs);

let next = 100_000;
/** A mobile that nobody has yet, as people write it and as E.164 has it. */
const aMobile = () => {
  const digits = `7700${++next}`;
  return { written: `0${digits.slice(0, 4)} ${digits.slice(4)}`, number: `+44${digits}` };
};
let customer: string;
let mobile: ReturnType<typeof aMobile>;

beforeEach(async () => {
  mobile = aMobile();
  customer = await aRow("customers", { forename: "Ann", surname: "Texter", mobile: mobile.written });
});

const comes = (body: string, from = mobile.number, fields: object = {}) =>
  run(receiveText, provider, {
    provider_id: `SM${randomUUID()}`,
    from,
    to: "+447700900001",
    body,
    opt: null,
    ...fields,
  });
const open = async (id: string | undefined) => ask(getConversation, desk, { id: id ?? "" });
const thread = async (id: string | undefined) =>
  (await ask(listConversationMessages, desk, { id: id ?? "" })).rows;
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error,
  );
const isStopped = async (number: string) =>
  (await sql()`select from stop_list where address = ${number} and lifted_at is null`).length > 0;
const ledger = (id: string) =>
  sql()<{ decision: string; wording: string | null; source: string | null }[]>`
    select decision, wording, source from customer_consents where customer_id = ${id} and channel = 'sms' order by created_at, id`;

test("a text that comes stands with its customer, once however often it is told of, and opens the conversation", async () => {
  const first = await comes("Is it ready?");
  const about = await open(first?.id);
  expect(about).toMatchObject({
    customer_id: customer,
    number: null,
    unread: 1,
    closed_at: null,
    last_direction: "in",
  });
  await run(closeConversation, desk, { id: about.id, closed: true });
  const provider_id = `SM${randomUUID()}`;
  const told = await Promise.all([1, 2, 3].map(() => comes("Hello?", mobile.number, { provider_id })));
  expect(told.filter(Boolean)).toHaveLength(1);
  expect(await open(about.id)).toMatchObject({ unread: 2, closed_at: null });
  expect((await thread(about.id)).map(({ body }) => body)).toEqual(["Is it ready?", "Hello?"]);
  expect(await ask(unreadConversations, desk, {})).toBeGreaterThan(0);
  await run(markConversationRead, desk, { id: about.id });
  expect(await open(about.id)).toMatchObject({ unread: 0 });
});

test("an answer goes to the number that they wrote from, and once for each key", async () => {
  const first = await comes("Is it ready?");
  const once_key = randomUUID();
  const answer = { conversation_id: first?.id, body: "Yes, since noon.", once_key };
  const sent = await run(sendText, desk, answer);
  expect((await run(sendText, desk, answer)).id).toBe(sent.id);
  const [, out] = await thread(first?.id);
  expect(out).toMatchObject({ direction: "out", state: "queued", recipient: mobile.number, parts: 1 });
  expect(await open(first?.id)).toMatchObject({ unread: 0, last_body: "Yes, since noon." });
});

test("an answer goes to the number that was written to by hand, where the file has only a landline", async () => {
  const other = aMobile();
  const id = await aRow("customers", { surname: "Landline", telephone: "0117 496 0123" });
  const first = await run(sendText, desk, {
    customer_id: id,
    to: other.written,
    body: "Your keys are here.",
  });
  const asked = { conversation_id: first.conversation_id };
  expect(await ask(draftText, desk, asked)).toMatchObject({
    to: shownTelephone(other.number),
    unusable: null,
  });
  await run(sendText, desk, { ...asked, body: "We are open until six." });
  const texts = await thread(first.conversation_id);
  expect(texts.map(({ recipient }) => recipient)).toEqual([other.number, other.number]);

  await sql()`update messages set state = 'failed' where customer_id = ${id}`;
  expect(await ask(draftText, desk, asked)).toMatchObject({
    to: "",
    unusable: expect.stringContaining("landline"),
  });
});

test("STOP, in every word and way of writing it, ends texts to the number and withdraws consent", async () => {
  for (const [at, body] of [
    "STOP",
    "stop.",
    " StopAll ",
    "Unsubscribe",
    "CANCEL",
    "end",
    "Quit!",
    "opt out",
    "revoke",
  ].entries()) {
    const own = aMobile();
    const id = await aRow("customers", { surname: `Stop ${at}`, mobile: own.written });
    await comes(body, own.number);
    expect(await isStopped(own.number), body).toBe(true);
    expect(await ledger(id)).toMatchObject([
      { decision: "withdrawn", wording: body.trim(), source: "reply to a text" },
    ]);
    expect(await failure(run(sendText, desk, { customer_id: id, body: "Hello" }))).toMatchObject({
      code: "CONFLICT",
    });
  }
  await comes("please stop ringing me");
  expect(await isStopped(mobile.number)).toBe(false);
  await comes("No thanks", mobile.number, { opt: "stop" });
  expect(await isStopped(mobile.number)).toBe(true);
});

test("STOP from a number that several have is everybody's; a contact's is the number's alone", async () => {
  const other = await aRow("customers", { surname: "Household", telephone: mobile.number });
  const firm = await aRow("customers", { company_name: "Fleet Ltd" });
  await aRow("customer_contacts", { customer_id: firm, name: "Driver", mobile: mobile.written, position: 1 });
  await comes("STOP");
  expect(await ledger(customer)).toHaveLength(1);
  expect(await ledger(other)).toHaveLength(1);
  expect(await ledger(firm)).toEqual([]);
});

test("START gives back what STOP took, and no consent that was never given", async () => {
  await comes("START");
  expect(await ledger(customer)).toEqual([]);
  await comes("STOP");
  await comes("start");
  expect(await isStopped(mobile.number)).toBe(false);
  expect((await ledger(customer)).map(({ decision }) => decision)).toEqual(["withdrawn"]);

  await run(recordConsent, manager, {
    customer_id: customer,
    channel: "sms",
    decision: "given",
    source: "counter",
  });
  await comes("STOP");
  await comes("Yes");
  expect((await ledger(customer)).map(({ decision }) => decision)).toEqual([
    ...["withdrawn", "given", "withdrawn", "given"],
  ]);
  await comes("yes");
  expect(await ledger(customer)).toHaveLength(4);
});

test("of several who have a number, the one whom we wrote to there has the text, or who was invoiced last", async () => {
  const later = await aRow("customers", {
    surname: "Later",
    mobile: mobile.number,
    last_invoice_date: "2026-05-01",
  });
  expect(await open((await comes("Hello"))?.id)).toMatchObject({ customer_id: later });
  await run(sendText, desk, { customer_id: customer, body: "Your keys are here." });
  expect(await open((await comes("Thanks"))?.id)).toMatchObject({ customer_id: customer });
});

test("what an unknown number wrote becomes the customer's who has it later", async () => {
  const own = aMobile();
  const first = await comes("Do you do MOTs?", own.number);
  expect(await open(first?.id)).toMatchObject({ customer_id: null, number: own.number, unread: 1 });
  const id = await aRow("customers", { surname: "Newcomer", mobile: own.written });
  expect(await ask(knownHolder, desk, { number: own.number })).toMatchObject({ id });
  const second = await comes("Hello?", own.number);
  expect(second?.id).toBe(first?.id);
  expect(await open(first?.id)).toMatchObject({ customer_id: id, number: null, unread: 2 });
  expect(await thread(first?.id)).toHaveLength(2);

  const another = aMobile();
  const theirs = await comes("It is me again", another.number);
  const linked = await run(linkConversation, desk, { id: theirs?.id ?? "", customer_id: id });
  expect(linked.id).toBe(first?.id);
  expect(await thread(first?.id)).toHaveLength(3);
  expect(await failure(open(theirs?.id))).toMatchObject({ code: "NOT_FOUND" });
  expect(await failure(run(linkConversation, desk, { id: linked.id, customer_id: id }))).toMatchObject({
    code: "CONFLICT",
  });
});

test("after a merge the conversation with the latest message counts, with the messages of both", async () => {
  const gone = aMobile();
  const merged_id = await aRow("customers", { surname: "Texters", mobile: gone.written });
  const older = await comes("First");
  const later = await comes("Second", gone.number);
  await run(mergeCustomers, manager, { id: customer, merged_id });
  const { rows } = await ask(listConversations, desk, { customer_id: customer });
  expect(rows.map(({ id }) => id)).toEqual([later?.id]);
  expect((await thread(later?.id)).map(({ body }) => body)).toEqual(["First", "Second"]);
  expect(await open(later?.id)).toMatchObject({ unread: 2 });
  expect((await comes("Third", mobile.number))?.id).not.toBe(older?.id);
});

test("a number that takes no texts is refused at the field, and nothing of it stays", async () => {
  const before = await sql()`select count(*) from conversations`;
  const refused = await failure(run(sendText, desk, { to: "01225 496 012", body: "Hello" }));
  expect(refused).toMatchObject({ code: "VALIDATION_ERROR", details: [{ field: "to" }] });
  const landline = await aRow("customers", { surname: "Landline", telephone: "0117 496 0123" });
  expect(await failure(run(sendText, desk, { customer_id: landline, body: "Hello" }))).toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "to" }],
  });
  expect(await ask(draftText, desk, { customer_id: landline })).toMatchObject({
    to: "",
    unusable: "On file is 0117 496 0123. This is a landline and takes no texts",
  });
  expect(await ask(draftText, desk, { customer_id: customer })).toMatchObject({ unusable: null });
  expect(await failure(run(sendText, desk, { body: "Hello" }))).toMatchObject({ details: [{ field: "to" }] });
  expect(await sql()`select count(*) from conversations`).toEqual(before);
});

test("a text about a document goes to its customer, filled in, and begins an open conversation", async () => {
  const vehicle_id = await aRow("vehicles", { customer_id: customer, registration: "TX12ABC", make: "Ford" });
  const document_id = await aDocument({ customer_id: customer, vehicle_id, registration: "TX12ABC" });
  await run(beginTemplates, manager, {});
  const draft = await ask(draftText, desk, { document_id });
  expect(draft).toMatchObject({ name: "Ann Texter", ready: false });
  expect(draft.templates.map(({ name }) => name)).toEqual([
    ...["Vehicle ready", "Waiting for your yes", "Parts have come", "Please ring us"],
  ]);
  expect(draft.templates[0]?.body).toMatch(/^Hello Ann, TX12 ABC is ready to collect\./);
  const sent = await run(sendText, desk, { document_id, body: draft.templates[0]?.body ?? "" });
  expect(await open(sent.conversation_id)).toMatchObject({ closed_at: null });
  await run(closeConversation, desk, { id: sent.conversation_id, closed: true });
  await run(sendText, desk, { document_id, body: "It is washed, too." });
  expect(await open(sent.conversation_id)).toMatchObject({ closed_at: null });
  const [message] = await sql()`select purpose, document_id, vehicle_id from messages where id = ${sent.id}`;
  expect(message).toEqual({ purpose: "document", document_id, vehicle_id });
});

test("the inbox finds by name, number and registration, and knows whose each is", async () => {
  await aRow("vehicles", { customer_id: customer, registration: "QX55QXQ" });
  const own = aMobile();
  const first = await comes("Hello");
  const unknown = await comes("Who is it?", own.number);
  const found = async (given: object) =>
    (await ask(listConversations, desk, { per_page: 200, ...given })).rows.map(({ id }) => id);
  expect(await found({ q: "texter" })).toContain(first?.id);
  expect(await found({ q: "qx55 qxq" })).toEqual([first?.id]);
  expect(await found({ q: mobile.written })).toEqual([first?.id]);
  expect(await found({ q: own.written })).toEqual([unknown?.id]);
  const me = { ...desk, id: (await makeUser("receptionist")).id };
  await run(assignConversation, desk, { id: first?.id ?? "", user_id: me.id });
  expect((await ask(listConversations, me, { tab: "mine" })).rows).toMatchObject([{ id: first?.id }]);
  expect(await found({ tab: "unassigned" })).not.toContain(first?.id);
  expect(await ask(countConversations, me, {})).toMatchObject({ mine: 1 });
  await run(closeConversation, desk, { id: first?.id ?? "", closed: true });
  expect(await found({ tab: "closed" })).toContain(first?.id);
  expect(
    await failure(run(assignConversation, desk, { id: first?.id ?? "", user_id: randomUUID() })),
  ).toMatchObject({ details: [{ field: "user_id" }] });
});

test("a template has only fields that are filled in where it is offered, before and after it is moved", async () => {
  const made = await run(createTemplate, manager, {
    name: "Owed",
    place: "document",
    body: "{balance} is due",
  });
  const moved = await failure(
    run(updateTemplate, manager, { id: made.id, version: made.version, place: "customer" }),
  );
  expect(moved).toMatchObject({ code: "VALIDATION_ERROR", details: [{ field: "body" }] });
  expect(moved.details[0].message).toContain("{first_name}");
  await run(orderTemplates, manager, { ids: [made.id] });
  expect((await ask(listTemplates, desk, {}))[0]?.id).toBe(made.id);
});

test("who may read messages only writes, gives and closes nothing; templates are the managers'", async () => {
  const ours = [...commands.values()].filter(({ name }) => /^(conversations|message_templates)\./.test(name));
  expect(ours).toHaveLength(11);
  for (const role of ROLES)
    for (const command of ours) {
      const templates = command.name.startsWith("message_templates");
      const allowed = templates ? ["admin", "manager"] : ["admin", "manager", "receptionist"];
      const refused = await failure(run(command, as(role), {}));
      expect(refused?.code === "FORBIDDEN", `${role} ${command.name}`).toBe(!allowed.includes(role));
    }
});

test("a list of twenty thousand messages is read by its indexes", async () => {
  await sql()`insert into customers (surname, mobile) select 'Crowd ' || n, '07900 ' || lpad(n::text, 6, '0') from generate_series(1, 2000) n`;
  await sql()`
    insert into conversations (customer_id, last_message_at)
    select id, now() - random() * interval '300 days' from customers where surname like 'Crowd %'`;
  await sql()`
    insert into messages (channel, direction, purpose, customer_id, recipient, body, state, read_at)
    select 'sms', case when n % 2 = 0 then 'in' else 'out' end, 'conversation', c.id, '+447900000000', 'Text ' || n, 'sent', now()
    from customers c, generate_series(1, 10) n where c.surname like 'Crowd %'`;
  await sql()`analyze messages, conversations, customers`;
  const began = performance.now();
  const { rows, pagination } = await ask(listConversations, desk, { per_page: 50 });
  const took = performance.now() - began;
  expect(rows).toHaveLength(50);
  expect(pagination.total).toBeGreaterThan(1999);
  expect(took).toBeLessThan(1000);
  const plan = await sql()`
    explain (analyze, format text) select t.body from conversations v left join lateral (
      select m.body from messages m where m.customer_id = v.customer_id and m.channel = 'sms' order by m.id desc limit 1) t on true
    order by v.last_message_at desc limit 50`;
  const text = plan.map((row) => row["QUERY PLAN"]).join("\n");
  expect(text).toContain("messages_customer_id_id_index");
  expect(text).not.toContain("Seq Scan on messages");
});
