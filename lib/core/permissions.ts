/** The one table of who may do what: read by the middleware, the commands, the menus and the API. */

export const ROLES = ["admin", "manager", "technician", "receptionist", "accountant"] as const;
export type Role = (typeof ROLES)[number];

const ACTIONS = { C: "create", R: "read", U: "update", D: "delete" } as const;
type Letter = keyof typeof ACTIONS;
type Action = (typeof ACTIONS)[Letter];

type Rights = "CRUD" | "CR" | "RU" | "R" | "–";

//                admin   manager technician receptionist accountant
// biome-ignore format: read as a table
const RESOURCES = {
  customers:    ["CRUD", "CRUD", "R",       "CRUD",      "R"],
  vehicles:     ["CRUD", "CRUD", "RU",      "CRUD",      "R"],
  documents:    ["CRUD", "CRUD", "RU",      "CR",        "R"],
  appointments: ["CRUD", "CRUD", "RU",      "CRUD",      "R"],
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

/** Finer rights beside the four letters. */
const FINER = {
  "documents:issue": ["admin", "manager"],
  /** Issuing what the owner allows at the counter: see `counter_issue_limit` of the document settings. */
  "documents:issue_counter": ["admin", "manager", "receptionist"],
  /** Noting what the customer said to a line; whoever may not has found the work, and it is asked about first. */
  "documents:answer": ["admin", "manager", "receptionist"],
  /** Taking away what one began oneself and nobody went on with. */
  "documents:discard": ["admin", "manager", "receptionist"],
  "documents:credit": ["admin", "manager"],
  "documents:discount": ["admin", "manager"],
  /** Calling off what one booked oneself. */
  "appointments:cancel": ["admin", "manager", "technician", "receptionist"],
  "stock:cost": ["admin", "manager", "accountant"],
  "receipts:refund": ["admin", "manager", "accountant"],
  "records:export": ["admin", "manager", "accountant"],
  /** Hearing what changed and what is gone, of what one may read. */
  "records:follow": ROLES,
  "saved_jobs:change": ["admin", "manager"],
  "statuses:change": ["admin", "manager"],
  "papers:change": ["admin", "manager"],
  "periods:override": ["admin", "manager", "accountant"],
  /** Whose garage it is, its address, VAT number and bank: everybody who is signed in, and programs that say so. */
  "garage:read": ROLES,
  /** Signing in and one's own password: everybody. */
  "account:own": ROLES,
} as const satisfies Record<string, readonly Role[]>;

/** Rights that are part of a larger one: whoever has the larger has them too. */
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

/** What a role may do by default. */
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

/** Read out of the table once, as it is asked for with every request. */
const DEFAULTS: ReadonlyMap<Role, ReadonlySet<Permission>> = new Map(
  ROLES.map((role) => [role, readTable(role)]),
);

export interface Override {
  permission: string;
  granted: boolean;
}

/** The default with what an admin gave or took. An admin cannot lose the rights that would lock everybody out. */
export function effectivePermissions(role: Role, overrides: readonly Override[]): Set<Permission> {
  const granted = defaultPermissions(role);
  for (const { permission, granted: given } of overrides) {
    if (!isPermission(permission) || isFixed(role, permission)) continue;
    if (given) granted.add(permission);
    else granted.delete(permission);
  }
  return granted;
}

/** Rights that nobody can change in settings. */
export const isFixed = (role: Role, permission: Permission): boolean =>
  permission === "account:own" ||
  permission === "garage:read" ||
  (role === "admin" && /^(users|settings):/.test(permission));
