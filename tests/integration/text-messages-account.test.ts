import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { POST as inbound } from "@/app/api/webhooks/twilio/inbound/route";
import { POST as status } from "@/app/api/webhooks/twilio/status/route";
import { db, sql } from "@/db/client";
import { requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { parse } from "@/lib/core/input/parse";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { textCosts } from "@/lib/messages/queries/text-costs";
import { disconnectSmsAccount, updateSmsAccount } from "@/lib/sms/commands/accounts";
import { changeTexts, connectTwilio, setUpAnswers } from "@/lib/sms/commands/ask-twilio";
import { smsAccount, textProvider } from "@/lib/sms/queries/account";
import { getTextSetup } from "@/lib/sms/queries/setup";
import { ConnectTwilio } from "@/lib/sms/schema";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { TwilioServer } from "../support/twilio-server";

const twilio = new TwilioServer();
const SENDER = "+447700900001";
twilio.addNumber(SENDER);
const OTHER = "+447700900002";
Object.assign(process.env, {
  DATA_DIR: mkdtempSync(join(tmpdir(), "ga4-twilio-")),
  AUTH_SECRET: "a secret of these tests, long enough for them",
  APP_URL: "https://garage.example.com",
  TWILIO_API_BASE: await twilio.start(),
});
await testDatabase();
const admin = as("admin");
const STATUS = "https://garage.example.com/api/webhooks/twilio/status";
const INBOUND = "https://garage.example.com/api/webhooks/twilio/inbound";

afterAll(async () => {
  await twilio.stop();
  expect(twilio.faults).toEqual([]);
});
beforeEach(async () => {
  twilio.failures.length = 0;
  twilio.type = "Full";
  if (!(await smsAccount(db()))) await connectTwilio.execute(admin, keys());
});

async function account() {
  const found = await smsAccount(db());
  if (!found) throw new Error("No account is connected");
  return found;
}

const keys = (more: object = {}) =>
  parse(ConnectTwilio, { account_sid: twilio.sid, auth_token: twilio.token, sender: SENDER, ...more });
const objection = (work: () => Promise<unknown>) =>
  work().then(
    () => null,
    ({ code, details: [detail] }) => [code, detail?.field],
  );

describe("the account for text messages", () => {
  test("keeps its keys sealed, tells them nobody, and sends", async () => {
    const [row] =
      await sql()`select sealed_keys, sender, part_price from sms_accounts where deleted_at is null`;
    expect(row).toMatchObject({ sender: SENDER, part_price: "0.0400" });
    expect(row?.sealed_keys).not.toContain(twilio.token);
    const setup = await ask(getTextSetup, admin, {});
    expect(setup).toMatchObject({
      account: { name: "Stand-in Motors", live: true, trial: false, takes_answers: true, readable: true },
      reachable: true,
    });
    const audited = await sql()`select * from audit_log where entity = 'sms_accounts'`;
    expect(JSON.stringify([setup, audited])).not.toMatch(/sealed|auth_token|0123456789abcdef0123/);
    const provider = await textProvider(db());
    expect(await provider?.send({ id: "x", to: "+447700900100", body: "Ready" })).toMatchObject({
      state: "sent",
    });
  });

  test("is for administrators alone, who may all see and do it", async () => {
    const work = [connectTwilio, changeTexts, setUpAnswers, disconnectSmsAccount, updateSmsAccount];
    for (const role of ROLES) {
      const refused = work.filter(({ permission }) => {
        try {
          requirePermission(as(role), permission);
          return false;
        } catch {
          return true;
        }
      });
      expect(refused.length, role).toBe(role === "admin" ? 0 : work.length);
    }
    const { id, version } = await account();
    for (const role of ROLES.filter((one) => one !== "admin")) {
      await expect(ask(getTextSetup, as(role), {}), role).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(ask(textCosts, as(role), {}), role).rejects.toMatchObject({ code: "FORBIDDEN" });
      const disconnect = run(disconnectSmsAccount, as(role), { id, version });
      await expect(disconnect, role).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  test("wrong entries are refused at their field, and what was kept stays", async () => {
    const before = await account();
    const tried = (more: object) => objection(async () => connectTwilio.execute(admin, keys(more)));
    expect(await tried({ account_sid: "AC12" })).toEqual(["VALIDATION_ERROR", "account_sid"]);
    expect(await tried({ account_sid: `AC${"0".repeat(32)}` })).toEqual(["VALIDATION_ERROR", "auth_token"]);
    expect(await tried({ auth_token: "f".repeat(32) })).toEqual(["VALIDATION_ERROR", "auth_token"]);
    expect(await tried({ key_sid: `SK${"0".repeat(32)}` })).toEqual(["VALIDATION_ERROR", "key_secret"]);
    const wrongKey = { key_sid: `SK${"0".repeat(32)}`, key_secret: "0123456789" };
    expect(await tried(wrongKey)).toEqual(["VALIDATION_ERROR", "key_secret"]);
    expect(await tried({ sender: "Much too long a name" })).toEqual(["VALIDATION_ERROR", "sender"]);
    expect(await tried({ sender: "07700 900999" })).toEqual(["VALIDATION_ERROR", "sender"]);
    expect(await tried({ sender: `MG${"0".repeat(32)}` })).toEqual(["VALIDATION_ERROR", "sender"]);
    twilio.failures.push("hang up");
    expect(await tried({})).toEqual(["VALIDATION_ERROR", "auth_token"]);
    expect(await account()).toEqual(before);
  });

  test("a number is typed as people do, a name takes no answers, a price has four places", async () => {
    const { id } = await account();
    twilio.addNumber(OTHER);
    const change = (more: object) => changeTexts.execute(admin, parse(changeTexts.input, { id, ...more }));
    await change({ sender: "07700 900 002", part_price: "0.0431" });
    expect(await account()).toMatchObject({ sender: OTHER, part_price: "0.0431", takes_answers: true });
    await change({ sender: "BathMotors" });
    expect(await account()).toMatchObject({ sender: "BathMotors", takes_answers: false });
    expect(await objection(() => change({ sender: "+447700900999" }))).toEqual([
      "VALIDATION_ERROR",
      "sender",
    ]);
    await expect(setUpAnswers.execute(admin, { id })).rejects.toMatchObject({
      code: "CONFLICT",
      message: "Nobody can answer to a name",
    });
    await expect(change({ version: 1, active: false })).rejects.toMatchObject({
      code: "PRECONDITION_FAILED",
    });
    await change({ sender: SENDER });
  });

  test("a trial is told, until it is one no more", async () => {
    twilio.type = "Trial";
    await connectTwilio.execute(admin, keys());
    expect(await account()).toMatchObject({ trial: true });
    twilio.type = "Full";
    const { id, sender } = await account();
    await changeTexts.execute(admin, { id, sender });
    expect(await account()).toMatchObject({ trial: false });
  });

  test("switched off or disconnected, nothing sends", async () => {
    const { id } = await account();
    await changeTexts.execute(admin, { id, active: false });
    expect(await textProvider(db())).toBeNull();
    expect(await account()).toMatchObject({ live: false });
    await changeTexts.execute(admin, { id, active: true });
    expect(await textProvider(db())).not.toBeNull();
    await run(disconnectSmsAccount, admin, { id, version: (await account()).version });
    expect(await textProvider(db())).toBeNull();
    expect(await smsAccount(db())).toBeNull();
    const [row] = await sql()`select sealed_keys from sms_accounts where id = ${id}`;
    expect(row?.sealed_keys).toBe("");
  });

  test("answers come here after one click: to the number, or to the service", async () => {
    const { id } = await account();
    const number = twilio.numbers.find(({ phone_number }) => phone_number === SENDER);
    if (number) number.sms_application_sid = "AP0";
    await setUpAnswers.execute(admin, { id });
    expect(number).toMatchObject({ sms_url: expect.stringMatching(INBOUND), sms_application_sid: "" });
    expect(await ask(getTextSetup, admin, {})).toMatchObject({ answers: true });
    const service = twilio.addService(OTHER);
    await changeTexts.execute(admin, { id, sender: service.sid });
    expect(await ask(getTextSetup, admin, {})).toMatchObject({ answers: false });
    await setUpAnswers.execute(admin, { id });
    expect(service.inbound_request_url).toMatch(INBOUND);
    expect(await ask(getTextSetup, admin, {})).toMatchObject({ answers: true });
    await changeTexts.execute(admin, { id, sender: SENDER });
    await setUpAnswers.execute(admin, { id });
  });
});

/** A text as it stands before any report. */
const aText = (more: object = {}) =>
  aRow("messages", {
    ...{ channel: "sms", purpose: "message", recipient: "+447700900100", body: "Ready", state: "sent" },
    ...{ provider: "twilio", ...more },
  });
const message = async (id: string) => (await sql()`select * from messages where id = ${id}`)[0];

describe("what Twilio tells", () => {
  test("a signed report moves its text on, twice and late as well; a forged one moves nothing", async () => {
    const sent = twilio.create({ To: "+447700900100", From: SENDER, Body: "Ready" });
    const id = await aText({ provider_id: sent.sid });
    twilio.callbacks.set(sent.sid, `${STATUS}?id=${id}`);
    const forged = twilio.statusRequest(sent.sid, "delivered", { token: "f".repeat(32) });
    expect((await status(forged)).status).toBe(401);
    const other = twilio.signed(`${STATUS}?id=${id}`, twilio.report(sent.sid, "delivered"));
    const moved = new Request(`${STATUS}?id=${await aText()}`, {
      method: "POST",
      headers: other.headers,
      body: await other.text(),
    });
    expect((await status(moved)).status).toBe(401);
    expect((await status(new Request(STATUS, { method: "POST" }))).status).toBe(401);
    expect(await message(id)).toMatchObject({ state: "sent" });
    for (const said of ["queued", "delivered", "delivered", "sent"])
      expect((await status(twilio.statusRequest(sent.sid, said))).status).toBe(204);
    expect(await message(id)).toMatchObject({ state: "delivered" });
  });

  test("a text that was not delivered says why, and a number that asked for no more is remembered", async () => {
    const to = "+447700900111";
    const sent = twilio.create({ To: to, From: SENDER, Body: "Ready" });
    const id = await aText({ provider_id: sent.sid, recipient: to });
    twilio.callbacks.set(sent.sid, `${STATUS}?id=${id}`);
    await status(twilio.statusRequest(sent.sid, "undelivered", { error_code: 30006 }));
    expect(await message(id)).toMatchObject({
      state: "failed",
      state_reason: expect.stringMatching(/landline/),
    });
    const next = twilio.create({ To: to, From: SENDER, Body: "Ready again" });
    const second = await aText({ provider_id: next.sid, recipient: to });
    twilio.callbacks.set(next.sid, `${STATUS}?id=${second}`);
    await status(twilio.statusRequest(next.sid, "failed", { error_code: 21610 }));
    const stopped = await sql()`select reason from stop_list where address = ${to}`;
    expect([...stopped]).toEqual([{ reason: "stop" }]);
  });

  test("an answer is kept once, however often it is told, and is answered with nothing", async () => {
    const from = "+447700900122";
    const told = twilio.inboundRequest({ from, body: "Is it ready? 👍" });
    const again = told.clone();
    const response = await inbound(told);
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      "text/xml",
      "<Response/>",
    ]);
    expect((await inbound(again)).status).toBe(200);
    const kept = await sql()`select body, sender, direction from messages where recipient = ${from}`;
    expect([...kept]).toEqual([{ body: "Is it ready? 👍", sender: SENDER, direction: "in" }]);
    const forged = twilio.inboundRequest({ from, body: "STOP" }, { token: "f".repeat(32) });
    expect((await inbound(forged)).status).toBe(401);
    expect([...(await sql()`select 1 from stop_list where address = ${from}`)]).toEqual([]);
    const big = twilio.signed(INBOUND, { Body: "x".repeat(70_000) });
    expect((await inbound(big)).status).toBe(401);
    const whatsApp = twilio.inboundRequest({ from: `whatsapp:${from}`, body: "Hello" });
    expect((await inbound(whatsApp)).status).toBe(200);
    expect(await sql()`select 1 from messages where recipient = ${from}`).toHaveLength(1);
  });

  test("without an account nobody is listened to", async () => {
    const { id, version } = await account();
    const told = twilio.inboundRequest({ from: "+447700900133", body: "Hello" });
    await run(disconnectSmsAccount, admin, { id, version });
    expect((await inbound(told)).status).toBe(404);
    expect((await status(new Request(STATUS, { method: "POST" }))).status).toBe(404);
  });
});

test("what texts have cost is told of those that Twilio took in the last 30 days", async () => {
  await sql()`delete from messages where channel = 'sms'`;
  await aText({ provider_id: "SM1", parts: 2, cost: "0.0862" });
  await aText({ provider_id: "SM2", parts: 1, cost: "0.0431", state: "delivered" });
  await aText({ provider_id: "SM3", parts: 1, cost: "0.0431", created_at: "2020-01-01T10:00:00Z" });
  await aText({ provider: "outbox", parts: 1, cost: "0.0431" });
  await aText({ provider_id: "SM4", direction: "in", state: "received" });
  expect(await ask(textCosts, admin, {})).toEqual({ texts: 2, parts: 3, cost: "0.13" });
});
