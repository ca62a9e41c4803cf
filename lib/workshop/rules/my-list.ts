import { wallClock } from "@/lib/core/dates/local-time";
import type { MyJob } from "../responses";

type Times = Pick<MyJob, "promised_at" | "ends_at" | "starts_at" | "status">;

/** When it has to be ready: as promised, otherwise until when it is booked. */
const readyAt = ({ promised_at, ends_at }: Times): number => Date.parse(promised_at ?? ends_at ?? "");

/** In order of promise; what nobody waits for comes last. */
export const byPromise = (one: Times, other: Times): number => {
  const [a, b] = [readyAt(one), readyAt(other)];
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
};

/** When it has to be ready, in few words, and whether that time is over. Null where no time is known. */
export function readyWords(
  job: Times,
  now: number,
  timeZone: string,
): { words: string; late: boolean; promised: boolean } | null {
  const at = readyAt(job);
  if (Number.isNaN(at)) return null;
  const { date, time } = wallClock(at, timeZone);
  const words = date === wallClock(now, timeZone).date ? time : `${DAY.format(at)} ${time}`;
  return { words, late: at < now && job.status !== "completed", promised: job.promised_at !== null };
}

const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });

const WAITING: Readonly<Record<string, string>> = {
  requested: "Asked for",
  booked: "Not here yet",
  arrived: "Here",
  open: "To do",
  in_progress: "In progress",
  waiting_parts: "Waiting for parts",
  waiting_customer: "Waiting for customer",
  waiting_tester: "Waiting for tester",
  completed: "Done",
};

/** Where a job stands, or what it waits for. */
export const standsAt = (status: string): string => WAITING[status] ?? status.replaceAll("_", " ");
