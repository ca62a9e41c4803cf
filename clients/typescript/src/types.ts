// Made by `npm run api:client` from the endpoints; a test holds the two together.

/** ISO 8601 in UTC: `2026-11-22T09:30:00.000Z`. */
export type Instant = string;
/** `2026-11-22`. */
export type Day = string;
export type Uuid = string;
/** Up, or down with `-` before it. */
export type Sort<Field extends string> = Field | `-${Field}`;
/** Only these of a record's fields; `id` always comes. The answer holds those that are named and no others. */
export type Fields<Whole> = (Exclude<keyof Whole, "expanded"> & string)[];
/** What comes along in `expanded`, so that it need not be fetched. Each needs a permission beside the record's. */
export type Expand<Whole extends { expanded?: object }> = (keyof NonNullable<Whole["expanded"]> & string)[];
/** Only those whose fields are the value or more (`gte`), more (`gt`), the value or less (`lte`), less (`lt`). */
export type Bounded<Name extends string, Value> = {
  [Key in `${Name}[${"gte" | "gt" | "lte" | "lt"}]`]?: Value;
};
/** The same, and by its name alone only those whose field is just the value. */
export type Ranged<Name extends string, Value> = Bounded<Name, Value> & { [Key in Name]?: Value };

/** The version that a change is made upon; without it the last to save wins. */
export interface OnVersion {
  version?: number;
}

export type AppointmentStatus =
  | "requested"
  | "booked"
  | "arrived"
  | "in_progress"
  | "completed"
  | "no_show"
  | "cancelled";
export type AttachmentEntity = "customers" | "vehicles" | "documents" | "inspections";
export type AttachmentKind = "photograph" | "video" | "paper" | "mot_bay";
export type AttendanceClosedBy = "person" | "switch" | "closing" | "correction";
export type AttendanceHow = "login" | "pin" | "correction";
export type BankNation = "england_and_wales" | "scotland" | "northern_ireland";
export type ClockReason = "parts" | "customer" | "break" | "help" | "other";
export type ConsentChannel = "email" | "sms" | "whatsapp" | "post" | "telephone";
export type ConsentDecision = "given" | "refused" | "withdrawn";
export type DocumentApproval = "to_ask" | "approved" | "declined" | "deferred";
export type DocumentApprovalHow = "telephone" | "counter" | "message" | "link";
export type DocumentStatus =
  | "draft"
  | "sent"
  | "approved"
  | "declined"
  | "expired"
  | "converted"
  | "open"
  | "in_progress"
  | "waiting_parts"
  | "waiting_customer"
  | "waiting_tester"
  | "completed"
  | "invoiced"
  | "cancelled"
  | "issued"
  | "part_paid"
  | "paid"
  | "credited"
  | "settled";
export type DocumentType =
  | "estimate"
  | "job_sheet"
  | "invoice"
  | "credit_note"
  | "excess_invoice"
  | "payment_on_account"
  | "vehicle_sale"
  | "vehicle_purchase";
export type ImportStatus =
  | "queued"
  | "running"
  | "checked"
  | "reconciled"
  | "differs"
  | "failed"
  | "cancelled"
  | "undone";
export type InspectionKind =
  | "tread"
  | "tread_other"
  | "pad_percent"
  | "fluid_boiling"
  | "fluid_water"
  | "battery_health"
  | "battery_volts"
  | "lamps_out"
  | "coolant_freezing";
export type InspectionState = "begun" | "finished" | "void";
export type LineItemType =
  | "labour"
  | "part"
  | "mot"
  | "sundries"
  | "lubricants"
  | "paint"
  | "other"
  | "surcharge"
  | "excess"
  | "comment";
export type LineItemTypeShown =
  | "labour"
  | "part"
  | "mot"
  | "sundries"
  | "lubricants"
  | "paint"
  | "other"
  | "surcharge"
  | "excess"
  | "adjustment"
  | "comment";
export type MessageChannel = "email" | "sms" | "whatsapp" | "print";
export type MessageLastState =
  | "queued"
  | "sending"
  | "sent"
  | "delivered"
  | "opened"
  | "bounced"
  | "failed"
  | "cancelled"
  | "received";
export type MessagePlace = "customer" | "document" | "appointment";
export type MoneyTo = "refund" | "account" | "document";
export type MovementKind =
  | "opening"
  | "goods_in"
  | "sale"
  | "return"
  | "adjustment"
  | "stock_take"
  | "supplier_return";
export type NotificationKind =
  | "booking_made"
  | "estimate_approved"
  | "payment_in"
  | "paid_online"
  | "stock_low"
  | "part_asked"
  | "message_failed"
  | "text_came"
  | "clock_forgotten"
  | "import_done";
export type OnlineBayKind = "bay" | "ramp" | "mot_lane";
export type OnlineProvider = "stripe" | "paypal" | "sandbox";
export type OnlineState = "begun" | "pending" | "settled" | "failed" | "cancelled";
export type OrderStatus = "draft" | "ordered" | "part_received" | "received" | "cancelled";
export type OrderedHow = "email" | "telephone" | "website" | "counter" | "link";
export type PaidBy = "card" | "cash" | "bacs" | "cheque" | "other";
export type PurchaseKind = "part" | "old_unit" | "carriage" | "other";
export type PurchaseState = "to_send" | "sending" | "unknown" | "accepted" | "refused" | "cancelled";
export type PurchaseStatus = "draft" | "booked" | "void";
export type ReceiptMethod =
  | "cash"
  | "card"
  | "bacs"
  | "cheque"
  | "stripe"
  | "paypal"
  | "account"
  | "credit_note"
  | "other";
export type ReceiptsGroup = "method" | "method_name" | "day";
export type ReminderKind = "mot" | "service" | "cambelt" | "other";
export type ReminderStatus = "due" | "done" | "superseded" | "cancelled";
export type ReportGroup =
  | "day"
  | "week"
  | "month"
  | "type"
  | "department"
  | "technician"
  | "tax_code"
  | "kind";
export type RequiredToIssue =
  | "vehicle_id"
  | "mileage"
  | "order_reference"
  | "technician"
  | "work_description";
export type ResourceKind = "bay" | "ramp" | "mot_lane" | "courtesy_car";
export type ResourceMotClass = "1" | "2" | "3" | "4" | "5" | "7" | "4a" | "5a";
export type ReturnStatus = "to_send" | "sent" | "credited" | "refused" | "cancelled";
export type SavedJobItemType =
  | "labour"
  | "part"
  | "mot"
  | "sundries"
  | "lubricants"
  | "paint"
  | "other"
  | "comment";
export type SearchKind = "customer" | "vehicle" | "document" | "part" | "supplier" | "receipt";
export type StatementKind = "month_end" | "current" | "range" | "activity";
export type StatusColour = "grey" | "blue" | "green" | "amber" | "red";
export type StockStatus = "counting" | "to_approve" | "approved" | "abandoned";
export type StripeState = "asked" | "open" | "paid" | "settled" | "void" | "uncollectible" | "refused";
export type SupplierKind = "unwanted" | "wrong" | "faulty" | "old_unit";
export type UserRole = "admin" | "manager" | "technician" | "receptionist" | "accountant";
export type VehicleKind =
  | "mot_renewed"
  | "mot_failed"
  | "tax_changed"
  | "sorn"
  | "taxed_again"
  | "keeper_may_have_changed"
  | "scrapped"
  | "exported"
  | "recall"
  | "plate_moved";
export type VehicleOffRoad = "sorn" | "scrapped" | "exported";
export type WebhookState = "queued" | "delivered" | "failed";

/** What became of each of many. */
export interface Each<Kind> {
  /** How many rows were created. */
  created: number;
  /** How many were not. */
  failed: number;
  rows: {
    /** The row's place in `items`, from 0. */
    index: number;
    /** What would have been answered to it alone: 201, 409, 422. */
    status: number;
    data?: Kind;
    error?: Problem;
  }[];
}

export type AppointmentWholeEach = Each<AppointmentWhole>;
export type ContactEach = Each<Contact>;
export type CustomerWholeEach = Each<CustomerWhole>;
export type DocumentWrittenEach = Each<DocumentWritten>;
export type ReminderInListEach = Each<ReminderInList>;
export type StockWrittenEach = Each<StockWritten>;
export type SupplierWrittenEach = Each<SupplierWritten>;
export type VehicleWholeEach = Each<VehicleWhole>;

export interface AdvisoryWhole {
  id: Uuid;
  vehicle_id: Uuid;
  document_id: Uuid | null;
  description: string;
  severity: string | null;
  resolved_at: Instant | null;
  resolved_by_document_id: Uuid | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface AdvisoryWholeExpanded extends AdvisoryWhole {
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    document?: DocumentInList | null;
    /** Null where there is none, or it is archived. */
    resolved_by_document?: DocumentInList | null;
    /** Null where there is none, or it is archived. */
    vehicle?: VehicleInList | null;
  };
}

export interface ApiKey {
  id: Uuid;
  name: string;
  role: UserRole;
  scopes: string[] | null;
  key_prefix: string;
  expires_at: Instant | null;
  created_by: string | null;
  created_at: Instant;
  last_used_at: Instant | null;
  state: "active" | "expired" | "revoked";
}

export interface AppointmentWhole {
  id: Uuid;
  starts_at: Instant | null;
  ends_at: Instant | null;
  resource_id: Uuid | null;
  resource: string | null;
  technician_id: Uuid | null;
  technician: string | null;
  customer_id: Uuid | null;
  customer_name: string | null;
  vehicle_id: Uuid | null;
  registration: string;
  vehicle: string | null;
  document_id: Uuid | null;
  document_type: string | null;
  document_number: string | null;
  appointment_type: string | null;
  status: AppointmentStatus;
  user_status: string | null;
  collected_at: Instant | null;
  description: string | null;
  promised_at: Instant | null;
  waits: boolean;
  courtesy_car_id: Uuid | null;
  courtesy_car: string | null;
  courtesy_for_id: Uuid | null;
  car_out_at: Instant | null;
  car_in_at: Instant | null;
  /** The reference that the customer was given who booked it online; null for any other. */
  online_reference: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface AppointmentWholeExpanded extends AppointmentWhole {
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** Null where there is none, or it is archived. */
    vehicle?: VehicleInList | null;
    /** Null where there is none, or it is archived. */
    document?: DocumentInList | null;
  };
}

export interface Attachment {
  id: Uuid;
  entity: string;
  entity_id: Uuid;
  part: string | null;
  kind: AttachmentKind;
  file_name: string;
  content_type: string;
  byte_size: number;
  sha256: string;
  has_thumbnail: boolean;
  width: number | null;
  height: number | null;
  drawn_on: Uuid | null;
  marks:
    | {
        shape: "arrow" | "circle";
        from: {
          x: number;
          y: number;
        };
        to: {
          x: number;
          y: number;
        };
      }[]
    | null;
  uploaded_by: Uuid | null;
  uploaded_by_name: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface AttachmentGone {
  id: Uuid;
}

export interface AttachmentUpload {
  id: Uuid;
  byte_size: number;
  received: number;
  finished: boolean;
}

export interface Attendance {
  id: Uuid;
  user_id: Uuid;
  person: string;
  started_at: Instant;
  ended_at: Instant | null;
  how: AttendanceHow;
  closed_by: AttendanceClosedBy | null;
  corrected: boolean;
  voided_at: Instant | null;
}

export interface AuditEntry {
  id: number;
  at: Instant;
  actor_kind: string;
  actor_id: Uuid | null;
  actor_name: string;
  command: string;
  entity: string | null;
  entity_id: Uuid | null;
  thing: string | null;
  changed: string[] | null;
  before: string | null;
  after: string | null;
  ip: string | null;
  request_id: string | null;
}

export interface BankHolidaysAdded {
  year: number;
  nation: BankNation;
  added: HolidayWhole[];
}

export interface CalendarShown {
  view: string;
  from: string;
  to: string;
  time_zone: string;
  days: {
    date: string;
    hours: {
      opens: string;
      closes: string;
    }[];
    holiday: string | null;
  }[];
  resources: {
    id: Uuid | null;
    name: string;
    kind: string;
    events: AppointmentWhole[];
    away: {
      name: string;
      starts_on: string;
      ends_on: string;
    }[];
  }[];
}

export interface CashUpDay {
  day: string;
  closed: {
    at: Instant;
    by: string | null;
    notes: string | null;
  } | null;
  methods: {
    method: ReceiptMethod;
    receipts: number;
    refunds: number;
    expected: string;
    counted: string | null;
    difference: string | null;
    since: string;
  }[];
}

export interface ClockCorrection {
  id: Uuid;
  attendance_id: Uuid | null;
  work_time_id: Uuid | null;
  corrected_by_name: string;
  was: Record<string, unknown> | null;
  became: Record<string, unknown>;
  why: string;
  created_at: Instant;
}

export interface ClockDay {
  user_id: Uuid;
  person: string;
  date: string;
  attended_seconds: number;
  worked_seconds: number;
  attendances: Attendance[];
  work_times: WorkTime[];
  corrections: ClockCorrection[];
  questions: ClockQuestion[];
}

export interface ClockFigures {
  /** Null for labour that was sold under nobody's name. */
  user_id: Uuid | null;
  person: string | null;
  attended_seconds: number;
  worked_seconds: number;
  sold_seconds: number;
  efficiency: number | null;
  utilisation: number | null;
  productivity: number | null;
  periods: {
    from: string;
    to: string;
    attended_seconds: number;
    worked_seconds: number;
    sold_seconds: number;
    efficiency: number | null;
    utilisation: number | null;
    productivity: number | null;
  }[];
}

export interface ClockQuestion {
  id: Uuid;
  user_id: Uuid;
  person: string;
  day: string;
  stopped_at: Instant;
  really_at: Instant | null;
  answered_at: Instant | null;
}

export interface ClockRecord {
  id: Uuid;
}

export interface ClockState {
  user_id: Uuid;
  /** When the act happened. */
  at: Instant;
  attending_since: Instant | null;
  work_time_id: Uuid | null;
  working_since: Instant | null;
  document_id: Uuid | null;
  line_id: Uuid | null;
}

export interface Consent {
  id: Uuid;
  customer_id: Uuid;
  channel: ConsentChannel;
  decision: ConsentDecision;
  basis: string | null;
  wording: string | null;
  source: string | null;
  decided_on: string;
  created_at: Instant;
}

export interface Contact {
  id: Uuid;
  customer_id: Uuid;
  name: string | null;
  role: string | null;
  email: string | null;
  telephone: string | null;
  mobile: string | null;
  may_approve: boolean;
  may_be_billed: boolean;
  notes: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface Conversation extends ConversationState {
  customer_name: string | null;
  assigned_name: string | null;
  last_message_at: Instant;
  unread: number;
  last_body: string | null;
  last_direction: "out" | "in" | null;
  last_state: MessageLastState | null;
  created_at: Instant;
}

export interface ConversationRead {
  id: Uuid;
  read: number;
}

export interface ConversationState {
  id: Uuid;
  customer_id: Uuid | null;
  number: string | null;
  assigned_to: Uuid | null;
  closed_at: Instant | null;
}

export interface CourtesyLoan {
  id: Uuid;
  appointment_id: Uuid;
  courtesy_for_id: Uuid | null;
  resource_id: Uuid;
  car: string;
  customer_id: Uuid | null;
  customer_name: string | null;
  driver_name: string | null;
  state: "out" | "back";
  due_at: Instant | null;
  overdue: boolean;
  signed: "drawn" | "typed" | null;
  out_at: Instant;
  out_mileage: number;
  out_fuel: number;
  out_damage: string | null;
  out_by: string | null;
  in_at: Instant | null;
  in_mileage: number | null;
  in_fuel: number | null;
  in_damage: string | null;
  in_by: string | null;
}

export interface CreditAllocated {
  credit_note: DocumentWritten;
  documents: DocumentWritten[];
}

export interface CreditPutOnAccount {
  credit_note: DocumentWritten;
  amount: string;
}

export interface CustomerFoundExpanded {
  kind: SearchKind;
  id: Uuid;
  title: string;
  subtitle: string;
  telephone: string;
  reason: string;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** The first 50; `meta.cut_short` names `/customers/{id}/vehicles` where there are more. */
    vehicles?: VehicleInList[];
  };
}

export interface CustomerInList {
  id: Uuid;
  name: string;
  title: string | null;
  forename: string | null;
  surname: string | null;
  company_name: string | null;
  account_number: string | null;
  account_customer: boolean;
  account_held: boolean;
  classification: "retail" | "trade";
  telephone: string | null;
  mobile: string | null;
  email: string | null;
  town: string | null;
  postcode: string | null;
  last_invoice_date: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  vehicles: number;
  balance: string;
}

export interface CustomerInListExpanded extends CustomerInList {
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** The first 50; `meta.cut_short` names `/customers/{id}/vehicles` where there are more. */
    vehicles?: VehicleInList[];
    /** The first 50; `meta.cut_short` names `/customers/{id}/contacts` where there are more. */
    contacts?: Contact[];
  };
}

export interface CustomerMerged extends CustomerWhole {
  merged: {
    id: Uuid;
    legacy_id: string | null;
    moved: {
      noun: string;
      rows: number;
    }[];
  };
}

export interface CustomerWhole {
  id: Uuid;
  name: string;
  title: string | null;
  forename: string | null;
  surname: string | null;
  company_name: string | null;
  account_number: string | null;
  account_customer: boolean;
  account_held: boolean;
  classification: "retail" | "trade";
  telephone: string | null;
  mobile: string | null;
  email: string | null;
  town: string | null;
  postcode: string | null;
  last_invoice_date: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  house_no: string | null;
  road: string | null;
  locality: string | null;
  county: string | null;
  credit_limit: string | null;
  credit_terms: number | null;
  labour_rate: string | null;
  labour_discount_percent: string;
  parts_discount_percent: string;
  trade_parts: boolean;
  force_tax_free: boolean;
  regular_customer: boolean;
  reminders_allowed: boolean;
  no_email: boolean;
  how_found_us: string | null;
  notes: string | null;
  customer_since: string | null;
  legacy_id: string | null;
}

export interface CustomerWholeExpanded extends CustomerWhole {
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** The first 50; `meta.cut_short` names `/customers/{id}/vehicles` where there are more. */
    vehicles?: VehicleInList[];
    /** The first 50; `meta.cut_short` names `/customers/{id}/contacts` where there are more. */
    contacts?: Contact[];
  };
}

export interface DayClosed {
  day: string;
  methods: {
    method: ReceiptMethod;
    expected: string;
    counted: string;
  }[];
  notes: string | null;
}

export interface DayReopened {
  day: string;
  reason: string;
  methods: {
    method: ReceiptMethod;
    expected: string;
    counted: string;
    notes: string | null;
  }[];
}

export interface Deletion {
  entity: string;
  id: Uuid;
  deleted_at: Instant;
}

export interface DiaryShown {
  time_zone: string;
  resources: Resource[];
  technicians: Technician[];
  opening_hours: TechnicianOpeningHour[];
  holidays: HolidayWhole[];
}

export interface DocumentFoundExpanded {
  kind: SearchKind;
  id: Uuid;
  title: string;
  subtitle: string;
  telephone: string;
  reason: string;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    document?: DocumentInList | null;
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** Null where there is none, or it is archived. */
    vehicle?: VehicleInList | null;
  };
}

export interface DocumentInList {
  id: Uuid;
  type: string;
  status: DocumentStatus;
  user_status: string | null;
  number: string | null;
  estimate_number: string | null;
  job_sheet_number: string | null;
  invoice_number: string | null;
  document_date: string | null;
  created_date: string | null;
  issued_date: string | null;
  due_date: string | null;
  customer_name: string;
  registration: string;
  vehicle_make: string | null;
  vehicle_model: string | null;
  customer_id: Uuid | null;
  vehicle_id: Uuid | null;
  order_reference: string | null;
  technician: string | null;
  mileage: number | null;
  total_net: string | null;
  total_tax: string | null;
  total_gross: string | null;
  balance: string;
  overdue: boolean;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface DocumentInListExpanded extends DocumentInList {
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** Null where there is none, or it is archived. */
    vehicle?: VehicleInList | null;
    /** The first 50; `meta.cut_short` names `/documents/{id}/line-items` where there are more. */
    line_items?: LineItem[];
    /** The first 50; `meta.cut_short` names `/documents/{id}` where there are more. */
    receipts?: DocumentReceipt[];
  };
}

export interface DocumentIssued extends DocumentWritten {
  warnings: {
    field: string;
    message: string;
  }[];
}

export interface DocumentRules {
  required_to_issue: RequiredToIssue[];
  estimate_valid_days: number;
  mot_approved_centre: boolean;
  mot_fees: {
    mot_class: string;
    fee: string;
    maximum: string;
  }[];
  sundries_percent?: string;
  discount_limits: Record<string, string>;
  counter_issue_limit: string | null;
  business_card_surcharge_percent?: string;
  default_technician?: string | null;
  tyre_fitting_package_id?: Uuid | null;
  version: number;
}

export interface DocumentWholeExpanded extends DocumentWritten {
  overdue: boolean;
  estimate_number: string | null;
  job_sheet_number: string | null;
  invoice_number: string | null;
  invoice_date: string | null;
  customer_name: string;
  customer_snapshot: Record<string, string>;
  registration: string;
  vehicle_snapshot: Record<string, string>;
  mileage: number | null;
  account_document: boolean;
  order_reference: string | null;
  department: string | null;
  terms: string | null;
  paid_date: string | null;
  expires_date: string | null;
  printed: boolean;
  emailed: boolean;
  discount_percent: string;
  labour_discount_percent: string;
  parts_discount_percent: string;
  mot_class: string | null;
  mot_type: string | null;
  mot_status: string | null;
  mot_outsourced: boolean | null;
  technician: string | null;
  mot_tester: string | null;
  mot_test_date: string | null;
  mot_expiry: string | null;
  sales_advisor: string | null;
  quality_controller: string | null;
  road_tester: string | null;
  work_description: string | null;
  internal_notes: string | null;
  credit_reason: string | null;
  labour_cost?: string | null;
  parts_cost?: string | null;
  mot_cost?: string | null;
  sums_by_answer: {
    agreed: string;
    waiting: string;
    refused: string;
  };
  line_items: LineItem[];
  receipts: DocumentReceipt[] | null;
  related: {
    id: Uuid;
    type: string;
    status: DocumentStatus;
    number: string | null;
    source_document_id: Uuid | null;
    document_date: string | null;
    total_gross: string | null;
    retest: "failed" | "retest" | null;
  }[];
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** Null where there is none, or it is archived. */
    vehicle?: VehicleInList | null;
  };
}

