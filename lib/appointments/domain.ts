import type { Domain } from "@/lib/core/domain-facts";

export const appointments: Domain = {
  commands: {
    "appointments.create": {
      audit: "booked {it}",
      event: ["appointment.created", "An appointment was made"],
    },
    "appointments.update": {
      audit: "changed {of}{it}",
      event: ["appointment.updated", "An appointment was changed"],
    },
    "appointments.move": { audit: "moved {it}", event: ["appointment.moved", "An appointment was moved"] },
    "appointments.change_status": {
      audit: "changed the status of {it}",
      event: ["appointment.status_changed", "An appointment has another status"],
    },
    "appointments.cancel": {
      audit: "cancelled {it}",
      event: ["appointment.cancelled", "An appointment was called off"],
    },
    "appointments.delete": {
      audit: "deleted {it}",
      event: ["appointment.deleted", "An appointment was deleted"],
    },
    "appointments.begin_document": {
      audit: "began the document of {it}",
      event: ["appointment.document_begun", "The job sheet or estimate of an appointment was begun"],
    },
    "appointments.collect_vehicle": {
      audit: "changed whether the vehicle of {it} was collected",
      event: ["appointment.vehicle_collected", "A vehicle was collected, or that was taken back"],
    },
    "appointments.follow_job": {
      audit: "let {it} follow its job sheet",
      event: "appointments.change_status",
    },
    "appointments.hand_out_car": {
      audit: "handed out the courtesy car of {it}",
      event: ["appointment.car_out", "A courtesy car was handed out"],
    },
    "appointments.take_car_back": {
      audit: "took back the courtesy car of {it}",
      event: ["appointment.car_back", "A courtesy car came back"],
    },
    "resources.create": {
      audit: "added a bay to the diary",
      event: ["resource.created", "A bay was added to the diary"],
    },
    "resources.update": {
      audit: "changed a bay of the diary",
      event: ["resource.updated", "A bay was changed"],
    },
    "resources.delete": {
      audit: "took a bay out of the diary",
      event: ["resource.deleted", "A bay was taken out of the diary"],
    },
    "resources.order": {
      audit: "changed the order of the bays",
      event: ["resource.ordered", "The bays have another order"],
    },
    "technicians.set_hours": {
      audit: "changed a technician's working hours",
      event: ["technician.hours_set", "A technician's working hours were changed"],
    },
    "technicians.set_skills": {
      audit: "changed a technician's skills and MOT classes",
      event: ["technician.skills_set", "A technician's skills or MOT classes were changed"],
    },
    "holidays.add_bank_holidays": {
      audit: "closed the garage on the bank holidays of a year",
      event: ["holiday.bank_holidays_added", "The bank holidays of a year were closed"],
    },
    "opening_hours.set": {
      audit: "changed the opening hours",
      event: ["opening_hours.set", "The opening hours were changed"],
    },
    "holidays.add": { audit: "added closed days to the diary", event: ["holiday.added", "Days were closed"] },
    "holidays.remove": {
      audit: "took closed days out of the diary",
      event: ["holiday.removed", "Closed days were taken out of the diary"],
    },
    "calendar_feeds.create": { audit: "gave out a calendar", event: null },
    "calendar_feeds.renew": { audit: "gave a calendar another address", event: null },
    "calendar_feeds.revoke": { audit: "revoked a calendar", event: null },
  },
  fields: {
    resource_id: "bay",
    resource: "bay",
    starts_at: "beginning",
    ends_at: "end",
    promised_at: "promised time",
    courtesy_car_id: "courtesy car",
    courtesy_for_id: "appointment of the courtesy car",
    collected_at: "collection of the vehicle",
    waits: "waiting or leaving the vehicle",
  },
  actsOn: {
    appointments: ["appointments:cancel"],
  },
  records: {
    appointments: { called: "an appointment" },
    resources: { readBy: "appointments:read" },
    opening_hours: { readBy: "appointments:read" },
    holidays: { readBy: "appointments:read" },
    technicians: { readBy: "appointments:read" },
    calendar_feeds: { called: "a calendar", readBy: "settings:read" },
  },
  pages: { calendar: "appointments", "calendar-feed": "public" },
  navigation: [
    { group: null, href: "/calendar", label: "Diary", icon: "diary", permission: "appointments:read" },
  ],
  settings: [
    {
      page: "diary",
      title: "Diary",
      text: "Bays and MOT lanes, opening hours, closed days, and when your technicians work.",
      icon: "diary",
      permission: "appointments:create",
    },
    {
      page: "calendars",
      title: "Calendars",
      text: "The diary on your telephone: addresses at which calendar programs read it.",
      icon: "calendars",
      permission: "settings:read",
    },
  ],
  beginnings: [
    {
      group: "work",
      href: "/calendar?new=1",
      label: "Booking",
      icon: "diary",
      permission: "appointments:create",
    },
  ],
  api: {
    appointments: "The diary: bookings, free times, days and weeks.",
    "courtesy-loans": "Courtesy cars that went out and came back.",
    holidays: "Days on which the garage is closed or somebody is away.",
    resources: "Bays, ramps, MOT lanes and courtesy cars.",
    technicians: "Who works in the workshop: hours, skills, MOT classes.",
  },
};
