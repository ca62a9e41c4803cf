import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hash } from "@node-rs/argon2";
import type { Page } from "@playwright/test";
import postgres from "postgres";
import { ServerProcess } from "../support/server-process";
import { expect, openDatabase } from "./fixtures";

export const PASSWORD = "correct horse battery";

export interface OwnGarage {
  sql: postgres.Sql;
  /** Starts one of its processes, and waits until it serves. */
  start(env: Record<string, string>): Promise<ServerProcess>;
}

/** An empty garage with a database of its own, beside the one that all journeys share. Its processes end with it. */
export async function ownGarage(use: (garage: OwnGarage) => Promise<void>): Promise<void> {
  const owner = openDatabase();
  const name = `own_${randomUUID().replaceAll("-", "")}`;
  await owner.unsafe(`create database ${name}`);
  const { host, port, user, pass } = owner.options;
  const url = `postgres://${user}:${pass}@${host[0]}:${port[0]}/${name}`;
  const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-e2e-own-"));
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const started: ServerProcess[] = [];
  const start = async (env: Record<string, string>) => {
    const server = await ServerProcess.start({ DATABASE_URL: url, DATA_DIR: dataDir, ...env });
    started.push(server);
    await server.ready();
    return server;
  };
  await use({ sql, start });
  await Promise.all(started.map((process) => process.stop()));
  await sql.end();
  await owner.unsafe(`drop database ${name} with (force)`);
  await owner.end();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Somebody new who works there; returns the e-mail address, with which one signs in by `PASSWORD`. */
export async function somebody({ sql }: { sql: postgres.Sql }, role: string): Promise<string> {
  const email = `${randomUUID()}@garage.test`;
  await sql`
    insert into users (email, name, role, password_hash)
    values (${email}, ${`Test ${role}`}, ${role}, ${await hash(PASSWORD)})`;
  return email;
}

/** Signs in by the form, as somebody who comes to this page. */
export async function signsIn(page: Page, address: string, email: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
}