export interface DocumentWritten {
  id: Uuid;
  type: string;
  status: DocumentStatus;
  user_status: string | null;
  number: string | null;
  customer_id: Uuid | null;
  vehicle_id: Uuid | null;
  source_document_id: Uuid | null;
  created_date: string | null;
  issued_date: string | null;
  due_date: string | null;
  collected_at: Instant | null;
  total_net: string | null;
  total_tax: string | null;
  total_gross: string | null;
  received: string;
  balance: string;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface EventSent {
  /** What happened. */
  type:
    | "appointment.created"
    | "appointment.updated"
    | "appointment.moved"
    | "appointment.status_changed"
    | "appointment.cancelled"
    | "appointment.deleted"
    | "appointment.document_begun"
    | "appointment.vehicle_collected"
    | "appointment.car_out"
    | "appointment.car_back"
    | "resource.created"
    | "resource.updated"
    | "resource.deleted"
    | "resource.ordered"
    | "technician.hours_set"
    | "technician.skills_set"
    | "holiday.bank_holidays_added"
    | "opening_hours.set"
    | "holiday.added"
    | "holiday.removed"
    | "clock.arrived"
    | "clock.left"
    | "clock.started"
    | "clock.paused"
    | "clock.finished"
    | "clock.attendance_corrected"
    | "clock.work_corrected"
    | "clock.stopped"
    | "customer.created"
    | "customer.updated"
    | "customer.merged"
    | "customer.archived"
    | "customer.restored"
    | "customer.contact_added"
    | "customer.contact_updated"
    | "customer.contact_removed"
    | "customer.consent_recorded"
    | "vehicle.created"
    | "vehicle.updated"
    | "vehicle.transferred"
    | "vehicle.plate_changed"
    | "vehicle.mileage_recorded"
    | "vehicle.archived"
    | "vehicle.restored"
    | "vehicle_night.heard"
    | "vehicle_finding.seen_to"
    | "document.created"
    | "document.updated"
    | "document.sent"
    | "document.status_changed"
    | "document.vehicle_collected"
    | "document.converted"
    | "document.copied"
    | "document.split"
    | "document.answered"
    | "document.issue_requested"
    | "document.issued"
    | "document.credit_begun"
    | "document.excess_raised"
    | "document.deleted"
    | "advisory.noted"
    | "advisory.resolved"
    | "advisory.removed"
    | "inspection.begun"
    | "inspection.recorded"
    | "inspection.finished"
    | "inspection.offered"
    | "inspection.reopened"
    | "inspection.voided"
    | "attachment.added"
    | "attachment.updated"
    | "attachment.drawn_on"
    | "attachment.removed"
    | "attachment.restored"
    | "document.work_noted"
    | "job_part.asked"
    | "job_part.settled"
    | "job_part.ordered"
    | "receipt.taken"
    | "receipt.put_on_account"
    | "receipt.money_released"
    | "receipt.refunded"
    | "receipt.allocated"
    | "receipt.unallocated"
    | "receipt.credit_allocated"
    | "receipt.paid_out"
    | "receipt.credit_put_on_account"
    | "receipt.amended"
    | "receipt.deleted"
    | "online_payment.changed"
    | "online_payment.refund_asked"
    | "online_payment.refund_refused"
    | "stripe_invoice.billed"
    | "stripe_invoice.changed"
    | "approval.opened"
    | "approval.answered"
    | "receipt.day_closed"
    | "receipt.day_reopened"
    | "stock.created"
    | "stock.updated"
    | "stock.goods_received"
    | "stock.adjusted"
    | "stock.counted"
    | "stock.moved"
    | "stock.repriced"
    | "stock_take.begun"
    | "stock_take.counted"
    | "stock_take.handed_in"
    | "stock_take.reopened"
    | "stock_take.approved"
    | "stock_take.abandoned"
    | "stock.archived"
    | "stock.restored"
    | "purchase_order.created"
    | "purchase_order.updated"
    | "purchase_order.ordered"
    | "purchase_order.received"
    | "purchase_order.receipt_corrected"
    | "purchase_order.cancelled"
    | "purchase_order.archived"
    | "supplier_return.created"
    | "supplier_return.sent"
    | "supplier_return.credited"
    | "supplier_return.refused"
    | "supplier_return.cancelled"
    | "supplier.created"
    | "supplier.updated"
    | "supplier.archived"
    | "supplier.restored"
    | "supplier.prices_taken_in"
    | "supplier.prices_taken_back"
    | "supplier_order.sent"
    | "supplier_order.changed"
    | "supplier_invoice.created"
    | "supplier_invoice.updated"
    | "supplier_invoice.deleted"
    | "supplier_invoice.goods_in"
    | "supplier_invoice.booked"
    | "supplier_invoice.voided"
    | "supplier_statement.created"
    | "supplier_statement.deleted"
    | "supplier_statement.updated"
    | "reminder.created"
    | "reminder.updated"
    | "reminder.completed"
    | "reminder.skipped"
    | "reminder.deleted"
    | "reminder_send.decided"
    | "reminder_send.sent"
    | "reminder_send.held"
    | "reminder_send.passed"
    | "reminder_send.held_back"
    | "reminder_send.followed"
    | "message.settled"
    | "message.delivery_reported"
    | "message.text_reported"
    | "message.refused"
    | "message.adopted"
    | "message.printed"
    | "conversation.received"
    | "conversation.changed"
    | "webhook.tested";
  /** When it happened. */
  timestamp: Instant;
  data: {
    /** What kind of thing it happened to. */
    entity: string;
    /** Its id: fetch the rest with your key. */
    id: string | null;
    /** Counts up with what happens; null of a test. */
    sequence: number | null;
  };
}

export interface Failure {
  success: false;
  error: Problem;
  meta: Meta;
}

export interface GarageProfile {
  name: string;
  road: string | null;
  locality: string | null;
  town: string | null;
  county: string | null;
  postcode: string | null;
  telephone: string | null;
  email: string | null;
  website: string | null;
  vat_number: string | null;
  company_number: string | null;
  bank_account_name: string | null;
  bank_sort_code: string | null;
  bank_account_number: string | null;
  time_zone: string;
  default_terms_days: number;
  labour_rate: string;
  version: number;
}

export interface GarageStatus {
  id: Uuid;
  applies_to: "document" | "appointment";
  name: string;
  colour: StatusColour | null;
  document_types: DocumentType[] | null;
  active: boolean;
  version: number;
}

export interface GoodsReceived {
  items: StockWritten[];
}

export interface Happening {
  sequence: number;
  type: string;
  entity: string;
  id: Uuid | null;
  occurred_at: Instant;
}

export interface HolidayWhole {
  id: Uuid;
  name: string;
  starts_on: string;
  ends_on: string;
  technician_id: Uuid | null;
}

export interface Id {
  id: Uuid;
}

export interface ImportEnded {
  id: Uuid;
  status: ImportStatus;
}

export interface ImportInList {
  id: Uuid;
  mode: "check" | "load";
  status: ImportStatus;
  source_name: string;
  started_by_name: string | null;
  created_at: Instant;
  started_at: Instant | null;
  finished_at: Instant | null;
  rows_read: number | null;
  rows_repaired: number | null;
  rows_kept: number | null;
  rows_rejected: number | null;
  reconciled: boolean | null;
}

export interface ImportWhole {
  id: Uuid;
  mode: "check" | "load";
  status: ImportStatus;
  source_name: string;
  started_by_name: string | null;
  created_at: Instant;
  started_at: Instant | null;
  finished_at: Instant | null;
  undone_at: Instant | null;
  undone_by_name: string | null;
  error: string | null;
  progress: {
    file?: string | null;
    percent?: number | null;
  };
}

export interface InspectionContent {
  sections: {
    key: string;
    name: string;
    items: {
      key: string;
      name: string;
      how: string | null;
      matters: string;
      always: boolean;
      measurements: {
        key: string;
        name: string;
        kind: InspectionKind;
        amber: string | null;
        red: string | null;
      }[];
      amber: string[];
      red: string[];
      seen_as: string[];
      saved_job_id: Uuid | null;
    }[];
  }[];
}

export interface InspectionInList {
  id: Uuid;
  state: InspectionState;
  vehicle_id: Uuid;
  registration: string | null;
  make: string | null;
  model: string | null;
  document_id: Uuid | null;
  document_type: string | null;
  document_number: string | null;
  template_id: Uuid;
  template: string;
  template_number: number;
  technician_id: Uuid | null;
  technician: string | null;
  mileage: number | null;
  items: number;
  red: number;
  amber: number;
  green: number;
  not_checked: number;
  void_reason: string | null;
  finished_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface InspectionOffered {
  id: Uuid;
  document_id: Uuid;
  item_keys: string[];
  lines: number;
}

export interface InspectionRecorded {
  id: Uuid;
  state: InspectionState;
  version: number;
  results: {
    item_key: string;
    state: "red" | "amber" | "green" | "not_checked";
    revision: number;
  }[];
}

export interface InspectionResult {
  item_key: string;
  state: "red" | "amber" | "green" | "not_checked";
  measurements: {
    key: string;
    readings: string[];
  }[];
  finding: string | null;
  better_because: string | null;
  note: string | null;
  revision: number;
  recorded_by: string | null;
  recorded_at: Instant;
}

export interface InspectionSeenBefore {
  item_key: string | null;
  from: "check" | "mot";
  on: string;
  state: "red" | "amber" | "green" | "not_checked" | null;
  severity: string | null;
  text: string | null;
  measurements: {
    key: string;
    readings: string[];
  }[];
}

export interface InspectionTemplate {
  id: Uuid;
  name: string;
  description: string | null;
  active_number: number | null;
  draft_number: number | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface InspectionTemplateWhole extends InspectionTemplate {
  content: InspectionContent;
}

export interface InspectionWhole extends InspectionInList {
  content: InspectionContent;
  results: InspectionResult[];
  seen_before: InspectionSeenBefore[];
  left_to_do: {
    item_key: string;
    message: string;
  }[];
  offered: string[];
  packages: {
    id: Uuid;
    name: string;
  }[];
}

export interface InspectionWritten {
  id: Uuid;
  state: InspectionState;
  version: number;
}

export interface IssueAsked {
  id: Uuid;
  asked_of: Uuid | null;
}

export interface Issuers {
  reasons: string[];
  people: {
    id: Uuid;
    name: string;
    role: string;
  }[];
  asked: {
    at: Instant;
    by: string;
    of: string | null;
  } | null;
}

export interface JobHours {
  line_id: Uuid | null;
  description: string | null;
  estimated_seconds: number | null;
  clocked_seconds: number;
  /** How many people are on it now. */
  running: number;
  people: {
    user_id: Uuid;
    person: string;
    clocked_seconds: number;
  }[];
}

export interface JsonWebKeys {
  keys: Record<string, string>[];
}

export interface LeftToCredit {
  lines: {
    id: Uuid;
    item_type: LineItemTypeShown;
    quantity: string;
    unit_price: string;
    tax_code: string;
    tax_rate: string;
    tax_inclusive: boolean;
    stock_item_id: Uuid | null;
    to_return: string;
    line_net: string;
    line_tax: string;
    line_gross: string;
  }[];
  total_net: string;
  total_tax: string;
  total_gross: string;
}

export interface LineAdded {
  id: Uuid;
  document: DocumentWritten;
}

export interface LineItem {
  id: Uuid;
  position: number;
  item_type: LineItemTypeShown;
  description: string;
  part_number: string | null;
  stock_item_id: Uuid | null;
  supplier_id: Uuid | null;
  supplier: string | null;
  quantity: string | null;
  unit_price: string | null;
  discount_percent: string;
  tax_code: string;
  tax_rate: string | null;
  line_net: string | null;
  line_tax: string | null;
  line_gross: string | null;
  approval: DocumentApproval | null;
  approval_by: string | null;
  approval_how: DocumentApprovalHow | null;
  approval_at: Instant | null;
  approval_note: string | null;
  technician: string | null;
  technician_id?: Uuid | null;
  guarantee: string | null;
  tyre?: Record<string, string> | null;
  share_percent?: string | null;
  tax_inclusive?: boolean;
  package_key?: Uuid | null;
  package_name?: string | null;
  source_line_id?: Uuid | null;
  advisory_id?: Uuid | null;
  deferred_work_id?: Uuid | null;
  returned_quantity?: string | null;
  linked_document_id?: Uuid | null;
  unit_cost?: string | null;
  line_cost?: string | null;
}

export interface MarkedRead {
  marked: number;
}

export interface MessageInListExpanded {
  id: Uuid;
  channel: MessageChannel;
  purpose: string;
  state: MessageLastState;
  state_reason: string | null;
  /** Whether it was kept here and not sent, as no service is set up by which it could go. */
  kept: boolean;
  recipient: string | null;
  subject: string | null;
  document_id: Uuid | null;
  document_type: string | null;
  document_number: string | null;
  customer_id: Uuid | null;
  customer_name: string | null;
  sent_at: Instant | null;
  delivered_at: Instant | null;
  created_at: Instant;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** Null where there is none, or it is archived. */
    document?: DocumentInList | null;
  };
}

export interface MessageInThread {
  id: Uuid;
  channel: MessageChannel;
  direction: "out" | "in";
  purpose: string;
  state: MessageLastState;
  state_reason: string | null;
  /** Whether it was kept here and not sent, as no service is set up by which it could go. */
  kept: boolean;
  recipient: string | null;
  subject: string | null;
  body: string | null;
  parts: number | null;
  cost: string | null;
  document_id: Uuid | null;
  sent_by_name: string | null;
  read_at: Instant | null;
  created_at: Instant;
}

export interface MessageQueued {
  id: Uuid;
  state: MessageLastState;
  created_at: Instant;
}

export interface MessageTemplate {
  id: Uuid;
  name: string;
  place: MessagePlace;
  body: string;
  active: boolean;
  position: number;
  version: number;
}

export interface MessageWholeExpanded extends MessageInListExpanded {
  body: string | null;
  provider: string | null;
  attempts: number;
  sent_by_name: string | null;
  complained: boolean;
  attachments: {
    file_name: string;
    byte_size: number;
    sha256: string;
  }[];
}

export interface Meta {
  timestamp: Instant;
  version: string;
  request_id: Uuid;
  pagination?: Pagination;
  cursor?: Walk;
  /** Of what `expand` brought: the addresses that have all of what was too long to come along. */
  cut_short?: string[];
}

export interface MileageRead {
  read_on: string;
  mileage: number;
  /** The type of the document, or where it was said. */
  source: string;
}

export interface MileageReading {
  id: Uuid;
  vehicle_id: Uuid;
  mileage: number;
  read_on: string;
  source: string;
  created_at: Instant;
}

export interface MoneyReleased {
  id: Uuid;
  status: string;
  received: string;
  balance: string;
  version: number;
}

export interface MovementShownExpanded {
  id: Uuid;
  stock_item_id: Uuid;
  created_at: Instant;
  moved_on: string;
  kind: MovementKind;
  quantity: string;
  level: string;
  reason: string | null;
  reference: string | null;
  supplier_id: Uuid | null;
  supplier: string | null;
  made_by: string | null;
  document_id: Uuid | null;
  document_type: string | null;
  document_number: string | null;
  unit_cost?: string | null;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    stock_item?: StockInList | null;
    /** Null where there is none, or it is archived. */
    document?: DocumentInList | null;
    /** Null where there is none, or it is archived. */
    supplier?: SupplierInList | null;
  };
}

export interface NewApiKey {
  id: Uuid;
  name: string;
  role: UserRole;
  scopes: string[] | null;
  key_prefix: string;
  expires_at: Instant | null;
  key: string;
}

export interface NewWebhook {
  id: Uuid;
  url: string;
  description: string | null;
  event_names: string[];
  active: boolean;
  disabled_reason: string | null;
  failing_since: Instant | null;
  last_delivered_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  secret: string;
}

export interface Notification {
  id: Uuid;
  kind: NotificationKind;
  entity: string;
  entity_id: Uuid;
  at: Instant;
  read_at: Instant | null;
}

export interface NumberProposal {
  series: string;
  proposed: number;
  next_number: number;
  prefix: string;
  open: boolean;
  repeated: number;
  examples: number[];
  strays: number[];
  last: {
    number: string;
    issued_date: string | null;
    here: boolean;
  }[];
  answer: number | null;
  answered_by_name: string | null;
  answered_at: Instant | null;
}

export interface NumberSeriesRow {
  series: string;
  prefix: string;
  next_number: number;
}

export interface OnClock {
  user_id: Uuid;
  person: string;
  has_pin: boolean;
  attending_since: Instant | null;
  work_time_id: Uuid | null;
  working_since: Instant | null;
  document_id: Uuid | null;
  document_number: string | null;
  registration: string | null;
  line_id: Uuid | null;
  line_text: string | null;
}

export interface OnlineBookingShown {
  enabled: boolean;
  least_notice_hours: number;
  days_ahead: number;
  most_a_day: number;
  consent_wording: string | null;
  top_text: string | null;
  version: number;
}

export interface OnlinePaymentInListExpanded {
  id: Uuid;
  provider: OnlineProvider;
  /** Whether real money moves. */
  live: boolean;
  /** The document that is paid; null for what is owed on account. */
  document_id: Uuid | null;
  document_type: string | null;
  document_number: string | null;
  customer_id: Uuid | null;
  customer_name: string | null;
  amount: string;
  state: OnlineState;
  /** By what it was paid: card, bank, bacs. */
  way: string | null;
  way_detail: string | null;
  /** What the provider keeps of it, in pounds. */
  fee: string | null;
  problem: string | null;
  /** The provider's id of the payment. */
  payment_ref: string | null;
  paid_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** Null where there is none, or it is archived. */
    document?: DocumentInList | null;
  };
}

export interface OnlinePaymentWholeExpanded extends OnlinePaymentInListExpanded {
  items: {
    id: Uuid;
    kind: "payment" | "refund" | "dispute";
    state: "asked" | "pending" | "done" | "undone" | "refused";
    /** What it is about, in pounds, positive. */
    full_amount: string;
    /** What it is worth now; negative for money that went back. */
    amount: string;
    /** The credit note that a refund pays out. */
    document_id: Uuid | null;
    reason: string | null;
    /** The receipts that were booked for it. */
    receipt_ids: Uuid[];
    created_at: Instant;
  }[];
}

export interface OnlineRefundAsked {
  /** The item of the payment. */
  id: Uuid;
  online_payment_id: Uuid;
  state: "asked" | "pending" | "done" | "undone" | "refused";
  full_amount: string;
  document_id: Uuid | null;
  reason: string | null;
}

export interface OnlineServiceShown extends OnlineServiceWritten {
  /** The price that customers see; null if it is on request. */
  shown_price_gross: string | null;
  /** How long it takes; null where nothing says it. */
  minutes: number | null;
}

export interface OnlineServiceWritten {
  id: Uuid;
  name: string;
  description: string | null;
  saved_job_id: Uuid | null;
  price_gross: string | null;
  on_request: boolean;
  duration_minutes: number | null;
  bay_kind: OnlineBayKind | null;
  mot_class: ResourceMotClass | null;
  skill: string | null;
  courtesy: boolean;
  active: boolean;
  version: number;
}

export interface OnlineServicesInOrder {
  ids: Uuid[];
}

export interface OpeningHoursShown {
  hours: TechnicianOpeningHour[];
}

export interface OrderInList extends OrderWritten {
  supplier: string;
  lines: number;
  waiting: number;
  overdue: boolean;
  total_net?: string | null;
}

export interface OrderLineShown {
  id: Uuid;
  stock_item_id: Uuid | null;
  document_line_id: Uuid | null;
  document_id: Uuid | null;
  document_number: string | null;
  line_removed: boolean;
  part_number: string | null;
  description: string;
  quantity: string;
  quantity_received: string;
  quantity_cancelled: string;
  quantity_returned: string;
  to_come: string;
  tax_code: string;
  expected_date: string | null;
  unit_cost?: string | null;
  unit_surcharge?: string | null;
  line_net?: string | null;
  price_doubt?: "nothing" | "old" | null;
}

export interface OrderReceived extends OrderWritten {
  variances: {
    id: Uuid;
    difference: string;
  }[];
}

export interface OrderSuggestion {
  /** The stock item. */
  id: Uuid;
  part_number: string;
  description: string;
  supplier_id: Uuid | null;
  supplier: string | null;
  quantity_available: string;
  quantity_required: string;
  quantity_on_order: string;
  /** What drafts of orders would bring. */
  on_drafts: string;
  low_stock_level: string | null;
  minimum_order_quantity: string | null;
  /** How many to order; 0 where orders or drafts cover it. */
  suggested_quantity: string;
  cost_net?: string | null;
}

export interface OrderWhole extends OrderWritten {
  supplier: string;
  lines: OrderLineShown[];
  waiting: number;
  overdue: boolean;
  total_net?: string | null;
}

