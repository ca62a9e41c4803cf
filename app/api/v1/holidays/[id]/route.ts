import { endpoint } from "@/lib/api/endpoint";
import { removeHoliday } from "@/lib/appointments/commands/opening";
import { Id } from "@/lib/auth/responses";

export const DELETE = endpoint(removeHoliday, { summary: "Take a holiday back", returns: Id });
