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

const told = (event: string, word: string, since: number) =>
  output()
    .slice(since)
    .split("\n")
    .filter((line) => line.includes(`"event":"${event}"`) && line.includes(word));

test("what fails in Next is told in lines of ours: where, what, and nothing that was sent", async ({
  context,
  signedInAs,
  baseURL,
}) => {
  await signedInAs("manager");
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const before = output().length;
  const answer = await fetch(`${baseURL}/customers?q=Zqxpage%0A%7B%22event%22%3A%22forged%22%7D`, {
    method: "POST",
    headers: { cookie: cookies, origin: baseURL ?? "", "content-type": "multipart/form-data; boundary=x" },
    body: '--x\r\nZqxbody broken\n{"level":"error","event":"forged"}',
  });
  expect(answer.status).toBe(500);
  await expect.poll(() => told("page.failed", "/customers", before)).toHaveLength(1);
  expect(told("console.error", "Failed to parse body", before)).toHaveLength(1);
  expect(output().slice(before)).not.toMatch(/zqx|forged/i);
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
  await expect.poll(() => told("server.caller_gone", "ECONNRESET", before.length).length).toBeGreaterThan(0);
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
