import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { connectTwilio } from "../support/connected-twilio";
import { testDatabase } from "../support/database";
import { sendAndKill } from "../support/killed-sender";
import { aRow } from "../support/rows";
import { TwilioServer } from "../support/twilio-server";

const twilio = new TwilioServer();
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  TWILIO_API_BASE: await twilio.start(),
});
const { url } = await testDatabase();

/** A part of the drill in every run; the whole is MESSAGE_TEXTS=500 MESSAGE_KILLS=20. */
const TEXTS = Number(process.env.MESSAGE_TEXTS ?? 120);
const KILLS = Number(process.env.MESSAGE_KILLS ?? 5);
/** Few numbers and fewer words: that one text is not taken for another is what is hard. */
const NUMBERS = 40;
const WORDS = ["Your vehicle is ready.", "We wait for your yes.", "Please ring us."];

beforeAll(() => connectTwilio(twilio));
afterAll(() => twilio.stop());

const counted = (texts: readonly { to: string | null; body: string | null }[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(texts, ({ to, body }) => `${to} ${body}`))
      .map(([key, some]) => [key, some?.length ?? 0] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );

test("a server killed again and again while it sends texts sends each just once", {
  timeout: 120_000 + KILLS * 20_000,
}, async () => {
  const texts = Array.from({ length: TEXTS }, (_, i) => ({
    to: `+4477009000${String(10 + (i % NUMBERS)).padStart(2, "0")}`,
    body: WORDS[i % WORDS.length] ?? "",
  }));
  for (const { to, body } of texts)
    await aRow("messages", {
      channel: "sms",
      purpose: "conversation",
      recipient: to,
      body,
      parts: 1,
      cost: "0.0400",
    });

  await sendAndKill(url, {
    kills: KILLS,
    between: [8, 28],
    // Now and then the line breaks too, after the text was taken.
    trouble(kill) {
      if (kill % 3 === 0) twilio.sendFailures.push("swallow", { status: 503 });
    },
  });

  const states = await sql()`select state, count(*)::int as texts from messages group by state`;
  expect([...states]).toEqual([{ state: "sent", texts: TEXTS }]);
  const sent = twilio.messages.filter(({ direction }) => direction !== "inbound");
  expect(counted(sent)).toEqual(counted(texts));
  const [ids] = await sql()`select count(distinct provider_id)::int as ids from messages`;
  expect(ids?.ids).toBe(TEXTS);
  expect(twilio.faults).toEqual([]);
});
