import type { Domain } from "@/lib/core/domain-facts";

export const attachments: Domain = {
  commands: {
    "attachments.add": {
      audit: "attached {it}",
      event: ["attachment.added", "A file was attached to a record"],
    },
    "attachments.update": {
      audit: "changed {of}{it}",
      event: ["attachment.updated", "A file that is attached was renamed"],
    },
    "attachments.draw": {
      audit: "drew on {it}",
      event: ["attachment.drawn_on", "Arrows and circles were drawn on a photograph"],
    },
    "attachments.delete": {
      audit: "removed {it}",
      event: ["attachment.removed", "A file that was attached was removed"],
    },
    "attachments.restore": {
      audit: "brought {it} back",
      event: ["attachment.restored", "A file that was removed is back"],
    },
  },
  records: { attachments: { called: "a file", readBy: "attachments:read" } },
  fields: { file_name: "name of the file", byte_size: "size" },
  api: {
    attachments:
      "Photographs, videos and papers attached to customers, vehicles, documents and health checks.",
    "attachment-uploads": "Files on their way: announced, sent in pieces, and finished.",
  },
};
