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
import {
  createCalendarFeed as createCalendarFeedCommand,
  renewCalendarFeed as renewCalendarFeedCommand,
  revokeCalendarFeed as revokeCalendarFeedCommand,
} from "./commands/calendar-feeds";
import { collectVehicle as collectVehicleCommand } from "./commands/collect-vehicle";
import {
  handOutCar as handOutCarCommand,
  takeCarBack as takeCarBackCommand,
} from "./commands/courtesy-loans";
import {
  createResource as createResourceCommand,
  deleteResource as deleteResourceCommand,
  orderResources as orderResourcesCommand,
  updateResource as updateResourceCommand,
} from "./commands/diary-settings";
import {
  addBankHolidays as addBankHolidaysCommand,
  addHoliday as addHolidayCommand,
  removeHoliday as removeHolidayCommand,
  setOpeningHours as setOpeningHoursCommand,
} from "./commands/opening";
import {
  setTechnicianHours as setTechnicianHoursCommand,
  setTechnicianSkills as setTechnicianSkillsCommand,
} from "./commands/technicians";

const refresh = ["/calendar", "/today"];

export const createAppointment = action(createAppointmentCommand, { refresh });
export const updateAppointment = action(updateAppointmentCommand, { refresh });
export const moveAppointment = action(moveAppointmentCommand, { refresh });
export const changeAppointmentStatus = action(changeAppointmentStatusCommand, { refresh });
export const cancelAppointment = action(cancelAppointmentCommand, { refresh });
export const deleteAppointment = action(deleteAppointmentCommand, { refresh });
export const beginDocument = action(beginDocumentCommand, { refresh });
export const collectVehicle = action(collectVehicleCommand, { refresh });
export const handOutCar = action(handOutCarCommand, { refresh });
export const takeCarBack = action(takeCarBackCommand, { refresh });

const settings = { refresh: ["/settings/diary", "/calendar"] };

export const createResource = action(createResourceCommand, settings);
export const updateResource = action(updateResourceCommand, settings);
export const deleteResource = action(deleteResourceCommand, settings);
export const orderResources = action(orderResourcesCommand, settings);
export const setOpeningHours = action(setOpeningHoursCommand, settings);
export const addHoliday = action(addHolidayCommand, settings);
export const addBankHolidays = action(addBankHolidaysCommand, settings);
export const removeHoliday = action(removeHolidayCommand, settings);
export const setTechnicianHours = action(setTechnicianHoursCommand, settings);
export const setTechnicianSkills = action(setTechnicianSkillsCommand, settings);

const feeds = { refresh: ["/settings/calendars"] };

export const createCalendarFeed = action(createCalendarFeedCommand, feeds);
export const renewCalendarFeed = action(renewCalendarFeedCommand, feeds);
export const revokeCalendarFeed = action(revokeCalendarFeedCommand, feeds);
