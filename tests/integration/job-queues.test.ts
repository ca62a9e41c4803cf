import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { sql } from "@/db/client";
import { type Job, startJobs, stopJobs } from "@/lib/jobs/queue";
import { testDatabase } from "../support/database";

const { url } = await testDatabase();

afterAll(stopJobs);

const job = (more: Partial<Job>): Job => ({
  name: "tests.sweep",
  data: z.object({}),
  handle: async () => {},
  ...more,
});

async function startedWith(more: Partial<Job>) {
  await startJobs(url, [job(more)]);
  await stopJobs();
  const [queue] = await sql()`
    select q.retry_limit, q.expire_seconds, q.retry_backoff, q.dead_letter,
      (select count(*)::int from jobs.schedule s where s.name = q.name) as schedules,
      (select max(cron) from jobs.schedule s where s.name = q.name) as cron
    from jobs.queue q where q.name = 'tests.sweep'`;
  return queue;
}

test("a queue that an older release made takes the options and the hours of this one at the start", async () => {
  const common = { retry_backoff: true, dead_letter: "dead_letters" };
  expect(await startedWith({ retries: 9, expireSeconds: 30, schedule: "0 3 * * *" })).toEqual({
    ...common,
    retry_limit: 9,
    expire_seconds: 30,
    schedules: 1,
    cron: "0 3 * * *",
  });
  expect(await startedWith({ retries: 2, expireSeconds: 600, schedule: "30 4 * * *" })).toEqual({
    ...common,
    retry_limit: 2,
    expire_seconds: 600,
    schedules: 1,
    cron: "30 4 * * *",
  });
  expect(await startedWith({})).toEqual({
    ...common,
    retry_limit: 5,
    expire_seconds: 900,
    schedules: 0,
    cron: null,
  });
});
