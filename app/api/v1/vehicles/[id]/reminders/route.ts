import { endpoint } from "@/lib/api/endpoint";
import { listReminders } from "@/lib/reminders/queries";
import { ReminderInList } from "@/lib/reminders/returns";
import { getVehicle } from "@/lib/vehicles/queries";

export const GET = endpoint(listReminders, {
  summary: "A vehicle's reminders",
  returns: ReminderInList,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
