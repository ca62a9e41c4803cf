import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { changePassword, endOtherSessions, endSession, openSession } from "@/lib/auth/commands/sessions";
import { changeOwnPassword } from "@/lib/auth/procedures";
import { listOwnSessions } from "@/lib/auth/queries/sessions";
import { actorOfSession } from "@/lib/auth/session";
import { signIn } from "@/lib/auth/sign-in/sign-in";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { resetPassword } from "@/lib/users/commands/users";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { actorOf, makeUser, PASSWORD, signedIn } from "../support/users";

await testDatabase();
const from = { ip: "192.0.2.1", userAgent: "Mozilla/5.0 Chrome/140.0" };
const wrong = { code: "INVALID_CREDENTIALS" };

test("a right password opens a session; the address is read without regard to case and blanks", async () => {
  const { email } = await makeUser("manager", "jo@example.com");
  const { sessionId } = await signIn({ email: `  ${email.toUpperCase()} `, password: PASSWORD }, from);
  expect(await actorOfSession(sessionId)).toMatchObject({
    kind: "user",
    role: "manager",
    email,
    mustChangePassword: false,
  });
  const [session] = await sql()`select host(ip) as ip, user_agent from sessions where id = ${sessionId}`;
  expect(session).toEqual({ ip: "192.0.2.1", user_agent: from.userAgent });
  const [audit] =
    await sql()`select actor_name, command, after::text as after from audit_log order by id desc limit 1`;
  expect(audit).toMatchObject({ actor_name: "The manager", command: "sessions.open" });
  expect(audit?.after).not.toContain("hash");
});

test("wrong password, unknown address and deactivated user are answered alike", async () => {
  const { email } = await makeUser("technician");
  const locked = await makeUser("technician");
  await sql()`update users set active = false where id = ${locked.id}`;
  const errors = [];
  for (const attempt of [
    { email, password: "not this one" },
    { email: "nobody@example.com", password: "not this one" },
    { email: locked.email, password: PASSWORD },
  ]) {
    errors.push(
      await signIn(attempt, { ip: "192.0.2.2" }).catch((error) => ({
        code: error.code,
        message: error.message,
        details: error.details,
      })),
    );
  }
  expect(errors[0]).toMatchObject(wrong);
  expect(errors[1]).toEqual(errors[0]);
  expect(errors[2]).toEqual(errors[0]);
});

