import type { Domain } from "@/lib/core/domain-facts";

export const suppliers: Domain = {
  commands: {
    "suppliers.create": { audit: "created {it}", event: ["supplier.created", "A supplier was added"] },
    "suppliers.update": { audit: "changed {of}{it}", event: ["supplier.updated", "A supplier was changed"] },
    "suppliers.archive": { audit: "archived {it}", event: ["supplier.archived", "A supplier was archived"] },
    "suppliers.restore": {
      audit: "restored {it}",
      event: ["supplier.restored", "An archived supplier is back"],
    },
  },
  records: {
    suppliers: { called: "a supplier", readBy: "stock:read" },
  },
  pages: { suppliers: "stock" },
  navigation: [
    { group: "Parts", href: "/suppliers", label: "Suppliers", icon: "suppliers", permission: "stock:read" },
  ],
  beginnings: [
    {
      group: "records",
      href: "/suppliers/new",
      label: "Supplier",
      icon: "suppliers",
      permission: "stock:create",
    },
  ],
  api: {
    suppliers: "Where parts are bought.",
  },
};