export interface OrderWritten {
  id: Uuid;
  number: string | null;
  supplier_id: Uuid;
  status: OrderStatus;
  fulfilment: "delivery" | "collection";
  ordered_how: OrderedHow | null;
  ordered_date: string | null;
  expected_date: string | null;
  supplier_reference: string | null;
  notes: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface OrdersMade {
  /** One for each supplier. */
  orders: OrderWritten[];
  /** Stock items of which enough is on order, or on drafts, already. */
  left_out: Uuid[];
}

export interface OutstandingFigures {
  as_at: string;
  by: "due" | "issue";
  basis: string;
  rows: {
    customer_id: Uuid | null;
    name: string;
    account_number: string | null;
    account_customer: boolean;
    oldest: string | null;
    current: string;
    days_30: string;
    days_60: string;
    days_90: string;
    older: string;
    documents: number;
    balance: string;
    on_account: string;
    /** Paid on work that came to nothing; theirs to have back. */
    unclaimed: string;
  }[];
  total: {
    current: string;
    days_30: string;
    days_60: string;
    days_90: string;
    older: string;
    documents: number;
    balance: string;
    on_account: string;
    /** Paid on work that came to nothing; theirs to have back. */
    unclaimed: string;
  };
}

export interface OwedCredit {
  id: Uuid;
  supplier_id: Uuid;
  supplier_name: string;
  kind: string;
  status: string;
  part_number: string | null;
  description: string;
  quantity: string;
  credited_quantity: string;
  unit_credit: string | null;
  order_number: string | null;
  return_reference: string | null;
  /** The day on which it left, or on which it was to go back. */
  since: string;
  age: "days_0_30" | "days_31_60" | "days_61_90" | "days_91";
  /** Net; with the status `to_send` what will be owed once it is sent. */
  owed: string;
}

export interface OwedDocumentShown {
  id: Uuid;
  type: string;
  number: string | null;
  issued_date: string;
  due_date: string | null;
  registration: string;
  order_reference: string | null;
  gross: string;
  balance: string;
  age: "current" | "days_30" | "days_60" | "days_90" | "older";
}

export interface Pagination {
  page: number;
  per_page: number;
  total: number;
  total_pages: number;
}

export interface PapersShown {
  logo_width_mm: number;
  letterhead: boolean;
  letterhead_space_mm: number;
  window_address: boolean;
  accent: string | null;
  show_part_numbers: boolean;
  show_bank_details: boolean;
  show_paid_stamp: boolean;
  advisories_on: "invoice" | "own_sheet";
  footer: string;
  terms: PapersTerm;
  courtesy_agreement: string;
  email_subject: PapersTerm;
  email_body: PapersTerm;
  version: number;
}

export interface PartOfJob {
  /** The line: `document_line_id` of a line to order. */
  id: Uuid;
  part_number: string | null;
  description: string;
  quantity: string;
  stock_item_id: Uuid | null;
  supplier_id: Uuid | null;
  supplier: string | null;
  /** Here, coming, on a draft of an order, or none of these. */
  state: "here" | "coming" | "drafted" | "missing";
  may_order: boolean;
  /** How many were ordered for this line, came, and stayed. */
  came: string;
  /** The order that brings it. */
  order_id: Uuid | null;
  order_number: string | null;
  expected_date: string | null;
}

export interface PasswordReset {
  id: Uuid;
  name: string;
  password: string;
}

export interface PastCashUp {
  day: string;
  expected: string;
  counted: string;
  difference: string;
  closed_at: Instant;
  closed_by: string | null;
  notes: string | null;
}

export interface PaymentLinkMade {
  id: Uuid;
  path: string;
  /** The whole address; null while the garage's own (`APP_URL`) is not set. */
  url: string | null;
}

export interface PaymentLinksRevoked {
  /** How many links were closed. */
  revoked: number;
}

export interface PermissionGiven {
  role: UserRole;
  permission:
    | "customers:create"
    | "customers:read"
    | "customers:update"
    | "customers:delete"
    | "vehicles:create"
    | "vehicles:read"
    | "vehicles:update"
    | "vehicles:delete"
    | "documents:create"
    | "documents:read"
    | "documents:update"
    | "documents:delete"
    | "appointments:create"
    | "appointments:read"
    | "appointments:update"
    | "appointments:delete"
    | "inspections:create"
    | "inspections:read"
    | "inspections:update"
    | "inspections:delete"
    | "stock:create"
    | "stock:read"
    | "stock:update"
    | "stock:delete"
    | "reports:create"
    | "reports:read"
    | "reports:update"
    | "reports:delete"
    | "receipts:create"
    | "receipts:read"
    | "receipts:update"
    | "receipts:delete"
    | "reminders:create"
    | "reminders:read"
    | "reminders:update"
    | "reminders:delete"
    | "messages:create"
    | "messages:read"
    | "messages:update"
    | "messages:delete"
    | "users:create"
    | "users:read"
    | "users:update"
    | "users:delete"
    | "settings:create"
    | "settings:read"
    | "settings:update"
    | "settings:delete"
    | "api_keys:create"
    | "api_keys:read"
    | "api_keys:update"
    | "api_keys:delete"
    | "audit:create"
    | "audit:read"
    | "audit:update"
    | "audit:delete"
    | "imports:create"
    | "imports:read"
    | "imports:update"
    | "imports:delete"
    | "documents:issue"
    | "documents:issue_counter"
    | "documents:answer"
    | "documents:discard"
    | "documents:credit"
    | "documents:discount"
    | "appointments:cancel"
    | "stock:cost"
    | "stock:approve_take"
    | "purchasing:order"
    | "purchasing:receive"
    | "purchasing:account"
    | "vehicles:buy_lookup"
    | "receipts:refund"
    | "records:export"
    | "records:follow"
    | "saved_jobs:change"
    | "clock:own"
    | "clock:screen"
    | "clock:read"
    | "clock:correct"
    | "workshop:contacts"
    | "workshop:prices"
    | "inspections:templates"
    | "attachments:read"
    | "attachments:change"
    | "online_booking:change"
    | "statuses:change"
    | "papers:change"
    | "periods:override"
    | "garage:read"
    | "account:own";
  granted: boolean;
}

export interface PermissionsReset {
  reset: {
    role: UserRole;
    permission: string;
    granted: boolean;
  }[];
}

export interface PinSet {
  id: Uuid;
  name: string;
}

export interface Preset {
  id: Uuid;
  name: string;
  body: string;
  version: number;
}

export interface PriceFile {
  id: Uuid;
  file_name: string;
  rows: number;
  new_parts: number;
  changed_prices: number;
  unchanged: number;
  missing_parts: number;
  /** How many stock items' cost it set. */
  costs_set: number;
  made_by: string | null;
  created_at: Instant;
}

export interface PriceFileCheck {
  rows: number;
  unusable: number;
  new_parts: number;
  changed_prices: number;
  changed_details: number;
  unchanged: number;
  outdated: number;
  missing_parts: number;
  superseded: number;
  zero_prices: number;
  old_prices: number;
  coming_prices: number;
  problem_count: number;
  problems: {
    line: number;
    column: string;
    value: string;
    message: string;
  }[];
  repeated_count: number;
  repeated: {
    line: number;
    part_number: string;
    stands: number;
  }[];
  rises: {
    line: number;
    part_number: string;
    description: string;
    was: string;
    is: string;
    percent: number;
  }[];
  cost_change_count: number;
  cost_changes: {
    stock_item_id: string;
    part_number: string;
    description: string;
    cost_net: string | null;
    net_price: string;
  }[];
  warnings: string[];
  encoding: string;
  delimiter: string;
  mapping: Record<string, string>;
  unknown_columns: string[];
  taken_before: boolean;
}

export interface PriceFileSent {
  taken: {
    id: Uuid;
    file_name: string;
    rows: number;
    new_parts: number;
    changed_prices: number;
    unchanged: number;
    missing_parts: number;
    costs_set: number;
  } | null;
  taken_before: boolean;
  check: PriceFileCheck | null;
}

export interface Printed {
  printed: number;
}

export interface Problem {
  code:
    | "INVALID_JSON"
    | "UNAUTHENTICATED"
    | "INVALID_CREDENTIALS"
    | "FORBIDDEN"
    | "NOT_FOUND"
    | "METHOD_NOT_ALLOWED"
    | "CONFLICT"
    | "PRECONDITION_FAILED"
    | "PAYLOAD_TOO_LARGE"
    | "UNSUPPORTED_MEDIA_TYPE"
    | "VALIDATION_ERROR"
    | "RATE_LIMITED"
    | "UPSTREAM_ERROR"
    | "INTERNAL_ERROR"
    | "UNAVAILABLE";
  message: string;
  details: {
    field: string;
    message: string;
    /** The record that stands in the way, for whoever may read it. */
    record_id?: Uuid;
    /**
     * Of VALIDATION_ERROR: `invalid` is not as the schema has it, `unknown_field` stands in no schema,
     * `rule` is against a rule that no schema says.
     */
    code?: "invalid" | "unknown_field" | "rule";
  }[];
  /** The operation that goes on from here, as `POST /documents/{id}/credit`. */
  next?: string;
  /** Of PRECONDITION_FAILED: the version that the record has by now; `ETag` has it too. */
  version?: number;
}

export interface Profile {
  id: Uuid;
  name: string;
  email: string;
  role: UserRole;
  permissions: string[];
  must_change_password: boolean;
}

export interface ProfitFigures {
  from: string;
  to: string;
  compared_with: {
    from: string;
    to: string;
  };
  basis: string;
  lines: {
    kind: string;
    name: string;
    income: string;
    cost: string;
    profit: string;
    before: {
      income: string;
      cost: string;
      profit: string;
    };
  }[];
  income: string;
  cost_of_sales: string;
  gross_profit: string;
  gross_profit_percent: string | null;
  before: {
    income: string;
    cost_of_sales: string;
    gross_profit: string;
    gross_profit_percent: string | null;
  };
}

export interface PurchaseInvoice extends PurchaseInvoiceWritten {
  supplier_name: string;
  booked_by: string | null;
  tax_difference: string;
  warnings: string[];
  lines: {
    id: Uuid;
    kind: PurchaseKind;
    part_number: string | null;
    description: string;
    quantity: string;
    unit_net: string;
    net: string;
    tax_code: string;
    tax_rate: string;
    tax: string;
    nominal_code: string | null;
    purchase_receipt_id: Uuid | null;
    supplier_return_id: Uuid | null;
    /** Agreed for one, net, by the order or the return. */
    agreed: string | null;
    /** How many came, or went back. */
    received: string | null;
    order_id: Uuid | null;
    order_number: string | null;
    document_id: Uuid | null;
    document_number: string | null;
    stock_item_id: Uuid | null;
    /** Whether the job that it was bought for is issued: its line keeps the cost that it has. */
    job_issued: boolean;
    /** What differs; empty where it matches. */
    findings: {
      kind: "price" | "no_price" | "more" | "not_received" | "not_ordered" | "twice";
      difference: string | null;
      percent: string | null;
    }[];
    accepted: boolean;
    accepted_by: string | null;
    /** Whether it stands in the way of booking. */
    open: boolean;
  }[];
}

export interface PurchaseInvoiceInList {
  id: Uuid;
  kind: "invoice" | "credit";
  status: PurchaseStatus;
  supplier_id: Uuid;
  number: string;
  invoice_date: string;
  due_date: string | null;
  /** The day on which its VAT counts; null while it is a draft. */
  vat_date: string | null;
  /** Positive, of a credit note too. */
  net: string;
  tax: string;
  gross: string;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  supplier_name: string;
}

export interface PurchaseInvoiceWritten {
  id: Uuid;
  kind: "invoice" | "credit";
  status: PurchaseStatus;
  supplier_id: Uuid;
  number: string;
  invoice_date: string;
  due_date: string | null;
  /** The day on which its VAT counts; null while it is a draft. */
  vat_date: string | null;
  /** Positive, of a credit note too. */
  net: string;
  tax: string;
  gross: string;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  notes: string | null;
  booked_at: Instant | null;
  voided_on: string | null;
  voided_reason: string | null;
}

export interface ReceiptAllocated {
  id: Uuid;
  documents: DocumentWritten[];
}

export interface ReceiptInListExpanded extends ReceiptWritten {
  reconciled_date: string | null;
  document_type: string | null;
  document_number: string | null;
  customer_name: string | null;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** The first 50; `meta.cut_short` names `/receipts/{id}` where there are more. */
    documents?: DocumentInList[];
  };
}

export interface ReceiptRefunded extends ReceiptWritten {
  document: DocumentWritten | null;
  warnings: string[];
}

export interface ReceiptTaken extends ReceiptWritten {
  further_receipts: ReceiptWritten[];
  documents: DocumentWritten[];
  warnings: string[];
}

export interface ReceiptWholeExpanded extends ReceiptInListExpanded {
  reconciled_reference: string | null;
  allocations: {
    document_id: Uuid;
    amount: string;
    allocated_date: string;
  }[];
}

export interface ReceiptWritten {
  id: Uuid;
  document_id: Uuid | null;
  customer_id: Uuid | null;
  method: ReceiptMethod;
  /** The garage's own word for the method, where it has one. */
  method_name: string;
  amount: string | null;
  surcharge_gross: string | null;
  total: string | null;
  payment_date: string | null;
  description: string | null;
  refund_of_id: Uuid | null;
  reconciled: boolean;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface ReceiptsFigures {
  from: string;
  to: string;
  group: ReceiptsGroup;
  basis: string;
  rows: {
    key: string;
    name: string;
    money: boolean;
    receipts: number;
    taken: string;
    refunded: string;
    net: string;
    surcharges: string;
  }[];
  total: {
    receipts: number;
    taken: string;
    refunded: string;
    net: string;
    surcharges: string;
  };
}

export interface RefusedReturn {
  id: Uuid;
  supplier_id: Uuid;
  supplier_name: string;
  kind: string;
  part_number: string | null;
  description: string;
  quantity: string;
  order_number: string | null;
  return_reference: string | null;
  /** What the supplier said, else why it went back. */
  reason: string | null;
  sent_on: string | null;
  /** What it was to be credited with, net. */
  asked: string;
}

export interface ReminderFinished extends ReminderInList {
  next: ReminderInList | null;
}

export interface ReminderInList {
  id: Uuid;
  due_date: string | null;
  /** The mileage at which it is due, if that comes earlier. */
  due_mileage: number | null;
  status: ReminderStatus;
  overdue: boolean;
  template_id: Uuid | null;
  template: string | null;
  vehicle_id: Uuid | null;
  registration: string | null;
  make: string | null;
  model: string | null;
  mot_expiry: string | null;
  customer_id: Uuid | null;
  customer_name: string | null;
  telephone: string | null;
  reminders_allowed: boolean | null;
  /** When the vehicle is next booked in, or since when it has been here by a booking. */
  booked_for: Instant | null;
  wanted_sms: boolean;
  wanted_email: boolean;
  wanted_print: boolean;
  done_sms: boolean;
  done_email: boolean;
  done_print: boolean;
  recurs_weeks: number | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface ReminderInListExpanded extends ReminderInList {
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** Null where there is none, or it is archived. */
    vehicle?: VehicleInList | null;
  };
}

export interface ReminderTemplate {
  id: Uuid;
  name: string;
  kind: ReminderKind;
  recurs_months: number | null;
  recurs_miles: number | null;
  email_days_before: number[] | null;
  sms_days_before: number[] | null;
  print_days_before: number[] | null;
  email_subject: string | null;
  email_body: string | null;
  sms_body: string | null;
  letter_body: string | null;
  falls_back: boolean;
  active: boolean;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface Resource {
  id: Uuid;
  name: string;
  kind: ResourceKind;
  position: number;
  active: boolean;
  mot_classes: ResourceMotClass[];
  version: number;
}

export interface ResourcesOrdered {
  ids: Uuid[];
}

export interface ReturnInList extends ReturnWritten {
  supplier: string;
  order_id: Uuid | null;
  order_number: string | null;
  age_days: number;
  owed_net?: string | null;
}

export interface ReturnWritten {
  id: Uuid;
  supplier_id: Uuid;
  kind: SupplierKind;
  status: ReturnStatus;
  stock_item_id: Uuid | null;
  purchase_order_line_id: Uuid | null;
  part_number: string | null;
  description: string;
  quantity: string;
  credited_quantity: string;
  return_reference: string | null;
  credit_reference: string | null;
  reason: string | null;
  sent_on: string | null;
  credited_on: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  unit_credit?: string | null;
  credited_net?: string | null;
}

export interface SalesDocumentShown {
  id: Uuid;
  type: string;
  number: string | null;
  /** Null while it is not issued: money was taken before. */
  issued_date: string | null;
  customer_id: Uuid | null;
  customer_name: string;
  registration: string;
  net: string;
  tax: string;
  gross: string;
  cost?: string;
  margin_vat?: string;
}

export interface SalesFigures {
  from: string;
  to: string;
  group: ReportGroup;
  basis: string;
  rows: {
    key: string;
    name: string;
    from: string | null;
    to: string | null;
    documents: number;
    net: string;
    tax: string;
    gross: string;
    mots: string;
    hours: string;
    cost?: string;
    margin_vat?: string;
    margin?: string;
    margin_percent?: string | null;
  }[];
  total: {
    documents: number;
    net: string;
    tax: string;
    gross: string;
    mots: string;
    hours: string;
    cost?: string;
    margin_vat?: string;
    margin?: string;
    margin_percent?: string | null;
  };
}

export interface SavedJobShown extends SavedJobWritten {
  lines: {
    id: Uuid;
    item_type: SavedJobItemType;
    description: string;
    part_number: string | null;
    stock_item_id: Uuid | null;
    quantity: string;
    unit_price: string | null;
    tax_code: string;
    unit_cost?: string | null;
  }[];
}

export interface SavedJobWritten {
  id: Uuid;
  name: string;
  description: string | null;
  fixed_price_gross: string | null;
  reminder_template_id: Uuid | null;
  version: number;
}

export interface Session {
  id: Uuid;
  created_at: Instant;
  last_seen_at: Instant;
  ip: string | null;
  user_agent: string | null;
}

export interface SessionsEnded {
  id: Uuid;
  ended: number;
}

export interface SlotsShown {
  from: string;
  to: string;
  time_zone: string;
  duration_minutes: number;
  slots: {
    starts_at: Instant;
    ends_at: Instant;
    date: string;
    resource_ids: Uuid[];
    technician_ids: Uuid[];
  }[];
}

export interface StatementWhole {
  kind: StatementKind;
  as_at: string;
  from: string | null;
  by: "due" | "issue";
  customer: {
    id: Uuid;
    name: string;
    account_number: string | null;
  };
  brought_forward: string | null;
  lines: {
    id: Uuid;
    type: string;
    number: string | null;
    issued_date: string;
    due_date: string | null;
    order_reference: string | null;
    registration: string;
    gross: string;
    settled: string;
    balance: string;
    movements: {
      document_id: Uuid;
      date: string | null;
      words: string;
      amount: string;
    }[];
  }[];
  ageing: {
    current: string;
    days_30: string;
    days_60: string;
    days_90: string;
    older: string;
  };
  balance: string;
  on_account: string;
  /** Paid on work that came to nothing; theirs to have back. */
  unclaimed: string;
  total: string;
}

export interface StatusesInOrder {
  ids: Uuid[];
}

export interface StockCounted {
  stock_item_id: Uuid;
  part_number: string;
  counted: string;
}

export interface StockFoundExpanded {
  id: Uuid;
  part_number: string;
  description: string;
  manufacturer: string | null;
  category: string | null;
  location: string | null;
  barcode: string | null;
  supplier_id: Uuid | null;
  retail_price_net: string | null;
  trade_price_net: string | null;
  tax_code: string;
  tracked: boolean;
  quantity_in_stock: string;
  quantity_available: string;
  quantity_on_order: string;
  low_stock_level: string | null;
  cost_net?: string | null;
  supplier: string | null;
  quantity_reserved: string;
  minimum_order_quantity: string | null;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    supplier?: SupplierInList | null;
  };
}

export interface StockInList {
  id: Uuid;
  part_number: string;
  description: string;
  manufacturer: string | null;
  category: string | null;
  location: string | null;
  barcode: string | null;
  supplier_id: Uuid | null;
  retail_price_net: string | null;
  trade_price_net: string | null;
  tax_code: string;
  tracked: boolean;
  quantity_in_stock: string;
  quantity_available: string;
  quantity_on_order: string;
  low_stock_level: string | null;
  cost_net?: string | null;
  last_purchased_date: string | null;
  last_sold_date: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  sub_category: string | null;
  supplier: string | null;
  low: boolean;
  value?: string | null;
  margin_percent?: string | null;
}

export interface StockInListExpanded extends StockInList {
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    supplier?: SupplierInList | null;
  };
}

export interface StockKey {
  id: Uuid;
  version: number;
}

export interface StockLowExpanded extends StockFoundExpanded {
  suggested_quantity: string;
}

export interface StockRules {
  allow_negative: boolean;
  version: number;
}

export interface StockTakeApproved {
  id: Uuid;
  status: StockStatus;
  version: number;
  items_changed: number;
}

export interface StockTakeKey {
  id: Uuid;
  status: StockStatus;
  version: number;
}

export interface StockTakeLine {
  stock_item_id: Uuid;
  part_number: string;
  description: string;
  location: string | null;
  counted: string | null;
  counted_by: string | null;
  counted_at: Instant | null;
  expected: string | null;
  difference: string | null;
  value?: string | null;
}

export interface StockTakeShown {
  id: Uuid;
  name: string;
  status: StockStatus;
  location: string | null;
  category: string | null;
  begun_by: string | null;
  approved_by: string | null;
  approved_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  items_counted: number;
  items_left: number;
}

export interface StockTaken {
  lines: {
    stock_item_id: Uuid;
    part_number: string;
    difference: string;
    quantity_in_stock: string;
  }[];
}

export interface StockWholeExpanded extends StockWritten {
  supplier: string | null;
  low: boolean;
  value?: string | null;
  margin_percent?: string | null;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    supplier?: SupplierInList | null;
  };
}

