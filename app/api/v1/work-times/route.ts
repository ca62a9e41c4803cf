import { endpoint } from "@/lib/api/endpoint";
import { addWork } from "@/lib/clock/commands/corrections";
import { listWorkTimes } from "@/lib/clock/queries/intervals";
import { ClockRecord, WorkTime } from "@/lib/clock/responses";

export const GET = endpoint(listWorkTimes, {
  list: true,
  summary: "What people worked on, and when",
  returns: WorkTime,
});

export const POST = endpoint(addWork, {
  summary: "Add work that nobody clocked",
  returns: ClockRecord,
  status: 201,
});
