import { randomInt, randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type postgres from "postgres";
import { addDays, today } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import { clicksUntil, expect, expectAccessible, hears, type Person, test } from "./fixtures";

const ZONE = "Europe/London";
const YESTERDAY = addDays(today(ZONE), -1);
const at = (time: string) => new Date(instantOf(YESTERDAY, time, ZONE)).toISOString();

/** Neither I, Q nor Z: a plate with one of them in front is none of the year's, and is written without a space. */
const LETTERS = "ABCDEFGHJKLMNOPRSTUVWXY";
const letters = (count: number) =>
  Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join("");

interface Job {
  id: string;
  plate: string;
}

/** An open job sheet of today with two lines of work. */
async function aJob(sql: postgres.Sql): Promise<Job> {
  const plate = `C${letters(1)}71 ${letters(3)}`;
  const [row] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, created_date, registration, customer_name, total_net, total_tax, total_gross)
    values ('job_sheet', 'in_progress', ${`C${randomUUID().slice(0, 8)}`}, current_date, ${plate.replace(" ", "")},
            'Mrs Wilhelmina Quayle', 100, 20, 120) returning id`;
  const id = row?.id ?? "";
  for (const [position, description] of ["Front brake pads", "Oil service"].entries())
    await sql`
      insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, tax_rate, line_net, line_tax, line_gross)
      values (${id}, ${position + 1}, 'labour', ${description}, 1, 50, 'T1', 20, 50, 10, 60)`;
  return { id, plate };
}

/** Gives a person a name that no other test has; their id. */
async function named(sql: postgres.Sql, { email }: Person): Promise<{ id: string; name: string }> {
  const name = `Tess ${letters(6)}`;
  const [row] = await sql<
    { id: string }[]
  >`update users set name = ${name} where email = ${email} returning id`;
  return { id: row?.id ?? "", name };
}

/** Takes away what was clocked by people of tests, corrections too, which otherwise never change. */
test.afterEach(async ({ sql }) => {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const own = tx`(select id from users where email like '%@garage.test' and name like 'Tess %')`;
    await tx`delete from clock_corrections where attendance_id in (select id from attendances where user_id in ${own})
      or work_time_id in (select id from work_times where user_id in ${own})`;
    for (const table of ["clock_questions", "work_times", "attendances", "clock_pins"])
      await tx`delete from ${tx(table)} where user_id in ${own}`;
    await tx`update documents set deleted_at = now() where customer_name = 'Mrs Wilhelmina Quayle' and number like 'C%'`;
  });
});

async function presses(page: Page, pin: string) {
  await hears(page, "1");
  await page.keyboard.type(pin);
  await page.keyboard.press("Enter");
}

test("somebody arrives and begins a job by PIN at the shared screen, which says nothing of customers", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { name } = await named(sql, await signedInAs("technician"));
  const job = await aJob(sql);
  await page.goto("/settings/account");
  await page.getByLabel("New PIN").fill("1234");
  await page.getByRole("button", { name: "Set PIN" }).click();
  await expect(page.getByText("Not digits in a row").first()).toBeVisible();
  await page.getByLabel("New PIN").fill("2580");
  await page.getByRole("button", { name: "Set PIN" }).click();
  await expect(page.getByText("Your PIN is set")).toBeVisible();

  await page.goto("/workshop/clock/screen");
  const tile = page.getByRole("button", { name: new RegExp(name) });
  await expect(tile).toContainText("Out");
  await expectAccessible(page);
  const pad = page.getByRole("region", { name: "PIN" });
  await clicksUntil(tile, pad);
  await presses(page, "9731");
  await page.getByRole("button", { name: "Arrive" }).click();
  await expect(page.getByText("This PIN is not right")).toBeVisible();
  // The act waits for the right PIN.
  await presses(page, "2580");
  await expect(page.getByText(`${name}: arrived`)).toBeVisible();
  await expect(tile).toContainText("In");

  await tile.click();
  for (const digit of "2580") await pad.getByRole("button", { name: digit, exact: true }).click();
  await pad.getByRole("button", { name: "Enter", exact: true }).click();
  await page.getByRole("button", { name: "Start a job" }).click();
  await page.getByRole("button", { name: new RegExp(job.plate) }).click();
  await page.getByRole("button", { name: "Front brake pads" }).click();
  await expect(page.getByText(`${name}: started`)).toBeVisible();
  await expect(tile).toContainText(job.plate);
  await expect(tile).toContainText("Front brake pads");
  await expect(page.locator("body")).not.toContainText("Quayle");
  await expect(page.locator("body")).not.toContainText("£");

  // Back to everybody by Escape.
  await clicksUntil(tile, pad);
  await hears(page, "Escape");
  await page.keyboard.press("Escape");
  await expect(tile).toBeVisible();
});

test("the shared screen goes back to everybody after half a minute of nothing", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { id, name } = await named(sql, await signedInAs("technician"));
  await sql`insert into clock_pins (user_id, pin_hash) values (${id}, 'none')`;
  await page.clock.install();
  await page.goto("/workshop/clock/screen");
  const tile = page.getByRole("button", { name: new RegExp(name) });
  const pad = page.getByRole("region", { name: "PIN" });
  await clicksUntil(tile, pad);
  await page.clock.runFor(31_000);
  await expect(tile).toBeVisible();
  await expect(pad).toBeHidden();
});

test("a technician starts, switches, pauses and finishes on their own phone", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { id } = await named(sql, await signedInAs("technician"));
  const job = await aJob(sql);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/workshop/clock");
  const bar = page.getByRole("region", { name: "My clock" });
  const leave = bar.getByRole("button", { name: "Leave" });
  await clicksUntil(bar.getByRole("button", { name: "Arrive" }), leave);

  const begin = async (button: string, line: string) => {
    const choice = page.getByRole("button", { name: new RegExp(job.plate) });
    await clicksUntil(page.getByRole("button", { name: button }), choice);
    await choice.click();
    await page.getByRole("button", { name: line }).click();
    await expect(bar.getByText(line)).toBeVisible();
  };
  await begin("Start a job", "Front brake pads");
  await begin("Start another job", "Oil service");
  await bar.getByRole("button", { name: "Pause" }).click();
  await bar.getByRole("button", { name: "Waiting for parts" }).click();
  await expect(bar.getByRole("button", { name: "Finish" })).toBeHidden();
  await begin("Start a job", "Front brake pads");
  await bar.getByRole("button", { name: "Finish" }).click();
  await expect(bar.getByRole("button", { name: "Finish" })).toBeHidden();
  await expect
    .poll(
      async () =>
        await sql`select line_text, closed_by, ended_as, reason from work_times where user_id = ${id} order by started_at, id`,
    )
    .toMatchObject([
      { line_text: "Front brake pads", closed_by: "switch" },
      { line_text: "Oil service", ended_as: "paused", reason: "parts" },
      { line_text: "Front brake pads", ended_as: "finished" },
    ]);
  await leave.click();
  await expect(bar.getByRole("button", { name: "Arrive" })).toBeVisible();
  await expectAccessible(page);
});

test("a press that got no answer is repeated by its key, and done once", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { id } = await named(sql, await signedInAs("technician"));
  await page.goto("/workshop/clock");
  let lost = 0;
  await page.route("/workshop/clock", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost++;
    // The act arrives, and its answer does not.
    await route.fetch();
    await route.abort();
  });
  const bar = page.getByRole("region", { name: "My clock" });
  await clicksUntil(bar.getByRole("button", { name: "Arrive" }), bar.getByRole("button", { name: "Leave" }));
  await expect.poll(() => lost).toBe(1);
  await expect(bar).toHaveAttribute("aria-busy", "false");
  await expect(bar.getByRole("alert")).toBeEmpty();
  expect(await sql`select id from attendances where user_id = ${id}`).toHaveLength(1);
});

test("who forgot to leave says when it really was", async ({ page, signedInAs, sql }) => {
  const { id } = await named(sql, await signedInAs("technician"));
  await sql`insert into attendances (user_id, started_at, ended_at, how, closed_by) values (${id}, ${at("08:00")}, ${at("17:30")}, 'login', 'closing')`;
  await sql`insert into clock_questions (user_id, day, stopped_at) values (${id}, ${YESTERDAY}, ${at("17:30")})`;
  await page.goto("/workshop/clock");
  const question = page.getByRole("region", { name: /^Forgotten clock/ });
  await expect(question).toContainText("stopped at 17:30");
  await clicksUntil(
    question.getByRole("button", { name: "Answer" }),
    question.getByText("A time such as 17:45").first(),
  );
  await question.getByLabel("Another time").fill("1815");
  await question.getByRole("button", { name: "Answer" }).click();
  await expect(question).toBeHidden();
  const [row] = await sql<{ ended_at: Date }[]>`select ended_at from attendances where user_id = ${id}`;
  expect(row?.ended_at.toISOString()).toBe(at("18:15"));
});

test("the manager corrects a day, and it stays readable what it said", async ({
  page,
  person,
  signedInAs,
  sql,
}) => {
  const { id, name } = await named(sql, await person("technician"));
  await named(sql, await signedInAs("manager"));
  await sql`insert into attendances (user_id, started_at, ended_at, how, closed_by) values (${id}, ${at("08:02")}, ${at("17:42")}, 'pin', 'person')`;
  await page.goto(`/workshop/hours?from=${YESTERDAY}&to=${YESTERDAY}`);
  await expectAccessible(page);
  await page.getByRole("link", { name, exact: true }).last().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  const dialog = page.getByRole("dialog");
  await clicksUntil(page.getByRole("button", { name: "Correct: at work from 08:02" }), dialog);
  await dialog.getByLabel("Until").fill("17:00");
  await dialog.getByLabel("Why").fill("Left for the dentist");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  const day = page.getByRole("listitem").filter({ hasText: "08:02–17:00" }).first();
  await expect(day).toContainText("was until 17:42");
  await expect(day).toContainText("Left for the dentist");
  await expectAccessible(page);

  await clicksUntil(page.getByRole("button", { name: "Add time at work" }), dialog);
  await dialog.getByLabel("From").fill("18:00");
  await dialog.getByLabel("Until").fill("19:00");
  await dialog.getByLabel("Why").fill("Came back for a recovery");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("18:00–19:00")).toBeVisible();
});

test("a technician does not see everybody's hours", async ({ page, signedInAs }) => {
  await signedInAs("technician");
  await page.goto("/workshop/hours");
  await expect(page).toHaveURL(/\/forbidden/);
});
