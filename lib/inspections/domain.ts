import type { Domain } from "@/lib/core/domain-facts";

export const inspections: Domain = {
  commands: {
    "inspections.begin": {
      audit: "began {it}",
      event: ["inspection.begun", "A health check was begun"],
    },
    "inspections.record": {
      audit: "recorded what {it} found",
      event: ["inspection.recorded", "Items of a health check were recorded"],
    },
    "inspections.finish": {
      audit: "finished {it}",
      event: ["inspection.finished", "A health check was finished"],
    },
    "inspections.offer": {
      audit: "put what {it} found on its job",
      event: ["inspection.offered", "What a health check found was put on its job"],
    },
    "inspections.reopen": {
      audit: "reopened {it}",
      event: ["inspection.reopened", "A finished health check was reopened"],
    },
    "inspections.void": {
      audit: "made {it} void",
      event: ["inspection.voided", "A health check does not count any more"],
    },
    "inspections.create_template": { audit: "made a template of health checks", event: null },
    "inspections.update_template": { audit: "changed a template of health checks", event: null },
    "inspections.activate_template": { audit: "activated a template of health checks", event: null },
    "inspections.add_shipped_templates": {
      audit: "added the templates of health checks that come with the program",
      event: null,
    },
    "inspections.archive_template": { audit: "archived a template of health checks", event: null },
    "inspections.restore_template": { audit: "restored a template of health checks", event: null },
  },
  actsOn: {
    documents: ["inspections:create", "inspections:update", "inspections:delete"],
  },
  records: {
    inspections: { called: "a health check" },
    inspection_templates: { called: "a template of health checks", readBy: "inspections:read" },
  },
  fields: {
    template_version_id: "version of the template",
    finished_at: "time of finishing",
    void_reason: "reason why it is void",
    active_number: "version that new checks begin with",
    draft_number: "version that is being written",
  },
  settings: [
    {
      page: "health-checks",
      title: "Health checks",
      text: "What health checks ask, their limits, and in which words customers are told.",
      icon: "healthChecks",
      permission: "inspections:templates",
    },
  ],
  api: {
    "inspection-templates": "What health checks ask: sections, items, limits and ready-made words.",
    inspections:
      "Health checks of vehicles: red, amber, green, what was measured, and what customers are told.",
  },
};
