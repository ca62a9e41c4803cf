import type { Domain } from "@/lib/core/domain-facts";

export const clock: Domain = {
  commands: {
    "clock.arrive": { audit: "came to work", event: ["clock.arrived", "Somebody came to work"] },
    "clock.leave": { audit: "went home", event: ["clock.left", "Somebody went home"] },
    "clock.start": { audit: "began work on a job", event: ["clock.started", "Somebody began work on a job"] },
    "clock.pause": { audit: "paused work", event: ["clock.paused", "Somebody paused their work"] },
    "clock.finish": { audit: "finished work", event: ["clock.finished", "Somebody finished their work"] },
    "clock.correct_attendance": {
      audit: "corrected {of}an attendance",
      event: ["clock.attendance_corrected", "An attendance was corrected"],
    },
    "clock.correct_work": {
      audit: "corrected {of}a work time",
      event: ["clock.work_corrected", "A work time was corrected"],
    },
    "clock.add_attendance": { audit: "added an attendance", event: "clock.correct_attendance" },
    "clock.add_work": { audit: "added a work time", event: "clock.correct_work" },
    "clock.close_forgotten": {
      audit: "stopped a forgotten clock",
      event: ["clock.stopped", "A forgotten clock was stopped at the closing hour"],
    },
    "clock.answer": {
      audit: "said when a forgotten clock should have stopped",
      event: "clock.correct_attendance",
    },
    "clock.set_own_pin": { audit: "set their PIN for shared screens", event: null },
    "clock.set_pin": { audit: "set the PIN of somebody for shared screens", event: null },
  },
  records: {
    attendances: { called: "an attendance", readBy: "documents:read" },
    work_times: { called: "a work time", readBy: "documents:read" },
  },
  actsOn: { documents: ["clock:own", "clock:screen", "clock:correct"] },
  navigation: [
    { group: null, href: "/workshop/clock", label: "My clock", icon: "clock", permission: "clock:own" },
    { group: "Office", href: "/workshop/hours", label: "Hours", icon: "hours", permission: "clock:read" },
  ],
  fields: {
    ended_at: "end",
    started_at: "beginning",
    line_id: "line",
    really_at: "real end",
    stopped_at: "closing hour",
    voided_at: "validity",
  },
  api: {
    attendances: "When people were at work.",
    clock: "Clocking on and off, who is on what now, and the hours attended, worked and sold.",
    "clock-questions": "Clocks that were forgotten, and when they should have stopped.",
    "work-times": "Which jobs people worked on, and when.",
  },
};