export interface StockWritten {
  id: Uuid;
  part_number: string;
  description: string;
  manufacturer: string | null;
  category: string | null;
  location: string | null;
  barcode: string | null;
  supplier_id: Uuid | null;
  retail_price_net: string | null;
  trade_price_net: string | null;
  tax_code: string;
  tracked: boolean;
  quantity_in_stock: string;
  quantity_available: string;
  quantity_on_order: string;
  low_stock_level: string | null;
  cost_net?: string | null;
  last_purchased_date: string | null;
  last_sold_date: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  sub_category: string | null;
  keywords: string | null;
  nominal_code: string | null;
  quantity_reserved: string;
  quantity_to_return: string;
  quantity_physically_available: string;
  quantity_required: string;
  minimum_order_quantity: string | null;
  guarantee: string | null;
  notes: string | null;
  tyre: Record<string, string> | null;
  cost_tax_code?: string | null;
  retail_markup_percent?: string | null;
  trade_markup_percent?: string | null;
}

export interface StripeInvoiceChanged {
  id: Uuid;
  /** Whether real money moves. */
  live: boolean;
  document_id: Uuid;
  /** The online payment that is made by it. */
  online_payment_id: Uuid;
  /** asked: Stripe has not answered yet. settled: closed there without money, as it was paid here. */
  state: StripeState;
  /** What was billed, in pounds. */
  amount: string;
  /** What Stripe still asks for. */
  open: string;
  due_on: Day;
  /** Why it was not made, or cannot follow ours. */
  problem: string | null;
  version: number;
}

export interface StripeInvoiceExpanded extends StripeInvoiceChanged {
  document_type: string | null;
  document_number: string | null;
  customer_id: Uuid | null;
  customer_name: string | null;
  /** What is owed on our invoice. */
  owed: string;
  /** Stripe's id of it. */
  stripe_ref: string | null;
  sent_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** Null where there is none, or it is archived. */
    document?: DocumentInList | null;
  };
}

export interface SupplierCredits {
  total: SupplierTotal;
  /** What is put aside to be sent comes to: it is in no sum. */
  to_send: string;
  suppliers: {
    supplier_id: Uuid;
    supplier_name: string;
    returns: number;
    sums: SupplierTotal;
    /** What is put aside to be sent comes to: it is in no sum. */
    to_send: string;
  }[];
  returns: OwedCredit[];
  /** The latest returns for which a supplier credits nothing; they are in no sum. */
  refused: RefusedReturn[];
}

export interface SupplierInList {
  id: Uuid;
  name: string;
  account_number: string | null;
  email: string | null;
  telephone: string | null;
  locality: string | null;
  postcode: string | null;
  account_held: boolean;
  credit_limit: string | null;
  credit_terms: number | null;
  items: number;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface SupplierPrice {
  id: Uuid;
  supplier_id: Uuid;
  part_number: string;
  description: string;
  brand: string | null;
  manufacturer_number: string | null;
  unit: string | null;
  net_price: string;
  list_price: string | null;
  surcharge: string | null;
  vat_code: string;
  barcode: string | null;
  discount_code: string | null;
  superseded_by: string | null;
  discontinued: boolean;
  valid_from: string;
  next_price: string | null;
  next_from: string | null;
  prices: number;
}

export interface SupplierStatement extends SupplierStatementWritten {
  supplier_name: string;
  lines: {
    id: Uuid;
    kind: "invoice" | "credit" | "payment" | "other";
    line_date: string | null;
    reference: string | null;
    amount: string;
    state: "matched" | "amount" | "draft" | "not_booked" | "twice" | "not_compared";
    /** Theirs less ours. */
    difference: string | null;
    settled_note: string | null;
    settled_by: string | null;
    /** Whether a person said which of ours it is. */
    chosen: boolean;
    paper_id: Uuid | null;
    paper_number: string | null;
    /** A delivery or order of that number, whose invoice is not booked. */
    goods: {
      order_id: Uuid;
      order_number: string | null;
      /** Null for an order of which nothing came. */
      received_on: string | null;
      /** What came with it and is not billed. */
      parts: UnbilledPart[];
    } | null;
    orders: {
      id: Uuid;
      number: string | null;
    }[];
    jobs: {
      id: Uuid;
      number: string | null;
    }[];
  }[];
  /** Booked here and not on the statement. */
  missing: {
    id: Uuid;
    kind: string;
    number: string;
    invoice_date: string;
    amount: string;
  }[];
  explained: {
    theirs: string;
    steps: {
      step: string;
      amount: string;
    }[];
    ours: string;
  };
  compared_from: string;
}

export interface SupplierStatementInList extends SupplierStatementWritten {
  supplier_name: string;
  lines: number;
}

export interface SupplierStatementWritten {
  id: Uuid;
  supplier_id: Uuid;
  statement_date: string;
  balance: string | null;
  file_name: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface SupplierWhole extends SupplierWritten {
  items: number;
}

export interface SupplierWritten {
  id: Uuid;
  name: string;
  account_number: string | null;
  email: string | null;
  telephone: string | null;
  locality: string | null;
  postcode: string | null;
  account_held: boolean;
  credit_limit: string | null;
  credit_terms: number | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  fax: string | null;
  address: string | null;
  notes: string | null;
}

export interface TaxCodeShown {
  code: string;
  name: string;
  retired: boolean;
  rates: {
    valid_from: string;
    rate: string;
  }[];
}

export interface Technician {
  id: Uuid;
  name: string;
  hours: TechnicianOpeningHour[];
  skills: string[];
  mot_classes: ResourceMotClass[];
}

export interface TextQueued {
  id: Uuid;
  conversation_id: Uuid;
  state: MessageLastState;
  created_at: Instant;
}

export interface TokenHolder {
  kind: "user" | "api_key";
  name: string;
  role: UserRole;
  permissions: string[];
}

export interface Tokens {
  access_token: string;
  refresh_token: string;
  token_type: "Bearer";
  expires_in: number;
  user: Profile;
}

export interface UnbilledPart {
  /** The delivery of the line: `purchase_receipt_id`. */
  id: Uuid;
  kind: PurchaseKind;
  order_id: Uuid;
  order_number: string | null;
  part_number: string | null;
  description: string;
  /** What is left to bill. */
  quantity: string;
  /** Agreed for one. */
  unit_net: string | null;
  tax_code: string;
  received_on: string;
  reference: string | null;
  /** The number of their invoice for the order, where their system has told it. */
  invoice_number: string | null;
}

export interface UserCreated {
  id: Uuid;
  name: string;
  email: string;
  role: UserRole;
  password: string;
}

export interface UserInList extends UserWritten {
  must_change_password: boolean;
  last_sign_in_at: Instant | null;
  sessions: number;
}

export interface UserWritten {
  id: Uuid;
  name: string;
  email: string;
  role: UserRole;
  active: boolean;
  version: number;
}

export interface VatFigures {
  from: string;
  to: string;
  basis: string;
  box_1: string;
  box_2: string;
  box_3: string;
  box_4: string;
  box_5: string;
  owed_to: "hmrc" | "garage" | null;
  box_6: string;
  box_7: string;
  box_8: string;
  box_9: string;
  sales: VatSale[];
  purchases: VatSale[];
  sales_net: string;
  sales_tax: string;
}

export interface VatPeriodInList extends VatPeriodWritten {
  closed_by: string | null;
  documents: number;
  vat: string;
}

export interface VatPeriodWritten {
  id: Uuid;
  starts_on: string;
  ends_on: string;
  closed_at: Instant | null;
}

/** What DVSA and DVLA say of the vehicle, and which of them says it. */
export interface VehicleFacts {
  make: {
    value: string;
    source: "dvsa" | "dvla";
  } | null;
  model: {
    value: string;
    source: "dvsa" | "dvla";
  } | null;
  colour: {
    value: string;
    source: "dvsa" | "dvla";
  } | null;
  fuel_type: {
    value: string;
    source: "dvsa" | "dvla";
  } | null;
  engine_cc: {
    value: number;
    source: "dvsa" | "dvla";
  } | null;
  co2: {
    value: number;
    source: "dvsa" | "dvla";
  } | null;
  euro_status: {
    value: string;
    source: "dvsa" | "dvla";
  } | null;
  /** YYYY-MM-DD, or YYYY-MM where only the month is known. */
  first_registered: {
    value: string;
    source: "dvsa" | "dvla";
  } | null;
  mot_expiry: {
    value: Day;
    source: "dvsa" | "dvla";
  } | null;
  tax_due: {
    value: Day;
    source: "dvsa" | "dvla";
  } | null;
  off_road: {
    value: "sorn" | "exported";
    source: "dvsa" | "dvla";
  } | null;
  /** As it was last read at a test. */
  mileage: {
    value: {
      miles: number;
      read_on: Day;
    };
    source: "dvsa" | "dvla";
  } | null;
  recall: {
    value: "yes" | "no";
    source: "dvsa" | "dvla";
  } | null;
  v5c_issued: {
    value: Day;
    source: "dvsa" | "dvla";
  } | null;
}

export interface VehicleFinding {
  id: Uuid;
  kind: VehicleKind;
  before: string | null;
  after: string | null;
  vehicle_id: Uuid;
  registration: string;
  make: string | null;
  model: string | null;
  customer_id: Uuid | null;
  customer_name: string | null;
  /** The nightly refresh that heard of it. */
  night_id: Uuid | null;
  /** When somebody saw to it. */
  done_at: Instant | null;
  created_at: Instant;
}

export interface VehicleFindingSeenTo {
  id: Uuid;
  done_at: Instant;
}

export interface VehicleFoundExpanded {
  kind: SearchKind;
  id: Uuid;
  title: string;
  subtitle: string;
  telephone: string;
  reason: string;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    vehicle?: VehicleInList | null;
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
  };
}

export interface VehicleInList {
  id: Uuid;
  customer_id: Uuid | null;
  registration: string;
  vin: string | null;
  make: string | null;
  model: string | null;
  derivative: string | null;
  colour: string | null;
  fuel_type: string | null;
  engine_cc: number | null;
  date_of_registration: string | null;
  mot_expiry: string | null;
  tax_due: string | null;
  off_road: VehicleOffRoad | null;
  last_invoice_date: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  customer_name: string | null;
  last_plate: string | null;
}

export interface VehicleInListExpanded extends VehicleInList {
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** The first 50; `meta.cut_short` names `/vehicles/{id}/reminders` where there are more. */
    reminders?: ReminderInList[];
  };
}

export interface VehicleLookup {
  registration: string;
  found: boolean;
  vehicles: {
    id: Uuid;
    registration: string;
    make: string | null;
    model: string | null;
    colour: string | null;
    vin: string | null;
    customer_id: Uuid | null;
    customer_name: string | null;
    version: number;
  }[];
  /** Whether it fits a British format. A foreign one does not. */
  uk_format: boolean;
  /** Registrations that may have been meant by one that is on no file: with O for 0, I for 1. */
  did_you_mean: {
    registration: string;
    on_file: boolean;
  }[];
  facts: VehicleFacts;
  said: VehicleSaid;
  /** The facts are made up: this is a demo garage that is connected to neither service. */
  sandbox: boolean;
  services: {
    service: "dvsa" | "dvla";
    state: "said" | "no_record" | "not_connected" | "not_british" | "away";
    /** When the service was asked. */
    as_at: string | null;
    /** Why it did not answer. */
    problem: string | null;
  }[];
}

export interface VehicleMoved extends VehicleWhole {
  moved_from_id: Uuid;
}

/** What each service said; null where it has no record, or did not answer. */
export interface VehicleSaid {
  dvsa: {
    make: string | null;
    model: string | null;
    colour: string | null;
    fuel: string | null;
    engine_cc: number | null;
    first_used: Day | null;
    recall: "yes" | "no" | "unknown";
    /** When the first MOT falls due, of a vehicle that was never tested. */
    first_due: Day | null;
    tests: {
      completed_at: string;
      passed: boolean;
      expires: Day | null;
      /** As it was read, in its own unit. */
      odometer: {
        value: number;
        unit: "mi" | "km";
      } | null;
      number: string | null;
      defects: {
        text: string;
        type: string;
        dangerous: boolean;
      }[];
    }[];
  } | null;
  dvla: {
    make: string | null;
    colour: string | null;
    fuel: string | null;
    engine_cc: number | null;
    co2: number | null;
    year: number | null;
    /** YYYY-MM. */
    first_registered: string | null;
    tax: "taxed" | "untaxed" | "sorn" | null;
    tax_due: Day | null;
    mot_expires: Day | null;
    exported: boolean;
    type_approval: string | null;
    euro_status: string | null;
    v5c_issued: Day | null;
  } | null;
}

export interface VehicleWhole {
  id: Uuid;
  customer_id: Uuid | null;
  registration: string;
  vin: string | null;
  make: string | null;
  model: string | null;
  derivative: string | null;
  colour: string | null;
  fuel_type: string | null;
  engine_cc: number | null;
  date_of_registration: string | null;
  mot_expiry: string | null;
  tax_due: string | null;
  off_road: VehicleOffRoad | null;
  last_invoice_date: string | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  engine_code: string | null;
  engine_number: string | null;
  transmission: string | null;
  drive_type: string | null;
  vehicle_type: string | null;
  body_style: string | null;
  cylinders: number | null;
  valves: number | null;
  power_bhp: number | null;
  torque_nm: number | null;
  co2: number | null;
  euro_status: string | null;
  date_of_manufacture: string | null;
  width_mm: number | null;
  height_mm: number | null;
  kerb_weight_kg: number | null;
  key_code: string | null;
  radio_code: string | null;
  paint_code: string | null;
  tyre_size_front: string | null;
  tyre_size_rear: string | null;
  notes: string | null;
  reminder_notes: string | null;
  legacy_id: string | null;
}

export interface VehicleWholeExpanded extends VehicleWhole {
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    customer?: CustomerInList | null;
    /** The first 50; `meta.cut_short` names `/vehicles/{id}/reminders` where there are more. */
    reminders?: ReminderInList[];
  };
}

/** Where a walk by cursor stands. */
export interface Walk {
  /**
   * The cursor to go on with; null at the end of a list. That of the events is kept for the next time.
   */
  next: string | null;
  /** Whether there are further rows already. */
  more: boolean;
  /** Of a list: what to give as `updated_since` when walking it the next time. */
  changed_since?: Instant;
}

export interface Webhook {
  id: Uuid;
  url: string;
  description: string | null;
  event_names: string[];
  active: boolean;
  disabled_reason: string | null;
  failing_since: Instant | null;
  last_delivered_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface WebhookDelivery {
  id: Uuid;
  endpoint_id: Uuid;
  event_name: string;
  entity: string | null;
  entity_id: Uuid | null;
  occurred_at: Instant;
  state: WebhookState;
  attempts: number;
  last_status: number | null;
  last_error: string | null;
  next_attempt_at: Instant | null;
  delivered_at: Instant | null;
}

export interface WebhookDeliveryWithLog extends WebhookDelivery {
  log: {
    at: Instant;
    ms: number;
    status: number | null;
    error: string | null;
    answer: string | null;
  }[];
}

export interface WebhookEvent {
  name: string;
  description: string;
}

export interface WebhookReplay {
  queued: number;
}

export interface WebhookRules {
  allow_private_addresses: boolean;
  version: number;
}

export interface WorkOfferedExpanded {
  id: Uuid;
  kind: "advisory" | "declined" | "deferred";
  item_type: LineItemTypeShown;
  description: string;
  part_number: string | null;
  stock_item_id: Uuid | null;
  quantity: string;
  unit_price: string | null;
  tax_code: string | null;
  severity: string | null;
  noted_on: string | null;
  document_id: Uuid | null;
  mileage: number | null;
  line_gross: string | null;
  on_document: {
    id: Uuid;
    type: string;
    number: string | null;
  } | null;
  /** What `expand` asked for, by its names. */
  expanded?: {
    /** Null where there is none, or it is archived. */
    document?: DocumentInList | null;
    /** Null where there is none, or it is archived. */
    stock_item?: StockInList | null;
  };
}

export interface WorkTime {
  id: Uuid;
  user_id: Uuid;
  person: string;
  started_at: Instant;
  ended_at: Instant | null;
  how: AttendanceHow;
  closed_by: AttendanceClosedBy | null;
  corrected: boolean;
  voided_at: Instant | null;
  document_id: Uuid;
  document_number: string | null;
  registration: string;
  line_id: Uuid | null;
  line_text: string | null;
  ended_as: "paused" | "finished" | "left" | null;
  reason: ClockReason | null;
  note: string | null;
}

export interface OpenapiJsonGetAnswer {
  openapi: "3.1.0";
}

export interface PartPriceCreateAnswer {
  suppliers: PartSupplier[];
  parts: {
    part_number: string;
    quantity: string;
    /** The cheapest first. */
    offers: {
      supplier_id: Uuid;
      supplier: string;
      /** Said just now; said before and kept, as the supplier did not answer; from its price file. */
      source: "asked" | "kept" | "price_file";
      made_up: boolean;
      /** What one costs the garage, without VAT. */
      unit_net: string;
      unit_list: string | null;
      /** Charged until the old unit is sent back. */
      unit_surcharge: string | null;
      availability: "in_stock" | "from_hub" | "part_available" | "out_of_stock" | "unknown";
      /** How many the branch has. */
      branch: number | null;
      /** How many the hub has. */
      hub: number | null;
      earliest: Instant | null;
      /** When it was said; for a price file the day from which it holds. */
      as_at: string;
      /** Said more than a day ago; for a price file a year. */
      old: boolean;
      /** The price by the garage's mark-up, without VAT. */
      retail: string | null;
      trade: string | null;
    }[];
    /** The suppliers who do not know the part. */
    unknown_to: string[];
  }[];
}

export interface PartSearchAnswer {
  suppliers: PartSupplier[];
  parts: {
    supplier_id: Uuid;
    supplier: string;
    made_up: boolean;
    part_number: string;
    brand: string | null;
    manufacturer_number: string | null;
    description: string;
    unit: string | null;
    unit_list: string | null;
    unit_surcharge: string | null;
    vat_code: "S" | "R" | "Z" | "E";
  }[];
}

export interface PurchaseOrderSendAnswer {
  id: Uuid;
  purchase_order_id: Uuid;
  /** By which the supplier knows it. */
  reference: string;
  state: PurchaseState;
}

export interface PurchaseOrderSupplierOrderGetAnswer extends PurchaseOrderSendAnswer {
  supplier: string;
  made_up: boolean;
  /** The supplier's number of it. */
  supplier_order_id: string | null;
  supplier_status: string | null;
  /** The number of their invoice for it, once they tell it. */
  supplier_invoice: string | null;
  supplier_lines:
    | {
        part_number: string;
        quantity: string;
        unit_pence: number | null;
        status: "allocated" | "back_order" | "despatched" | "cancelled";
        substituted_by: string | null;
        expected: string | null;
      }[]
    | null;
  outcome: string | null;
  problem: string | null;
  sent_at: Instant | null;
  asked_at: Instant | null;
  created_at: Instant;
}

export interface WebhookDeleteAnswer {
  id: Uuid;
}

/** Many that are to be created at once. */
export interface Bulk<Kind> {
  /** What is to be created, each as by itself. */
  items: Kind[];
  /** Creates none where one cannot be: the answer is then the failure, with every row's fault. */
  all_or_nothing?: boolean;
}

export type AppointmentBulk = Bulk<AppointmentCreate>;
export type CustomerContactBulk = Bulk<CustomerContactCreate>;
export type CustomerBulk = Bulk<CustomerCreate>;
export type DocumentBulk = Bulk<DocumentCreate>;
export type ReminderBulk = Bulk<ReminderCreate>;
export type StockBulk = Bulk<StockCreate>;
export type SupplierBulk = Bulk<SupplierCreate>;
export type VehicleBulk = Bulk<VehicleCreate>;

export interface DocumentLineItem extends Omit<DocumentLineItemCreate, "version"> {
  /** The id of the record. */
  id?: Uuid;
  source_line_id?: Uuid | null;
}

export interface DocumentReceipt {
  id: Uuid;
  payment_date: string | null;
  method: string;
  method_name: string;
  amount: string | null;
  surcharge_gross: string | null;
  description: string | null;
  reconciled: boolean;
  allocated: boolean;
}

export interface InspectionItem {
  /** Names the item: it stays the same from version to version. */
  key: string;
  name: string;
  /** What is to be looked at, for the technician. */
  how?: string | null;
  /** Why it matters, in plain words for the customer. */
  matters: string;
  /** Whether leaving it unchecked needs a reason. */
  always?: boolean;
  measurements?: InspectionMeasurement[];
  /** Ready-made words for the customer where it is amber. */
  amber?: string[];
  /** Ready-made words for the customer where it is red. */
  red?: string[];
  /** By which words of an MOT's advisory it is known: all words of one of these occur in it. */
  seen_as?: string[];
  /** The package that puts it right. */
  saved_job_id?: Uuid | null;
}

export interface InspectionMeasurement {
  /** Names the measurement within its item: it stays the same from version to version. */
  key: string;
  name: string;
  /** What is measured, by which unit, and which way is worse. */
  kind: InspectionKind;
  /** Amber begins below it, or above it where higher is worse; null for none. */
  amber: string | number | null;
  /** Red begins below it, or above it where higher is worse; null for none. */
  red: string | number | null;
}

export interface InspectionSection {
  /** Names the section: it stays the same from version to version. */
  key: string;
  name: string;
  items: InspectionItem[];
}

export interface PapersTerm {
  estimate: string;
  job_sheet: string;
  invoice: string;
  credit_note: string;
  vehicle_sale: string;
  statement: string;
  receipt: string;
}

export interface PartSupplier {
  supplier_id: Uuid;
  supplier: string;
  state: "answered" | "away";
  /** Why it did not answer, in words. */
  problem: string | null;
  /** A sandbox: nothing of it is true. */
  made_up: boolean;
}

export interface PurchaseLine {
  /** A line that is there already; without it the line is new. */
  id?: Uuid | null;
  /** What is billed. */
  kind?: PurchaseKind;
  part_number?: string | null;
  /** What it is; as ordered where not given. */
  description?: string | null;
  /** How many. */
  quantity: string | number;
  /** What one costs by their paper, without VAT. */
  unit_net: string | number;
  /** The VAT code; the order's, or `T1`, where not given. */
  tax_code?: string;
  nominal_code?: string | null;
  /** The delivery that it bills: `id` of what came and is not billed. */
  purchase_receipt_id?: Uuid | null;
  /** For a credit note: the return that it credits. */
  supplier_return_id?: Uuid | null;
}

export interface SavedJobLine {
  /** What the line is. */
  item_type: SavedJobItemType;
  description: string | null;
  part_number?: string | null;
  /** The stock item. */
  stock_item_id?: Uuid | null;
  /** How many. */
  quantity?: string | number | null;
  /** Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals. */
  unit_price?: string | number | null;
  /** The VAT code, as `T1`. */
  tax_code?: string;
}

export interface SettingsTerm {
  estimate: string | null;
  job_sheet: string | null;
  invoice: string | null;
  credit_note: string | null;
  vehicle_sale: string | null;
  statement: string | null;
  receipt: string | null;
}

export interface SupplierTotal {
  days_0_30: string;
  days_31_60: string;
  days_61_90: string;
  days_91: string;
  total: string;
}

export interface TechnicianOpeningHour {
  weekday: number;
  opens: string;
  closes: string;
}

export interface VatSale {
  tax_code: string;
  name: string;
  net: string;
  tax: string;
  margin_vat: string;
}

export interface AdvisoryResolve {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The document. */
  document_id?: Uuid | null;
}

export interface ApiKeyCreate {
  name: string;
  /** The role. */
  role: UserRole;
  /**
   * What the key may do, as every operation names what it needs: `customers:read`. `null` is all of its
   * role.
   */
  scopes: string[] | null;
  /** 1 to 3650; for good where it is not given. */
  expires_in_days?: number | null;
}

export interface AppointmentCancel {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Why, in a few words. */
  reason?: string | null;
}

export interface AppointmentCollectedUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Whether the customer has taken the vehicle away. */
  collected: boolean;
}