test("an unknown address takes as long as a known one", async () => {
  const time = async (address: string) => {
    const began = performance.now();
    await expect(signIn({ email: address, password: "not this one" }, {})).rejects.toMatchObject(wrong);
    return performance.now() - began;
  };
  await time("warm-up@example.com");
  // In turns, and the quickest of each: what else the machine does only ever adds, so that the two come together in the end
  // if they do the same work, and never if one of them does not.
  let [known, unknown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const apart = () => Math.max(known, unknown) / Math.min(known, unknown);
  for (let i = 0; i < 7 || (i < 60 && apart() > 1.5); i++) {
    const { email } = await makeUser("technician");
    known = Math.min(known, await time(email));
    unknown = Math.min(unknown, await time(`somebody-else-${i}@example.com`));
  }
  expect(apart()).toBeLessThan(1.5);
});

const guess = (email: string, ip?: string) => signIn({ email, password: "wrong" }, ip ? { ip } : {});

/** As many failures of the past as if they had been made one after the other. */
async function failed(times: number, email: string, ip: string): Promise<void> {
  for (let i = 0; i < times; i++) {
    await expect(guess(email, ip)).rejects.toMatchObject(wrong);
    await sql()`update login_attempts set at = at - interval '16 minutes' where at > now() - interval '16 minutes'`;
    await sql()`update login_attempts set at = now() - interval '50 minutes' where at < now() - interval '50 minutes'`;
  }
}

test("after five failures from one address each guess there waits longer than the one before, with the time told", async () => {
  const { email } = await makeUser("receptionist");
  const ip = "192.0.2.50";
  const waits: number[] = [];
  for (let round = 0; round < 4; round++) {
    while (
      await guess(email, ip).then(
        () => false,
        ({ code }) => code === "INVALID_CREDENTIALS",
      )
    );
    const refused = await signIn({ email, password: PASSWORD }, { ip }).catch((error) => error);
    expect(refused.code).toBe("RATE_LIMITED");
    waits.push(refused.retryAfter);
    await sql()`update login_attempts set at = at - make_interval(secs => ${refused.retryAfter + 1})`;
  }
  expect(waits).toEqual([2, 4, 8, 16]);
  await expect(signIn({ email, password: PASSWORD }, { ip })).resolves.toBeTruthy();
});

test("a stranger's guesses keep the right person out neither elsewhere nor for long", async () => {
  const { email } = await makeUser("receptionist");
  await failed(19, email, "203.0.113.1");
  await expect(guess(email, "203.0.113.2")).rejects.toMatchObject(wrong);
  const elsewhere = await signIn({ email, password: PASSWORD }, { ip: "192.0.2.60" }).catch((error) => error);
  expect(elsewhere).toMatchObject({ code: "RATE_LIMITED" });
  expect(elsewhere.retryAfter).toBeLessThanOrEqual(60);
  await sql()`update login_attempts set at = at - interval '1 minute'`;
  await expect(signIn({ email, password: PASSWORD }, { ip: "192.0.2.60" })).resolves.toBeTruthy();
});

test("where one came in before, guesses of strangers elsewhere count for nothing", async () => {
  const { email } = await makeUser("receptionist");
  const ip = "192.0.2.61";
  await signIn({ email, password: PASSWORD }, { ip });
  await failed(19, email, "203.0.113.3");
  await expect(guess(email, "203.0.113.4")).rejects.toMatchObject(wrong);
  await expect(guess(email, "203.0.113.5")).rejects.toMatchObject({ code: "RATE_LIMITED" });
  await expect(signIn({ email, password: PASSWORD }, { ip })).resolves.toBeTruthy();
});

test("a workshop behind one address goes on while somebody there mistypes", async () => {
  const ip = "198.51.100.9";
  for (let i = 0; i < 60; i++) await expect(guess(`n${i}@example.com`, ip)).rejects.toMatchObject(wrong);
  const { email } = await makeUser("technician");
  await expect(signIn({ email, password: PASSWORD }, { ip })).resolves.toBeTruthy();
  for (let i = 60; i < 100; i++) await expect(guess(`n${i}@example.com`, ip)).rejects.toMatchObject(wrong);
  await expect(guess("n100@example.com", ip)).rejects.toMatchObject({ code: "RATE_LIMITED" });
  await expect(signIn({ email, password: PASSWORD }, { ip })).resolves.toBeTruthy();
  const [row] = await sql()<{ keys: string }[]>`select string_agg(key, ' ') as keys from login_attempts`;
  expect(row?.keys).not.toMatch(/example\.com|198\.51/);
});

test("of thirty guesses at once only those that are free are compared; the rest have to wait", async () => {
  const { email } = await makeUser("receptionist");
  const guesses = Array.from({ length: 30 }, () => guess(email));
  const told = (await Promise.allSettled(guesses)).map((one) =>
    one.status === "rejected" ? one.reason.code : "in",
  );
  const compared = told.filter((code) => code === "INVALID_CREDENTIALS").length;
  expect(compared).toBeLessThanOrEqual(5);
  expect(told.filter((code) => code === "RATE_LIMITED")).toHaveLength(30 - compared);
});

test("an administrator's reset clears what was counted, and the new password opens at once", async () => {
  const admin = as("admin");
  const { id, email } = await makeUser("receptionist");
  const ip = "192.0.2.70";
  while (
    await guess(email, ip).then(
      () => false,
      ({ code }) => code === "INVALID_CREDENTIALS",
    )
  );
  const { password } = await run(resetPassword, admin, { id });
  await expect(signIn({ email, password }, { ip })).resolves.toBeTruthy();
});

test("what is no sign-in at all is refused before any password is compared", async () => {
  await expect(signIn({ email: "no address", password: "x" }, {})).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
  });
  await expect(signIn({ email: "a@example.com", password: "" }, {})).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
  });
  await expect(signIn({ email: "a@example.com", password: "x".repeat(201) }, {})).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
  });
});

