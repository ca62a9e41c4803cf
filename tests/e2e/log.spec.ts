import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test } from "./fixtures";

const dataDir = () => process.env.E2E_DATA_DIR ?? "";

const output = () => readFileSync(join(dataDir(), "output.log"), "utf8");

const files = () =>
  readdirSync(join(dataDir(), "logs"))
    .map((name) => readFileSync(join(dataDir(), "logs", name), "utf8"))
    .join("");

const told = (event: string, word: string) =>
  output()
    .split("\n")
    .filter((line) => line.includes(`"event":"${event}"`) && line.includes(word));

test("a page that fails is one line that names its route, and nothing of the record or the address", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const surname = `Zqxpage${randomInt(1000, 9999)}`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (surname, email, created_at) values (${surname}, ${`${surname}@zqx.example`}, 'infinity') returning id`;
  const before = told("page.failed", "/customers/[id]").length;
  const address = `/customers/${customer?.id}?from=${surname}%0A%7B%22event%22%3A%22forged%22%7D`;
  await page.goto(address);
  await expect.poll(() => told("page.failed", "/customers/[id]").length).toBe(before + 1);
  await sql`delete from customers where id = ${customer?.id ?? null}`;
  expect(output()).not.toContain(surname);
});

test("an upload that is broken off is a quiet line", async ({ page, context, signedInAs, baseURL }) => {
  await signedInAs("admin");
  await page.goto("/settings/paper");
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const { hostname, port } = new URL(baseURL ?? "");
  const before = output();
  await new Promise<void>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST /settings/paper/logo HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${baseURL}\r\nCookie: ${cookies}\r\nContent-Length: 500000\r\n\r\n${"x".repeat(70_000)}`,
        () => setTimeout(() => socket.resetAndDestroy(), 300),
      );
    });
    socket.on("error", reject).on("close", () => resolve());
  });
  await page.goto("/settings/paper");
  const now = output().slice(before.length);
  expect(now).not.toMatch(/uncaught|unhandled/i);
  for (const line of now.split("\n").filter((one) => /ECONNRESET|aborted/.test(one)))
    expect(JSON.parse(line)).toMatchObject({ level: "info" });
});

test("whatever the server wrote after its greeting is JSON, one line an event, and stands in the file too", async () => {
  const lines = output()
    .split("\n")
    .filter(
      (line) => line && !/^(GA4 Garage is ready| {2}Sign in as| {2}Password| {2}Shown this once)/.test(line),
    );
  expect(lines.filter((line) => !/^\{"level":.*\}$/.test(line))).toEqual([]);
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ event: expect.stringMatching(/^[\w.]+$/) });
  expect(files()).not.toMatch(/Password/);
  expect(files()).toContain('"event":"database.started"');
});