export interface AppointmentDocument {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The kind of document. */
  type: "job_sheet" | "estimate";
}

export interface AppointmentHandOutCar extends AppointmentTakeCarBack {
  /** Takes the mileage though the car came back with more. */
  confirmed_mileage?: boolean;
  /** Who drives it. */
  driver_name: string;
  /** Whether the driver has shown a licence that is valid for the car. */
  licence_seen?: boolean | null;
  /** The last characters of the licence number, at most four, where the insurer wants them. */
  licence_ending?: string | null;
  /** The version of the paper settings whose wording was signed; refused if it has changed since. */
  agreement_version?: number;
  /**
   * The signature as drawn: strokes apart by `;`, their points by spaces, each `x,y` in thousandths of
   * the width.
   */
  signature?: string | null;
  /** The name typed as the signature, instead of a drawn one. */
  signed_name?: string | null;
}

export interface AppointmentUpdate extends Partial<Omit<AppointmentCreate, "id">> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface AppointmentStatusUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Where it stands. */
  status?: AppointmentStatus;
  /** The garage's own word beside the status. */
  user_status?: string | null;
}

export interface AppointmentTakeCarBack {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** What the car's mileage reads. */
  mileage: number;
  /** The fuel gauge in eighths: 0 is empty, 8 full. */
  fuel: number;
  /** Damage that the car has, in words. */
  damage?: string | null;
  /** When; now where it is not given. By the garage's clock, or with its offset. */
  at?: string | null;
}

export interface AppointmentCreate {
  /** The bay. */
  resource_id?: Uuid | null;
  /** The technician. */
  technician_id?: Uuid | null;
  /** The customer. */
  customer_id?: Uuid | null;
  /** The vehicle. */
  vehicle_id?: Uuid | null;
  /** The document. */
  document_id?: Uuid | null;
  /** What it is booked for, in the garage's own words. */
  appointment_type?: string | null;
  /** The garage's own word beside the status. */
  user_status?: string | null;
  description?: string | null;
  /**
   * When the customer was told that the work will be done; by the garage's clock, or with its offset.
   */
  promised_at?: string | null;
  /** Whether the customer waits; otherwise the vehicle is left here. */
  waits?: boolean | null;
  /**
   * The courtesy car that the customer has during the work: it is booked for the same time, moves and is
   * cancelled with the appointment.
   */
  courtesy_car_id?: Uuid | null;
  /** The number plate, with or without its space. */
  registration?: string | null;
  id?: Uuid;
  /** Its end; or give `duration_minutes`. */
  ends_at?: string;
  /** How long the work takes. */
  duration_minutes?: number;
  /** Its start: `2026-11-22T09:00` by the garage's clock, or with its offset. */
  starts_at: string;
  /** Books it though the garage is closed then, or the technician away. */
  confirmed_outside_hours?: boolean;
}

export interface AttachmentUploadCreate {
  key: Uuid;
  /** What kind of record it is attached to. */
  entity: AttachmentEntity;
  /** The record that it is attached to. */
  entity_id: Uuid;
  /** What of the record it belongs to, such as the key of an item of a health check. */
  part?: string | null;
  /** By its content where it is not given. */
  kind?: AttachmentKind;
  file_name: string;
  /** What the sender takes it for. What it is, its bytes say. */
  content_type?: string;
  byte_size: number;
  sha256?: string;
}

export interface AttachmentDrawing {
  key: Uuid;
  marks: {
    shape: "arrow" | "circle";
    from: {
      x: number;
      y: number;
    };
    /** The e-mail address that it goes to. */
    to: {
      x: number;
      y: number;
    };
  }[];
}

export interface AttachmentCreate {
  file_name?: string;
  /** What kind of file it is. */
  kind?: AttachmentKind;
}

export interface AttendanceUpdate {
  started_at?: Instant;
  ended_at?: Instant;
  /** It never was: it counts no more. */
  voided?: true;
  why: string;
}

export interface AttendanceCreate {
  user_id: Uuid;
  started_at: Instant;
  ended_at: Instant;
  why: string;
}

export interface AuthChangePassword {
  current_password: string;
  new_password: string;
}

export interface AuthLogin {
  /** The e-mail address. */
  email: string;
  password: string;
  otp?: string;
}

export interface AuthProfileUpdate {
  name?: string;
  /** The e-mail address. */
  email?: string;
  current_password?: string;
}

export interface AuthRefresh {
  refresh_token: string;
}

export interface CashUpReopen {
  /** Why, in a few words. */
  reason: string;
}

export interface CashUpCreate {
  /** A day, as `2026-11-22`. */
  day: Day;
  counts: {
    /** How it was paid. */
    method: ReceiptMethod;
    /** How many there are. */
    counted: string | number;
    expected?: string | number;
  }[];
  notes?: string | null;
}

export interface ClockArrive {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
  /**
   * When it happened, for what is sent later; now if it is left out. Not in the future, at most 7 days
   * ago.
   */
  at?: Instant;
}

export interface ClockByPin {
  user_id: Uuid;
  pin: string;
  act: {
    do: "arrive" | "leave" | "start" | "pause" | "finish";
    /**
     * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
     */
    key: Uuid;
    /**
     * When it happened, for what is sent later; now if it is left out. Not in the future, at most 7 days
     * ago.
     */
    at?: Instant;
    /** The job, to start. */
    document_id?: Uuid;
    /** The line that is worked on; null for the job as a whole. */
    line_id?: Uuid | null;
    /** Why, to pause. */
    reason?: ClockReason;
    note?: string | null;
  };
}

export interface ClockFinish {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
  /**
   * When it happened, for what is sent later; now if it is left out. Not in the future, at most 7 days
   * ago.
   */
  at?: Instant;
}

export interface ClockLeave {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
  /**
   * When it happened, for what is sent later; now if it is left out. Not in the future, at most 7 days
   * ago.
   */
  at?: Instant;
}

export interface ClockPause {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
  /**
   * When it happened, for what is sent later; now if it is left out. Not in the future, at most 7 days
   * ago.
   */
  at?: Instant;
  reason: ClockReason;
  note?: string | null;
}

export interface ClockPinUpdate {
  pin: string;
}

export interface ClockStart {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
  /**
   * When it happened, for what is sent later; now if it is left out. Not in the future, at most 7 days
   * ago.
   */
  at?: Instant;
  /** The job sheet, or the invoice that is not issued yet. */
  document_id: Uuid;
  /** The line that is worked on; null for the job as a whole. */
  line_id?: Uuid | null;
}

export interface ClockQuestionAnswer {
  /** When they really stopped; the closing hour if it is left out. */
  really_at?: Instant;
}

export interface ContactUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  name?: string | null;
  /** The role. */
  role?: string | null;
  /** The e-mail address. */
  email?: string | null;
  telephone?: string | null;
  mobile?: string | null;
  /** May say yes to work. */
  may_approve?: boolean | null;
  /** May be invoiced. */
  may_be_billed?: boolean | null;
  notes?: string | null;
}

export interface ConversationAssign {
  /** Who looks after it; null for nobody. */
  user_id: Uuid | null;
}

export interface ConversationClose {
  /** Whether nothing more is to be done. */
  closed: boolean;
}

export interface CustomerConsentCreate {
  /** How it reaches the customer. */
  channel: ConsentChannel;
  decision: ConsentDecision;
  basis?: string | null;
  wording?: string | null;
  /** Where it was said. */
  source?: string | null;
  decided_on?: Day | null;
}

export interface CustomerContactCreate {
  name?: string | null;
  /** The role. */
  role?: string | null;
  /** The e-mail address. */
  email?: string | null;
  telephone?: string | null;
  mobile?: string | null;
  /** May say yes to work. */
  may_approve?: boolean | null;
  /** May be invoiced. */
  may_be_billed?: boolean | null;
  notes?: string | null;
}

export interface CustomerEmail {
  /** The e-mail address that it goes to; without it, the customer's. */
  to?: string;
  /** The subject of the e-mail. */
  subject: string;
  /** The text of the message. */
  body: string;
}

export interface CustomerMerge {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  merged_id: Uuid;
  merged_version?: number;
  confirmed_other_account?: boolean | null;
  choices?: {
    /** Made of the name where it is not given. */
    account_number?: "kept" | "merged" | null;
    /** Whether it pays on account. */
    account_customer?: "kept" | "merged" | null;
    /** Pounds that may be owed on account. */
    credit_limit?: "kept" | "merged" | null;
    /** Days to pay. */
    credit_terms?: "kept" | "merged" | null;
    /** Retail or trade. */
    classification?: "kept" | "merged" | null;
    labour_rate?: "kept" | "merged" | null;
    labour_discount_percent?: "kept" | "merged" | null;
    parts_discount_percent?: "kept" | "merged" | null;
    /** Buys parts at trade price. */
    trade_parts?: "kept" | "merged" | null;
    /** Nothing that is sold bears VAT. */
    force_tax_free?: "kept" | "merged" | null;
    regular_customer?: "kept" | "merged" | null;
  };
}

export interface CustomerUpdate extends Omit<CustomerCreate, "customer_since" | "confirmed_not_duplicate"> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface CustomerStatementEmail {
  /** The e-mail address that it goes to. */
  to: string;
  /** The subject of the e-mail. */
  subject: string;
  /** The text of the message. */
  body: string;
  statement?: {
    /** What kind it is of. */
    kind?: StatementKind;
    /** A month, as `2026-10`. */
    month?: string;
    /** The first day. */
    from?: Day;
    /** The e-mail address that it goes to. */
    to?: Day;
    /** What is outstanding from before as one line. */
    brought_forward?: boolean;
    /** What it is counted or grouped by. */
    by?: "due" | "issue";
  };
}

export interface CustomerCreate {
  title?: string | null;
  forename?: string | null;
  surname?: string | null;
  company_name?: string | null;
  /** The e-mail address. */
  email?: string | null;
  telephone?: string | null;
  mobile?: string | null;
  house_no?: string | null;
  road?: string | null;
  locality?: string | null;
  town?: string | null;
  county?: string | null;
  postcode?: string | null;
  /** Retail or trade. */
  classification?: "retail" | "trade";
  /** Made of the name where it is not given. */
  account_number?: string | null;
  /** Whether it pays on account. */
  account_customer?: boolean | null;
  /** On stop: nothing more goes on account. */
  account_held?: boolean | null;
  /** Pounds that may be owed on account. */
  credit_limit?: string | number | null;
  /** Days to pay. */
  credit_terms?: number | null;
  labour_rate?: string | number | null;
  labour_discount_percent?: string | number | null;
  parts_discount_percent?: string | number | null;
  /** Buys parts at trade price. */
  trade_parts?: boolean | null;
  /** Nothing that is sold bears VAT. */
  force_tax_free?: boolean | null;
  regular_customer?: boolean | null;
  /** Wants to be reminded. */
  reminders_allowed?: boolean | null;
  /** Wants no e-mail. */
  no_email?: boolean | null;
  how_found_us?: string | null;
  notes?: string | null;
  customer_since?: Day | null;
  /** True says that it is another than those alike that are on file. */
  confirmed_not_duplicate?: boolean | null;
}

export interface DocumentAdvisoryCreate {
  description: string;
  severity?: "advisory" | "soon" | "urgent" | null;
}

export interface DocumentAllocationCreate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Which invoices a customer's payment pays, and how much of each. */
  allocations: {
    /** The document. */
    document_id: Uuid;
    /** Pounds and pence, as `54.85`. */
    amount: string | number;
  }[];
}

export interface DocumentAnswer {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Only these lines; all where it is not given. */
  line_ids?: Uuid[];
  /** What the customer said to this line. */
  approval: DocumentApproval;
  approval_by?: string | null;
  approval_how?: DocumentApprovalHow | null;
  approval_at?: Instant | null;
  approval_note?: string | null;
}

export interface DocumentAskToIssue {
  asked_of?: Uuid | null;
}

export interface DocumentCollectedUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Whether the customer has taken the vehicle away. */
  collected: boolean;
}

export interface DocumentConvert {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** What it becomes. */
  to: "job_sheet" | "invoice";
  /** Only these lines; all where it is not given. */
  line_ids?: Uuid[];
  unasked_reason?: string | null;
}

export interface DocumentCopy {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** What the copy is. */
  to: DocumentType;
}

export interface DocumentCreditCreate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Why, in a few words. */
  reason: string;
  /** The lines. */
  lines?: {
    /** The id of the record. */
    id: Uuid;
    /** How many. */
    quantity?: string | number;
    /** Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals. */
    unit_price?: string | number | null;
    returned_quantity?: string | number | null;
  }[];
}

export interface DocumentEmail {
  /** The e-mail address that it goes to. */
  to: string;
  /** The subject of the e-mail. */
  subject: string;
  /** The text of the message. */
  body: string;
}

export interface DocumentExcessCreate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Pounds and pence, as `54.85`. */
  amount: string | number;
  /** The customer. */
  customer_id: Uuid;
  customer_vat_registered?: boolean;
}

export interface DocumentIssue {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The day of issue: today or earlier within the open VAT period. */
  issued_date?: Day;
  override_hold?: boolean;
  override_period?: boolean;
  mot_type?: "Full" | "Retest" | "Duplicate";
  mot_result?: "Pass" | "Fail" | "Pass Retest" | "Fail Retest" | null;
  mot_tester?: string | null;
  mot_test_date?: Day | null;
  /** The last day of the MOT. */
  mot_expiry?: Day | null;
  mot_take_back?: boolean;
}

export interface DocumentLineItemUpdate extends Partial<DocumentLineItemCreate> {}

export interface DocumentLineItemCreate {
  /** What the line is. */
  item_type: LineItemType;
  description?: string | null;
  part_number?: string | null;
  /**
   * The stock item. What a new line leaves out is taken from it: description, part number, price (at
   * trade for whom buys at trade), cost, tax code, guarantee.
   */
  stock_item_id?: Uuid | null;
  /** The supplier. */
  supplier_id?: Uuid | null;
  supplier_invoice?: string | null;
  /** How many. */
  quantity?: string | number | null;
  /** Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals. */
  unit_price?: string | number | null;
  /**
   * What one costs us, without VAT. On a line of a document, where it is not given, what the stock item
   * stands at.
   */
  unit_cost?: string | number | null;
  /** 0 to 100, as `12.5`. */
  discount_percent?: string | number | null;
  share_percent?: string | number | null;
  /** Whether `unit_price` holds the VAT. */
  tax_inclusive?: boolean;
  /**
   * The VAT code, as `T1`. Where it is left out: `T9` for a customer without VAT, the part's own, else
   * the usual one of the kind of line.
   */
  tax_code?: string;
  /**
   * What the customer said: `to_ask` waits for an answer and is not part of what a job sheet comes to;
   * none where nothing is to be asked.
   */
  approval?: DocumentApproval | null;
  /** Who said it. */
  approval_by?: string | null;
  /** By which way they said it. */
  approval_how?: DocumentApprovalHow | null;
  /** When they said it; now where it is not given. */
  approval_at?: Instant | null;
  /** With `to_ask`: why it is charged all the same. */
  approval_note?: string | null;
  /** The technician. */
  technician_id?: Uuid | null;
  /** The technician, by name. */
  technician?: string | null;
  guarantee?: string | null;
  /**
   * Of a tyre: its size and what its label says. Where it is left out, what the stock item says when the
   * line is added; a later change of the item does not change it.
   */
  tyre?: Record<string, string | null> | null;
  nominal_code?: string | null;
  package_key?: Uuid | null;
  package_name?: string | null;
  advisory_id?: Uuid | null;
  deferred_work_id?: Uuid | null;
  returned_quantity?: string | number | null;
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface DocumentPayOut {
  /** How it was paid. */
  method: PaidBy;
  /** Pounds and pence, as `54.85`. */
  amount?: string | number;
  /** The day of payment; today where it is not given. */
  payment_date?: Day;
  description?: string | null;
}

export interface DocumentReceiptCreate {
  /** How it was paid. */
  method: PaidBy;
  /** Pounds and pence, as `54.85`. */
  amount: string | number;
  description?: string | null;
  /** A business card, which may bear a surcharge. */
  business_card?: boolean;
  /** The day of payment; today where it is not given. */
  payment_date?: Day;
  /** What is paid beyond what is due goes on the customer's account. */
  surplus_on_account?: boolean;
}

export interface DocumentReleaseMoney {
  money: {
    /** The e-mail address that it goes to. */
    to: MoneyTo;
    /** The document. */
    document_id?: Uuid | null;
  };
}

export interface DocumentUpdate extends Partial<Omit<DocumentCreate, "type">> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface DocumentSplit {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Only these lines; all where it is not given. */
  line_ids: Uuid[];
}

export interface DocumentStatusUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Where it stands. */
  status?:
    | "draft"
    | "sent"
    | "approved"
    | "declined"
    | "expired"
    | "open"
    | "in_progress"
    | "waiting_parts"
    | "waiting_customer"
    | "waiting_tester"
    | "completed"
    | "cancelled";
  /** The garage's own word beside the status. */
  user_status?: string | null;
  approval_by?: string | null;
  approval_how?: DocumentApprovalHow | null;
  approval_at?: Instant | null;
  money?: {
    to: MoneyTo;
    document_id?: Uuid | null;
  } | null;
}

export interface DocumentStripeInvoice {
  /** When it is due; by the terms of the invoice where it is not given, and never before today. */
  due_on?: Day;
}

export interface DocumentCreate {
  /** The customer. */
  customer_id: Uuid;
  /** The vehicle. */
  vehicle_id?: Uuid | null;
  /** What the mileometer says. */
  mileage?: number | null;
  order_reference?: string | null;
  /** The department, in the garage's own words. */
  department?: string | null;
  terms?: string | null;
  /** The last day on which an estimate holds. */
  expires_date?: Day | null;
  tax_point?: Day | null;
  /** 0 to 100, as `12.5`. */
  discount_percent?: string | number | null;
  labour_discount_percent?: string | number | null;
  parts_discount_percent?: string | number | null;
  /** The garage's own word beside the status. */
  user_status?: string | null;
  /** The technician, by name. */
  technician?: string | null;
  sales_advisor?: string | null;
  quality_controller?: string | null;
  road_tester?: string | null;
  mot_class?: string | null;
  mot_type?: string | null;
  mot_status?: string | null;
  mot_tester?: string | null;
  mot_outsourced?: boolean | null;
  mot_cost?: string | number | null;
  work_description?: string | null;
  internal_notes?: string | null;
  credit_reason?: string | null;
  invoice_number?: string | null;
  invoice_date?: Day | null;
  /** The kind of document. */
  type: DocumentType;
  /** All lines as they shall stand. */
  line_items?: DocumentLineItem[];
}

export interface HolidayBankHoliday {
  /** The year whose bank holidays are added. */
  year: number;
  /** Whose bank holidays; by default those of where the garage's postcode lies. */
  nation?: BankNation;
  /** Does it though something is booked then. What is booked stays. */
  confirmed_with_bookings?: boolean;
}

export interface HolidayCreate {
  name: string;
  starts_on: Day;
  /** The last day, if there is more than one. */
  ends_on?: Day | null;
  /** The technician. */
  technician_id?: Uuid | null;
  /** Does it though something is booked then. What is booked stays. */
  confirmed_with_bookings?: boolean;
}

