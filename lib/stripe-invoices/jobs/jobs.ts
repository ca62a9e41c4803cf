import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { carryOn } from "../commands/carry-on";
import { keepAllInStep } from "../commands/keep-all-in-step";
import { billToCarryOn } from "./kinds";

export const carryOnJob: Job<typeof billToCarryOn.data> = {
  ...billToCarryOn,
  retries: 12,
  expireSeconds: 120,
  handle: ({ id }) => carryOn(id),
};

/** Keeps what Stripe asks for in step with what is owed, whatever changed it, and takes up what broke off. */
export const inStepJob: Job = {
  name: "stripe_invoices.in_step",
  data: z.object({}),
  schedule: "* * * * *",
  retries: 0,
  expireSeconds: 300,
  handle: () => keepAllInStep(),
};
