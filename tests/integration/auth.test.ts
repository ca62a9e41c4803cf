import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { changePassword, endOtherSessions, endSession, openSession } from "@/lib/auth/commands";
import { actorOfSession } from "@/lib/auth/session";
import { listOwnSessions } from "@/lib/auth/session-queries";
import { signIn } from "@/lib/auth/sign-in";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
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
  const { email } = await makeUser("technician");
  const time = async (address: string) => {
    const began = performance.now();
    await signIn({ email: address, password: "not this one" }, {}).catch(() => undefined);
    return performance.now() - began;
  };
  await time("warm-up@example.com");
  // In turns, and the quickest of each: what else the machine does only ever adds.
  const [known, unknown] = [[] as number[], [] as number[]];
  for (let i = 0; i < 7; i++) {
    known.push(await time(email));
    unknown.push(await time("somebody-else@example.com"));
  }
  const ratio = Math.min(...unknown) / Math.min(...known);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

test("after eight failures even the right password has to wait, with the time told; another account need not", async () => {
  const { email } = await makeUser("receptionist");
  for (let i = 0; i < 8; i++)
    await expect(signIn({ email, password: "wrong" }, {})).rejects.toMatchObject(wrong);
  const refused = await signIn({ email, password: PASSWORD }, {}).catch((error) => error);
  expect(refused.code).toBe("RATE_LIMITED");
  expect(refused.retryAfter).toBeGreaterThan(60);
  expect(refused.retryAfter).toBeLessThanOrEqual(900);
  const other = await makeUser("receptionist");
  await expect(signIn({ email: other.email, password: PASSWORD }, {})).resolves.toBeTruthy();
  await sql()`update login_attempts set at = at - interval '16 minutes'`;
  await expect(signIn({ email, password: PASSWORD }, {})).resolves.toBeTruthy();
});

test("of thirty guesses at once at most eight are compared; the rest have to wait", async () => {
  const { email } = await makeUser("receptionist");
  const guesses = Array.from({ length: 30 }, () => signIn({ email, password: "wrong" }, {}));
  const told = (await Promise.allSettled(guesses)).map((guess) =>
    guess.status === "rejected" ? guess.reason.code : "in",
  );
  const compared = told.filter((code) => code === "INVALID_CREDENTIALS").length;
  expect(compared).toBeLessThanOrEqual(8);
  expect(told.filter((code) => code === "RATE_LIMITED")).toHaveLength(30 - compared);
});

test("forty failures from one network address stop it for any account", async () => {
  await sql()`delete from login_attempts`;
  const ip = "198.51.100.9";
  for (let i = 0; i < 40; i++)
    await expect(signIn({ email: `n${i}@example.com`, password: "wrong" }, { ip })).rejects.toMatchObject(
      wrong,
    );
  await expect(signIn({ email: "n99@example.com", password: "wrong" }, { ip })).rejects.toMatchObject({
    code: "RATE_LIMITED",
  });
  await expect(
    signIn({ email: "n99@example.com", password: "wrong" }, { ip: "198.51.100.10" }),
  ).rejects.toMatchObject(wrong);
  const [row] = await sql()<{ keys: string }[]>`select string_agg(key, ' ') as keys from login_attempts`;
  expect(row?.keys).not.toMatch(/example\.com|198\.51/);
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

test("an actor without a session row has no account of its own", async () => {
  await expect(run(endSession, actorOf("admin"), { id: crypto.randomUUID() })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});