export interface InspectionTemplateUpdate {
  name?: string;
  /** For whom and when it is meant, for staff. */
  description?: string | null;
  /** Its sections and items. */
  content?: {
    sections: InspectionSection[];
  };
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface InspectionTemplateCreate {
  name: string;
  /** For whom and when it is meant, for staff. */
  description?: string | null;
  /** Its sections and items. */
  content: {
    sections: InspectionSection[];
  };
}

export interface InspectionFinish {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
}

export interface InspectionOffer {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
  /** The keys of the items, red or amber, that are put to the customer. */
  item_keys: string[];
}

export interface InspectionRecord {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
  /** What the mileometer says. */
  mileage?: number | null;
  /** What was found; may be empty where the mileage alone is given. */
  results: {
    /** The key of the item in the template. */
    item_key: string;
    /** The revision that was seen; 0 where the item had no result yet. */
    revision: number;
    /** What it is; by its figures where it is not given. */
    state?: "red" | "amber" | "green" | "not_checked" | null;
    /** What was measured. */
    measurements?: {
      /** The key of the measurement. */
      key: string;
      /** All its readings, or none. */
      readings: (string | number)[];
    }[];
    /** What the customer is told of it. */
    finding?: string | null;
    /** Why it is better than its figures say. */
    better_because?: string | null;
    /** For staff alone; also why it was not checked. */
    note?: string | null;
  }[];
}

export interface InspectionReopen {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
}

export interface InspectionVoid {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
  /** Why it does not count. */
  reason: string;
}

export interface InspectionCreate {
  /**
   * Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.
   */
  key: Uuid;
  /** The id that the check is to have, so that more can be queued behind it. */
  id?: Uuid;
  /** The template. */
  template_id: Uuid;
  /** The document. */
  document_id?: Uuid | null;
  /** The vehicle; the document's where that is given. */
  vehicle_id?: Uuid | null;
  /** The technician. */
  technician_id?: Uuid | null;
  /** What the mileometer says. */
  mileage?: number | null;
}

export interface MessageTemplateUpdate extends Partial<MessageTemplateCreate> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface MessageTemplateCreate {
  name: string;
  /** The text, with fields in braces that are filled in. */
  body: string;
  /** Whether it is offered. */
  active?: boolean;
  /**
   * Where it is offered, by which follows what is filled in: texts of customers are offered everywhere.
   */
  place: MessagePlace;
}

export interface NotificationMarkRead {
  /** Which ones. Without it all. */
  ids?: Uuid[];
  /** The newest that was seen: what came after it stays unread. */
  up_to?: Uuid;
}

export interface OnlinePaymentRefundCreate {
  /** Which receipt of the payment, where it was booked as several. */
  receipt_id?: Uuid;
  /** Pounds and pence; all that is left where it is not given. */
  amount?: string | number;
  /** The document. */
  document_id?: Uuid | null;
  description?: string | null;
  /** The document is owed again, although it was not credited. */
  owed_again?: boolean;
}

export interface PartPriceCreate {
  /** What is asked for. */
  parts?: {
    /** As the supplier or the garage writes it. */
    part_number: string;
    quantity?: string | number;
    /** The stock item, whose own mark-up then makes the price. */
    stock_item_id?: Uuid | null;
  }[];
  /** Instead of `parts`: all parts of this document that have a part number. */
  document_id?: Uuid;
}

export interface PartSearch {
  /** The supplier whose catalogue is searched; those of all who can be asked where it is not given. */
  supplier_id?: Uuid;
  /** What is looked for: at least two characters. */
  text?: string | null;
  /** The vehicle that it has to fit. */
  registration?: string | null;
}

export interface PresetDescriptionUpdate {
  name?: string;
  /** The text of the message. */
  body?: string;
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface PresetDescriptionCreate {
  name: string;
  /** The text of the message. */
  body: string;
}

export interface PurchaseInvoiceAccept {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The lines that are right although they differ. */
  lines: Uuid[];
}

export interface PurchaseInvoiceBookIn {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The number of their delivery note; the invoice's where it is not given. */
  reference?: string | null;
  /** The day of delivery; today where it is not given. */
  received_on?: Day;
  /** What came. */
  lines: {
    /** The line of the invoice. */
    line_id: Uuid;
    /** The line of an order. */
    order_line_id: Uuid;
    /** How many of it came. */
    quantity: string | number;
  }[];
  /** Whether more is taken in than was ordered. */
  confirm_more?: boolean | null;
}

export interface PurchaseInvoiceUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The supplier's number of it. */
  number?: string;
  /** The day on it, its tax point. */
  invoice_date?: Day;
  /** The day by which it is to be paid. */
  due_date?: Day | null;
  notes?: string | null;
  /** The lines. */
  lines?: PurchaseLine[];
  /** VAT as their total says, if it is a few pence off the lines' own. */
  tax?: string | number | null;
}

export interface PurchaseInvoiceVoid {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Why it was booked by mistake. */
  reason: string;
}

export interface PurchaseInvoiceCreate {
  /** The supplier. */
  supplier_id: Uuid;
  /** An invoice, or a credit note. */
  kind?: "invoice" | "credit";
  /** The supplier's number of it. */
  number: string;
  /** The day on it, its tax point. */
  invoice_date: Day;
  /** The day by which it is to be paid. */
  due_date?: Day | null;
  notes?: string | null;
  /** The lines. */
  lines: PurchaseLine[];
  /** VAT as their total says, if it is a few pence off the lines' own. */
  tax?: string | number | null;
}

export interface PurchaseOrderCancel {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The lines; without it whatever is still to come. */
  lines?: {
    /** The line of the order. */
    id: Uuid;
    /** How many will not come; the rest where it is not given. */
    quantity?: string | number;
  }[];
}

export interface PurchaseOrderCorrectReceipt {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The receipt that is wrong. */
  receipt_id: Uuid;
  /** How many of it did not come. */
  quantity: string | number;
  /** Why, in a few words. */
  reason: string;
}

export interface PurchaseOrderOrder {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** How the supplier was told. */
  how: "telephone" | "website" | "counter";
  /** The day of the order; today where it is not given. */
  ordered_date?: Day;
  /** The day on which it is expected. */
  expected_date?: Day | null;
  /** The supplier's number of the order. */
  supplier_reference?: string | null;
}

export interface PurchaseOrderReceive {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The number of their delivery note or invoice. */
  reference?: string | null;
  /** The day of delivery; today where it is not given. */
  received_on?: Day;
  /** The lines. */
  lines: {
    /** The line of the order. */
    id: Uuid;
    /** How many came. */
    quantity: string | number;
    /** What one costs by their paper; as agreed where it is not given. */
    unit_cost?: string | number | null;
    /** What came instead, if another part number did. */
    substituted_part_number?: string | null;
  }[];
  /** Whether more is taken in than was ordered. */
  confirm_more?: boolean | null;
}

export interface PurchaseOrderUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The supplier. */
  supplier_id?: Uuid;
  /** Whether the supplier brings it, or we fetch it. */
  fulfilment?: "delivery" | "collection";
  /** The day on which it is expected. */
  expected_date?: Day | null;
  /** What the supplier is told besides the lines. */
  notes?: string | null;
  /** All lines, in their order. */
  lines?: {
    /** The stock item. */
    stock_item_id?: Uuid | null;
    /** The part's line of the job sheet, or of its draft invoice, for which it is bought. */
    document_line_id?: Uuid | null;
    /** The supplier's part number; the stock item's where not given. */
    part_number?: string | null;
    /** What it is; as the stock item or the job says where not given. */
    description?: string | null;
    /** How many; of a job's part as many as it needs. */
    quantity?: string | number;
    /** What one costs, without VAT. */
    unit_cost?: string | number | null;
    /** Charged on top of each until the old unit is back, without VAT. */
    unit_surcharge?: string | number | null;
    /** The VAT code, as `T1`. */
    tax_code?: string;
    /** When this line is expected, where it is not the order's day. */
    expected_date?: Day | null;
    /** The line of the order. */
    id?: Uuid;
  }[];
}

export interface PurchaseOrderSend {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Whether the supplier may take what it has not in stock. */
  allow_back_order?: boolean;
  /** New prices that a person has agreed to, after the supplier refused for other prices. */
  prices?: {
    line_id: Uuid;
    /** In pounds, net, of one. */
    unit_cost: string;
  }[];
}

export interface PurchaseOrderMake {
  /** The lines. */
  lines: {
    /** The stock item. */
    stock_item_id?: Uuid | null;
    /** The part's line of the job sheet, or of its draft invoice, for which it is bought. */
    document_line_id?: Uuid | null;
    /** The supplier's part number; the stock item's where not given. */
    part_number?: string | null;
    /** What it is; as the stock item or the job says where not given. */
    description?: string | null;
    /** How many; of a job's part as many as it needs. */
    quantity?: string | number;
    /** What one costs, without VAT. */
    unit_cost?: string | number | null;
    /** Charged on top of each until the old unit is back, without VAT. */
    unit_surcharge?: string | number | null;
    /** The VAT code, as `T1`. */
    tax_code?: string;
    /** When this line is expected, where it is not the order's day. */
    expected_date?: Day | null;
    /** The supplier. */
    supplier_id?: Uuid | null;
  }[];
}

export interface PurchaseOrderCreate {
  /** The supplier. */
  supplier_id: Uuid;
  /** Whether the supplier brings it, or we fetch it. */
  fulfilment?: "delivery" | "collection";
  /** The day on which it is expected. */
  expected_date?: Day | null;
  /** What the supplier is told besides the lines. */
  notes?: string | null;
  /** The lines. */
  lines?: {
    /** The stock item. */
    stock_item_id?: Uuid | null;
    /** The part's line of the job sheet, or of its draft invoice, for which it is bought. */
    document_line_id?: Uuid | null;
    /** The supplier's part number; the stock item's where not given. */
    part_number?: string | null;
    /** What it is; as the stock item or the job says where not given. */
    description?: string | null;
    /** How many; of a job's part as many as it needs. */
    quantity?: string | number;
    /** What one costs, without VAT. */
    unit_cost?: string | number | null;
    /** Charged on top of each until the old unit is back, without VAT. */
    unit_surcharge?: string | number | null;
    /** The VAT code, as `T1`. */
    tax_code?: string;
    /** When this line is expected, where it is not the order's day. */
    expected_date?: Day | null;
  }[];
}

export interface ReceiptAllocationCreate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Which invoices a customer's payment pays, and how much of each. */
  allocations: {
    /** The document. */
    document_id: Uuid;
    /** Pounds and pence, as `54.85`. */
    amount: string | number;
  }[];
}

export interface ReceiptEmail {
  /** The e-mail address that it goes to. */
  to: string;
  /** The subject of the e-mail. */
  subject: string;
  /** The text of the message. */
  body: string;
}

export interface ReceiptRefundCreate {
  /** Pounds and pence, as `54.85`. */
  amount?: string | number;
  /** The document. */
  document_id?: Uuid | null;
  /** The day of payment; today where it is not given. */
  payment_date?: Day;
  description?: string | null;
  owed_again?: boolean;
}

export interface ReceiptUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  description?: string | null;
  /** Whether it was found on the bank statement. */
  reconciled?: boolean;
  reconciled_date?: Day | null;
  reconciled_reference?: string | null;
  /** How it was paid. */
  method?: PaidBy;
}

export interface ReceiptCreate {
  /** The document. */
  document_id?: Uuid;
  /** The customer. */
  customer_id?: Uuid;
  /** How it was paid. */
  method: PaidBy;
  /** Pounds and pence, as `54.85`. */
  amount: string | number;
  description?: string | null;
  /** A business card, which may bear a surcharge. */
  business_card?: boolean;
  /** The day of payment; today where it is not given. */
  payment_date?: Day;
  /** What is paid beyond what is due goes on the customer's account. */
  surplus_on_account?: boolean;
  /** Which invoices a customer's payment pays, and how much of each. */
  allocations?: {
    /** The document. */
    document_id: Uuid;
    /** Pounds and pence, as `54.85`. */
    amount: string | number;
  }[];
}

export interface ReminderTemplateUpdate extends Partial<ReminderTemplateCreate> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface ReminderTemplateCreate {
  name: string;
  /** What kind it is of. */
  kind?: ReminderKind;
  /** It is due again after so many months. */
  recurs_months?: number | null;
  /** It is due again after so many miles, where that comes before the months. */
  recurs_miles?: number | null;
  email_days_before?: number[] | null;
  sms_days_before?: number[] | null;
  print_days_before?: number[] | null;
  email_subject?: string | null;
  email_body?: string | null;
  sms_body?: string | null;
  letter_body?: string | null;
  /** Where one channel does not reach the customer, the next is tried. */
  falls_back?: boolean;
  /** Whether it is offered. */
  active?: boolean;
}

export interface ReminderComplete {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  done_on?: Day;
  /** What the mileometer said when the work was done. */
  mileage?: number | null;
  next_due_date?: Day | null;
}

export interface ReminderUpdate extends Partial<Omit<ReminderCreate, "vehicle_id">> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface ReminderSkip {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Why, in a few words. */
  reason?: string;
}

export interface ReminderCreate {
  /** The vehicle. */
  vehicle_id: Uuid;
  /** What the reminder is about. */
  template_id: Uuid;
  /** The day on which it is due. */
  due_date: Day;
  /** The mileage at which it is due, if that comes earlier. */
  due_mileage?: number | null;
  wanted_email?: boolean | null;
  wanted_sms?: boolean | null;
  wanted_print?: boolean | null;
}

export interface ResourceUpdate extends Partial<ResourceCreate> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Whether it is offered. */
  active?: boolean;
}

export interface ResourceOrderUpdate {
  /** In the order in which the diary shows them. */
  ids: Uuid[];
}

export interface ResourceCreate {
  name: string;
  /** What kind it is of. */
  kind?: ResourceKind;
  /** Its place in the diary; the last one where none is given. */
  position?: number;
  /** The MOT classes that a lane tests. */
  mot_classes?: ResourceMotClass[];
}

export interface SavedJobUpdate extends Partial<SavedJobCreate> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface SavedJobCreate {
  name: string;
  description?: string | null;
  fixed_price_gross?: string | number | null;
  /** The reminder that it sets: what comes round again after this work. No MOT's. */
  reminder_template_id?: Uuid | null;
  /** The lines. */
  lines: SavedJobLine[];
}

export interface SettingsDocumentUpdate {
  required_to_issue?: RequiredToIssue[];
  estimate_valid_days?: number;
  mot_approved_centre?: boolean;
  mot_fees?: {
    mot_class: string;
    fee: string | number;
    maximum: string | number;
  }[];
  sundries_percent?: string | number | null;
  discount_limits?: {
    admin: string | number;
    manager: string | number;
    /** The technician, by name. */
    technician: string | number;
    receptionist: string | number;
    accountant: string | number;
  };
  counter_issue_limit?: string | number | null;
  business_card_surcharge_percent?: string | number | null;
  default_technician?: string | null;
  tyre_fitting_package_id?: Uuid | null;
  /** The version that is changed, here or as If-Match; a stale one is 412. */
  version: number;
}

export interface SettingsGarageUpdate {
  name?: string;
  road?: string | null;
  locality?: string | null;
  town?: string | null;
  county?: string | null;
  postcode?: string | null;
  telephone?: string | null;
  /** The e-mail address. */
  email?: string | null;
  website?: string | null;
  vat_number?: string | null;
  company_number?: string | null;
  bank_account_name?: string | null;
  bank_sort_code?: string | null;
  bank_account_number?: string | null;
  time_zone?: string;
  default_terms_days?: number;
  labour_rate?: string | number;
  /** The version that is changed, here or as If-Match; a stale one is 412. */
  version: number;
}

export interface SettingsNumberProposalUpdate {
  next_number: number;
}

export interface SettingsNumberSeriesUpdate {
  prefix: string | null;
  next_number: number;
}

export interface SettingsOnlineBookingUpdate {
  /** Whether customers can book online. */
  enabled?: boolean;
  /** How many hours ahead a customer has to book, at least. */
  least_notice_hours?: number;
  /** How many days ahead a customer can book, at most. */
  days_ahead?: number;
  /** How many online bookings one day of the diary takes. */
  most_a_day?: number;
  /** What a customer agrees to; kept with each booking. Null: nothing is asked. */
  consent_wording?: string | null;
  /** Shown at the top of the first page. */
  top_text?: string | null;
  /** The version that is changed, here or as If-Match; a stale one is 412. */
  version: number;
}

export interface SettingsOnlineServiceUpdate extends Partial<SettingsOnlineServiceCreate> {
  /** Whether it is offered. */
  active?: boolean;
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface SettingsOnlineServiceOrderUpdate {
  /** In the order in which customers see them. */
  ids: Uuid[];
}

export interface SettingsOnlineServiceCreate {
  /** What customers read. */
  name: string;
  /** What is done, in a sentence. */
  description?: string | null;
  /** The package whose price and time it has, where it has none of its own. */
  saved_job_id?: Uuid | null;
  /** Its own price in pounds, VAT included. */
  price_gross?: string | number | null;
  /** Whether no price is shown. */
  on_request?: boolean | null;
  /** How long it takes, where the package does not say. */
  duration_minutes?: number | null;
  /** The kind of bay that it needs; any where it is null. */
  bay_kind?: OnlineBayKind | null;
  /** The class of the MOT: only lanes and testers of that class are offered. */
  mot_class?: ResourceMotClass | null;
  /** The skill that its technician needs, in the garage's own words. */
  skill?: string | null;
  /** Whether a courtesy car can be booked with it. */
  courtesy?: boolean | null;
}

export interface SettingsOpeningHourUpdate {
  hours: TechnicianOpeningHour[];
}

export interface SettingsPaperUpdate {
  logo_width_mm?: number;
  letterhead?: boolean;
  letterhead_space_mm?: number;
  window_address?: boolean;
  accent?: string | null;
  show_part_numbers?: boolean;
  show_bank_details?: boolean;
  show_paid_stamp?: boolean;
  advisories_on?: "invoice" | "own_sheet";
  footer?: string | null;
  terms?: SettingsTerm;
  courtesy_agreement?: string | null;
  email_subject?: SettingsTerm;
  email_body?: SettingsTerm;
  /** The version that is changed, here or as If-Match; a stale one is 412. */
  version: number;
}

export interface SettingsPermissionUpdate {
  granted: boolean;
}

export interface SettingsStatusUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  name?: string;
  colour?: StatusColour | null;
  /** Kinds of document that it is offered for; all where none is named. */
  document_types?: DocumentType[] | null;
  /** Whether it is offered. */
  active?: boolean;
}

export interface SettingsStatusOrderUpdate {
  /** Whether it stands beside documents or appointments. */
  applies_to: "document" | "appointment";
  ids: Uuid[];
}

export interface SettingsStatusCreate {
  /** Whether it stands beside documents or appointments. */
  applies_to: "document" | "appointment";
  name: string;
  colour?: StatusColour | null;
  /** Kinds of document that it is offered for; all where none is named. */
  document_types?: DocumentType[] | null;
}

export interface SettingsStockUpdate {
  /** The version that is changed, here or as If-Match; a stale one is 412. */
  version: number;
  /** Whether more may be sold of a counted item than is there. */
  allow_negative?: boolean;
}

export interface SettingsWebhookUpdate {
  allow_private_addresses: boolean;
  /** The version that is changed, here or as If-Match; a stale one is 412. */
  version: number;
}

export interface StockUpdate extends Partial<Omit<StockCreate, "quantity">> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface StockAdjust {
  /** The stock item. */
  stock_item_id: Uuid;
  /** How many more there are, or with `-` how many fewer. */
  quantity: string | number;
  /** Why, in a few words. */
  reason: string;
}

export interface StockGoodsIn {
  /** The supplier. */
  supplier_id?: Uuid | null;
  /** The number of the delivery note. */
  reference?: string | null;
  /** The day of delivery; today where it is not given. */
  received_date?: Day | null;
  /** The lines. */
  lines: {
    /** The stock item. */
    stock_item_id: Uuid;
    /** How many. */
    quantity: string | number;
    /**
     * What one costs us, without VAT. On a line of a document, where it is not given, what the stock item
     * stands at.
     */
    unit_cost?: string | number | null;
  }[];
}

export interface StockCreate {
  description?: string | null;
  manufacturer?: string | null;
  /** The category. */
  category?: string | null;
  sub_category?: string | null;
  location?: string | null;
  barcode?: string | null;
  /** Further words by which it is found. */
  keywords?: string | null;
  /** The supplier. */
  supplier_id?: Uuid | null;
  /** What one costs, without VAT. */
  cost_net?: string | number | null;
  cost_tax_code?: string | null;
  /** What one is sold at, without VAT. */
  retail_price_net?: string | number | null;
  /** What one is sold at to trade, without VAT. */
  trade_price_net?: string | number | null;
  retail_markup_percent?: string | number | null;
  trade_markup_percent?: string | number | null;
  /** The VAT code, as `T1`. */
  tax_code?: string;
  nominal_code?: string | null;
  /** Whether its quantity is kept. */
  tracked?: boolean | null;
  /** At this quantity or below it is to be ordered. */
  low_stock_level?: string | number | null;
  /** At least so many are ordered at a time. */
  minimum_order_quantity?: string | number | null;
  guarantee?: string | null;
  notes?: string | null;
  tyre?: Record<string, string | null> | null;
  part_number: string;
  /** How many. */
  quantity?: string | number | null;
}

export interface StockTake {
  /** The lines. */
  lines: {
    /** The stock item. */
    stock_item_id: Uuid;
    /** How many there are. */
    counted: string | number;
    expected?: string | number | null;
  }[];
  note?: string | null;
}

export interface StockTakeCount {
  /** The stock item. */
  stock_item_id: Uuid;
  /** How many there are; 0 if it was not found. */
  counted: string | number;
  /**
   * What becomes of an earlier count of the same item: `first` refuses (409), `add` adds to it, as one
   * lies in two places, `replace` corrects it.
   */
  how?: "first" | "add" | "replace";
}

export interface StockTakeReopen {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Stock items that are to be counted again. */
  stock_item_ids?: Uuid[];
}

