"use server";

import { action } from "@/lib/actions/action";
import {
  cancelAppointment as cancelAppointmentCommand,
  changeAppointmentStatus as changeAppointmentStatusCommand,
  createAppointment as createAppointmentCommand,
  deleteAppointment as deleteAppointmentCommand,
  moveAppointment as moveAppointmentCommand,
  updateAppointment as updateAppointmentCommand,
} from "./commands/appointments";
import { beginDocument as beginDocumentCommand } from "./commands/begin-document";

const refresh = ["/calendar", "/today"];

export const createAppointment = action(createAppointmentCommand, { refresh });
export const updateAppointment = action(updateAppointmentCommand, { refresh });
export const moveAppointment = action(moveAppointmentCommand, { refresh });
export const changeAppointmentStatus = action(changeAppointmentStatusCommand, { refresh });
export const cancelAppointment = action(cancelAppointmentCommand, { refresh });
export const deleteAppointment = action(deleteAppointmentCommand, { refresh });
export const beginDocument = action(beginDocumentCommand, { refresh });
