import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { sql } from "@/db/client";
import { bundled } from "./bundled";
import { randomNumbers } from "./random-numbers";

interface Drill {
  /** How often it is killed. */
  kills: number;
  /** Between how many messages. */
  between: readonly [least: number, most: number];
  /** What else goes wrong before the process that is killed next begins. */
  trouble?(kill: number): void;
}

/**
 * Lets processes send what waits, kills each in the middle of whatever it does, and at last lets one come to an end. A message that a killed
 * process left behind is taken up again after a while; the while is over after each kill.
 */
export async function sendAndKill(url: string, { kills, between, trouble }: Drill): Promise<void> {
  const program = bundled("tests/support/busy-sender.ts");
  const moment = randomNumbers(0, 12);
  const beforeIt = randomNumbers(...between);

  /** Without a number of messages it may end by itself. */
  async function send(messages?: number): Promise<void> {
    const sender = spawn(process.execPath, [program, url], { stdio: ["ignore", "pipe", "inherit"] });
    const gone = new Promise((resolve) => sender.once("exit", resolve));
    let left = messages ?? Number.POSITIVE_INFINITY;
    for await (const _ of createInterface({ input: sender.stdout }))
      if (--left === 0) setTimeout(() => sender.kill("SIGKILL"), moment());
    await gone;
    await sql()`
      update messages set details = details || jsonb_build_object('claimed_at', now() - interval '10 minutes') where state = 'sending'`;
  }

  for (let kill = 0; kill < kills; kill++) {
    trouble?.(kill);
    await send(beforeIt());
  }
  for (let tries = 0; tries < 10 && (await waiting()) > 0; tries++) await send();
}

async function waiting(): Promise<number> {
  const [row] = await sql()`select count(*)::int as messages from messages where state <> 'sent'`;
  return row?.messages ?? 0;
}