export interface StockTakeCreate {
  /** What it is called; by its day and what it covers where it is not given. */
  name?: string | null;
  /** The location that it covers; everywhere where it is not given. */
  location?: string | null;
  /** The category that it covers; all of them where it is not given. */
  category?: string | null;
}

export interface SupplierReturnCredit {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** What the supplier credits for it this time, without VAT. */
  credited_net: string | number;
  /** For how many; all that are left where it is not given. */
  quantity?: string | number | null;
  /** The number of their credit note. */
  credit_reference: string;
  /** The day of the credit; today where it is not given. */
  credited_on?: Day;
}

export interface SupplierReturnRefuse {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** What the supplier said. */
  reason?: string | null;
  /** Whether the parts came back to us. */
  comes_back?: boolean | null;
}

export interface SupplierReturnSend {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The day it left; today where it is not given. */
  sent_on?: Day;
  /** The supplier's number for the return. */
  return_reference?: string | null;
}

export interface SupplierReturnCreate {
  /** The line with which it came. */
  purchase_order_line_id?: Uuid | null;
  /** The stock item, if no line is given. */
  stock_item_id?: Uuid | null;
  /** The supplier; the order's, or the item's, if not given. */
  supplier_id?: Uuid | null;
  /** Why it goes back. */
  kind: SupplierKind;
  /** How many go back. */
  quantity: string | number;
  /** What one is to be credited with; what it cost if not given. */
  unit_credit?: string | number | null;
  /** What is wrong with it. */
  reason?: string | null;
  /** The supplier's number for the return. */
  return_reference?: string | null;
}

export interface SupplierStatementLink {
  /** The line of the statement. */
  line_id: Uuid;
  /** Which of our papers it is; null to let it be found again. */
  supplier_invoice_id: Uuid | null;
}

export interface SupplierStatementSettle {
  /** The line of the statement. */
  line_id: Uuid;
  /** Why the difference may stand; null to open it again. */
  note: string | null;
}

export interface SupplierStatementCreate {
  /** The supplier. */
  supplier_id: Uuid;
  /** The day of the statement. */
  statement_date: Day;
  /** What they say is owed. */
  balance?: string | number | null;
  file_name?: string | null;
  /** The lines. */
  lines: {
    /** What the line is. */
    kind?: "invoice" | "credit" | "payment" | "other";
    /** The day of the line. */
    line_date?: Day | null;
    /** Their number. */
    reference?: string | null;
    /** Gross; negative for a credit or a payment. */
    amount: string | number;
  }[];
}

export interface SupplierUpdate extends Partial<SupplierCreate> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface SupplierCreate {
  /** Made of the name where it is not given. */
  account_number?: string | null;
  /** The e-mail address. */
  email?: string | null;
  telephone?: string | null;
  fax?: string | null;
  address?: string | null;
  locality?: string | null;
  postcode?: string | null;
  /** On stop: nothing more goes on account. */
  account_held?: boolean | null;
  /** Pounds that may be owed on account. */
  credit_limit?: string | number | null;
  /** Days to pay. */
  credit_terms?: number | null;
  notes?: string | null;
  name: string;
}

export interface TechnicianHourUpdate {
  /** Their own week; empty if they work while the garage is open. */
  hours: TechnicianOpeningHour[];
}

export interface TechnicianSkillUpdate {
  /** What they can do, in the garage's own words. */
  skills?: string[];
  /** The MOT classes that they may test. */
  mot_classes?: ResourceMotClass[];
}

export interface TextCreate {
  /** The conversation that it belongs to. */
  conversation_id?: Uuid;
  /** The customer that it goes to. */
  customer_id?: Uuid | null;
  /** The mobile number that it goes to; without it, the customer's. */
  to?: string;
  /** The text of the message. */
  body: string;
  /** The vehicle that it is about. */
  vehicle_id?: Uuid | null;
  /** The document that it is about. */
  document_id?: Uuid | null;
  /** The appointment that it is about. */
  appointment_id?: Uuid | null;
}

export interface UserPinUpdate {
  pin: string;
}

export interface UserUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  name?: string;
  /** The e-mail address. */
  email?: string;
  /** The role. */
  role?: UserRole;
}

export interface UserCreate {
  name: string;
  /** The e-mail address. */
  email: string;
  /** The role. */
  role: UserRole;
}

export interface VatPeriodReopen {
  /** Why, in a few words. */
  reason: string;
}

export interface VatPeriodUpdate {
  starts_on: Day;
  ends_on: Day;
}

export interface VatPeriodSplit {
  starts_on: Day;
}

export interface VatPeriodCreate {
  starts_on: Day;
  /** What kind it is of. */
  kind: "quarterly" | "monthly";
  count: number;
}

export interface VehicleChangePlate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The number plate, with or without its space. */
  registration?: string | null;
  changed_on?: Day | null;
  take_from_other?: boolean | null;
}

export interface VehicleMileage {
  /** What the mileometer says. */
  mileage: number;
  read_on?: Day | null;
  /** Where it was said. */
  source?: string | null;
}

export interface VehicleMovePlate extends Omit<VehicleCreate, "registration" | "confirmed_not_duplicate"> {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  moved_on?: Day | null;
}

export interface VehicleRestore {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  confirmed_plate_moved?: boolean | null;
}

export interface VehicleUpdate extends VehicleCreate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
}

export interface VehicleTransfer {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The customer. */
  customer_id: Uuid | null;
  transferred_on?: Day | null;
}

export interface VehicleLookupRequest {
  /** The number plate, with or without its space. */
  registration: string;
}

export interface VehicleCreate {
  /** The customer. */
  customer_id?: Uuid | null;
  /** The number plate, with or without its space. */
  registration?: string | null;
  /** The chassis number. */
  vin?: string | null;
  /** The make. */
  make?: string | null;
  model?: string | null;
  derivative?: string | null;
  colour?: string | null;
  fuel_type?: string | null;
  engine_cc?: number | null;
  engine_code?: string | null;
  engine_number?: string | null;
  transmission?: string | null;
  drive_type?: string | null;
  vehicle_type?: string | null;
  body_style?: string | null;
  cylinders?: number | null;
  valves?: number | null;
  power_bhp?: number | null;
  torque_nm?: number | null;
  co2?: number | null;
  euro_status?: string | null;
  date_of_registration?: Day | null;
  date_of_manufacture?: Day | null;
  width_mm?: number | null;
  height_mm?: number | null;
  kerb_weight_kg?: number | null;
  key_code?: string | null;
  radio_code?: string | null;
  paint_code?: string | null;
  tyre_size_front?: string | null;
  tyre_size_rear?: string | null;
  /** The last day of the MOT. */
  mot_expiry?: Day | null;
  tax_due?: Day | null;
  /** Why it is not on the road: off it by notice (SORN), scrapped, exported; null where it is. */
  off_road?: VehicleOffRoad | null;
  notes?: string | null;
  reminder_notes?: string | null;
  /** True says that it is another than those alike that are on file. */
  confirmed_not_duplicate?: boolean | null;
}

export interface WebhookUpdate {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** The address that hears of them. */
  url?: string;
  /** Single events, all of a subject (`documents.*`), or all (`*`). */
  event_names?: string[];
  description?: string | null;
}

export interface WebhookCreate {
  /** The address that hears of them. */
  url: string;
  /** Single events, all of a subject (`documents.*`), or all (`*`). */
  event_names: string[];
  description?: string | null;
}

export interface WorkTimeUpdate {
  started_at?: Instant;
  ended_at?: Instant;
  /** It never was: it counts no more. */
  voided?: true;
  why: string;
  /** The document. */
  document_id?: Uuid;
  line_id?: Uuid | null;
}

export interface WorkTimeCreate {
  user_id: Uuid;
  started_at: Instant;
  ended_at: Instant;
  why: string;
  /** The document. */
  document_id: Uuid;
  line_id?: Uuid | null;
}

/** What nearly every list takes that one can walk over. */
export interface WalkedQuery {
  /** Words to search for. */
  q?: string;
  /** Only what was changed since this instant. */
  updated_since?: Instant;
  /**
   * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows
   * come by id, each once, whatever is written meanwhile; without `page` and `sort`.
   */
  cursor?: string;
  /** With a cursor: only these records, by ids with commas between them, at most 200. */
  ids?: string;
  /** Which page, from 1. */
  page?: number;
  /** Rows per page: 50, at most 200. */
  per_page?: number;
}

/** What means the same in several queries. */
export interface CommonQuery {
  /** The first day. */
  from?: Day;
  /** The last day. */
  to?: Day;
  /**
   * The kind of document: `estimate`, `job_sheet`, `invoice`, `credit_note`, `excess_invoice`,
   * `payment_on_account`, `vehicle_sale`, `vehicle_purchase`, or GA4's own word for another.
   */
  type?: string;
  /** Only those whose `type` is one of these, with commas between them, at most 20. */
  "type[in]"?: string[];
  /** Where it stands. */
  status?: DocumentStatus;
  /** Only those whose `status` is one of these, with commas between them, at most 20. */
  "status[in]"?: DocumentStatus[];
  /** Only those whose `number` is just this. */
  number?: string;
  /** The garage's own word beside the status. */
  user_status?: string;
  /** The technician, by name. */
  technician?: string;
  /** Only documents on which something is owed; `false` narrows nothing. */
  unpaid?: boolean;
  /** Only what is not finished; `false` narrows nothing. */
  open?: boolean;
  /** What is over and done with, instead of what is under way. */
  archive?: boolean;
  /** How it was paid. */
  method?: ReceiptMethod;
  /** Only those whose `method` is one of these, with commas between them, at most 20. */
  "method[in]"?: ReceiptMethod[];
  /** Whether it was found on the bank statement. */
  reconciled?: boolean;
  /** The bay. */
  resource_id?: Uuid;
  /** The technician. */
  technician_id?: Uuid;
  /** The person; everybody if it is left out. */
  user_id?: Uuid;
  /** What it is counted or grouped by. */
  by?: "due" | "issue";
  /** Words to search for. */
  q?: string;
  /** The vehicle. */
  vehicle_id?: Uuid;
  /** The supplier. */
  supplier_id?: Uuid;
  /** The document. */
  document_id?: Uuid;
  /** The customer. */
  customer_id?: Uuid;
  /** Archived ones instead of live ones. */
  archived?: boolean;
  /** Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`. */
  columns?: string;
  /** Only what was changed since this instant. */
  updated_since?: Instant;
  /**
   * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows
   * come by id, each once, whatever is written meanwhile; without `page` and `sort`.
   */
  cursor?: string;
  /** With a cursor: only these records, by ids with commas between them, at most 200. */
  ids?: string;
  /** Which page, from 1. */
  page?: number;
  /** Rows per page: 50, at most 200. */
  per_page?: number;
}

export interface ApiKeyListQuery {
  fields?: Fields<ApiKey>;
}

export interface AppointmentCourtesyLoanGetQuery {
  fields?: Fields<CourtesyLoan>;
}

export interface AppointmentGetQuery {
  fields?: Fields<AppointmentWholeExpanded>;
  /**
   * `customer` needs `customers:read`, `vehicle` needs `vehicles:read`, `document` needs
   * `documents:read`.
   */
  expand?: Expand<AppointmentWholeExpanded>;
}

export interface AppointmentAvailabilityGetQuery
  extends Pick<CommonQuery, "from" | "to" | "resource_id" | "technician_id"> {
  /** How long the work takes. */
  duration_minutes?: number;
  /** Starts are offered at this distance. */
  step_minutes?: number;
  /** The earliest start, counted from now. */
  notice_minutes?: number;
  /** What kind it is of. */
  kind?: ResourceKind;
  /** Whether some technician has to be free as well. */
  any_technician?: boolean;
  /** Only lanes that test this MOT class, and only technicians who may. */
  mot_class?: ResourceMotClass;
  /** Only times at which a technician with this skill is free. */
  skill?: string;
  /** The appointment that is to be moved, which does not stand in its own way. */
  moving_id?: Uuid;
}

export interface AppointmentCalendarGetQuery extends Pick<CommonQuery, "resource_id" | "technician_id"> {
  /** A day, a week or a month. */
  view?: "day" | "week" | "month";
  /** A day within the week or month that is asked for. */
  date?: Day;
  /** What it is counted or grouped by. */
  by?: "resource" | "technician";
  /** Cancelled appointments and no-shows too. */
  all?: boolean;
}

export interface AppointmentListQuery
  extends WalkedQuery,
    Pick<
      CommonQuery,
      "from" | "to" | "resource_id" | "technician_id" | "vehicle_id" | "document_id" | "customer_id"
    >,
    Bounded<"starts_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"starts_at">;
  /** Where it stands. */
  status?: AppointmentStatus;
  /** Only those whose `status` is one of these, with commas between them, at most 20. */
  "status[in]"?: AppointmentStatus[];
  fields?: Fields<AppointmentWholeExpanded>;
  /**
   * `customer` needs `customers:read`, `vehicle` needs `vehicles:read`, `document` needs
   * `documents:read`.
   */
  expand?: Expand<AppointmentWholeExpanded>;
}

export interface AttachmentUploadUpdateQuery {
  /** The first byte of the piece, counted from 0. */
  offset?: number;
}

export interface AttachmentContentQuery {
  /** As it is, small, or small enough for an e-mail. */
  size?: "full" | "thumbnail" | "email";
}

export interface AttachmentGetQuery {
  fields?: Fields<Attachment>;
}

export interface AttachmentListQuery {
  /** What kind of record it is attached to. */
  entity: AttachmentEntity;
  /** The record that it is attached to. */
  entity_id: Uuid;
  /** Only of this part of the record. */
  part?: string;
  fields?: Fields<Attachment>;
}

export interface AttendanceListQuery {
  /** The first day; six days before the last if it is left out. */
  from?: Day;
  /** The last day; six days after the first if it is left out, otherwise today. */
  to?: Day;
  /** The person; everybody if it is left out. */
  user_id?: Uuid;
  fields?: Fields<Attendance>;
}

export interface AuditListQuery
  extends Pick<CommonQuery, "from" | "to" | "q" | "updated_since" | "page" | "per_page"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"at">;
  /** Only changes of this kind of record: `customers`. */
  entity?: string;
  /** Only changes of this record. */
  entity_id?: Uuid;
  /** Who did it. */
  actor_id?: Uuid;
  /** Only this command, or with a dot at its end all of a subject: `customers.` */
  command?: string;
  fields?: Fields<AuditEntry>;
}

export interface AuthSessionListQuery {
  fields?: Fields<Session>;
}

export interface CashUpListQuery {
  /** Days before this one. */
  before?: Day;
}

export interface ClockDayGetQuery {
  /** Today if it is left out. */
  date?: Day;
  /** The person; oneself if it is left out. */
  user_id?: Uuid;
}

export interface ClockFigureListQuery {
  /** The first day; six days before the last if it is left out. */
  from?: Day;
  /** The last day; six days after the first if it is left out, otherwise today. */
  to?: Day;
  /** The person; everybody if it is left out. */
  user_id?: Uuid;
  /** Days, or weeks from Monday. */
  by?: "day" | "week";
}

export interface ClockQuestionListQuery {
  /** The person; everybody if it is left out. */
  user_id?: Uuid;
  /** Only what is not answered yet. */
  open?: boolean;
  fields?: Fields<ClockQuestion>;
}

export interface ConversationMessageListQuery extends WalkedQuery {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"created_at">;
  fields?: Fields<MessageInThread>;
}

export interface ConversationGetQuery {
  fields?: Fields<Conversation>;
}

export interface ConversationListQuery extends WalkedQuery {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"last_message_at">;
  /** Those that are open, those of the caller, those of nobody, or those that are closed. */
  tab?: "open" | "mine" | "unassigned" | "closed";
  /** The customer. */
  customer_id?: Uuid;
  fields?: Fields<Conversation>;
}

export interface CourtesyLoanListQuery extends WalkedQuery, Pick<CommonQuery, "from" | "to" | "resource_id"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"out_at">;
  /** Whether the car is out or back. */
  state?: "out" | "back";
  /** Only those whose `state` is one of these, with commas between them, at most 20. */
  "state[in]"?: ("out" | "back")[];
  fields?: Fields<CourtesyLoan>;
}

export interface CustomerConsentListQuery {
  fields?: Fields<Consent>;
}

export interface CustomerContactListQuery {
  fields?: Fields<Contact>;
}

export interface CustomerDocumentListQuery
  extends WalkedQuery,
    Pick<
      CommonQuery,
      | "from"
      | "to"
      | "type"
      | "type[in]"
      | "status"
      | "status[in]"
      | "number"
      | "user_status"
      | "technician"
      | "unpaid"
      | "open"
      | "archive"
      | "vehicle_id"
    >,
    Ranged<"document_date" | "issued_date" | "due_date", Day>,
    Ranged<"total_gross" | "balance", string | number>,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"document_date" | "number" | "total_gross" | "due_date" | "updated_at">;
  fields?: Fields<DocumentInListExpanded>;
  /**
   * `customer` needs `customers:read`, `vehicle` needs `vehicles:read`, `line_items` needs
   * `documents:read`, `receipts` needs `receipts:read`.
   */
  expand?: Expand<DocumentInListExpanded>;
}

export interface CustomerReceiptListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "from" | "to" | "method" | "method[in]" | "reconciled" | "document_id">,
    Ranged<"payment_date", Day>,
    Ranged<"amount", string | number>,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"payment_date" | "amount" | "updated_at">;
  fields?: Fields<ReceiptInListExpanded>;
  /** `customer` needs `customers:read`, `documents` needs `documents:read`. */
  expand?: Expand<ReceiptInListExpanded>;
}

export interface CustomerGetQuery {
  /** Archived ones instead of live ones. */
  archived?: boolean;
  fields?: Fields<CustomerWholeExpanded>;
  /** `vehicles` needs `vehicles:read`, `contacts` needs `customers:read`. */
  expand?: Expand<CustomerWholeExpanded>;
}

export interface CustomerStatementPdfQuery extends Pick<CommonQuery, "from" | "to" | "by"> {
  /** What kind it is of. */
  kind?: StatementKind;
  /** A month, as `2026-10`. */
  month?: string;
  /** What is outstanding from before as one line. */
  brought_forward?: boolean;
}

export interface CustomerStatementGetQuery extends Pick<CommonQuery, "from" | "to" | "by"> {
  /** What kind it is of. */
  kind?: StatementKind;
  /** A month, as `2026-10`. */
  month?: string;
  /** What is outstanding from before as one line. */
  brought_forward?: boolean;
}

export interface CustomerVehicleListQuery
  extends WalkedQuery,
    Ranged<"mot_expiry" | "last_invoice_date", Day>,
    Bounded<"created_at" | "updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"last_invoice_date" | "registration" | "make" | "mot_expiry" | "created_at" | "updated_at">;
  /** The number plate, with or without its space. */
  registration?: string;
  /** The chassis number. */
  vin?: string;
  /** Only this make. */
  make?: string;
  /** The MOT expires within so many days. */
  mot_due_within?: number;
  /** The MOT has expired. */
  mot_expired?: boolean;
  /** Archived ones instead of live ones. */
  archived?: boolean;
  fields?: Fields<VehicleInListExpanded>;
  /** `customer` needs `customers:read`, `reminders` needs `reminders:read`. */
  expand?: Expand<VehicleInListExpanded>;
}

export interface CustomerListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "archived" | "columns">,
    Ranged<"last_invoice_date", Day>,
    Bounded<"created_at" | "updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<
    "name" | "account_number" | "town" | "postcode" | "last_invoice_date" | "created_at" | "updated_at"
  >;
  /** Retail or trade. */
  classification?: "retail" | "trade";
  /** Only customers with an account, or only those without. */
  account_customer?: boolean;
  /** Only those whose `account_number` is just this. */
  account_number?: string;
  /** Only those whose `email` is just this. */
  email?: string;
  /** Only those whose `telephone` or `mobile` is this number, however it is written. */
  telephone?: string;
  fields?: Fields<CustomerInListExpanded>;
  /** `vehicles` needs `vehicles:read`, `contacts` needs `customers:read`. */
  expand?: Expand<CustomerInListExpanded>;
}

export interface CustomerSearchQuery {
  /** Words to search for. */
  q: string;
  fields?: Fields<CustomerFoundExpanded>;
  /** `customer` needs `customers:read`, `vehicles` needs `vehicles:read`. */
  expand?: Expand<CustomerFoundExpanded>;
}

export interface DeletionListQuery extends Pick<CommonQuery, "cursor" | "ids" | "page" | "per_page"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"deleted_at">;
  /** Only what was deleted since this instant. */
  deleted_since?: Instant;
  /** Only records of this kind. */
  entity?:
    | "customers"
    | "vehicles"
    | "documents"
    | "receipts"
    | "appointments"
    | "reminders"
    | "stock"
    | "suppliers";
  fields?: Fields<Deletion>;
}

export interface DocumentLineItemGetQuery {
  fields?: Fields<LineItem>;
}

export interface DocumentLineItemListQuery {
  fields?: Fields<LineItem>;
}

export interface DocumentPartListQuery {
  fields?: Fields<PartOfJob>;
}

export interface DocumentPdfQuery {
  /** The kept paper of an issued document, without what was received since. */
  original?: boolean;
}

export interface DocumentReceiptListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "from" | "to" | "method" | "method[in]" | "reconciled" | "customer_id">,
    Ranged<"payment_date", Day>,
    Ranged<"amount", string | number>,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"payment_date" | "amount" | "updated_at">;
  fields?: Fields<ReceiptInListExpanded>;
  /** `customer` needs `customers:read`, `documents` needs `documents:read`. */
  expand?: Expand<ReceiptInListExpanded>;
}

export interface DocumentGetQuery {
  fields?: Fields<DocumentWholeExpanded>;
  /** `customer` needs `customers:read`, `vehicle` needs `vehicles:read`. */
  expand?: Expand<DocumentWholeExpanded>;
}

