import { afterAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { testDatabase } from "../support/database";
import { sendAndKill } from "../support/killed-sender";
import { ResendServer } from "../support/resend-server";
import { aRow } from "../support/rows";

const resend = new ResendServer();
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  RESEND_API_KEY: "re_standin",
  RESEND_BASE_URL: await resend.start(),
});
const { url } = await testDatabase();

/** A part of the drill in every run, as Resend takes two e-mails a second; the whole is MESSAGE_EMAILS=500 MESSAGE_KILLS=20. */
const EMAILS = Number(process.env.MESSAGE_EMAILS ?? 20);
const KILLS = Number(process.env.MESSAGE_KILLS ?? 4);

afterAll(() => resend.stop());

test("a server killed again and again while it sends e-mails sends each just once", {
  timeout: 120_000 + KILLS * 20_000 + EMAILS * 2_000,
}, async () => {
  const ids: string[] = [];
  for (let i = 0; i < EMAILS; i++)
    ids.push(
      await aRow("messages", {
        channel: "email",
        purpose: "conversation",
        recipient: `customer${i % 7}@example.com`,
        subject: "Your vehicle",
        body: "It is ready.",
      }),
    );
  const most = Math.max(3, Math.floor((EMAILS / (KILLS + 1)) * 1.5));
  await sendAndKill(url, {
    kills: KILLS,
    between: [1, most],
    // Now and then the line breaks too, after the e-mail was taken, or Resend has a fault.
    trouble(kill) {
      if (kill % 3 === 0) resend.swallowAnswers += 1;
      if (kill % 3 === 1)
        resend.failures.push({ status: 500, name: "internal_server_error", message: "Fault" });
    },
  });

  const states = await sql()`select state, count(*)::int as emails from messages group by state`;
  expect([...states]).toEqual([{ state: "sent", emails: EMAILS }]);
  // Resend knows each by its key, which is our id of the message: one that was asked for twice is one.
  expect(resend.sent.map(({ key }) => key).toSorted()).toEqual(ids.toSorted());
  const [kept] = await sql()`select count(distinct provider_id)::int as ids from messages`;
  expect(kept?.ids).toBe(EMAILS);
  expect(resend.requests).toBeGreaterThan(EMAILS);
  expect(resend.faults).toEqual([]);
});
