import type { Domain } from "@/lib/core/domain-facts";

export const ga4Import: Domain = {
  commands: {
    "imports.answer_number": {
      audit: "said with which number a kind of document goes on after GA4",
      event: null,
    },
    "imports.cancel": { audit: "stopped an import", event: null },
    "imports.download": { audit: "downloaded the report of an import", event: null },
    "imports.go_back": { audit: "went on beside GA4 after all", event: null },
    "imports.go_live": { audit: "went live without GA4", event: null },
    "imports.keep_ours": { audit: "decided that what is here stands against GA4", event: null },
    "imports.look": { audit: "had the folder of GA4's exports looked at", event: null },
    "imports.queue": { audit: "asked for an import", event: null },
    "imports.start": { audit: "began an import", event: null },
    "imports.take_theirs": { audit: "took what GA4 says of {it}", event: null },
    "imports.tick": { audit: "ticked a line of the way out of GA4", event: null },
    "imports.undo": { audit: "undid an import", event: null },
    "imports.watch": { audit: "changed which folder is watched for GA4's exports", event: null },
  },
  records: {
    imports: { readBy: "customers:read" },
  },
  pages: { import: "imports" },
  navigation: [
    { group: "Office", href: "/import", label: "Import", icon: "import", permission: "imports:read" },
  ],
  api: {
    imports: "Importing the data of Garage Assistant GA4.",
  },
};
