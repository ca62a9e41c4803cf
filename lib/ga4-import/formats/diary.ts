import { date, exact, fileFormat, flag, inLegacy, prose, small, time, words } from "./column";

export const APPOINTMENTS = fileFormat("Appointments.csv", ["_ID"], {
  _ID: exact(),
  _ID_Customer: exact("ID Customer"),
  _ID_Vehicle: exact("ID Vehicle"),
  _ID_Document: exact("ID Document"),
  ApptDateStart: date(),
  ApptDateEnd: date(),
  ApptTimeStart: time(),
  ApptTimeEnd: time(),
  ApptDuration: inLegacy(words()),
  ApptResource: words(),
  ApptType: words(),
  ApptDescEntry: prose(),
  vehRegistration: words(),
});

export const REMINDERS = fileFormat("Reminders.csv", ["_ID", "_ID_Vehicle"], {
  _ID: exact(),
  _ID_Template: exact(),
  _ID_Vehicle: exact("ID Vehicle"),
  actioned_Email: flag(),
  actioned_Print: flag(),
  actioned_SMS: flag(),
  actionedDate_Email: date(),
  actionedDate_Print: date(),
  actionedDate_SMS: date(),
  DueDate: date(),
  method_Email: flag(),
  method_Print: flag(),
  method_SMS: flag(),
  Reschedule: small(),
});

export const REMINDER_TEMPLATES = fileFormat("Reminder_Templates.csv", ["_ID"], {
  _ID: exact(),
  Type: words(),
});
