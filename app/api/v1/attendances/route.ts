import { endpoint } from "@/lib/api/endpoint";
import { addAttendance } from "@/lib/clock/commands/corrections";
import { listAttendances } from "@/lib/clock/queries/intervals";
import { Attendance, ClockRecord } from "@/lib/clock/responses";

export const GET = endpoint(listAttendances, {
  list: true,
  summary: "When people were at work",
  returns: Attendance,
});

export const POST = endpoint(addAttendance, {
  summary: "Add an attendance that nobody clocked",
  returns: ClockRecord,
  status: 201,
});
