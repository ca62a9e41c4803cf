import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { connect, disconnect } from "@/db/client";
import { followJob } from "@/lib/appointments/commands/follow-job";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { setRecorder } from "@/lib/core/recorder";
import { setJobFollower } from "@/lib/documents/commands/job-follower";

/**
 * A fresh database with the whole schema for this test file, with the process's pool opened on it; dropped when the file is done.
 * Call it once at the top of the file: `const { url } = await testDatabase();`
 */
export async function testDatabase(): Promise<{ url: string }> {
  const template = inject("templateDatabase");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const run = async (statement: string) => {
    const url = new URL(template);
    url.pathname = "/ga4";
    const admin = postgres(url.href, { max: 1, onnotice: () => {} });
    await admin.unsafe(statement);
    await admin.end();
  };
  await run(`create database ${name} template template strategy file_copy`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  connect(url.href);
  setRecorder(changeRecorder);
  setJobFollower(followJob);
  afterAll(async () => {
    await disconnect();
    await run(`drop database ${name} with (force)`);
  });
  return { url: url.href };
}
