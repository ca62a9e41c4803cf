import type { Permission, Resource, Role } from "./permissions";

/**
 * What the rest of the program has to know of a room of lib: its manifest, `lib/<room>/domain.ts`. It is plain data and imports
 * nothing but this file, so that everything may read the list of all manifests, `domains.ts`: platform, middleware and screens.
 */
export interface Domain {
  /** Every command of the room, by its name. */
  commands?: Readonly<Record<string, CommandFacts>>;
  /** The kinds of record that the audit log and the events name. */
  records?: Readonly<Record<string, RecordFacts>>;
  /**
   * What users call its columns whose name does not say it, for the audit log. Columns of one name in several tables share it, and one
   * domain has it.
   */
  fields?: Readonly<Record<string, string>>;
  /**
   * Its pages, by the first part of their path: the resource that they show, something for all who are signed in, or something that is
   * read without signing in, or also sent to ("public form"): its route handlers then decide.
   */
  pages?: Readonly<Record<string, Resource | "session" | "public" | "public form">>;
  /**
   * Pages that also open without a session, to a device that has the key in `?key=`. The page itself checks the key, and changes nothing.
   */
  openByKey?: readonly string[];
  /** What users do with its records on the pages that show another resource: a payment is taken on a document's page. */
  actsOn?: Readonly<Partial<Record<Resource, readonly Permission[]>>>;
  navigation?: readonly NavigationFacts[];
  settings?: readonly SettingsFacts[];
  /** What a user can begin from anywhere, by the menu or by name. */
  beginnings?: readonly BeginningFacts[];
  /** Forms to fill in by hand, which can be printed by name from anywhere. */
  blankForms?: readonly Place[];
  /** Descriptions of its sections of the API, by the first part of their paths. */
  api?: Readonly<Record<string, string>>;
}

export interface CommandFacts {
  /**
   * The text of the audit log: `{it}` is the record, "job sheet 5992"; `{of}` the fields that changed, "the mileage of ", and empty
   * if they are not known.
   */
  audit: string;
  /**
   * What outside programs are told: the event's name, which stays the same whatever becomes of the command, and what happened to the
   * record whose id the event carries. Or the name of the command as whose event this one is announced, where the difference is
   * nothing to the listener. Null if they are told nothing.
   */
  event: readonly [name: string, words: string] | string | null;
}

export interface RecordFacts {
  /** What to call one whose own name is not known: "a customer". */
  called?: string;
  /** The permission to be told of it, if no permission to read has its name. */
  readBy?: Permission;
  /** It belongs to one user, whose id its events carry, and nobody else is told of it. */
  own?: true;
}

export interface Place {
  href: string;
  label: string;
  icon: PlaceIcon;
  /** The permission needed to see it, or a list of which any will do. The office's layout leaves out the rest. */
  permission?: Permission | readonly Permission[];
}

export interface NavigationFacts extends Place {
  group: (typeof NAVIGATION_GROUPS)[number];
  /** Shown in the bottom bar of a phone (at most four): everybody's, or of these roles. */
  primary?: boolean | readonly Role[];
}

export interface BeginningFacts extends Place {
  group: (typeof BEGINNING_GROUPS)[number];
  /** The name by which the palette finds it, if that is not "New" and its label. */
  asked?: string;
}

/** A page of the settings. */
export interface SettingsFacts {
  /** The second part of its path. */
  page: string;
  title: string;
  text: string;
  icon: SettingsIcon;
  permission: Permission;
  /** Whether it stands behind those of all other domains. */
  last?: boolean;
}

/** The groups of the office's navigation, from the top; the first has no heading. Within a group the order is that of `domains.ts`. */
export const NAVIGATION_GROUPS = [null, "Documents", "Money", "Parts", "Office"] as const;

export const BEGINNING_GROUPS = ["documents", "records", "work"] as const;

/** Pictures of places, drawn in `components/shell/nav-icons.tsx`. */
export type PlaceIcon =
  | "today"
  | "diary"
  | "customers"
  | "vehicles"
  | "documents"
  | "estimates"
  | "jobSheets"
  | "invoices"
  | "unpaid"
  | "receipts"
  | "statements"
  | "cashUp"
  | "stock"
  | "suppliers"
  | "purchaseOrders"
  | "reminders"
  | "messages"
  | "conversations"
  | "import"
  | "settings"
  | "calendar"
  | "workshop"
  | "clock"
  | "hours"
  | "myJobs"
  | "reports"
  | "payments";

/** Pictures of the pages of the settings, drawn in `components/settings/settings-places.ts`. */
export type SettingsIcon =
  | "garage"
  | "services"
  | "documents"
  | "diary"
  | "packages"
  | "healthChecks"
  | "markups"
  | "statuses"
  | "paper"
  | "vatPeriods"
  | "users"
  | "permissions"
  | "apiKeys"
  | "calendars"
  | "onlineBooking"
  | "onlinePayments"
  | "textMessages"
  | "vehicleData"
  | "suppliersOnline"
  | "reminders"
  | "texts"
  | "webhooks"
  | "auditLog"
  | "wallScreen"
  | "firstSteps"
  | "account";
