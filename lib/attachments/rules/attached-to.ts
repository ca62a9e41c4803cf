import type { Permission } from "@/lib/core/permissions";

interface AttachedTo {
  /** What messages call the record. */
  noun: string;
  read: Permission;
  /** Any of these lets one attach to it, and change and remove what is attached. */
  change: readonly [Permission, ...Permission[]];
}

/** What files are attached to, and who may: the only table of it. */
export const ATTACHED_TO = {
  customers: { noun: "customer", read: "customers:read", change: ["customers:update"] },
  vehicles: { noun: "vehicle", read: "vehicles:read", change: ["vehicles:update"] },
  documents: {
    noun: "document",
    read: "documents:read",
    change: ["documents:update", "documents:create"],
  },
  inspections: {
    noun: "health check",
    read: "inspections:read",
    change: ["inspections:update", "inspections:create"],
  },
} as const satisfies Record<string, AttachedTo>;

export type AttachedEntity = keyof typeof ATTACHED_TO;

export const ATTACHED_ENTITIES = Object.keys(ATTACHED_TO) as AttachedEntity[];

/** Where the rules of a kind of record stand; null where nothing is attached to such. */
export const attachedTo = (entity: string): AttachedTo | null =>
  Object.hasOwn(ATTACHED_TO, entity) ? ATTACHED_TO[entity as AttachedEntity] : null;
