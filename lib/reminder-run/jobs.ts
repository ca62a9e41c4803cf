import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { fallBackAll } from "./commands/fall-back";
import { runReminders } from "./commands/run-reminders";

/** Sends the reminders of the day by themselves, from the hour on that the garage has set. */
export const reminderRun: Job = {
  name: "reminders.run",
  data: z.object({}),
  schedule: "*/15 * * * *",
  expireSeconds: 600,
  async handle() {
    await runReminders();
  },
};

/** Lets another channel follow where one did not reach the customer. */
export const reminderFallBack: Job = {
  name: "reminders.fall_back",
  data: z.object({}),
  schedule: "5 * * * *",
  expireSeconds: 600,
  async handle() {
    await fallBackAll();
  },
};
