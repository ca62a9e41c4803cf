import { endpoint } from "@/lib/api/endpoint";
import { WITH_REMINDER } from "@/lib/related/expansions";
import { listReminders } from "@/lib/reminders/queries/reminders";
import { ReminderInList } from "@/lib/reminders/responses";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";

export const GET = endpoint(listReminders, {
  summary: "A vehicle's reminders",
  returns: ReminderInList,
  expand: WITH_REMINDER,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
