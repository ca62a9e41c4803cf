/** The only table of who may do what. The middleware, the commands, the menus and the API all read it. */

export const ROLES = ["admin", "manager", "technician", "receptionist", "accountant"] as const;
export type Role = (typeof ROLES)[number];

const ACTIONS = { C: "create", R: "read", U: "update", D: "delete" } as const;
type Letter = keyof typeof ACTIONS;
type Action = (typeof ACTIONS)[Letter];

type Rights = "CRUD" | "CRU" | "CR" | "RU" | "R" | "–";

//                admin   manager technician receptionist accountant
// biome-ignore format: read as a table
const RESOURCES = {
  customers:    ["CRUD", "CRUD", "R",       "CRUD",      "R"],
  vehicles:     ["CRUD", "CRUD", "RU",      "CRUD",      "R"],
  documents:    ["CRUD", "CRUD", "RU",      "CR",        "R"],
  appointments: ["CRUD", "CRUD", "RU",      "CRUD",      "R"],
  inspections:  ["CRUD", "CRUD", "CRU",     "CR",        "R"],
  stock:        ["CRUD", "CRUD", "RU",      "R",         "R"],
  reports:      ["CRUD", "CRUD", "R",       "R",         "CRUD"],
  receipts:     ["CRUD", "CRUD", "–",       "CR",        "CRUD"],
  reminders:    ["CRUD", "CRUD", "R",       "CRUD",      "R"],
  messages:     ["CRUD", "CRUD", "R",       "CRUD",      "R"],
  users:        ["CRUD", "–",    "–",       "–",         "–"],
  settings:     ["CRUD", "–",    "–",       "–",         "–"],
  api_keys:     ["CRUD", "–",    "–",       "–",         "–"],
  audit:        ["CRUD", "–",    "–",       "–",         "–"],
  imports:      ["CRUD", "–",    "–",       "–",         "–"],
} as const satisfies Record<string, readonly [Rights, Rights, Rights, Rights, Rights]>;

/** Finer permissions, besides the four letters. */
const FINER = {
  "documents:issue": ["admin", "manager"],
  /** Issuing what the owner allows at the counter: see `counter_issue_limit` in the document settings. */
  "documents:issue_counter": ["admin", "manager", "receptionist"],
  /**
   * Recording the customer's answer to a line. A user without it only reports the work they found, and the customer is asked first.
   */
  "documents:answer": ["admin", "manager", "receptionist"],
  /** Discarding a document that the user began and nobody else has worked on. */
  "documents:discard": ["admin", "manager", "receptionist"],
  "documents:credit": ["admin", "manager"],
  "documents:discount": ["admin", "manager"],
  /** Cancelling an appointment that the user booked. */
  "appointments:cancel": ["admin", "manager", "technician", "receptionist"],
  "stock:cost": ["admin", "manager", "accountant"],
  /** Letting what was counted change the books. */
  "stock:approve_take": ["admin", "manager"],
  /** Ordering from a supplier. */
  "purchasing:order": ["admin", "manager", "receptionist"],
  /** Booking in what came, and sending things back. */
  "purchasing:receive": ["admin", "manager", "technician", "receptionist"],
  /** What suppliers bill and credit: it counts in the VAT return. */
  "purchasing:account": ["admin", "manager", "accountant"],
  /** Buying what a vendor sells of a vehicle, at the price on the button. */
  "vehicles:buy_lookup": ["admin", "manager", "receptionist"],
  "receipts:refund": ["admin", "manager", "accountant"],
  "records:export": ["admin", "manager", "accountant"],
  /** Following what was changed and deleted, among the records that the user may read. */
  "records:follow": ROLES,
  "saved_jobs:change": ["admin", "manager"],
  /** One's own time: coming, leaving, and what one works on. */
  "clock:own": ["admin", "manager", "technician"],
  /** Letting others clock by their PIN, at a shared screen. */
  "clock:screen": ["admin", "manager", "technician", "receptionist"],
  /** The time of everybody, and what comes of it. */
  "clock:read": ["admin", "manager"],
  /** Correcting anybody's time; what it said before is kept. */
  "clock:correct": ["admin", "manager"],
  /** On the workshop's own screens: how customers are reached, and what the work costs them. */
  "workshop:contacts": ["admin", "manager"],
  "workshop:prices": ["admin", "manager"],
  /** What health checks ask, and in which words they tell customers. */
  "inspections:templates": ["admin", "manager"],
  /** What is attached to the records that one may read. */
  "attachments:read": ROLES,
  /** Attaching files to the records that one may change, and removing them. */
  "attachments:change": ["admin", "manager", "technician", "receptionist"],
  /** What customers can book by themselves, and when. */
  "online_booking:change": ["admin", "manager"],
  "statuses:change": ["admin", "manager"],
  "papers:change": ["admin", "manager"],
  "periods:override": ["admin", "manager", "accountant"],
  /**
   * The garage's name, address, VAT number and bank details: everybody who is signed in, and API keys unless their scopes leave it
   * out.
   */
  "garage:read": ROLES,
  /** Signing in and changing one's own password: everybody. */
  "account:own": ROLES,
} as const satisfies Record<string, readonly Role[]>;

