import type { Domain } from "@/lib/core/domain-facts";

export const settings: Domain = {
  commands: {
    "settings.put_away_first_steps": { audit: "put the first steps away or back", event: null },
    "settings.update_documents": { audit: "changed {of}the settings of documents", event: null },
    "settings.update_garage": { audit: "changed {of}the garage's details", event: null },
    "settings.update_webhooks": { audit: "changed the settings of webhooks", event: null },
  },
  fields: {
    vat_number: "VAT number",
  },
  settings: [
    {
      page: "garage",
      title: "Garage",
      text: "Name and address as they stand on your documents, VAT number, bank, labour rate, terms.",
      icon: "garage",
      permission: "settings:read",
    },
    {
      page: "documents",
      title: "Documents",
      text: "What is asked for, charged and allowed when documents are written, and their next numbers.",
      icon: "documents",
      permission: "settings:read",
    },
    {
      page: "first-steps",
      title: "First steps",
      text: "What a new garage sets up before its first job.",
      icon: "firstSteps",
      permission: "settings:read",
      last: true,
    },
  ],
  api: {
    settings: "How the garage has its system set.",
  },
};