export interface DocumentDeleteQuery {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** What becomes of the money that was paid on it; asked for where there is any. */
  money_to?: MoneyTo;
  /** The document that takes the money, where `money_to` is `document`. */
  money_document_id?: Uuid;
}

export interface DocumentBlankQuery {
  /** The kind of document. */
  type: "job_sheet" | "estimate" | "invoice";
  /** So many of it in one file, 50 at most. */
  copies?: number;
}

export interface DocumentListQuery
  extends WalkedQuery,
    Pick<
      CommonQuery,
      | "from"
      | "to"
      | "type"
      | "type[in]"
      | "status"
      | "status[in]"
      | "number"
      | "user_status"
      | "technician"
      | "unpaid"
      | "open"
      | "archive"
      | "vehicle_id"
      | "customer_id"
      | "columns"
    >,
    Ranged<"document_date" | "issued_date" | "due_date", Day>,
    Ranged<"total_gross" | "balance", string | number>,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"document_date" | "number" | "total_gross" | "due_date" | "updated_at">;
  fields?: Fields<DocumentInListExpanded>;
  /**
   * `customer` needs `customers:read`, `vehicle` needs `vehicles:read`, `line_items` needs
   * `documents:read`, `receipts` needs `receipts:read`.
   */
  expand?: Expand<DocumentInListExpanded>;
}

export interface DocumentSearchQuery {
  /** Words to search for. */
  q: string;
  fields?: Fields<DocumentFoundExpanded>;
  /**
   * `document` needs `documents:read`, `customer` needs `customers:read`, `vehicle` needs
   * `vehicles:read`.
   */
  expand?: Expand<DocumentFoundExpanded>;
}

export interface EventListQuery {
  /**
   * The cursor of the answer before. `first` begins with all that is kept, `latest` answers the cursor of
   * now and no events.
   */
  after?: "first" | "latest" | string;
  /** Rows per page: 50, at most 200. */
  per_page?: number;
  fields?: Fields<Happening>;
}

export interface HolidayListQuery {
  fields?: Fields<HolidayWhole>;
}

export interface ImportGetQuery {
  fields?: Fields<ImportWhole>;
}

export interface ImportListQuery extends WalkedQuery {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"created_at">;
  fields?: Fields<ImportInList>;
}

export interface InspectionTemplateGetQuery {
  fields?: Fields<InspectionTemplateWhole>;
}

export interface InspectionTemplateListQuery {
  /** Archived ones instead of live ones. */
  archived?: boolean;
  fields?: Fields<InspectionTemplate>;
}

export interface InspectionGetQuery {
  fields?: Fields<InspectionWhole>;
}

export interface InspectionListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "technician_id" | "vehicle_id" | "document_id"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"created_at">;
  /** Only in this state. */
  state?: InspectionState;
  /** The template. */
  template_id?: Uuid;
  fields?: Fields<InspectionInList>;
}

export interface MessageTemplateGetQuery {
  fields?: Fields<MessageTemplate>;
}

export interface MessageTemplateListQuery {
  fields?: Fields<MessageTemplate>;
}

export interface MessageGetQuery {
  fields?: Fields<MessageWholeExpanded>;
  /** `customer` needs `customers:read`, `document` needs `documents:read`. */
  expand?: Expand<MessageWholeExpanded>;
}

export interface MessageListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "document_id" | "customer_id">,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"created_at">;
  /** What became of it. */
  state?: MessageLastState;
  /** Only those whose `state` is one of these, with commas between them, at most 20. */
  "state[in]"?: MessageLastState[];
  /** How it reaches the customer. */
  channel?: MessageChannel;
  /** Only those whose `channel` is one of these, with commas between them, at most 20. */
  "channel[in]"?: MessageChannel[];
  fields?: Fields<MessageInListExpanded>;
  /** `customer` needs `customers:read`, `document` needs `documents:read`. */
  expand?: Expand<MessageInListExpanded>;
}

export interface NotificationListQuery extends Pick<CommonQuery, "cursor" | "ids" | "page" | "per_page"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"at">;
  /** Only notifications of this kind. */
  kind?: NotificationKind;
  /** Only what is unread; with `false` only what was read. */
  unread?: boolean;
  fields?: Fields<Notification>;
}

export interface OnlinePaymentGetQuery {
  fields?: Fields<OnlinePaymentWholeExpanded>;
  /** `customer` needs `customers:read`, `document` needs `documents:read`. */
  expand?: Expand<OnlinePaymentWholeExpanded>;
}

export interface OnlinePaymentListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "document_id" | "customer_id">,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"created_at">;
  /** What became of it. */
  state?: OnlineState;
  /** Only those whose `state` is one of these, with commas between them, at most 20. */
  "state[in]"?: OnlineState[];
  fields?: Fields<OnlinePaymentInListExpanded>;
  /** `customer` needs `customers:read`, `document` needs `documents:read`. */
  expand?: Expand<OnlinePaymentInListExpanded>;
}

export interface PresetDescriptionListQuery {
  fields?: Fields<Preset>;
}

export interface PurchaseInvoiceGetQuery {
  fields?: Fields<PurchaseInvoice>;
}

export interface PurchaseInvoiceListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "supplier_id" | "columns">,
    Ranged<"invoice_date", Day> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"invoice_date" | "number">;
  /** Drafts, booked or void ones. */
  status?: PurchaseStatus;
  /** Invoices, or credit notes. */
  kind?: "invoice" | "credit";
  fields?: Fields<PurchaseInvoiceInList>;
}

export interface PurchaseInvoiceUnbilledListQuery {
  /** The supplier. */
  supplier_id: Uuid;
  fields?: Fields<UnbilledPart>;
}

export interface PurchaseOrderGetQuery {
  fields?: Fields<OrderWhole>;
}

export interface PurchaseOrderSupplierOrderGetQuery {
  fields?: Fields<PurchaseOrderSupplierOrderGetAnswer>;
}

export interface PurchaseOrderListQuery extends WalkedQuery, Pick<CommonQuery, "supplier_id" | "columns"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"number" | "expected_date">;
  /** How far it is. */
  status?: OrderStatus;
  /** Only those whose `status` is one of these, with commas between them, at most 20. */
  "status[in]"?: OrderStatus[];
  /** Only those of which something should have come by now. */
  overdue?: boolean;
  fields?: Fields<OrderInList>;
}

export interface PurchaseOrderSuggestionListQuery {
  fields?: Fields<OrderSuggestion>;
}

export interface ReceiptAllocationDeleteQuery {
  /**
   * The version that the change is made upon, as `If-Match` says it too; without either the last to save
   * wins.
   */
  version?: number;
  /** Pounds and pence, as `54.85`. */
  amount?: string | number;
}

export interface ReceiptGetQuery {
  fields?: Fields<ReceiptWholeExpanded>;
  /** `customer` needs `customers:read`, `documents` needs `documents:read`. */
  expand?: Expand<ReceiptWholeExpanded>;
}

export interface ReceiptListQuery
  extends WalkedQuery,
    Pick<
      CommonQuery,
      "from" | "to" | "method" | "method[in]" | "reconciled" | "document_id" | "customer_id" | "columns"
    >,
    Ranged<"payment_date", Day>,
    Ranged<"amount", string | number>,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"payment_date" | "amount" | "updated_at">;
  fields?: Fields<ReceiptInListExpanded>;
  /** `customer` needs `customers:read`, `documents` needs `documents:read`. */
  expand?: Expand<ReceiptInListExpanded>;
}

export interface ReminderTemplateGetQuery {
  fields?: Fields<ReminderTemplate>;
}

export interface ReminderTemplateListQuery {
  fields?: Fields<ReminderTemplate>;
}

export interface ReminderGetQuery {
  fields?: Fields<ReminderInListExpanded>;
  /** `customer` needs `customers:read`, `vehicle` needs `vehicles:read`. */
  expand?: Expand<ReminderInListExpanded>;
}

export interface ReminderListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "from" | "to" | "vehicle_id" | "columns">,
    Ranged<"due_date", Day>,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"due_date" | "updated_at">;
  /** Where it stands. */
  status?: ReminderStatus;
  /** Only those whose `status` is one of these, with commas between them, at most 20. */
  "status[in]"?: ReminderStatus[];
  /** Only what is past its day; `false` narrows nothing. */
  overdue?: boolean;
  /** Only what is due today or later; `false` narrows nothing. */
  coming?: boolean;
  /** What the reminder is about. */
  template_id?: Uuid;
  fields?: Fields<ReminderInListExpanded>;
  /** `customer` needs `customers:read`, `vehicle` needs `vehicles:read`. */
  expand?: Expand<ReminderInListExpanded>;
}

export interface ReportOutstandingDocumentListQuery {
  /** How it stood at the end of this day; today where it is not given. */
  as_at?: Day;
  /** What it is counted or grouped by. */
  by?: "due" | "issue";
  /** The customer. */
  customer_id: Uuid | "none";
  fields?: Fields<OwedDocumentShown>;
}

export interface ReportOutstandingGetQuery {
  /** How it stood at the end of this day; today where it is not given. */
  as_at?: Day;
  /** What it is counted or grouped by. */
  by?: "due" | "issue";
  /** Only customers with an account, or only those without. */
  account?: boolean;
}

export interface ReportProfitLossGetQuery extends Pick<CommonQuery, "from" | "to"> {
  /** First day of the period to compare with. */
  compare_from?: Day;
  /** Last day of the period to compare with. */
  compare_to?: Day;
}

export interface ReportReceiptGetQuery extends Pick<CommonQuery, "from" | "to"> {
  /** What the figures are grouped by. */
  group?: ReceiptsGroup;
}

export interface ReportSaleDocumentListQuery extends Pick<CommonQuery, "from" | "to" | "page" | "per_page"> {
  /** What the figures are grouped by. */
  group?: ReportGroup;
  /** The group whose documents are asked for, as the report names it. */
  key?: string;
  /** What it is counted or grouped by. */
  by?: "issue" | "tax_point";
  fields?: Fields<SalesDocumentShown>;
}

export interface ReportSaleGetQuery extends Pick<CommonQuery, "from" | "to"> {
  /** What the figures are grouped by. */
  group?: ReportGroup;
}

export interface ReportVatGetQuery extends Pick<CommonQuery, "from" | "to"> {
  /** What was bought in the period without VAT, for the boxes that our records do not hold. */
  purchases_net?: string | number;
  /** VAT on what was bought in the period, for the boxes that our records do not hold. */
  purchases_tax?: string | number;
}

export interface ResourceListQuery {
  fields?: Fields<Resource>;
}

export interface SavedJobGetQuery {
  fields?: Fields<SavedJobShown>;
}

export interface SavedJobListQuery {
  /** The id of the record. */
  id?: Uuid;
  fields?: Fields<SavedJobShown>;
}

export interface SettingsOnlineServiceListQuery {
  fields?: Fields<OnlineServiceShown>;
}

export interface SettingsStatusListQuery {
  /** Only words for documents, or only words for appointments. */
  applies_to?: "document" | "appointment";
  /** Those that are offered no more too. */
  retired?: boolean;
  fields?: Fields<GarageStatus>;
}

export interface StockMovementListQuery extends Pick<CommonQuery, "from" | "to" | "page" | "per_page"> {
  /** What kind it is of. */
  kind?: MovementKind;
  fields?: Fields<MovementShownExpanded>;
  /**
   * `stock_item` needs `stock:read`, `document` needs `documents:read`, `supplier` needs `stock:read`.
   */
  expand?: Expand<MovementShownExpanded>;
}

export interface StockGetQuery {
  /** Archived ones instead of live ones. */
  archived?: boolean;
  fields?: Fields<StockWholeExpanded>;
  /** `supplier` needs `stock:read`. */
  expand?: Expand<StockWholeExpanded>;
}

export interface StockLowStockListQuery {
  /** The supplier. */
  supplier_id?: Uuid;
  /** Only this category. */
  category?: string;
  fields?: Fields<StockLowExpanded>;
  /** `supplier` needs `stock:read`. */
  expand?: Expand<StockLowExpanded>;
}

export interface StockListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "supplier_id" | "archived" | "columns"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"part_number" | "description" | "category" | "quantity_in_stock">;
  /** Only items whose quantity is kept, or only others. */
  tracked?: boolean;
  /** Only those whose `part_number` is just this. */
  part_number?: string;
  /** Only those whose `barcode` is just this. */
  barcode?: string;
  /** Only this category. */
  category?: string;
  /** Only what is at its minimum or below; `false` narrows nothing. */
  low?: boolean;
  /** Only tyres of this size, however it is written: `2055516`. */
  tyre_size?: string;
  fields?: Fields<StockInListExpanded>;
  /** `supplier` needs `stock:read`. */
  expand?: Expand<StockInListExpanded>;
}

export interface StockSearchQuery {
  /** Words to search for. */
  q: string;
  /** At most so many. */
  limit?: number;
  /** Only items whose quantity is kept, or only others. */
  tracked?: boolean;
  fields?: Fields<StockFoundExpanded>;
  /** `supplier` needs `stock:read`. */
  expand?: Expand<StockFoundExpanded>;
}

export interface StockTakeLineListQuery extends Pick<CommonQuery, "page" | "per_page"> {
  /** What is left to count, what is counted, or where the count and the books differ. */
  show?: "left" | "counted" | "differences";
}

export interface StockTakeGetQuery {
  fields?: Fields<StockTakeShown>;
}

export interface StockTakeListQuery extends WalkedQuery {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"created_at">;
  /** Only in this state. */
  status?: StockStatus;
  fields?: Fields<StockTakeShown>;
}

export interface StripeInvoiceGetQuery {
  fields?: Fields<StripeInvoiceExpanded>;
  /** `customer` needs `customers:read`, `document` needs `documents:read`. */
  expand?: Expand<StripeInvoiceExpanded>;
}

export interface StripeInvoiceListQuery extends WalkedQuery, Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"created_at">;
  /** What has become of it. */
  state?: StripeState;
  /** Only those whose `state` is one of these, with commas between them, at most 20. */
  "state[in]"?: StripeState[];
  /** The document. */
  document_id?: Uuid;
  fields?: Fields<StripeInvoiceExpanded>;
  /** `customer` needs `customers:read`, `document` needs `documents:read`. */
  expand?: Expand<StripeInvoiceExpanded>;
}

export interface SupplierCreditGetQuery {
  /** The supplier. */
  supplier_id?: Uuid;
}

export interface SupplierReturnListQuery extends WalkedQuery, Pick<CommonQuery, "supplier_id" | "columns"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"created_at">;
  /** How far it is. */
  status?: ReturnStatus;
  /** Only those whose `status` is one of these, with commas between them, at most 20. */
  "status[in]"?: ReturnStatus[];
  /** Why it goes back. */
  kind?: SupplierKind;
  /** Only those whose `kind` is one of these, with commas between them, at most 20. */
  "kind[in]"?: SupplierKind[];
  fields?: Fields<ReturnInList>;
}

export interface SupplierStatementGetQuery {
  fields?: Fields<SupplierStatement>;
}

export interface SupplierStatementListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "supplier_id" | "columns"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"statement_date">;
  fields?: Fields<SupplierStatementInList>;
}

export interface SupplierPriceFileListQuery extends Pick<CommonQuery, "page" | "per_page"> {
  fields?: Fields<PriceFile>;
}

export interface SupplierPriceFileCreateQuery {
  /** Only say what would happen. */
  dry_run?: boolean;
  /** What the file is called. */
  file_name?: string;
  /** Take the file in without the lines that have an error. Otherwise one error keeps all of it out. */
  leave_out_errors?: boolean;
  /** Mark parts that the file does not name as discontinued. */
  discontinue_missing?: boolean;
  /**
   * Set the cost of stock items that are bought from this supplier to what the file asks today; a price
   * of nothing is left out.
   */
  update_costs?: boolean;
}

export interface SupplierPriceListQuery
  extends Pick<CommonQuery, "q" | "columns" | "cursor" | "ids" | "page" | "per_page"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"part_number">;
  /** Only parts that are discontinued, or only others. */
  discontinued?: boolean;
  fields?: Fields<SupplierPrice>;
}

export interface SupplierGetQuery {
  /** Archived ones instead of live ones. */
  archived?: boolean;
  fields?: Fields<SupplierWhole>;
}

export interface SupplierListQuery extends WalkedQuery, Pick<CommonQuery, "archived" | "columns"> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"name">;
  /** Only those whose `account_number` is just this. */
  account_number?: string;
  /** Only those whose `email` is just this. */
  email?: string;
  fields?: Fields<SupplierInList>;
}

export interface TechnicianListQuery {
  fields?: Fields<Technician>;
}

export interface UserGetQuery {
  fields?: Fields<UserInList>;
}

export interface UserListQuery {
  fields?: Fields<UserInList>;
}

export interface VatPeriodListQuery {
  fields?: Fields<VatPeriodInList>;
}

export interface VehicleFindingListQuery extends WalkedQuery {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"created_at">;
  /** What was found. */
  kind?: VehicleKind;
  /** What somebody has seen to, instead of what is open. */
  done?: boolean;
  /** Of one vehicle. */
  vehicle_id?: Uuid;
  fields?: Fields<VehicleFinding>;
  /** Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`. */
  columns?: string;
}

export interface VehicleAdvisoryListQuery {
  fields?: Fields<AdvisoryWholeExpanded>;
  /**
   * `document` needs `documents:read`, `resolved_by_document` needs `documents:read`, `vehicle` needs
   * `vehicles:read`.
   */
  expand?: Expand<AdvisoryWholeExpanded>;
}

export interface VehicleHistoryListQuery
  extends WalkedQuery,
    Pick<
      CommonQuery,
      | "from"
      | "to"
      | "type"
      | "type[in]"
      | "status"
      | "status[in]"
      | "number"
      | "user_status"
      | "technician"
      | "unpaid"
      | "open"
      | "archive"
      | "customer_id"
    >,
    Ranged<"document_date" | "issued_date" | "due_date", Day>,
    Ranged<"total_gross" | "balance", string | number>,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"document_date" | "number" | "total_gross" | "due_date" | "updated_at">;
  fields?: Fields<DocumentInListExpanded>;
  /**
   * `customer` needs `customers:read`, `vehicle` needs `vehicles:read`, `line_items` needs
   * `documents:read`, `receipts` needs `receipts:read`.
   */
  expand?: Expand<DocumentInListExpanded>;
}

export interface VehicleLastInspectionGetQuery {
  fields?: Fields<InspectionWhole>;
}

export interface VehicleOfferedWorkListQuery {
  fields?: Fields<WorkOfferedExpanded>;
  /** `document` needs `documents:read`, `stock_item` needs `stock:read`. */
  expand?: Expand<WorkOfferedExpanded>;
}

export interface VehicleReminderListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "from" | "to">,
    Ranged<"due_date", Day>,
    Bounded<"updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"due_date" | "updated_at">;
  /** Where it stands. */
  status?: ReminderStatus;
  /** Only those whose `status` is one of these, with commas between them, at most 20. */
  "status[in]"?: ReminderStatus[];
  /** Only what is past its day; `false` narrows nothing. */
  overdue?: boolean;
  /** Only what is due today or later; `false` narrows nothing. */
  coming?: boolean;
  /** What the reminder is about. */
  template_id?: Uuid;
  fields?: Fields<ReminderInListExpanded>;
  /** `customer` needs `customers:read`, `vehicle` needs `vehicles:read`. */
  expand?: Expand<ReminderInListExpanded>;
}

export interface VehicleGetQuery {
  /** Archived ones instead of live ones. */
  archived?: boolean;
  fields?: Fields<VehicleWholeExpanded>;
  /** `customer` needs `customers:read`, `reminders` needs `reminders:read`. */
  expand?: Expand<VehicleWholeExpanded>;
}

export interface VehicleListQuery
  extends WalkedQuery,
    Pick<CommonQuery, "customer_id" | "archived" | "columns">,
    Ranged<"mot_expiry" | "last_invoice_date", Day>,
    Bounded<"created_at" | "updated_at", Instant> {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"last_invoice_date" | "registration" | "make" | "mot_expiry" | "created_at" | "updated_at">;
  /** The number plate, with or without its space. */
  registration?: string;
  /** The chassis number. */
  vin?: string;
  /** Only this make. */
  make?: string;
  /** The MOT expires within so many days. */
  mot_due_within?: number;
  /** The MOT has expired. */
  mot_expired?: boolean;
  fields?: Fields<VehicleInListExpanded>;
  /** `customer` needs `customers:read`, `reminders` needs `reminders:read`. */
  expand?: Expand<VehicleInListExpanded>;
}

export interface VehicleSearchQuery {
  /** Words to search for. */
  q: string;
  fields?: Fields<VehicleFoundExpanded>;
  /** `vehicle` needs `vehicles:read`, `customer` needs `customers:read`. */
  expand?: Expand<VehicleFoundExpanded>;
}

export interface WebhookDeliveryGetQuery {
  fields?: Fields<WebhookDeliveryWithLog>;
}

export interface WebhookDeliveryListQuery extends WalkedQuery {
  /** The order; with `-` before it the other way round. */
  sort?: Sort<"id">;
  /** What became of it. */
  state?: WebhookState;
  /** Only this event. */
  event_name?: string;
  /** Only what was tried and has not arrived; `false` narrows nothing. */
  troubled?: boolean;
  fields?: Fields<WebhookDelivery>;
}

export interface WebhookGetQuery {
  fields?: Fields<Webhook>;
}

export interface WebhookListQuery {
  fields?: Fields<Webhook>;
}

export interface WorkTimeListQuery extends Pick<CommonQuery, "user_id" | "document_id"> {
  /** The first day; six days before the last if it is left out. */
  from?: Day;
  /** The last day; six days after the first if it is left out, otherwise today. */
  to?: Day;
  fields?: Fields<WorkTime>;
}