/** Permissions that are part of a larger one: a user who has the larger one has these too. */
export const PART_OF: Partial<Record<Permission, readonly Permission[]>> = {
  "documents:discard": ["documents:delete"],
  "documents:issue_counter": ["documents:issue"],
  "appointments:cancel": ["appointments:create", "appointments:update"],
  "garage:read": ["account:own"],
};

export type Resource = keyof typeof RESOURCES;
export type Permission = `${Resource}:${Action}` | keyof typeof FINER;

export const RESOURCE_NAMES = Object.keys(RESOURCES) as Resource[];
export const FINER_PERMISSIONS = Object.keys(FINER) as (keyof typeof FINER)[];

export const PERMISSIONS: readonly Permission[] = [
  ...RESOURCE_NAMES.flatMap((resource) =>
    Object.values(ACTIONS).map((action) => `${resource}:${action}` as const),
  ),
  ...FINER_PERMISSIONS,
];

const known = new Set<string>(PERMISSIONS);
export const isPermission = (text: string): text is Permission => known.has(text);
export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** A role's default permissions. */
export const defaultPermissions = (role: Role): Set<Permission> => new Set(DEFAULTS.get(role));

function readTable(role: Role): Set<Permission> {
  const column = ROLES.indexOf(role);
  const granted = new Set<Permission>();
  for (const resource of RESOURCE_NAMES) {
    for (const [letter, action] of Object.entries(ACTIONS)) {
      if (RESOURCES[resource][column]?.includes(letter)) granted.add(`${resource}:${action}`);
    }
  }
  for (const permission of FINER_PERMISSIONS) {
    if ((FINER[permission] as readonly Role[]).includes(role)) granted.add(permission);
  }
  return granted;
}

/** Read from the table once, because every request needs it. */
const DEFAULTS: ReadonlyMap<Role, ReadonlySet<Permission>> = new Map(
  ROLES.map((role) => [role, readTable(role)]),
);

export interface Override {
  permission: string;
  granted: boolean;
}

/**
 * The defaults with what an admin granted or revoked. An admin cannot lose the permissions without which everybody would be locked
 * out.
 */
export function effectivePermissions(role: Role, overrides: readonly Override[]): Set<Permission> {
  const granted = defaultPermissions(role);
  for (const { permission, granted: given } of overrides) {
    if (!isPermission(permission) || isFixed(role, permission)) continue;
    if (given) granted.add(permission);
    else granted.delete(permission);
  }
  return granted;
}

/** Whether a permission cannot be changed in settings. */
export const isFixed = (role: Role, permission: Permission): boolean =>
  permission === "account:own" ||
  permission === "garage:read" ||
  (role === "admin" && /^(users|settings):/.test(permission));
