import type { Domain } from "@/lib/core/domain-facts";

export const packages: Domain = {
  commands: {
    "saved_jobs.create": { audit: "made the package {it}", event: null },
    "saved_jobs.create_preset": { audit: "made a preset description", event: null },
    "saved_jobs.delete": { audit: "deleted the package {it}", event: null },
    "saved_jobs.delete_preset": { audit: "deleted a preset description", event: null },
    "saved_jobs.update": { audit: "changed the package {it}", event: null },
    "saved_jobs.update_preset": { audit: "changed a preset description", event: null },
  },
  records: {
    saved_jobs: { called: "of the list" },
  },
  fields: {
    reminder_template_id: "reminder that it sets",
  },
  settings: [
    {
      page: "jobs",
      title: "Packages",
      text: "Packages at a fixed price, and descriptions that are written every day.",
      icon: "packages",
      permission: "saved_jobs:change",
    },
  ],
  api: {
    "preset-descriptions": "Narrative that is written every day.",
    "saved-jobs": "Menu-priced jobs that put in their lines.",
  },
};
