import { appointmentList } from "@/lib/appointments/list";
import { listAppointments } from "@/lib/appointments/queries/appointments";
import { csvDownload } from "@/lib/lists/csv";

export const GET = csvDownload(listAppointments, appointmentList);
