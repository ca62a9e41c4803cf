import type { Domain } from "@/lib/core/domain-facts";

export const approvals: Domain = {
  commands: {
    "approval_links.create": { audit: "made a link to approve work by", event: null },
    "approval_links.revoke": { audit: "closed a link to approve work by", event: null },
    "approval_links.open": {
      audit: "opened the link to approve work by",
      event: ["approval.opened", "A customer opened the link by which they approve work"],
    },
    "approvals.answer": {
      audit: "answered by the link to approve work by",
      event: ["approval.answered", "A customer answered, or asked, by the link by which they approve work"],
    },
  },
  records: {
    approval_links: { called: "a link to approve work by", readBy: "documents:read" },
  },
  pages: { approve: "public form" },
  actsOn: { documents: ["documents:answer"] },
};
