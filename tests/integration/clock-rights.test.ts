import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { actByPin } from "@/lib/clock/commands/act-by-pin";
import { arrive } from "@/lib/clock/commands/acts";
import { setOwnPin, setPinOf } from "@/lib/clock/commands/pins";
import { type Actor, may } from "@/lib/core/actor";
import { commands, run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { proceed } from "@/lib/core/procedure";
import { loadWork } from "../architecture/sources";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { makeUser } from "../support/users";

await testDatabase();
await loadWork();
const admin: Actor = { ...as("admin"), id: (await makeUser("admin")).id };

//                                       admin manager technician receptionist accountant
const RIGHTS: Record<string, string> = {
  "clock.arrive": "                      yes   yes     yes        no           no",
  "clock.leave": "                       yes   yes     yes        no           no",
  "clock.start": "                       yes   yes     yes        no           no",
  "clock.pause": "                       yes   yes     yes        no           no",
  "clock.finish": "                      yes   yes     yes        no           no",
  "clock.answer": "                      yes   yes     yes        no           no",
  "clock.set_own_pin": "                 yes   yes     yes        no           no",
  "clock.correct_attendance": "          yes   yes     no         no           no",
  "clock.correct_work": "                yes   yes     no         no           no",
  "clock.add_attendance": "              yes   yes     no         no           no",
  "clock.add_work": "                    yes   yes     no         no           no",
  "clock.close_forgotten": "             yes   yes     no         no           no",
  "clock.set_pin": "                     yes   no      no         no           no",
};

test.each(Object.entries(RIGHTS))("%s: who may and who may not", async (name, row) => {
  const command = commands.get(name);
  if (!command) throw new Error(`There is no command ${name}`);
  const said = await Promise.all(
    ROLES.map((role) =>
      run(command, as(role), {}).then(
        () => "yes",
        (error: { code?: string }) => (error.code === "FORBIDDEN" ? "no" : "yes"),
      ),
    ),
  );
  expect(said).toEqual(row.trim().split(/\s+/));
});

test("everybody at the counter and in the workshop may let others clock by their PIN", () => {
  expect(ROLES.filter((role) => may(as(role), actByPin.permission))).toEqual([
    "admin",
    "manager",
    "technician",
    "receptionist",
  ]);
});

describe("a PIN", () => {
  const screen: Actor = { ...as("receptionist"), ip: "192.0.2.9" };
  let tech: Actor;
  beforeEach(async () => {
    tech = { ...as("technician"), id: (await makeUser("technician")).id };
  });
  const clock = (pin: string, user = tech) =>
    proceed(actByPin, screen, { user_id: user.id, pin, act: { do: "arrive", key: randomUUID() } });
  const code = (attempt: Promise<unknown>) =>
    attempt.then(
      () => "done",
      (error: { code?: string }) => error.code,
    );

  test("clocks for its person alone, and the record says how", async () => {
    await run(setOwnPin, tech, { pin: "2580" });
    expect(await clock("2580")).toMatchObject({ user_id: tech.id, attending_since: expect.any(String) });
    const [stay] = await sql()`select how from attendances where user_id = ${tech.id}`;
    expect(stay).toEqual({ how: "pin" });
    const [said] = await sql()`select actor_id, actor_name from audit_log where command = 'clock.arrive'
      and actor_id = ${tech.id}`;
    expect(said?.actor_name).toBe("The technician");
  });

  test("is stored as a hash, and stands in no log", async () => {
    await run(setOwnPin, tech, { pin: "2580" });
    const [row] = await sql()`select pin_hash from clock_pins where user_id = ${tech.id}`;
    expect(row?.pin_hash).toMatch(/^\$argon2id\$/);
    const [said] =
      await sql()`select row_to_json(audit_log)::text as whole from audit_log where command = 'clock.set_own_pin'
      and entity_id = ${tech.id}`;
    expect(said?.whole).not.toContain("2580");
  });

  test("that is wrong, or of somebody without one, is refused alike, and after some guesses for a while", async () => {
    await run(setOwnPin, tech, { pin: "2580" });
    for (let guess = 0; guess < 5; guess++) expect(await code(clock("9999"))).toBe("VALIDATION_ERROR");
    expect(await code(clock("2580"))).toBe("RATE_LIMITED");
    const other: Actor = { ...as("technician"), id: (await makeUser("technician")).id };
    expect(await code(clock("2580", other))).toBe("VALIDATION_ERROR");
  });

  test("is set anew by an administrator, and can be used at once", async () => {
    await run(setOwnPin, tech, { pin: "2580" });
    for (let guess = 0; guess < 6; guess++) await code(clock("9999"));
    await run(setPinOf, admin, { id: tech.id ?? "", pin: "1357" });
    expect(await code(clock("1357"))).toBe("done");
    expect(await code(clock("2580"))).toBe("VALIDATION_ERROR");
  });

  test("is of 4 to 8 digits, and none that everybody tries first", async () => {
    for (const pin of ["123", "123456789", "12a4", "1111", "1234"])
      expect(await code(run(setOwnPin, tech, { pin }))).toBe("VALIDATION_ERROR");
  });

  test("is of no use to somebody who has left, or whose role has no clock", async () => {
    const accountant: Actor = { ...as("accountant"), id: (await makeUser("accountant")).id };
    await run(setPinOf, admin, { id: accountant.id ?? "", pin: "2580" });
    expect(await code(clock("2580", accountant))).toBe("FORBIDDEN");
    await run(setOwnPin, tech, { pin: "2580" });
    await sql()`update users set active = false where id = ${tech.id}`;
    expect(await code(clock("2580"))).toBe("VALIDATION_ERROR");
  });

  test("opens nothing but the clock", async () => {
    await expect(
      run(arrive, { ...screen, kind: "public", id: null }, { key: randomUUID() }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