test("signing out, deactivation, expiry and another role count from the next request on", async () => {
  const { id, email } = await makeUser("receptionist");
  const [one, two, three] = [await signedIn(email), await signedIn(email), await signedIn(email)];
  await run(endSession, one, { id: one.sessionId });
  expect(await actorOfSession(one.sessionId)).toBeNull();
  await expect(run(endSession, two, { id: one.sessionId })).rejects.toMatchObject({ code: "NOT_FOUND" });

  await sql()`update users set role = 'accountant' where id = ${id}`;
  const changed = await actorOfSession(two.sessionId);
  expect(changed?.role).toBe("accountant");
  expect(changed?.permissions.has("customers:create")).toBe(false);

  await sql()`update sessions set expires_at = now() - interval '1 second' where id = ${two.sessionId}`;
  expect(await actorOfSession(two.sessionId)).toBeNull();

  await sql()`update users set active = false where id = ${id}`;
  expect(await actorOfSession(three.sessionId)).toBeNull();
});

test("nobody ends another's session or opens one without signing in", async () => {
  const [a, b] = [await makeUser("manager"), await makeUser("manager")];
  const [actorA, actorB] = [await signedIn(a.email), await signedIn(b.email)];
  await expect(run(endSession, actorA, { id: actorB.sessionId })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await actorOfSession(actorB.sessionId)).not.toBeNull();
  await expect(run(openSession, actorA, { user_id: b.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("one's own sessions are listed, and ended everywhere else", async () => {
  const { email } = await makeUser("technician");
  const [here, there] = [await signedIn(email), await signedIn(email)];
  expect(await ask(listOwnSessions, here, {})).toHaveLength(2);
  expect(await run(endOtherSessions, here, { keep_session_id: here.sessionId })).toEqual({ ended: 1 });
  expect(await actorOfSession(there.sessionId)).toBeNull();
  expect(await actorOfSession(here.sessionId)).not.toBeNull();
});

test("a first password opens nothing but the own account, until it is changed", async () => {
  const { id, email } = await makeUser("admin");
  await sql()`update users set must_change_password = true where id = ${id}`;
  const actor = await signedIn(email);
  expect(actor.mustChangePassword).toBe(true);
  expect([...actor.permissions]).toEqual(["account:own"]);

  const change = (current_password: string, new_password: string) =>
    run(changePassword, actor, { current_password, new_password, keep_session_id: actor.sessionId });
  await expect(change("not mine", "another good one")).rejects.toMatchObject({
    details: [{ field: "current_password" }],
  });
  await expect(change(PASSWORD, "short")).rejects.toMatchObject({ details: [{ field: "new_password" }] });
  await expect(change(PASSWORD, PASSWORD)).rejects.toMatchObject({ details: [{ field: "new_password" }] });
  const elsewhere = await signedIn(email);
  await change(PASSWORD, "another good one");

  expect((await actorOfSession(actor.sessionId))?.permissions.has("settings:update")).toBe(true);
  expect(await actorOfSession(elsewhere.sessionId)).toBeNull();
  await expect(signedIn(email)).rejects.toMatchObject(wrong);
  await expect(signedIn(email, "another good one")).resolves.toBeTruthy();
  const [trail] = await sql()<
    { all: string }[]
  >`select string_agg(coalesce(before::text, '') || coalesce(after::text, ''), ' ') as all from audit_log`;
  expect(trail?.all).not.toMatch(/password_hash|argon2|another good one/);
});

test("whoever sits at somebody's open session guesses the present password no faster than a stranger", async () => {
  const { email } = await makeUser("receptionist");
  const actor = { ...(await signedIn(email)), ip: "192.0.2.80" };
  const guess = (current_password: string) =>
    changeOwnPassword.execute(actor, { current_password, new_password: "another good one" });
  const told: string[] = [];
  for (let i = 0; i < 12; i++)
    told.push(
      await guess(`wrong ${i}`).then(
        () => "in",
        ({ code }) => code,
      ),
    );
  expect(told.slice(0, 5)).not.toContain("RATE_LIMITED");
  expect(told.slice(5)).toEqual(Array(7).fill("RATE_LIMITED"));
  await expect(guess(PASSWORD)).rejects.toMatchObject({ code: "RATE_LIMITED" });
});

test("an actor without a session row has no account of its own", async () => {
  await expect(run(endSession, actorOf("admin"), { id: crypto.randomUUID() })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});
