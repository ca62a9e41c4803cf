// Made by `npm run api:client` from the endpoints; a test holds the two together.

/**
 * GA4 Garage (v1.0)
 * The REST surface of GA4 Garage. JSON in snake_case; money as decimal strings in pounds; days as 2026-11-22, instants as ISO 8601 in UTC. Every answer stands in an envelope with `success`, `data` or `error`, and `meta`.
 */

export type AdvisoryWhole = {
    /**
     * @format uuid
     */
    id: string;
    /**
     * @format uuid
     */
    vehicle_id: string;
    document_id: string | null;
    description: string;
    severity: string | null;
    resolved_at: string | null;
    resolved_by_document_id: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type ApiKey = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    scopes: string[] | null;
    key_prefix: string;
    expires_at: string | null;
    created_by: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    last_used_at: string | null;
    state: "active" | "expired" | "revoked";
};

export type AppointmentWhole = {
    /**
     * @format uuid
     */
    id: string;
    starts_at: string | null;
    ends_at: string | null;
    resource_id: string | null;
    resource: string | null;
    technician_id: string | null;
    technician: string | null;
    customer_id: string | null;
    customer_name: string | null;
    vehicle_id: string | null;
    registration: string;
    vehicle: string | null;
    document_id: string | null;
    document_type: string | null;
    document_number: string | null;
    appointment_type: string | null;
    status: "booked" | "arrived" | "in_progress" | "completed" | "no_show" | "cancelled";
    user_status: string | null;
    description: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type AuditEntry = {
    id: number;
    /**
     * @format date-time
     */
    at: string;
    actor_kind: string;
    actor_id: string | null;
    actor_name: string;
    command: string;
    entity: string | null;
    entity_id: string | null;
    thing: string | null;
    changed: string[] | null;
    before: string | null;
    after: string | null;
    ip: string | null;
    request_id: string | null;
};

export type CalendarShown = {
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
        id: string | null;
        name: string;
        kind: string;
        events: AppointmentWhole[];
        away: {
            name: string;
            starts_on: string;
            ends_on: string;
        }[];
    }[];
};

export type CashUpDay = {
    day: string;
    closed: {
        /**
         * @format date-time
         */
        at: string;
        by: string | null;
        notes: string | null;
    } | null;
    methods: {
        method: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
        receipts: number;
        refunds: number;
        expected: string;
        counted: string | null;
        difference: string | null;
        since: string;
    }[];
};

export type Consent = {
    /**
     * @format uuid
     */
    id: string;
    /**
     * @format uuid
     */
    customer_id: string;
    channel: "email" | "sms" | "whatsapp" | "post" | "telephone";
    decision: "given" | "refused" | "withdrawn";
    basis: string | null;
    wording: string | null;
    source: string | null;
    decided_on: string;
    /**
     * @format date-time
     */
    created_at: string;
};

export type Contact = {
    /**
     * @format uuid
     */
    id: string;
    /**
     * @format uuid
     */
    customer_id: string;
    name: string | null;
    role: string | null;
    email: string | null;
    telephone: string | null;
    mobile: string | null;
    may_approve: boolean;
    may_be_billed: boolean;
    notes: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type CreditAllocated = {
    credit_note: DocumentWritten;
    documents: DocumentWritten[];
};

export type CreditPutOnAccount = {
    credit_note: DocumentWritten;
    amount: string;
};

export type CustomerInList = {
    /**
     * @format uuid
     */
    id: string;
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
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    vehicles: number;
    balance: string;
};

export type CustomerMerged = {
    /**
     * @format uuid
     */
    id: string;
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
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
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
    merged: {
        /**
         * @format uuid
         */
        id: string;
        legacy_id: string | null;
        moved: {
            noun: string;
            rows: number;
        }[];
    };
};

export type CustomerWhole = {
    /**
     * @format uuid
     */
    id: string;
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
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
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
};

export type DayClosed = {
    day: string;
    methods: {
        method: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
        expected: string;
        counted: string;
    }[];
    notes: string | null;
};

export type DayReopened = {
    day: string;
    reason: string;
    methods: {
        method: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
        expected: string;
        counted: string;
        notes: string | null;
    }[];
};

export type Deletion = {
    entity: string;
    /**
     * @format uuid
     */
    id: string;
    /**
     * @format date-time
     */
    deleted_at: string;
};

export type DiaryShown = {
    time_zone: string;
    resources: Resource[];
    technicians: {
        /**
         * @format uuid
         */
        id: string;
        name: string;
    }[];
    opening_hours: {
        weekday: number;
        opens: string;
        closes: string;
    }[];
    holidays: HolidayWhole[];
};

export type DocumentInList = {
    /**
     * @format uuid
     */
    id: string;
    type: string;
    status: "draft" | "sent" | "approved" | "declined" | "expired" | "converted" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "invoiced" | "cancelled" | "issued" | "part_paid" | "paid" | "credited" | "settled";
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
    customer_id: string | null;
    vehicle_id: string | null;
    order_reference: string | null;
    technician: string | null;
    mileage: number | null;
    total_net: string | null;
    total_tax: string | null;
    total_gross: string | null;
    balance: string;
    overdue: boolean;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type DocumentIssued = {
    /**
     * @format uuid
     */
    id: string;
    type: string;
    status: "draft" | "sent" | "approved" | "declined" | "expired" | "converted" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "invoiced" | "cancelled" | "issued" | "part_paid" | "paid" | "credited" | "settled";
    user_status: string | null;
    number: string | null;
    customer_id: string | null;
    vehicle_id: string | null;
    source_document_id: string | null;
    created_date: string | null;
    issued_date: string | null;
    due_date: string | null;
    total_net: string | null;
    total_tax: string | null;
    total_gross: string | null;
    received: string;
    balance: string;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    warnings: {
        field: string;
        message: string;
    }[];
};

export type DocumentRules = {
    required_to_issue: ("vehicle_id" | "mileage" | "order_reference" | "technician" | "work_description")[];
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
    version: number;
};

export type DocumentWhole = {
    /**
     * @format uuid
     */
    id: string;
    type: string;
    status: "draft" | "sent" | "approved" | "declined" | "expired" | "converted" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "invoiced" | "cancelled" | "issued" | "part_paid" | "paid" | "credited" | "settled";
    user_status: string | null;
    number: string | null;
    customer_id: string | null;
    vehicle_id: string | null;
    source_document_id: string | null;
    created_date: string | null;
    issued_date: string | null;
    due_date: string | null;
    total_net: string | null;
    total_tax: string | null;
    total_gross: string | null;
    received: string;
    balance: string;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
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
    receipts: {
        /**
         * @format uuid
         */
        id: string;
        payment_date: string | null;
        method: string;
        method_name: string;
        amount: string | null;
        surcharge_gross: string | null;
        description: string | null;
        reconciled: boolean;
        allocated: boolean;
    }[] | null;
    related: {
        /**
         * @format uuid
         */
        id: string;
        type: string;
        status: "draft" | "sent" | "approved" | "declined" | "expired" | "converted" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "invoiced" | "cancelled" | "issued" | "part_paid" | "paid" | "credited" | "settled";
        number: string | null;
        source_document_id: string | null;
        document_date: string | null;
        total_gross: string | null;
        retest: ("failed" | "retest") | null;
    }[];
};

export type DocumentWritten = {
    /**
     * @format uuid
     */
    id: string;
    type: string;
    status: "draft" | "sent" | "approved" | "declined" | "expired" | "converted" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "invoiced" | "cancelled" | "issued" | "part_paid" | "paid" | "credited" | "settled";
    user_status: string | null;
    number: string | null;
    customer_id: string | null;
    vehicle_id: string | null;
    source_document_id: string | null;
    created_date: string | null;
    issued_date: string | null;
    due_date: string | null;
    total_net: string | null;
    total_tax: string | null;
    total_gross: string | null;
    received: string;
    balance: string;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type EventSent = {
    /**
     * What happened.
     */
    type: "customer.created" | "customer.updated" | "customer.merged" | "customer.archived" | "customer.restored" | "customer.contact_added" | "customer.contact_updated" | "customer.contact_removed" | "customer.consent_recorded" | "vehicle.created" | "vehicle.updated" | "vehicle.transferred" | "vehicle.plate_changed" | "vehicle.mileage_recorded" | "vehicle.archived" | "vehicle.restored" | "document.created" | "document.updated" | "document.sent" | "document.status_changed" | "document.converted" | "document.copied" | "document.split" | "document.answered" | "document.issue_requested" | "document.issued" | "document.credit_begun" | "document.excess_raised" | "document.deleted" | "advisory.noted" | "advisory.resolved" | "advisory.removed" | "receipt.taken" | "receipt.put_on_account" | "receipt.money_released" | "receipt.refunded" | "receipt.allocated" | "receipt.unallocated" | "receipt.credit_allocated" | "receipt.paid_out" | "receipt.credit_put_on_account" | "receipt.amended" | "receipt.deleted" | "receipt.day_closed" | "receipt.day_reopened" | "appointment.created" | "appointment.updated" | "appointment.moved" | "appointment.status_changed" | "appointment.cancelled" | "appointment.deleted" | "resource.created" | "resource.updated" | "resource.deleted" | "opening_hours.set" | "holiday.added" | "holiday.removed" | "stock.created" | "stock.updated" | "stock.goods_received" | "stock.adjusted" | "stock.counted" | "stock.archived" | "stock.restored" | "supplier.created" | "supplier.updated" | "supplier.archived" | "supplier.restored" | "reminder.created" | "reminder.updated" | "reminder.completed" | "reminder.skipped" | "reminder.deleted" | "message.settled" | "message.delivery_reported" | "webhook.tested";
    /**
     * When it happened.
     * @format date-time
     */
    timestamp: string;
    data: {
        /**
         * What kind of thing it happened to.
         */
        entity: string;
        /**
         * Its id: fetch the rest with your key.
         */
        id: string | null;
        /**
         * Counts up with what happens; null of a test.
         */
        sequence: number | null;
    };
};

export type Failure = {
    success: false;
    error: {
        code: "INVALID_JSON" | "UNAUTHENTICATED" | "INVALID_CREDENTIALS" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR" | "RATE_LIMITED" | "UPSTREAM_ERROR" | "INTERNAL_ERROR" | "UNAVAILABLE";
        message: string;
        details: {
            field: string;
            message: string;
            /**
             * The record that stands in the way, for whoever may read it.
             * @format uuid
             */
            record_id?: string;
            /**
             * Of VALIDATION_ERROR: `invalid` is not as the schema has it, `unknown_field` stands in no schema, `rule` is against a rule that no schema says.
             */
            code?: "invalid" | "unknown_field" | "rule";
        }[];
        /**
         * The operation that goes on from here, as `POST /documents/{id}/credit`.
         */
        next?: string;
        /**
         * Of PRECONDITION_FAILED: the version that the record has by now; `ETag` has it too.
         */
        version?: number;
    };
    meta: Meta;
};

export type GarageProfile = {
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
};

export type GarageStatus = {
    /**
     * @format uuid
     */
    id: string;
    applies_to: "document" | "appointment";
    name: string;
    colour: ("grey" | "blue" | "green" | "amber" | "red") | null;
    document_types: ("estimate" | "job_sheet" | "invoice" | "credit_note" | "excess_invoice" | "payment_on_account" | "vehicle_sale" | "vehicle_purchase")[] | null;
    active: boolean;
    version: number;
};

export type GoodsReceived = {
    items: StockWritten[];
};

export type Happening = {
    sequence: number;
    type: string;
    entity: string;
    id: string | null;
    /**
     * @format date-time
     */
    occurred_at: string;
};

export type HolidayWhole = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    starts_on: string;
    ends_on: string;
    technician_id: string | null;
};

export type Id = {
    /**
     * @format uuid
     */
    id: string;
};

export type ImportEnded = {
    /**
     * @format uuid
     */
    id: string;
    status: "queued" | "running" | "checked" | "reconciled" | "differs" | "failed" | "cancelled" | "undone";
};

export type ImportInList = {
    /**
     * @format uuid
     */
    id: string;
    mode: "check" | "load";
    status: "queued" | "running" | "checked" | "reconciled" | "differs" | "failed" | "cancelled" | "undone";
    source_name: string;
    started_by_name: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    started_at: string | null;
    finished_at: string | null;
    rows_read: number | null;
    rows_repaired: number | null;
    rows_kept: number | null;
    rows_rejected: number | null;
    reconciled: boolean | null;
};

export type ImportWhole = {
    /**
     * @format uuid
     */
    id: string;
    mode: "check" | "load";
    status: "queued" | "running" | "checked" | "reconciled" | "differs" | "failed" | "cancelled" | "undone";
    source_name: string;
    started_by_name: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    started_at: string | null;
    finished_at: string | null;
    undone_at: string | null;
    undone_by_name: string | null;
    error: string | null;
    progress: {
        file?: string | null;
        percent?: number | null;
    };
};

export type IssueAsked = {
    /**
     * @format uuid
     */
    id: string;
    asked_of: string | null;
};

export type Issuers = {
    reasons: string[];
    people: {
        /**
         * @format uuid
         */
        id: string;
        name: string;
        role: string;
    }[];
    asked: {
        /**
         * @format date-time
         */
        at: string;
        by: string;
        of: string | null;
    } | null;
};

export type JsonWebKeys = {
    keys: Record<string, string>[];
};

export type LeftToCredit = {
    lines: {
        /**
         * @format uuid
         */
        id: string;
        item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "surcharge" | "excess" | "adjustment" | "comment";
        quantity: string;
        unit_price: string;
        tax_code: string;
        tax_rate: string;
        tax_inclusive: boolean;
        stock_item_id: string | null;
        to_return: string;
        line_net: string;
        line_tax: string;
        line_gross: string;
    }[];
    total_net: string;
    total_tax: string;
    total_gross: string;
};

export type LineAdded = {
    /**
     * @format uuid
     */
    id: string;
    document: DocumentWritten;
};

export type LineItem = {
    /**
     * @format uuid
     */
    id: string;
    position: number;
    item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "surcharge" | "excess" | "adjustment" | "comment";
    description: string;
    part_number: string | null;
    stock_item_id: string | null;
    supplier_id: string | null;
    supplier: string | null;
    quantity: string | null;
    unit_price: string | null;
    discount_percent: string;
    tax_code: string;
    tax_rate: string | null;
    line_net: string | null;
    line_tax: string | null;
    line_gross: string | null;
    approval: ("to_ask" | "approved" | "declined" | "deferred") | null;
    approval_by: string | null;
    approval_how: ("telephone" | "counter" | "message" | "link") | null;
    approval_at: string | null;
    approval_note: string | null;
    technician: string | null;
    technician_id?: string | null;
    guarantee: string | null;
    share_percent?: string | null;
    tax_inclusive?: boolean;
    package_key?: string | null;
    package_name?: string | null;
    source_line_id?: string | null;
    advisory_id?: string | null;
    deferred_work_id?: string | null;
    returned_quantity?: string | null;
    linked_document_id?: string | null;
    unit_cost?: string | null;
    line_cost?: string | null;
};

export type MessageInList = {
    /**
     * @format uuid
     */
    id: string;
    channel: "email" | "sms" | "whatsapp" | "print";
    purpose: string;
    state: "queued" | "sending" | "sent" | "delivered" | "opened" | "bounced" | "failed" | "cancelled" | "received";
    state_reason: string | null;
    recipient: string | null;
    subject: string | null;
    document_id: string | null;
    document_type: string | null;
    document_number: string | null;
    customer_id: string | null;
    customer_name: string | null;
    sent_at: string | null;
    delivered_at: string | null;
    /**
     * @format date-time
     */
    created_at: string;
};

export type MessageQueued = {
    /**
     * @format uuid
     */
    id: string;
    state: "queued" | "sending" | "sent" | "delivered" | "opened" | "bounced" | "failed" | "cancelled" | "received";
    /**
     * @format date-time
     */
    created_at: string;
};

export type MessageWhole = {
    /**
     * @format uuid
     */
    id: string;
    channel: "email" | "sms" | "whatsapp" | "print";
    purpose: string;
    state: "queued" | "sending" | "sent" | "delivered" | "opened" | "bounced" | "failed" | "cancelled" | "received";
    state_reason: string | null;
    recipient: string | null;
    subject: string | null;
    document_id: string | null;
    document_type: string | null;
    document_number: string | null;
    customer_id: string | null;
    customer_name: string | null;
    sent_at: string | null;
    delivered_at: string | null;
    /**
     * @format date-time
     */
    created_at: string;
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
};

export type Meta = {
    /**
     * @format date-time
     */
    timestamp: string;
    version: string;
    /**
     * @format uuid
     */
    request_id: string;
    pagination?: Pagination;
    cursor?: Walk;
};

export type MileageReading = {
    /**
     * @format uuid
     */
    id: string;
    /**
     * @format uuid
     */
    vehicle_id: string;
    mileage: number;
    read_on: string;
    source: string;
    /**
     * @format date-time
     */
    created_at: string;
};

export type MoneyReleased = {
    /**
     * @format uuid
     */
    id: string;
    status: string;
    received: string;
    balance: string;
    version: number;
};

export type MovementShown = {
    /**
     * @format uuid
     */
    id: string;
    /**
     * @format date-time
     */
    created_at: string;
    moved_on: string;
    kind: "opening" | "goods_in" | "sale" | "return" | "adjustment" | "stock_take";
    quantity: string;
    level: string;
    reason: string | null;
    reference: string | null;
    supplier_id: string | null;
    supplier: string | null;
    made_by: string | null;
    document_id: string | null;
    document_type: string | null;
    document_number: string | null;
    unit_cost?: string | null;
};

export type NewApiKey = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    scopes: string[] | null;
    key_prefix: string;
    expires_at: string | null;
    key: string;
};

export type NewWebhook = {
    /**
     * @format uuid
     */
    id: string;
    url: string;
    description: string | null;
    event_names: string[];
    active: boolean;
    disabled_reason: string | null;
    failing_since: string | null;
    last_delivered_at: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    secret: string;
};

export type NumberProposal = {
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
    answered_at: string | null;
};

export type NumberSeriesRow = {
    series: string;
    prefix: string;
    next_number: number;
};

export type OpeningHoursShown = {
    hours: {
        weekday: number;
        opens: string;
        closes: string;
    }[];
};

export type OutstandingFigures = {
    as_at: string;
    by: "due" | "issue";
    basis: string;
    rows: {
        customer_id: string | null;
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
        /**
         * Paid on work that came to nothing; theirs to have back.
         */
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
        /**
         * Paid on work that came to nothing; theirs to have back.
         */
        unclaimed: string;
    };
};

export type OwedDocumentShown = {
    /**
     * @format uuid
     */
    id: string;
    type: string;
    number: string | null;
    issued_date: string;
    due_date: string | null;
    registration: string;
    order_reference: string | null;
    gross: string;
    balance: string;
    age: "current" | "days_30" | "days_60" | "days_90" | "older";
};

export type Pagination = {
    page: number;
    per_page: number;
    total: number;
    total_pages: number;
};

export type PapersShown = {
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
    terms: {
        estimate: string;
        job_sheet: string;
        invoice: string;
        credit_note: string;
        vehicle_sale: string;
        statement: string;
        receipt: string;
    };
    email_subject: {
        estimate: string;
        job_sheet: string;
        invoice: string;
        credit_note: string;
        vehicle_sale: string;
        statement: string;
        receipt: string;
    };
    email_body: {
        estimate: string;
        job_sheet: string;
        invoice: string;
        credit_note: string;
        vehicle_sale: string;
        statement: string;
        receipt: string;
    };
    version: number;
};

export type PasswordReset = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    password: string;
};

export type PastCashUp = {
    day: string;
    expected: string;
    counted: string;
    difference: string;
    /**
     * @format date-time
     */
    closed_at: string;
    closed_by: string | null;
    notes: string | null;
};

export type PermissionGiven = {
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    permission: "customers:create" | "customers:read" | "customers:update" | "customers:delete" | "vehicles:create" | "vehicles:read" | "vehicles:update" | "vehicles:delete" | "documents:create" | "documents:read" | "documents:update" | "documents:delete" | "appointments:create" | "appointments:read" | "appointments:update" | "appointments:delete" | "stock:create" | "stock:read" | "stock:update" | "stock:delete" | "reports:create" | "reports:read" | "reports:update" | "reports:delete" | "receipts:create" | "receipts:read" | "receipts:update" | "receipts:delete" | "reminders:create" | "reminders:read" | "reminders:update" | "reminders:delete" | "messages:create" | "messages:read" | "messages:update" | "messages:delete" | "users:create" | "users:read" | "users:update" | "users:delete" | "settings:create" | "settings:read" | "settings:update" | "settings:delete" | "api_keys:create" | "api_keys:read" | "api_keys:update" | "api_keys:delete" | "audit:create" | "audit:read" | "audit:update" | "audit:delete" | "imports:create" | "imports:read" | "imports:update" | "imports:delete" | "documents:issue" | "documents:issue_counter" | "documents:answer" | "documents:discard" | "documents:credit" | "documents:discount" | "appointments:cancel" | "stock:cost" | "receipts:refund" | "records:export" | "records:follow" | "saved_jobs:change" | "statuses:change" | "papers:change" | "periods:override" | "account:own";
    granted: boolean;
};

export type PermissionsReset = {
    reset: {
        role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
        permission: string;
        granted: boolean;
    }[];
};

export type Preset = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    body: string;
    version: number;
};

export type Printed = {
    printed: number;
};

export type Profile = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    email: string;
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    permissions: string[];
    must_change_password: boolean;
};

export type ProfitFigures = {
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
};

export type ReceiptAllocated = {
    /**
     * @format uuid
     */
    id: string;
    documents: DocumentWritten[];
};

export type ReceiptInList = {
    /**
     * @format uuid
     */
    id: string;
    document_id: string | null;
    customer_id: string | null;
    method: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
    /**
     * The garage's own word for the method, where it has one.
     */
    method_name: string;
    amount: string | null;
    surcharge_gross: string | null;
    total: string | null;
    payment_date: string | null;
    description: string | null;
    refund_of_id: string | null;
    reconciled: boolean;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    reconciled_date: string | null;
    document_type: string | null;
    document_number: string | null;
    customer_name: string | null;
};

export type ReceiptRefunded = {
    /**
     * @format uuid
     */
    id: string;
    document_id: string | null;
    customer_id: string | null;
    method: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
    /**
     * The garage's own word for the method, where it has one.
     */
    method_name: string;
    amount: string | null;
    surcharge_gross: string | null;
    total: string | null;
    payment_date: string | null;
    description: string | null;
    refund_of_id: string | null;
    reconciled: boolean;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    document: DocumentWritten | null;
    warnings: string[];
};

export type ReceiptTaken = {
    /**
     * @format uuid
     */
    id: string;
    document_id: string | null;
    customer_id: string | null;
    method: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
    /**
     * The garage's own word for the method, where it has one.
     */
    method_name: string;
    amount: string | null;
    surcharge_gross: string | null;
    total: string | null;
    payment_date: string | null;
    description: string | null;
    refund_of_id: string | null;
    reconciled: boolean;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    further_receipts: ReceiptWritten[];
    documents: DocumentWritten[];
    warnings: string[];
};

export type ReceiptWhole = {
    /**
     * @format uuid
     */
    id: string;
    document_id: string | null;
    customer_id: string | null;
    method: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
    /**
     * The garage's own word for the method, where it has one.
     */
    method_name: string;
    amount: string | null;
    surcharge_gross: string | null;
    total: string | null;
    payment_date: string | null;
    description: string | null;
    refund_of_id: string | null;
    reconciled: boolean;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    reconciled_date: string | null;
    document_type: string | null;
    document_number: string | null;
    customer_name: string | null;
    reconciled_reference: string | null;
    allocations: {
        /**
         * @format uuid
         */
        document_id: string;
        amount: string;
        allocated_date: string;
    }[];
};

export type ReceiptWritten = {
    /**
     * @format uuid
     */
    id: string;
    document_id: string | null;
    customer_id: string | null;
    method: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
    /**
     * The garage's own word for the method, where it has one.
     */
    method_name: string;
    amount: string | null;
    surcharge_gross: string | null;
    total: string | null;
    payment_date: string | null;
    description: string | null;
    refund_of_id: string | null;
    reconciled: boolean;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type ReceiptsFigures = {
    from: string;
    to: string;
    group: "method" | "method_name" | "day";
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
};

export type ReminderFinished = {
    /**
     * @format uuid
     */
    id: string;
    due_date: string | null;
    status: "due" | "done" | "superseded" | "cancelled";
    overdue: boolean;
    template_id: string | null;
    template: string | null;
    vehicle_id: string | null;
    registration: string | null;
    make: string | null;
    model: string | null;
    mot_expiry: string | null;
    customer_id: string | null;
    customer_name: string | null;
    telephone: string | null;
    reminders_allowed: boolean | null;
    wanted_sms: boolean;
    wanted_email: boolean;
    wanted_print: boolean;
    done_sms: boolean;
    done_email: boolean;
    done_print: boolean;
    recurs_weeks: number | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    next: ReminderInList | null;
};

export type ReminderInList = {
    /**
     * @format uuid
     */
    id: string;
    due_date: string | null;
    status: "due" | "done" | "superseded" | "cancelled";
    overdue: boolean;
    template_id: string | null;
    template: string | null;
    vehicle_id: string | null;
    registration: string | null;
    make: string | null;
    model: string | null;
    mot_expiry: string | null;
    customer_id: string | null;
    customer_name: string | null;
    telephone: string | null;
    reminders_allowed: boolean | null;
    wanted_sms: boolean;
    wanted_email: boolean;
    wanted_print: boolean;
    done_sms: boolean;
    done_email: boolean;
    done_print: boolean;
    recurs_weeks: number | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type ReminderTemplate = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    kind: "mot" | "service" | "cambelt" | "other";
    recurs_months: number | null;
    email_days_before: number[] | null;
    sms_days_before: number[] | null;
    print_days_before: number[] | null;
    email_subject: string | null;
    email_body: string | null;
    sms_body: string | null;
    active: boolean;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type Resource = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    kind: "bay" | "ramp" | "mot_lane" | "courtesy_car";
    position: number;
    active: boolean;
    version: number;
};

export type SalesDocumentShown = {
    /**
     * @format uuid
     */
    id: string;
    type: string;
    number: string | null;
    issued_date: string;
    customer_id: string | null;
    customer_name: string;
    registration: string;
    net: string;
    tax: string;
    gross: string;
    cost?: string;
    margin_vat?: string;
};

export type SalesFigures = {
    from: string;
    to: string;
    group: "day" | "week" | "month" | "type" | "department" | "technician" | "tax_code" | "kind";
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
};

export type SavedJobShown = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    description: string | null;
    fixed_price_gross: string | null;
    version: number;
    lines: {
        /**
         * @format uuid
         */
        id: string;
        item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "comment";
        description: string;
        part_number: string | null;
        stock_item_id: string | null;
        quantity: string;
        unit_price: string | null;
        tax_code: string;
        unit_cost?: string | null;
    }[];
};

export type SavedJobWritten = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    description: string | null;
    fixed_price_gross: string | null;
    version: number;
};

export type Session = {
    /**
     * @format uuid
     */
    id: string;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    last_seen_at: string;
    ip: string | null;
    user_agent: string | null;
};

export type SessionsEnded = {
    /**
     * @format uuid
     */
    id: string;
    ended: number;
};

export type SlotsShown = {
    from: string;
    to: string;
    time_zone: string;
    duration_minutes: number;
    slots: {
        /**
         * @format date-time
         */
        starts_at: string;
        /**
         * @format date-time
         */
        ends_at: string;
        date: string;
        resource_ids: string[];
        technician_ids: string[];
    }[];
};

export type StatementWhole = {
    kind: "month_end" | "current" | "range" | "activity";
    as_at: string;
    from: string | null;
    by: "due" | "issue";
    customer: {
        /**
         * @format uuid
         */
        id: string;
        name: string;
        account_number: string | null;
    };
    brought_forward: string | null;
    lines: {
        /**
         * @format uuid
         */
        id: string;
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
            /**
             * @format uuid
             */
            document_id: string;
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
    /**
     * Paid on work that came to nothing; theirs to have back.
     */
    unclaimed: string;
    total: string;
};

export type StatusesInOrder = {
    ids: string[];
};

export type StockFound = {
    /**
     * @format uuid
     */
    id: string;
    part_number: string;
    description: string;
    manufacturer: string | null;
    category: string | null;
    location: string | null;
    barcode: string | null;
    supplier_id: string | null;
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
};

export type StockInList = {
    /**
     * @format uuid
     */
    id: string;
    part_number: string;
    description: string;
    manufacturer: string | null;
    category: string | null;
    location: string | null;
    barcode: string | null;
    supplier_id: string | null;
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
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    sub_category: string | null;
    supplier: string | null;
    low: boolean;
    value?: string | null;
    margin_percent?: string | null;
};

export type StockKey = {
    /**
     * @format uuid
     */
    id: string;
    version: number;
};

export type StockLow = {
    /**
     * @format uuid
     */
    id: string;
    part_number: string;
    description: string;
    manufacturer: string | null;
    category: string | null;
    location: string | null;
    barcode: string | null;
    supplier_id: string | null;
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
    suggested_quantity: string;
};

export type StockRules = {
    allow_negative: boolean;
    version: number;
};

export type StockTaken = {
    lines: {
        /**
         * @format uuid
         */
        stock_item_id: string;
        part_number: string;
        difference: string;
        quantity_in_stock: string;
    }[];
};

export type StockWhole = {
    /**
     * @format uuid
     */
    id: string;
    part_number: string;
    description: string;
    manufacturer: string | null;
    category: string | null;
    location: string | null;
    barcode: string | null;
    supplier_id: string | null;
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
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    sub_category: string | null;
    supplier: string | null;
    low: boolean;
    value?: string | null;
    margin_percent?: string | null;
    keywords: string | null;
    nominal_code: string | null;
    quantity_reserved: string;
    minimum_order_quantity: string | null;
    guarantee: string | null;
    notes: string | null;
    tyre: Record<string, string> | null;
    cost_tax_code?: string | null;
    retail_markup_percent?: string | null;
    trade_markup_percent?: string | null;
};

export type StockWritten = {
    /**
     * @format uuid
     */
    id: string;
    part_number: string;
    description: string;
    manufacturer: string | null;
    category: string | null;
    location: string | null;
    barcode: string | null;
    supplier_id: string | null;
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
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    sub_category: string | null;
    keywords: string | null;
    nominal_code: string | null;
    quantity_reserved: string;
    minimum_order_quantity: string | null;
    guarantee: string | null;
    notes: string | null;
    tyre: Record<string, string> | null;
    cost_tax_code?: string | null;
    retail_markup_percent?: string | null;
    trade_markup_percent?: string | null;
};

export type SupplierInList = {
    /**
     * @format uuid
     */
    id: string;
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
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type SupplierWhole = {
    /**
     * @format uuid
     */
    id: string;
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
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    fax: string | null;
    address: string | null;
    notes: string | null;
};

export type SupplierWritten = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    account_number: string | null;
    email: string | null;
    telephone: string | null;
    locality: string | null;
    postcode: string | null;
    account_held: boolean;
    credit_limit: string | null;
    credit_terms: number | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    fax: string | null;
    address: string | null;
    notes: string | null;
};

export type TaxCodeShown = {
    code: string;
    name: string;
    retired: boolean;
    rates: {
        valid_from: string;
        rate: string;
    }[];
};

export type TokenHolder = {
    kind: "user" | "api_key";
    name: string;
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    permissions: string[];
};

export type Tokens = {
    access_token: string;
    refresh_token: string;
    token_type: "Bearer";
    expires_in: number;
    user: Profile;
};

export type UserCreated = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    email: string;
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    password: string;
};

export type UserInList = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    email: string;
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    active: boolean;
    must_change_password: boolean;
    last_sign_in_at: string | null;
    sessions: number;
    version: number;
};

export type UserWritten = {
    /**
     * @format uuid
     */
    id: string;
    name: string;
    email: string;
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    active: boolean;
    version: number;
};

export type VatFigures = {
    from: string;
    to: string;
    basis: string;
    box_1: string;
    box_2: string;
    box_3: string;
    box_4: string;
    box_5: string;
    owed_to: ("hmrc" | "garage") | null;
    box_6: string;
    box_7: string;
    box_8: string;
    box_9: string;
    sales: {
        tax_code: string;
        name: string;
        net: string;
        tax: string;
        margin_vat: string;
    }[];
    purchases: {
        tax_code: string;
        name: string;
        net: string;
        tax: string;
        margin_vat: string;
    }[];
    sales_net: string;
    sales_tax: string;
};

export type VatPeriodInList = {
    /**
     * @format uuid
     */
    id: string;
    starts_on: string;
    ends_on: string;
    closed_at: string | null;
    closed_by: string | null;
    documents: number;
    vat: string;
};

export type VatPeriodWritten = {
    /**
     * @format uuid
     */
    id: string;
    starts_on: string;
    ends_on: string;
    closed_at: string | null;
};

export type VehicleInList = {
    /**
     * @format uuid
     */
    id: string;
    customer_id: string | null;
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
    last_invoice_date: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
    customer_name: string | null;
    last_plate: string | null;
};

export type VehicleLookup = {
    registration: string;
    found: boolean;
    vehicles: {
        /**
         * @format uuid
         */
        id: string;
        registration: string;
        make: string | null;
        model: string | null;
        colour: string | null;
        vin: string | null;
        customer_id: string | null;
        customer_name: string | null;
        version: number;
    }[];
};

export type VehicleMoved = {
    /**
     * @format uuid
     */
    id: string;
    customer_id: string | null;
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
    last_invoice_date: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
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
    /**
     * @format uuid
     */
    moved_from_id: string;
};

export type VehicleWhole = {
    /**
     * @format uuid
     */
    id: string;
    customer_id: string | null;
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
    last_invoice_date: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
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
};

/**
 * Where a walk by cursor stands.
 */
export type Walk = {
    /**
     * The cursor to go on with; null at the end of a list. That of the events is kept for the next time.
     */
    next: string | null;
    /**
     * Whether there are further rows already.
     */
    more: boolean;
    /**
     * Of a list: what to give as `updated_since` when walking it the next time.
     * @format date-time
     */
    changed_since?: string;
};

export type Webhook = {
    /**
     * @format uuid
     */
    id: string;
    url: string;
    description: string | null;
    event_names: string[];
    active: boolean;
    disabled_reason: string | null;
    failing_since: string | null;
    last_delivered_at: string | null;
    /**
     * @format date-time
     */
    created_at: string;
    /**
     * @format date-time
     */
    updated_at: string;
    version: number;
};

export type WebhookDelivery = {
    /**
     * @format uuid
     */
    id: string;
    /**
     * @format uuid
     */
    endpoint_id: string;
    event_name: string;
    entity: string | null;
    entity_id: string | null;
    /**
     * @format date-time
     */
    occurred_at: string;
    state: "queued" | "delivered" | "failed";
    attempts: number;
    last_status: number | null;
    last_error: string | null;
    next_attempt_at: string | null;
    delivered_at: string | null;
};

export type WebhookDeliveryWithLog = {
    /**
     * @format uuid
     */
    id: string;
    /**
     * @format uuid
     */
    endpoint_id: string;
    event_name: string;
    entity: string | null;
    entity_id: string | null;
    /**
     * @format date-time
     */
    occurred_at: string;
    state: "queued" | "delivered" | "failed";
    attempts: number;
    last_status: number | null;
    last_error: string | null;
    next_attempt_at: string | null;
    delivered_at: string | null;
    log: {
        /**
         * @format date-time
         */
        at: string;
        ms: number;
        status: number | null;
        error: string | null;
        answer: string | null;
    }[];
};

export type WebhookEvent = {
    name: string;
    description: string;
};

export type WebhookReplay = {
    queued: number;
};

export type WebhookRules = {
    allow_private_addresses: boolean;
    version: number;
};

export type WorkOffered = {
    /**
     * @format uuid
     */
    id: string;
    kind: "advisory" | "declined" | "deferred";
    item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "surcharge" | "excess" | "adjustment" | "comment";
    description: string;
    part_number: string | null;
    stock_item_id: string | null;
    quantity: string;
    unit_price: string | null;
    tax_code: string | null;
    severity: string | null;
    noted_on: string | null;
    document_id: string | null;
    mileage: number | null;
    line_gross: string | null;
    on_document: {
        /**
         * @format uuid
         */
        id: string;
        type: string;
        number: string | null;
    } | null;
};

export type PostAdvisoriesByIdResolveResult = {
    success: true;
    data: AdvisoryWhole;
    meta: Meta;
};

export type PostAdvisoriesByIdResolveError = Failure;

export type PostAdvisoriesByIdResolvePath = {
    /**
     * The id of one of the advisories.
     * @format uuid
     */
    id: string;
};

export type PostAdvisoriesByIdResolveBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * The document.
     */
    document_id?: string | null;
};

export type PostAdvisoriesByIdResolveHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostAdvisoriesByIdResolveResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostAdvisoriesByIdResolveVariables = {
    path: PostAdvisoriesByIdResolvePath;
    body?: PostAdvisoriesByIdResolveBody;
    headers?: PostAdvisoriesByIdResolveHeaders;
};

export type DeleteAdvisoriesByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteAdvisoriesByIdError = Failure;

export type DeleteAdvisoriesByIdPath = {
    /**
     * The id of one of the advisories.
     * @format uuid
     */
    id: string;
};

export type DeleteAdvisoriesByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteAdvisoriesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteAdvisoriesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteAdvisoriesByIdVariables = {
    path: DeleteAdvisoriesByIdPath;
    query?: DeleteAdvisoriesByIdQuery;
    headers?: DeleteAdvisoriesByIdHeaders;
};

export type DeleteApiKeysByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteApiKeysByIdError = Failure;

export type DeleteApiKeysByIdPath = {
    /**
     * The id of one of the api keys.
     * @format uuid
     */
    id: string;
};

export type DeleteApiKeysByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteApiKeysByIdVariables = {
    path: DeleteApiKeysByIdPath;
};

export type GetApiKeysResult = {
    success: true;
    data: ApiKey[];
    meta: Meta;
};

export type GetApiKeysError = Failure;

export type GetApiKeysHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetApiKeysResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetApiKeysVariables = {
    headers?: GetApiKeysHeaders;
};

export type PostApiKeysResult = {
    success: true;
    data: NewApiKey;
    meta: Meta;
};

export type PostApiKeysError = Failure;

export type PostApiKeysBody = {
    /**
     * @maxLength 80
     * @pattern \S
     */
    name: string;
    /**
     * The role.
     */
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    /**
     * What the key may do, as every operation names what it needs: `customers:read`. `null` is all of its role.
     */
    scopes: string[] | null;
    /**
     * 1 to 3650; for good where it is not given.
     */
    expires_in_days?: number | null;
};

export type PostApiKeysHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostApiKeysResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostApiKeysVariables = {
    body: PostApiKeysBody;
    headers?: PostApiKeysHeaders;
};

export type PostAppointmentsByIdCancelResult = {
    success: true;
    data: AppointmentWhole;
    meta: Meta;
};

export type PostAppointmentsByIdCancelError = Failure;

export type PostAppointmentsByIdCancelPath = {
    /**
     * The id of one of the appointments.
     * @format uuid
     */
    id: string;
};

export type PostAppointmentsByIdCancelBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Why, in a few words.
     */
    reason?: string | null;
};

export type PostAppointmentsByIdCancelHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostAppointmentsByIdCancelResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostAppointmentsByIdCancelVariables = {
    path: PostAppointmentsByIdCancelPath;
    body?: PostAppointmentsByIdCancelBody;
    headers?: PostAppointmentsByIdCancelHeaders;
};

export type GetAppointmentsByIdResult = {
    success: true;
    data: AppointmentWhole;
    meta: Meta;
};

export type GetAppointmentsByIdError = Failure;

export type GetAppointmentsByIdPath = {
    /**
     * The id of one of the appointments.
     * @format uuid
     */
    id: string;
};

export type GetAppointmentsByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetAppointmentsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetAppointmentsByIdVariables = {
    path: GetAppointmentsByIdPath;
    headers?: GetAppointmentsByIdHeaders;
};

export type PutAppointmentsByIdResult = {
    success: true;
    data: AppointmentWhole;
    meta: Meta;
};

export type PutAppointmentsByIdError = Failure;

export type PutAppointmentsByIdPath = {
    /**
     * The id of one of the appointments.
     * @format uuid
     */
    id: string;
};

export type PutAppointmentsByIdBody = {
    /**
     * The bay.
     */
    resource_id?: string | null;
    /**
     * The technician.
     */
    technician_id?: string | null;
    /**
     * The customer.
     */
    customer_id?: string | null;
    /**
     * The vehicle.
     */
    vehicle_id?: string | null;
    /**
     * The document.
     */
    document_id?: string | null;
    /**
     * What it is booked for, in the garage's own words.
     */
    appointment_type?: string | null;
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
    description?: string | null;
    /**
     * The number plate, with or without its space.
     */
    registration?: string | null;
    /**
     * Its end; or give `duration_minutes`.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$
     */
    ends_at?: string;
    /**
     * How long the work takes.
     * @minimum 5
     * @maximum 44640
     */
    duration_minutes?: number;
    /**
     * Its start: `2026-11-22T09:00` by the garage's clock, or with its offset.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$
     */
    starts_at?: string;
    /**
     * Books it though the garage is closed then, or the technician away.
     */
    confirmed_outside_hours?: boolean;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PutAppointmentsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutAppointmentsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutAppointmentsByIdVariables = {
    path: PutAppointmentsByIdPath;
    body?: PutAppointmentsByIdBody;
    headers?: PutAppointmentsByIdHeaders;
};

export type DeleteAppointmentsByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteAppointmentsByIdError = Failure;

export type DeleteAppointmentsByIdPath = {
    /**
     * The id of one of the appointments.
     * @format uuid
     */
    id: string;
};

export type DeleteAppointmentsByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteAppointmentsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteAppointmentsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteAppointmentsByIdVariables = {
    path: DeleteAppointmentsByIdPath;
    query?: DeleteAppointmentsByIdQuery;
    headers?: DeleteAppointmentsByIdHeaders;
};

export type PatchAppointmentsByIdResult = {
    success: true;
    data: AppointmentWhole;
    meta: Meta;
};

export type PatchAppointmentsByIdError = Failure;

export type PatchAppointmentsByIdPath = {
    /**
     * The id of one of the appointments.
     * @format uuid
     */
    id: string;
};

export type PatchAppointmentsByIdBody = {
    /**
     * The bay.
     */
    resource_id?: string | null;
    /**
     * The technician.
     */
    technician_id?: string | null;
    /**
     * The customer.
     */
    customer_id?: string | null;
    /**
     * The vehicle.
     */
    vehicle_id?: string | null;
    /**
     * The document.
     */
    document_id?: string | null;
    /**
     * What it is booked for, in the garage's own words.
     */
    appointment_type?: string | null;
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
    description?: string | null;
    /**
     * The number plate, with or without its space.
     */
    registration?: string | null;
    /**
     * Its end; or give `duration_minutes`.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$
     */
    ends_at?: string;
    /**
     * How long the work takes.
     * @minimum 5
     * @maximum 44640
     */
    duration_minutes?: number;
    /**
     * Its start: `2026-11-22T09:00` by the garage's clock, or with its offset.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$
     */
    starts_at?: string;
    /**
     * Books it though the garage is closed then, or the technician away.
     */
    confirmed_outside_hours?: boolean;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PatchAppointmentsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchAppointmentsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchAppointmentsByIdVariables = {
    path: PatchAppointmentsByIdPath;
    body?: PatchAppointmentsByIdBody;
    headers?: PatchAppointmentsByIdHeaders;
};

export type PutAppointmentsByIdStatusResult = {
    success: true;
    data: AppointmentWhole;
    meta: Meta;
};

export type PutAppointmentsByIdStatusError = Failure;

export type PutAppointmentsByIdStatusPath = {
    /**
     * The id of one of the appointments.
     * @format uuid
     */
    id: string;
};

export type PutAppointmentsByIdStatusBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Where it stands.
     */
    status?: "booked" | "arrived" | "in_progress" | "completed" | "no_show" | "cancelled";
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
};

export type PutAppointmentsByIdStatusHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutAppointmentsByIdStatusResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutAppointmentsByIdStatusVariables = {
    path: PutAppointmentsByIdStatusPath;
    body?: PutAppointmentsByIdStatusBody;
    headers?: PutAppointmentsByIdStatusHeaders;
};

export type PatchAppointmentsByIdStatusResult = {
    success: true;
    data: AppointmentWhole;
    meta: Meta;
};

export type PatchAppointmentsByIdStatusError = Failure;

export type PatchAppointmentsByIdStatusPath = {
    /**
     * The id of one of the appointments.
     * @format uuid
     */
    id: string;
};

export type PatchAppointmentsByIdStatusBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Where it stands.
     */
    status?: "booked" | "arrived" | "in_progress" | "completed" | "no_show" | "cancelled";
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
};

export type PatchAppointmentsByIdStatusHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchAppointmentsByIdStatusResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchAppointmentsByIdStatusVariables = {
    path: PatchAppointmentsByIdStatusPath;
    body?: PatchAppointmentsByIdStatusBody;
    headers?: PatchAppointmentsByIdStatusHeaders;
};

export type GetAppointmentsAvailabilityResult = {
    success: true;
    data: SlotsShown;
    meta: Meta;
};

export type GetAppointmentsAvailabilityError = Failure;

export type GetAppointmentsAvailabilityQuery = {
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * How long the work takes.
     * @minimum 5
     * @maximum 1440
     */
    duration_minutes?: number;
    /**
     * Starts are offered at this distance.
     * @minimum 5
     * @maximum 240
     */
    step_minutes?: number;
    /**
     * The earliest start, counted from now.
     * @minimum 0
     * @maximum 43200
     */
    notice_minutes?: number;
    /**
     * What kind it is of.
     */
    kind?: "bay" | "ramp" | "mot_lane" | "courtesy_car";
    /**
     * The bay.
     * @format uuid
     */
    resource_id?: string;
    /**
     * The technician.
     * @format uuid
     */
    technician_id?: string;
    /**
     * Whether some technician has to be free as well.
     */
    any_technician?: boolean;
    /**
     * The appointment that is to be moved, which does not stand in its own way.
     * @format uuid
     */
    moving_id?: string;
};

export type GetAppointmentsAvailabilityHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetAppointmentsAvailabilityResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetAppointmentsAvailabilityVariables = {
    query?: GetAppointmentsAvailabilityQuery;
    headers?: GetAppointmentsAvailabilityHeaders;
};

export type GetAppointmentsCalendarResult = {
    success: true;
    data: CalendarShown;
    meta: Meta;
};

export type GetAppointmentsCalendarError = Failure;

export type GetAppointmentsCalendarQuery = {
    /**
     * A day, a week or a month.
     */
    view?: "day" | "week" | "month";
    /**
     * A day within the week or month that is asked for.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    date?: string;
    /**
     * What it is counted or grouped by.
     */
    by?: "resource" | "technician";
    /**
     * The bay.
     * @format uuid
     */
    resource_id?: string;
    /**
     * The technician.
     * @format uuid
     */
    technician_id?: string;
    /**
     * Bays and technicians without a booking too.
     */
    all?: boolean;
};

export type GetAppointmentsCalendarHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetAppointmentsCalendarResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetAppointmentsCalendarVariables = {
    query?: GetAppointmentsCalendarQuery;
    headers?: GetAppointmentsCalendarHeaders;
};

export type GetAppointmentsDiaryResult = {
    success: true;
    data: DiaryShown;
    meta: Meta;
};

export type GetAppointmentsDiaryError = Failure;

export type GetAppointmentsDiaryHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetAppointmentsDiaryResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetAppointmentsDiaryVariables = {
    headers?: GetAppointmentsDiaryHeaders;
};

export type GetAppointmentsResult = {
    success: true;
    data: AppointmentWhole[];
    meta: Meta;
};

export type GetAppointmentsError = Failure;

export type GetAppointmentsQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "starts_at" | "-starts_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * Where it stands.
     */
    status?: "booked" | "arrived" | "in_progress" | "completed" | "no_show" | "cancelled";
    /**
     * The bay.
     * @format uuid
     */
    resource_id?: string;
    /**
     * The technician.
     * @format uuid
     */
    technician_id?: string;
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * The vehicle.
     * @format uuid
     */
    vehicle_id?: string;
    /**
     * The document.
     * @format uuid
     */
    document_id?: string;
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetAppointmentsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetAppointmentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetAppointmentsVariables = {
    query?: GetAppointmentsQuery;
    headers?: GetAppointmentsHeaders;
};

export type PostAppointmentsResult = {
    success: true;
    data: AppointmentWhole;
    meta: Meta;
};

export type PostAppointmentsError = Failure;

export type PostAppointmentsBody = {
    /**
     * The bay.
     */
    resource_id?: string | null;
    /**
     * The technician.
     */
    technician_id?: string | null;
    /**
     * The customer.
     */
    customer_id?: string | null;
    /**
     * The vehicle.
     */
    vehicle_id?: string | null;
    /**
     * The document.
     */
    document_id?: string | null;
    /**
     * What it is booked for, in the garage's own words.
     */
    appointment_type?: string | null;
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
    description?: string | null;
    /**
     * The number plate, with or without its space.
     */
    registration?: string | null;
    /**
     * Its end; or give `duration_minutes`.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$
     */
    ends_at?: string;
    /**
     * How long the work takes.
     * @minimum 5
     * @maximum 44640
     */
    duration_minutes?: number;
    /**
     * Its start: `2026-11-22T09:00` by the garage's clock, or with its offset.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$
     */
    starts_at: string;
    /**
     * Books it though the garage is closed then, or the technician away.
     */
    confirmed_outside_hours?: boolean;
};

export type PostAppointmentsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostAppointmentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostAppointmentsVariables = {
    body: PostAppointmentsBody;
    headers?: PostAppointmentsHeaders;
};

export type GetAuditResult = {
    success: true;
    data: AuditEntry[];
    meta: Meta;
};

export type GetAuditError = Failure;

export type GetAuditQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-at" | "at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * Only changes of this kind of record: `customers`.
     * @maxLength 80
     */
    entity?: string;
    /**
     * Only changes of this record.
     * @format uuid
     */
    entity_id?: string;
    /**
     * Who did it.
     * @format uuid
     */
    actor_id?: string;
    /**
     * Only this command, or with a dot at its end all of a subject: `customers.`
     * @maxLength 80
     */
    command?: string;
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
};

export type GetAuditHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetAuditResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetAuditVariables = {
    query?: GetAuditQuery;
    headers?: GetAuditHeaders;
};

export type PostAuthChangePasswordResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type PostAuthChangePasswordError = Failure;

export type PostAuthChangePasswordBody = {
    /**
     * @maxLength 200
     */
    current_password: string;
    /**
     * @minLength 10
     * @maxLength 200
     */
    new_password: string;
};

export type PostAuthChangePasswordResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PostAuthChangePasswordVariables = {
    body: PostAuthChangePasswordBody;
};

export type GetAuthJwksJsonResult = JsonWebKeys;

export type GetAuthJwksJsonError = Failure;

export type GetAuthJwksJsonResponseHeaders = {
    xRequestId?: string;
};

export type PostAuthLoginResult = {
    success: true;
    data: Tokens;
    meta: Meta;
};

export type PostAuthLoginError = Failure;

export type PostAuthLoginBody = {
    /**
     * The e-mail address.
     * @maxLength 254
     * @format email
     */
    email: string;
    /**
     * @minLength 1
     * @maxLength 200
     */
    password: string;
    /**
     * @maxLength 20
     */
    otp?: string;
};

export type PostAuthLoginResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PostAuthLoginVariables = {
    body: PostAuthLoginBody;
};

export type PostAuthLogoutResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type PostAuthLogoutError = Failure;

export type PostAuthLogoutResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type GetAuthMeResult = {
    success: true;
    data: TokenHolder;
    meta: Meta;
};

export type GetAuthMeError = Failure;

export type GetAuthMeHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetAuthMeResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetAuthMeVariables = {
    headers?: GetAuthMeHeaders;
};

export type GetAuthProfileResult = {
    success: true;
    data: Profile;
    meta: Meta;
};

export type GetAuthProfileError = Failure;

export type GetAuthProfileHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetAuthProfileResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetAuthProfileVariables = {
    headers?: GetAuthProfileHeaders;
};

export type PutAuthProfileResult = {
    success: true;
    data: Profile;
    meta: Meta;
};

export type PutAuthProfileError = Failure;

export type PutAuthProfileBody = {
    /**
     * @maxLength 100
     * @pattern \S
     */
    name?: string;
    /**
     * The e-mail address.
     * @maxLength 254
     * @format email
     */
    email?: string;
    /**
     * @maxLength 200
     */
    current_password?: string;
};

export type PutAuthProfileResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PutAuthProfileVariables = {
    body?: PutAuthProfileBody;
};

export type PatchAuthProfileResult = {
    success: true;
    data: Profile;
    meta: Meta;
};

export type PatchAuthProfileError = Failure;

export type PatchAuthProfileBody = {
    /**
     * @maxLength 100
     * @pattern \S
     */
    name?: string;
    /**
     * The e-mail address.
     * @maxLength 254
     * @format email
     */
    email?: string;
    /**
     * @maxLength 200
     */
    current_password?: string;
};

export type PatchAuthProfileResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PatchAuthProfileVariables = {
    body?: PatchAuthProfileBody;
};

export type PostAuthRefreshResult = {
    success: true;
    data: Tokens;
    meta: Meta;
};

export type PostAuthRefreshError = Failure;

export type PostAuthRefreshBody = {
    /**
     * @minLength 1
     * @maxLength 200
     */
    refresh_token: string;
};

export type PostAuthRefreshResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PostAuthRefreshVariables = {
    body: PostAuthRefreshBody;
};

export type DeleteAuthSessionsByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteAuthSessionsByIdError = Failure;

export type DeleteAuthSessionsByIdPath = {
    /**
     * The id of one of the sessions.
     * @format uuid
     */
    id: string;
};

export type DeleteAuthSessionsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteAuthSessionsByIdVariables = {
    path: DeleteAuthSessionsByIdPath;
};

export type GetAuthSessionsResult = {
    success: true;
    data: Session[];
    meta: Meta;
};

export type GetAuthSessionsError = Failure;

export type GetAuthSessionsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetAuthSessionsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetAuthSessionsVariables = {
    headers?: GetAuthSessionsHeaders;
};

export type PostCashUpsByDayReopenResult = {
    success: true;
    data: DayReopened;
    meta: Meta;
};

export type PostCashUpsByDayReopenError = Failure;

export type PostCashUpsByDayReopenPath = {
    /**
     * A day, as `2026-11-22`.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    day: string;
};

export type PostCashUpsByDayReopenBody = {
    /**
     * Why, in a few words.
     * @minLength 3
     * @maxLength 400
     */
    reason: string;
};

export type PostCashUpsByDayReopenHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostCashUpsByDayReopenResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostCashUpsByDayReopenVariables = {
    path: PostCashUpsByDayReopenPath;
    body: PostCashUpsByDayReopenBody;
    headers?: PostCashUpsByDayReopenHeaders;
};

export type GetCashUpsByDayResult = {
    success: true;
    data: CashUpDay;
    meta: Meta;
};

export type GetCashUpsByDayError = Failure;

export type GetCashUpsByDayPath = {
    /**
     * A day, as `2026-11-22`.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    day: string;
};

export type GetCashUpsByDayHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCashUpsByDayResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCashUpsByDayVariables = {
    path: GetCashUpsByDayPath;
    headers?: GetCashUpsByDayHeaders;
};

export type GetCashUpsResult = {
    success: true;
    data: PastCashUp[];
    meta: Meta;
};

export type GetCashUpsError = Failure;

export type GetCashUpsQuery = {
    /**
     * Days before this one.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    before?: string;
};

export type GetCashUpsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCashUpsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCashUpsVariables = {
    query?: GetCashUpsQuery;
    headers?: GetCashUpsHeaders;
};

export type PostCashUpsResult = {
    success: true;
    data: DayClosed;
    meta: Meta;
};

export type PostCashUpsError = Failure;

export type PostCashUpsBody = {
    /**
     * A day, as `2026-11-22`.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    day: string;
    /**
     * @maxItems 9
     */
    counts: {
        /**
         * How it was paid.
         */
        method: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
        /**
         * How many there are.
         */
        counted: string | number;
        expected?: string | number;
    }[];
    notes?: string | null;
};

export type PostCashUpsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostCashUpsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostCashUpsVariables = {
    body: PostCashUpsBody;
    headers?: PostCashUpsHeaders;
};

export type PutContactsByIdResult = {
    success: true;
    data: Contact;
    meta: Meta;
};

export type PutContactsByIdError = Failure;

export type PutContactsByIdPath = {
    /**
     * The id of one of the contacts.
     * @format uuid
     */
    id: string;
};

export type PutContactsByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    name?: string | null;
    /**
     * The role.
     */
    role?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    telephone?: string | null;
    mobile?: string | null;
    /**
     * May say yes to work.
     */
    may_approve?: boolean | null;
    /**
     * May be invoiced.
     */
    may_be_billed?: boolean | null;
    notes?: string | null;
};

export type PutContactsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutContactsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutContactsByIdVariables = {
    path: PutContactsByIdPath;
    body?: PutContactsByIdBody;
    headers?: PutContactsByIdHeaders;
};

export type DeleteContactsByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteContactsByIdError = Failure;

export type DeleteContactsByIdPath = {
    /**
     * The id of one of the contacts.
     * @format uuid
     */
    id: string;
};

export type DeleteContactsByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteContactsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteContactsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteContactsByIdVariables = {
    path: DeleteContactsByIdPath;
    query?: DeleteContactsByIdQuery;
    headers?: DeleteContactsByIdHeaders;
};

export type PatchContactsByIdResult = {
    success: true;
    data: Contact;
    meta: Meta;
};

export type PatchContactsByIdError = Failure;

export type PatchContactsByIdPath = {
    /**
     * The id of one of the contacts.
     * @format uuid
     */
    id: string;
};

export type PatchContactsByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    name?: string | null;
    /**
     * The role.
     */
    role?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    telephone?: string | null;
    mobile?: string | null;
    /**
     * May say yes to work.
     */
    may_approve?: boolean | null;
    /**
     * May be invoiced.
     */
    may_be_billed?: boolean | null;
    notes?: string | null;
};

export type PatchContactsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchContactsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchContactsByIdVariables = {
    path: PatchContactsByIdPath;
    body?: PatchContactsByIdBody;
    headers?: PatchContactsByIdHeaders;
};

export type GetCustomersByIdConsentsResult = {
    success: true;
    data: Consent[];
    meta: Meta;
};

export type GetCustomersByIdConsentsError = Failure;

export type GetCustomersByIdConsentsPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type GetCustomersByIdConsentsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCustomersByIdConsentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCustomersByIdConsentsVariables = {
    path: GetCustomersByIdConsentsPath;
    headers?: GetCustomersByIdConsentsHeaders;
};

export type PostCustomersByIdConsentsResult = {
    success: true;
    data: Consent;
    meta: Meta;
};

export type PostCustomersByIdConsentsError = Failure;

export type PostCustomersByIdConsentsPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type PostCustomersByIdConsentsBody = {
    /**
     * How it reaches the customer.
     */
    channel: "email" | "sms" | "whatsapp" | "post" | "telephone";
    decision: "given" | "refused" | "withdrawn";
    basis?: string | null;
    wording?: string | null;
    /**
     * Where it was said.
     */
    source?: string | null;
    decided_on?: string | null;
};

export type PostCustomersByIdConsentsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostCustomersByIdConsentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostCustomersByIdConsentsVariables = {
    path: PostCustomersByIdConsentsPath;
    body: PostCustomersByIdConsentsBody;
    headers?: PostCustomersByIdConsentsHeaders;
};

export type GetCustomersByIdContactsResult = {
    success: true;
    data: Contact[];
    meta: Meta;
};

export type GetCustomersByIdContactsError = Failure;

export type GetCustomersByIdContactsPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type GetCustomersByIdContactsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCustomersByIdContactsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCustomersByIdContactsVariables = {
    path: GetCustomersByIdContactsPath;
    headers?: GetCustomersByIdContactsHeaders;
};

export type PostCustomersByIdContactsResult = {
    success: true;
    data: Contact;
    meta: Meta;
};

export type PostCustomersByIdContactsError = Failure;

export type PostCustomersByIdContactsPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type PostCustomersByIdContactsBody = {
    name?: string | null;
    /**
     * The role.
     */
    role?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    telephone?: string | null;
    mobile?: string | null;
    /**
     * May say yes to work.
     */
    may_approve?: boolean | null;
    /**
     * May be invoiced.
     */
    may_be_billed?: boolean | null;
    notes?: string | null;
};

export type PostCustomersByIdContactsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostCustomersByIdContactsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostCustomersByIdContactsVariables = {
    path: PostCustomersByIdContactsPath;
    body?: PostCustomersByIdContactsBody;
    headers?: PostCustomersByIdContactsHeaders;
};

export type GetCustomersByIdDocumentsResult = {
    success: true;
    data: DocumentInList[];
    meta: Meta;
};

export type GetCustomersByIdDocumentsError = Failure;

export type GetCustomersByIdDocumentsPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type GetCustomersByIdDocumentsQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-document_date" | "document_date" | "number" | "-number" | "total_gross" | "-total_gross" | "due_date" | "-due_date" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * The kind of document: `estimate`, `job_sheet`, `invoice`, `credit_note`, `excess_invoice`, `payment_on_account`, `vehicle_sale`, `vehicle_purchase`, or GA4's own word for another.
     * @pattern ^[\w .-]{1,40}$
     */
    type?: string;
    /**
     * Where it stands.
     */
    status?: "draft" | "sent" | "approved" | "declined" | "expired" | "converted" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "invoiced" | "cancelled" | "issued" | "part_paid" | "paid" | "credited" | "settled";
    /**
     * The garage's own word beside the status.
     * @maxLength 80
     * @pattern \S
     */
    user_status?: string;
    /**
     * The vehicle.
     * @format uuid
     */
    vehicle_id?: string;
    /**
     * The technician, by name.
     * @maxLength 80
     * @pattern \S
     */
    technician?: string;
    /**
     * Only documents on which something is owed.
     */
    unpaid?: boolean;
    /**
     * Only what is not finished.
     */
    open?: boolean;
    /**
     * What is over and done with, instead of what is under way.
     */
    archive?: boolean;
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetCustomersByIdDocumentsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCustomersByIdDocumentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCustomersByIdDocumentsVariables = {
    path: GetCustomersByIdDocumentsPath;
    query?: GetCustomersByIdDocumentsQuery;
    headers?: GetCustomersByIdDocumentsHeaders;
};

export type PostCustomersByIdMergeResult = {
    success: true;
    data: CustomerMerged;
    meta: Meta;
};

export type PostCustomersByIdMergeError = Failure;

export type PostCustomersByIdMergePath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type PostCustomersByIdMergeBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @format uuid
     */
    merged_id: string;
    /**
     * @minimum 0
     * @maximum 2147483647
     */
    merged_version?: number;
    confirmed_other_account?: boolean | null;
    choices?: {
        /**
         * Made of the name where it is not given.
         */
        account_number?: ("kept" | "merged") | null;
        /**
         * Whether it pays on account.
         */
        account_customer?: ("kept" | "merged") | null;
        /**
         * Pounds that may be owed on account.
         */
        credit_limit?: ("kept" | "merged") | null;
        /**
         * Days to pay.
         */
        credit_terms?: ("kept" | "merged") | null;
        /**
         * Retail or trade.
         */
        classification?: ("kept" | "merged") | null;
        labour_rate?: ("kept" | "merged") | null;
        labour_discount_percent?: ("kept" | "merged") | null;
        parts_discount_percent?: ("kept" | "merged") | null;
        /**
         * Buys parts at trade price.
         */
        trade_parts?: ("kept" | "merged") | null;
        /**
         * Nothing that is sold bears VAT.
         */
        force_tax_free?: ("kept" | "merged") | null;
        regular_customer?: ("kept" | "merged") | null;
    };
};

export type PostCustomersByIdMergeHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostCustomersByIdMergeResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostCustomersByIdMergeVariables = {
    path: PostCustomersByIdMergePath;
    body: PostCustomersByIdMergeBody;
    headers?: PostCustomersByIdMergeHeaders;
};

export type GetCustomersByIdReceiptsResult = {
    success: true;
    data: ReceiptInList[];
    meta: Meta;
};

export type GetCustomersByIdReceiptsError = Failure;

export type GetCustomersByIdReceiptsPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type GetCustomersByIdReceiptsQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-payment_date" | "payment_date" | "amount" | "-amount" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * How it was paid.
     */
    method?: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * The document.
     * @format uuid
     */
    document_id?: string;
    /**
     * Whether it was found on the bank statement.
     */
    reconciled?: boolean;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetCustomersByIdReceiptsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCustomersByIdReceiptsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCustomersByIdReceiptsVariables = {
    path: GetCustomersByIdReceiptsPath;
    query?: GetCustomersByIdReceiptsQuery;
    headers?: GetCustomersByIdReceiptsHeaders;
};

export type PostCustomersByIdRestoreResult = {
    success: true;
    data: CustomerWhole;
    meta: Meta;
};

export type PostCustomersByIdRestoreError = Failure;

export type PostCustomersByIdRestorePath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type PostCustomersByIdRestoreBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostCustomersByIdRestoreHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostCustomersByIdRestoreResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostCustomersByIdRestoreVariables = {
    path: PostCustomersByIdRestorePath;
    body?: PostCustomersByIdRestoreBody;
    headers?: PostCustomersByIdRestoreHeaders;
};

export type GetCustomersByIdResult = {
    success: true;
    data: CustomerWhole;
    meta: Meta;
};

export type GetCustomersByIdError = Failure;

export type GetCustomersByIdPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type GetCustomersByIdQuery = {
    /**
     * Archived ones instead of live ones.
     */
    archived?: boolean;
};

export type GetCustomersByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCustomersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCustomersByIdVariables = {
    path: GetCustomersByIdPath;
    query?: GetCustomersByIdQuery;
    headers?: GetCustomersByIdHeaders;
};

export type PutCustomersByIdResult = {
    success: true;
    data: CustomerWhole;
    meta: Meta;
};

export type PutCustomersByIdError = Failure;

export type PutCustomersByIdPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type PutCustomersByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    title?: string | null;
    forename?: string | null;
    surname?: string | null;
    company_name?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    telephone?: string | null;
    mobile?: string | null;
    house_no?: string | null;
    road?: string | null;
    locality?: string | null;
    town?: string | null;
    county?: string | null;
    postcode?: string | null;
    /**
     * Retail or trade.
     */
    classification?: "retail" | "trade";
    /**
     * Made of the name where it is not given.
     */
    account_number?: string | null;
    /**
     * Whether it pays on account.
     */
    account_customer?: boolean | null;
    /**
     * On stop: nothing more goes on account.
     */
    account_held?: boolean | null;
    /**
     * Pounds that may be owed on account.
     */
    credit_limit?: (string | number) | null;
    /**
     * Days to pay.
     */
    credit_terms?: number | null;
    labour_rate?: (string | number) | null;
    labour_discount_percent?: (string | number) | null;
    parts_discount_percent?: (string | number) | null;
    /**
     * Buys parts at trade price.
     */
    trade_parts?: boolean | null;
    /**
     * Nothing that is sold bears VAT.
     */
    force_tax_free?: boolean | null;
    regular_customer?: boolean | null;
    /**
     * Wants to be reminded.
     */
    reminders_allowed?: boolean | null;
    /**
     * Wants no e-mail.
     */
    no_email?: boolean | null;
    how_found_us?: string | null;
    notes?: string | null;
};

export type PutCustomersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutCustomersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutCustomersByIdVariables = {
    path: PutCustomersByIdPath;
    body?: PutCustomersByIdBody;
    headers?: PutCustomersByIdHeaders;
};

export type DeleteCustomersByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteCustomersByIdError = Failure;

export type DeleteCustomersByIdPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type DeleteCustomersByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteCustomersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteCustomersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteCustomersByIdVariables = {
    path: DeleteCustomersByIdPath;
    query?: DeleteCustomersByIdQuery;
    headers?: DeleteCustomersByIdHeaders;
};

export type PatchCustomersByIdResult = {
    success: true;
    data: CustomerWhole;
    meta: Meta;
};

export type PatchCustomersByIdError = Failure;

export type PatchCustomersByIdPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type PatchCustomersByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    title?: string | null;
    forename?: string | null;
    surname?: string | null;
    company_name?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    telephone?: string | null;
    mobile?: string | null;
    house_no?: string | null;
    road?: string | null;
    locality?: string | null;
    town?: string | null;
    county?: string | null;
    postcode?: string | null;
    /**
     * Retail or trade.
     */
    classification?: "retail" | "trade";
    /**
     * Made of the name where it is not given.
     */
    account_number?: string | null;
    /**
     * Whether it pays on account.
     */
    account_customer?: boolean | null;
    /**
     * On stop: nothing more goes on account.
     */
    account_held?: boolean | null;
    /**
     * Pounds that may be owed on account.
     */
    credit_limit?: (string | number) | null;
    /**
     * Days to pay.
     */
    credit_terms?: number | null;
    labour_rate?: (string | number) | null;
    labour_discount_percent?: (string | number) | null;
    parts_discount_percent?: (string | number) | null;
    /**
     * Buys parts at trade price.
     */
    trade_parts?: boolean | null;
    /**
     * Nothing that is sold bears VAT.
     */
    force_tax_free?: boolean | null;
    regular_customer?: boolean | null;
    /**
     * Wants to be reminded.
     */
    reminders_allowed?: boolean | null;
    /**
     * Wants no e-mail.
     */
    no_email?: boolean | null;
    how_found_us?: string | null;
    notes?: string | null;
};

export type PatchCustomersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchCustomersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchCustomersByIdVariables = {
    path: PatchCustomersByIdPath;
    body?: PatchCustomersByIdBody;
    headers?: PatchCustomersByIdHeaders;
};

export type PostCustomersByIdStatementEmailResult = {
    success: true;
    data: MessageQueued;
    meta: Meta;
};

export type PostCustomersByIdStatementEmailError = Failure;

export type PostCustomersByIdStatementEmailPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type PostCustomersByIdStatementEmailBody = {
    /**
     * The e-mail address that it goes to.
     * @maxLength 254
     * @format email
     */
    to: string;
    /**
     * The subject of the e-mail.
     * @maxLength 200
     * @pattern \S
     */
    subject: string;
    /**
     * The text of the message.
     * @maxLength 10000
     * @pattern \S
     */
    body: string;
    statement?: {
        /**
         * What kind it is of.
         */
        kind?: "month_end" | "current" | "range" | "activity";
        /**
         * A month, as `2026-10`.
         * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])$
         */
        month?: string;
        /**
         * The first day.
         * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
         * @format date
         */
        from?: string;
        /**
         * The e-mail address that it goes to.
         * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
         * @format date
         */
        to?: string;
        /**
         * What is outstanding from before as one line.
         */
        brought_forward?: boolean;
        /**
         * What it is counted or grouped by.
         */
        by?: "due" | "issue";
    };
};

export type PostCustomersByIdStatementEmailHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostCustomersByIdStatementEmailResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostCustomersByIdStatementEmailVariables = {
    path: PostCustomersByIdStatementEmailPath;
    body: PostCustomersByIdStatementEmailBody;
    headers?: PostCustomersByIdStatementEmailHeaders;
};

export type GetCustomersByIdStatementPdfResult = Blob;

export type GetCustomersByIdStatementPdfError = Failure;

export type GetCustomersByIdStatementPdfPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type GetCustomersByIdStatementPdfQuery = {
    /**
     * What kind it is of.
     */
    kind?: "month_end" | "current" | "range" | "activity";
    /**
     * A month, as `2026-10`.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])$
     */
    month?: string;
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * What is outstanding from before as one line.
     */
    brought_forward?: boolean;
    /**
     * What it is counted or grouped by.
     */
    by?: "due" | "issue";
};

export type GetCustomersByIdStatementPdfResponseHeaders = {
    xRequestId?: string;
};

export type GetCustomersByIdStatementPdfVariables = {
    path: GetCustomersByIdStatementPdfPath;
    query?: GetCustomersByIdStatementPdfQuery;
};

export type GetCustomersByIdStatementResult = {
    success: true;
    data: StatementWhole;
    meta: Meta;
};

export type GetCustomersByIdStatementError = Failure;

export type GetCustomersByIdStatementPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type GetCustomersByIdStatementQuery = {
    /**
     * What kind it is of.
     */
    kind?: "month_end" | "current" | "range" | "activity";
    /**
     * A month, as `2026-10`.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])$
     */
    month?: string;
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * What is outstanding from before as one line.
     */
    brought_forward?: boolean;
    /**
     * What it is counted or grouped by.
     */
    by?: "due" | "issue";
};

export type GetCustomersByIdStatementHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCustomersByIdStatementResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCustomersByIdStatementVariables = {
    path: GetCustomersByIdStatementPath;
    query?: GetCustomersByIdStatementQuery;
    headers?: GetCustomersByIdStatementHeaders;
};

export type GetCustomersByIdVehiclesResult = {
    success: true;
    data: VehicleInList[];
    meta: Meta;
};

export type GetCustomersByIdVehiclesError = Failure;

export type GetCustomersByIdVehiclesPath = {
    /**
     * The id of one of the customers.
     * @format uuid
     */
    id: string;
};

export type GetCustomersByIdVehiclesQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-last_invoice_date" | "last_invoice_date" | "registration" | "-registration" | "make" | "-make" | "mot_expiry" | "-mot_expiry" | "-created_at" | "created_at" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * The number plate, with or without its space.
     * @maxLength 20
     */
    registration?: string;
    /**
     * The chassis number.
     * @maxLength 40
     */
    vin?: string;
    /**
     * Only this make.
     * @maxLength 60
     */
    make?: string;
    /**
     * The MOT expires within so many days.
     * @minimum 0
     * @maximum 366
     */
    mot_due_within?: number;
    /**
     * The MOT has expired.
     */
    mot_expired?: boolean;
    /**
     * Archived ones instead of live ones.
     */
    archived?: boolean;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetCustomersByIdVehiclesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCustomersByIdVehiclesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCustomersByIdVehiclesVariables = {
    path: GetCustomersByIdVehiclesPath;
    query?: GetCustomersByIdVehiclesQuery;
    headers?: GetCustomersByIdVehiclesHeaders;
};

export type GetCustomersResult = {
    success: true;
    data: CustomerInList[];
    meta: Meta;
};

export type GetCustomersError = Failure;

export type GetCustomersQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "name" | "-name" | "account_number" | "-account_number" | "town" | "-town" | "postcode" | "-postcode" | "-last_invoice_date" | "last_invoice_date" | "-created_at" | "created_at" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * Retail or trade.
     */
    classification?: "retail" | "trade";
    /**
     * Only customers with an account, or only those without.
     */
    account_customer?: boolean;
    /**
     * Archived ones instead of live ones.
     */
    archived?: boolean;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
    /**
     * Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`.
     */
    columns?: string;
};

export type GetCustomersHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCustomersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCustomersVariables = {
    query?: GetCustomersQuery;
    headers?: GetCustomersHeaders;
};

export type PostCustomersResult = {
    success: true;
    data: CustomerWhole;
    meta: Meta;
};

export type PostCustomersError = Failure;

export type PostCustomersBody = {
    title?: string | null;
    forename?: string | null;
    surname?: string | null;
    company_name?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    telephone?: string | null;
    mobile?: string | null;
    house_no?: string | null;
    road?: string | null;
    locality?: string | null;
    town?: string | null;
    county?: string | null;
    postcode?: string | null;
    /**
     * Retail or trade.
     */
    classification?: "retail" | "trade";
    /**
     * Made of the name where it is not given.
     */
    account_number?: string | null;
    /**
     * Whether it pays on account.
     */
    account_customer?: boolean | null;
    /**
     * On stop: nothing more goes on account.
     */
    account_held?: boolean | null;
    /**
     * Pounds that may be owed on account.
     */
    credit_limit?: (string | number) | null;
    /**
     * Days to pay.
     */
    credit_terms?: number | null;
    labour_rate?: (string | number) | null;
    labour_discount_percent?: (string | number) | null;
    parts_discount_percent?: (string | number) | null;
    /**
     * Buys parts at trade price.
     */
    trade_parts?: boolean | null;
    /**
     * Nothing that is sold bears VAT.
     */
    force_tax_free?: boolean | null;
    regular_customer?: boolean | null;
    /**
     * Wants to be reminded.
     */
    reminders_allowed?: boolean | null;
    /**
     * Wants no e-mail.
     */
    no_email?: boolean | null;
    how_found_us?: string | null;
    notes?: string | null;
    customer_since?: string | null;
    /**
     * True says that it is another than those alike that are on file.
     */
    confirmed_not_duplicate?: boolean | null;
};

export type PostCustomersHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostCustomersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostCustomersVariables = {
    body?: PostCustomersBody;
    headers?: PostCustomersHeaders;
};

export type GetCustomersSearchResult = {
    success: true;
    data: {
        kind: "customer" | "vehicle" | "document" | "part" | "supplier" | "receipt";
        /**
         * @format uuid
         */
        id: string;
        title: string;
        subtitle: string;
        telephone: string;
        reason: string;
    }[];
    meta: Meta;
};

export type GetCustomersSearchError = Failure;

export type GetCustomersSearchQuery = {
    /**
     * Words to search for.
     * @maxLength 100
     */
    q: string;
};

export type GetCustomersSearchHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetCustomersSearchResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetCustomersSearchVariables = {
    query: GetCustomersSearchQuery;
    headers?: GetCustomersSearchHeaders;
};

export type GetDeletionsResult = {
    success: true;
    data: Deletion[];
    meta: Meta;
};

export type GetDeletionsError = Failure;

export type GetDeletionsQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "deleted_at" | "-deleted_at";
    /**
     * Only what was deleted since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    deleted_since?: string;
    /**
     * Only records of this kind.
     */
    entity?: "customers" | "vehicles" | "documents" | "receipts" | "appointments" | "reminders" | "stock" | "suppliers";
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetDeletionsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetDeletionsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetDeletionsVariables = {
    query?: GetDeletionsQuery;
    headers?: GetDeletionsHeaders;
};

export type GetDocsResult = string;

export type GetDocsError = Failure;

export type GetDocsResponseHeaders = {
    xRequestId?: string;
};

export type GetDocumentsByIdAdvisorSheetResult = Blob;

export type GetDocumentsByIdAdvisorSheetError = Failure;

export type GetDocumentsByIdAdvisorSheetPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type GetDocumentsByIdAdvisorSheetResponseHeaders = {
    xRequestId?: string;
};

export type GetDocumentsByIdAdvisorSheetVariables = {
    path: GetDocumentsByIdAdvisorSheetPath;
};

export type PostDocumentsByIdAdvisoriesResult = {
    success: true;
    data: AdvisoryWhole;
    meta: Meta;
};

export type PostDocumentsByIdAdvisoriesError = Failure;

export type PostDocumentsByIdAdvisoriesPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdAdvisoriesBody = {
    /**
     * @maxLength 1000
     * @pattern \S
     */
    description: string;
    severity?: ("advisory" | "soon" | "urgent") | null;
};

export type PostDocumentsByIdAdvisoriesHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdAdvisoriesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdAdvisoriesVariables = {
    path: PostDocumentsByIdAdvisoriesPath;
    body: PostDocumentsByIdAdvisoriesBody;
    headers?: PostDocumentsByIdAdvisoriesHeaders;
};

export type PostDocumentsByIdAllocationsResult = {
    success: true;
    data: CreditAllocated;
    meta: Meta;
};

export type PostDocumentsByIdAllocationsError = Failure;

export type PostDocumentsByIdAllocationsPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdAllocationsBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Which invoices a customer's payment pays, and how much of each.
     * @minItems 1
     * @maxItems 200
     */
    allocations: {
        /**
         * The document.
         * @format uuid
         */
        document_id: string;
        /**
         * Pounds and pence, as `54.85`.
         */
        amount: string | number;
    }[];
};

export type PostDocumentsByIdAllocationsHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdAllocationsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdAllocationsVariables = {
    path: PostDocumentsByIdAllocationsPath;
    body: PostDocumentsByIdAllocationsBody;
    headers?: PostDocumentsByIdAllocationsHeaders;
};

export type PostDocumentsByIdAnswerResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PostDocumentsByIdAnswerError = Failure;

export type PostDocumentsByIdAnswerPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdAnswerBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Only these lines; all where it is not given.
     * @minItems 1
     */
    line_ids?: string[];
    /**
     * What the customer said to this line.
     */
    approval: "to_ask" | "approved" | "declined" | "deferred";
    approval_by?: string | null;
    approval_how?: ("telephone" | "counter" | "message" | "link") | null;
    approval_at?: string | null;
    approval_note?: string | null;
};

export type PostDocumentsByIdAnswerHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdAnswerResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdAnswerVariables = {
    path: PostDocumentsByIdAnswerPath;
    body: PostDocumentsByIdAnswerBody;
    headers?: PostDocumentsByIdAnswerHeaders;
};

export type PostDocumentsByIdAskToIssueResult = {
    success: true;
    data: IssueAsked;
    meta: Meta;
};

export type PostDocumentsByIdAskToIssueError = Failure;

export type PostDocumentsByIdAskToIssuePath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdAskToIssueBody = {
    asked_of?: string | null;
};

export type PostDocumentsByIdAskToIssueHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdAskToIssueResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdAskToIssueVariables = {
    path: PostDocumentsByIdAskToIssuePath;
    body?: PostDocumentsByIdAskToIssueBody;
    headers?: PostDocumentsByIdAskToIssueHeaders;
};

export type PostDocumentsByIdConvertResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PostDocumentsByIdConvertError = Failure;

export type PostDocumentsByIdConvertPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdConvertBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * What it becomes.
     */
    to: "job_sheet" | "invoice";
    /**
     * Only these lines; all where it is not given.
     * @minItems 1
     */
    line_ids?: string[];
    unasked_reason?: string | null;
};

export type PostDocumentsByIdConvertHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdConvertResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdConvertVariables = {
    path: PostDocumentsByIdConvertPath;
    body: PostDocumentsByIdConvertBody;
    headers?: PostDocumentsByIdConvertHeaders;
};

export type PostDocumentsByIdCopyResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PostDocumentsByIdCopyError = Failure;

export type PostDocumentsByIdCopyPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdCopyBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * What the copy is.
     */
    to: "estimate" | "job_sheet" | "invoice" | "credit_note" | "excess_invoice" | "payment_on_account" | "vehicle_sale" | "vehicle_purchase";
};

export type PostDocumentsByIdCopyHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdCopyResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdCopyVariables = {
    path: PostDocumentsByIdCopyPath;
    body: PostDocumentsByIdCopyBody;
    headers?: PostDocumentsByIdCopyHeaders;
};

export type GetDocumentsByIdCreditResult = {
    success: true;
    data: LeftToCredit;
    meta: Meta;
};

export type GetDocumentsByIdCreditError = Failure;

export type GetDocumentsByIdCreditPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type GetDocumentsByIdCreditHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetDocumentsByIdCreditResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetDocumentsByIdCreditVariables = {
    path: GetDocumentsByIdCreditPath;
    headers?: GetDocumentsByIdCreditHeaders;
};

export type PostDocumentsByIdCreditResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PostDocumentsByIdCreditError = Failure;

export type PostDocumentsByIdCreditPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdCreditBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Why, in a few words.
     * @maxLength 400
     * @pattern \S
     */
    reason: string;
    /**
     * The lines.
     * @minItems 1
     */
    lines?: {
        /**
         * The id of the record.
         * @format uuid
         */
        id: string;
        /**
         * How many.
         */
        quantity?: string | number;
        /**
         * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
         */
        unit_price?: (string | number) | null;
        returned_quantity?: (string | number) | null;
    }[];
};

export type PostDocumentsByIdCreditHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdCreditResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdCreditVariables = {
    path: PostDocumentsByIdCreditPath;
    body: PostDocumentsByIdCreditBody;
    headers?: PostDocumentsByIdCreditHeaders;
};

export type PostDocumentsByIdEmailResult = {
    success: true;
    data: MessageQueued;
    meta: Meta;
};

export type PostDocumentsByIdEmailError = Failure;

export type PostDocumentsByIdEmailPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdEmailBody = {
    /**
     * The e-mail address that it goes to.
     * @maxLength 254
     * @format email
     */
    to: string;
    /**
     * The subject of the e-mail.
     * @maxLength 200
     * @pattern \S
     */
    subject: string;
    /**
     * The text of the message.
     * @maxLength 10000
     * @pattern \S
     */
    body: string;
};

export type PostDocumentsByIdEmailHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdEmailResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdEmailVariables = {
    path: PostDocumentsByIdEmailPath;
    body: PostDocumentsByIdEmailBody;
    headers?: PostDocumentsByIdEmailHeaders;
};

export type PostDocumentsByIdExcessResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PostDocumentsByIdExcessError = Failure;

export type PostDocumentsByIdExcessPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdExcessBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Pounds and pence, as `54.85`.
     */
    amount: string | number;
    /**
     * The customer.
     * @format uuid
     */
    customer_id: string;
    customer_vat_registered?: boolean;
};

export type PostDocumentsByIdExcessHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdExcessResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdExcessVariables = {
    path: PostDocumentsByIdExcessPath;
    body: PostDocumentsByIdExcessBody;
    headers?: PostDocumentsByIdExcessHeaders;
};

export type PostDocumentsByIdIssueResult = {
    success: true;
    data: DocumentIssued;
    meta: Meta;
};

export type PostDocumentsByIdIssueError = Failure;

export type PostDocumentsByIdIssuePath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdIssueBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * The day of issue: today or earlier within the open VAT period.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    issued_date?: string;
    override_hold?: boolean;
    override_period?: boolean;
    mot_type?: "Full" | "Retest" | "Duplicate";
    mot_result?: ("Pass" | "Fail" | "Pass Retest" | "Fail Retest") | null;
    mot_tester?: string | null;
    mot_test_date?: string | null;
    /**
     * The last day of the MOT.
     */
    mot_expiry?: string | null;
    mot_take_back?: boolean;
};

export type PostDocumentsByIdIssueHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdIssueResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdIssueVariables = {
    path: PostDocumentsByIdIssuePath;
    body?: PostDocumentsByIdIssueBody;
    headers?: PostDocumentsByIdIssueHeaders;
};

export type GetDocumentsByIdIssuersResult = {
    success: true;
    data: Issuers;
    meta: Meta;
};

export type GetDocumentsByIdIssuersError = Failure;

export type GetDocumentsByIdIssuersPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type GetDocumentsByIdIssuersHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetDocumentsByIdIssuersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetDocumentsByIdIssuersVariables = {
    path: GetDocumentsByIdIssuersPath;
    headers?: GetDocumentsByIdIssuersHeaders;
};

export type PostDocumentsByIdKeepOnAccountResult = {
    success: true;
    data: CreditPutOnAccount;
    meta: Meta;
};

export type PostDocumentsByIdKeepOnAccountError = Failure;

export type PostDocumentsByIdKeepOnAccountPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdKeepOnAccountBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostDocumentsByIdKeepOnAccountHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdKeepOnAccountResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdKeepOnAccountVariables = {
    path: PostDocumentsByIdKeepOnAccountPath;
    body?: PostDocumentsByIdKeepOnAccountBody;
    headers?: PostDocumentsByIdKeepOnAccountHeaders;
};

export type GetDocumentsByIdLineItemsByLineIdResult = {
    success: true;
    data: LineItem;
    meta: Meta;
};

export type GetDocumentsByIdLineItemsByLineIdError = Failure;

export type GetDocumentsByIdLineItemsByLineIdPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
    /**
     * The id of the line.
     * @format uuid
     */
    line_id: string;
};

export type GetDocumentsByIdLineItemsByLineIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetDocumentsByIdLineItemsByLineIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetDocumentsByIdLineItemsByLineIdVariables = {
    path: GetDocumentsByIdLineItemsByLineIdPath;
    headers?: GetDocumentsByIdLineItemsByLineIdHeaders;
};

export type PutDocumentsByIdLineItemsByLineIdResult = {
    success: true;
    data: LineAdded;
    meta: Meta;
};

export type PutDocumentsByIdLineItemsByLineIdError = Failure;

export type PutDocumentsByIdLineItemsByLineIdPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
    /**
     * The id of the line.
     * @format uuid
     */
    line_id: string;
};

export type PutDocumentsByIdLineItemsByLineIdBody = {
    /**
     * What the line is.
     */
    item_type?: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "surcharge" | "excess" | "comment";
    description?: string | null;
    part_number?: string | null;
    /**
     * The stock item.
     */
    stock_item_id?: string | null;
    /**
     * The supplier.
     */
    supplier_id?: string | null;
    supplier_invoice?: string | null;
    /**
     * How many.
     */
    quantity?: (string | number) | null;
    /**
     * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
     */
    unit_price?: (string | number) | null;
    /**
     * What one costs us, without VAT.
     */
    unit_cost?: (string | number) | null;
    /**
     * 0 to 100, as `12.5`.
     */
    discount_percent?: (string | number) | null;
    share_percent?: (string | number) | null;
    /**
     * Whether `unit_price` holds the VAT.
     */
    tax_inclusive?: boolean;
    /**
     * The VAT code, as `T1`.
     * @maxLength 8
     * @pattern \S
     */
    tax_code?: string;
    /**
     * What the customer said: `to_ask` waits for an answer and is not part of what a job sheet comes to; none where nothing is to be asked.
     */
    approval?: ("to_ask" | "approved" | "declined" | "deferred") | null;
    /**
     * Who said it.
     */
    approval_by?: string | null;
    /**
     * By which way they said it.
     */
    approval_how?: ("telephone" | "counter" | "message" | "link") | null;
    /**
     * When they said it; now where it is not given.
     */
    approval_at?: string | null;
    /**
     * With `to_ask`: why it is charged all the same.
     */
    approval_note?: string | null;
    /**
     * The technician.
     */
    technician_id?: string | null;
    /**
     * The technician, by name.
     */
    technician?: string | null;
    guarantee?: string | null;
    nominal_code?: string | null;
    package_key?: string | null;
    package_name?: string | null;
    advisory_id?: string | null;
    deferred_work_id?: string | null;
    returned_quantity?: (string | number) | null;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PutDocumentsByIdLineItemsByLineIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutDocumentsByIdLineItemsByLineIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PutDocumentsByIdLineItemsByLineIdVariables = {
    path: PutDocumentsByIdLineItemsByLineIdPath;
    body?: PutDocumentsByIdLineItemsByLineIdBody;
    headers?: PutDocumentsByIdLineItemsByLineIdHeaders;
};

export type DeleteDocumentsByIdLineItemsByLineIdResult = {
    success: true;
    data: LineAdded;
    meta: Meta;
};

export type DeleteDocumentsByIdLineItemsByLineIdError = Failure;

export type DeleteDocumentsByIdLineItemsByLineIdPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
    /**
     * The id of the line.
     * @format uuid
     */
    line_id: string;
};

export type DeleteDocumentsByIdLineItemsByLineIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteDocumentsByIdLineItemsByLineIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteDocumentsByIdLineItemsByLineIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteDocumentsByIdLineItemsByLineIdVariables = {
    path: DeleteDocumentsByIdLineItemsByLineIdPath;
    query?: DeleteDocumentsByIdLineItemsByLineIdQuery;
    headers?: DeleteDocumentsByIdLineItemsByLineIdHeaders;
};

export type PatchDocumentsByIdLineItemsByLineIdResult = {
    success: true;
    data: LineAdded;
    meta: Meta;
};

export type PatchDocumentsByIdLineItemsByLineIdError = Failure;

export type PatchDocumentsByIdLineItemsByLineIdPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
    /**
     * The id of the line.
     * @format uuid
     */
    line_id: string;
};

export type PatchDocumentsByIdLineItemsByLineIdBody = {
    /**
     * What the line is.
     */
    item_type?: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "surcharge" | "excess" | "comment";
    description?: string | null;
    part_number?: string | null;
    /**
     * The stock item.
     */
    stock_item_id?: string | null;
    /**
     * The supplier.
     */
    supplier_id?: string | null;
    supplier_invoice?: string | null;
    /**
     * How many.
     */
    quantity?: (string | number) | null;
    /**
     * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
     */
    unit_price?: (string | number) | null;
    /**
     * What one costs us, without VAT.
     */
    unit_cost?: (string | number) | null;
    /**
     * 0 to 100, as `12.5`.
     */
    discount_percent?: (string | number) | null;
    share_percent?: (string | number) | null;
    /**
     * Whether `unit_price` holds the VAT.
     */
    tax_inclusive?: boolean;
    /**
     * The VAT code, as `T1`.
     * @maxLength 8
     * @pattern \S
     */
    tax_code?: string;
    /**
     * What the customer said: `to_ask` waits for an answer and is not part of what a job sheet comes to; none where nothing is to be asked.
     */
    approval?: ("to_ask" | "approved" | "declined" | "deferred") | null;
    /**
     * Who said it.
     */
    approval_by?: string | null;
    /**
     * By which way they said it.
     */
    approval_how?: ("telephone" | "counter" | "message" | "link") | null;
    /**
     * When they said it; now where it is not given.
     */
    approval_at?: string | null;
    /**
     * With `to_ask`: why it is charged all the same.
     */
    approval_note?: string | null;
    /**
     * The technician.
     */
    technician_id?: string | null;
    /**
     * The technician, by name.
     */
    technician?: string | null;
    guarantee?: string | null;
    nominal_code?: string | null;
    package_key?: string | null;
    package_name?: string | null;
    advisory_id?: string | null;
    deferred_work_id?: string | null;
    returned_quantity?: (string | number) | null;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PatchDocumentsByIdLineItemsByLineIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchDocumentsByIdLineItemsByLineIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PatchDocumentsByIdLineItemsByLineIdVariables = {
    path: PatchDocumentsByIdLineItemsByLineIdPath;
    body?: PatchDocumentsByIdLineItemsByLineIdBody;
    headers?: PatchDocumentsByIdLineItemsByLineIdHeaders;
};

export type GetDocumentsByIdLineItemsResult = {
    success: true;
    data: LineItem[];
    meta: Meta;
};

export type GetDocumentsByIdLineItemsError = Failure;

export type GetDocumentsByIdLineItemsPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type GetDocumentsByIdLineItemsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetDocumentsByIdLineItemsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetDocumentsByIdLineItemsVariables = {
    path: GetDocumentsByIdLineItemsPath;
    headers?: GetDocumentsByIdLineItemsHeaders;
};

export type PostDocumentsByIdLineItemsResult = {
    success: true;
    data: LineAdded;
    meta: Meta;
};

export type PostDocumentsByIdLineItemsError = Failure;

export type PostDocumentsByIdLineItemsPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdLineItemsBody = {
    /**
     * What the line is.
     */
    item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "surcharge" | "excess" | "comment";
    description?: string | null;
    part_number?: string | null;
    /**
     * The stock item.
     */
    stock_item_id?: string | null;
    /**
     * The supplier.
     */
    supplier_id?: string | null;
    supplier_invoice?: string | null;
    /**
     * How many.
     */
    quantity?: (string | number) | null;
    /**
     * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
     */
    unit_price?: (string | number) | null;
    /**
     * What one costs us, without VAT.
     */
    unit_cost?: (string | number) | null;
    /**
     * 0 to 100, as `12.5`.
     */
    discount_percent?: (string | number) | null;
    share_percent?: (string | number) | null;
    /**
     * Whether `unit_price` holds the VAT.
     */
    tax_inclusive?: boolean;
    /**
     * The VAT code, as `T1`.
     * @maxLength 8
     * @pattern \S
     */
    tax_code?: string;
    /**
     * What the customer said: `to_ask` waits for an answer and is not part of what a job sheet comes to; none where nothing is to be asked.
     */
    approval?: ("to_ask" | "approved" | "declined" | "deferred") | null;
    /**
     * Who said it.
     */
    approval_by?: string | null;
    /**
     * By which way they said it.
     */
    approval_how?: ("telephone" | "counter" | "message" | "link") | null;
    /**
     * When they said it; now where it is not given.
     */
    approval_at?: string | null;
    /**
     * With `to_ask`: why it is charged all the same.
     */
    approval_note?: string | null;
    /**
     * The technician.
     */
    technician_id?: string | null;
    /**
     * The technician, by name.
     */
    technician?: string | null;
    guarantee?: string | null;
    nominal_code?: string | null;
    package_key?: string | null;
    package_name?: string | null;
    advisory_id?: string | null;
    deferred_work_id?: string | null;
    returned_quantity?: (string | number) | null;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostDocumentsByIdLineItemsHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdLineItemsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdLineItemsVariables = {
    path: PostDocumentsByIdLineItemsPath;
    body: PostDocumentsByIdLineItemsBody;
    headers?: PostDocumentsByIdLineItemsHeaders;
};

export type PostDocumentsByIdPayOutResult = {
    success: true;
    data: ReceiptRefunded;
    meta: Meta;
};

export type PostDocumentsByIdPayOutError = Failure;

export type PostDocumentsByIdPayOutPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdPayOutBody = {
    /**
     * How it was paid.
     */
    method: "card" | "cash" | "bacs" | "cheque" | "other";
    /**
     * Pounds and pence, as `54.85`.
     */
    amount?: string | number;
    /**
     * The day of payment; today where it is not given.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    payment_date?: string;
    description?: string | null;
};

export type PostDocumentsByIdPayOutHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdPayOutResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdPayOutVariables = {
    path: PostDocumentsByIdPayOutPath;
    body: PostDocumentsByIdPayOutBody;
    headers?: PostDocumentsByIdPayOutHeaders;
};

export type GetDocumentsByIdPdfResult = Blob;

export type GetDocumentsByIdPdfError = Failure;

export type GetDocumentsByIdPdfPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type GetDocumentsByIdPdfQuery = {
    /**
     * The kept paper of an issued document, without what was received since.
     */
    original?: boolean;
};

export type GetDocumentsByIdPdfResponseHeaders = {
    xRequestId?: string;
};

export type GetDocumentsByIdPdfVariables = {
    path: GetDocumentsByIdPdfPath;
    query?: GetDocumentsByIdPdfQuery;
};

export type PostDocumentsByIdPrintResult = {
    success: true;
    data: Printed;
    meta: Meta;
};

export type PostDocumentsByIdPrintError = Failure;

export type PostDocumentsByIdPrintPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdPrintHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdPrintResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdPrintVariables = {
    path: PostDocumentsByIdPrintPath;
    headers?: PostDocumentsByIdPrintHeaders;
};

export type PostDocumentsByIdPutOnAccountResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PostDocumentsByIdPutOnAccountError = Failure;

export type PostDocumentsByIdPutOnAccountPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdPutOnAccountHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdPutOnAccountResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdPutOnAccountVariables = {
    path: PostDocumentsByIdPutOnAccountPath;
    headers?: PostDocumentsByIdPutOnAccountHeaders;
};

export type GetDocumentsByIdReceiptsResult = {
    success: true;
    data: ReceiptInList[];
    meta: Meta;
};

export type GetDocumentsByIdReceiptsError = Failure;

export type GetDocumentsByIdReceiptsPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type GetDocumentsByIdReceiptsQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-payment_date" | "payment_date" | "amount" | "-amount" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * How it was paid.
     */
    method?: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * Whether it was found on the bank statement.
     */
    reconciled?: boolean;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetDocumentsByIdReceiptsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetDocumentsByIdReceiptsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetDocumentsByIdReceiptsVariables = {
    path: GetDocumentsByIdReceiptsPath;
    query?: GetDocumentsByIdReceiptsQuery;
    headers?: GetDocumentsByIdReceiptsHeaders;
};

export type PostDocumentsByIdReceiptsResult = {
    success: true;
    data: ReceiptTaken;
    meta: Meta;
};

export type PostDocumentsByIdReceiptsError = Failure;

export type PostDocumentsByIdReceiptsPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdReceiptsBody = {
    /**
     * How it was paid.
     */
    method: "card" | "cash" | "bacs" | "cheque" | "other";
    /**
     * Pounds and pence, as `54.85`.
     */
    amount: string | number;
    description?: string | null;
    /**
     * A business card, which may bear a surcharge.
     */
    business_card?: boolean;
    /**
     * The day of payment; today where it is not given.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    payment_date?: string;
    /**
     * What is paid beyond what is due goes on the customer's account.
     */
    surplus_on_account?: boolean;
};

export type PostDocumentsByIdReceiptsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdReceiptsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdReceiptsVariables = {
    path: PostDocumentsByIdReceiptsPath;
    body: PostDocumentsByIdReceiptsBody;
    headers?: PostDocumentsByIdReceiptsHeaders;
};

export type PostDocumentsByIdReleaseMoneyResult = {
    success: true;
    data: MoneyReleased;
    meta: Meta;
};

export type PostDocumentsByIdReleaseMoneyError = Failure;

export type PostDocumentsByIdReleaseMoneyPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdReleaseMoneyBody = {
    money: {
        /**
         * The e-mail address that it goes to.
         */
        to: "refund" | "account" | "document";
        /**
         * The document.
         */
        document_id?: string | null;
    };
};

export type PostDocumentsByIdReleaseMoneyHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdReleaseMoneyResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdReleaseMoneyVariables = {
    path: PostDocumentsByIdReleaseMoneyPath;
    body: PostDocumentsByIdReleaseMoneyBody;
    headers?: PostDocumentsByIdReleaseMoneyHeaders;
};

export type GetDocumentsByIdResult = {
    success: true;
    data: DocumentWhole;
    meta: Meta;
};

export type GetDocumentsByIdError = Failure;

export type GetDocumentsByIdPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type GetDocumentsByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetDocumentsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetDocumentsByIdVariables = {
    path: GetDocumentsByIdPath;
    headers?: GetDocumentsByIdHeaders;
};

export type PutDocumentsByIdResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PutDocumentsByIdError = Failure;

export type PutDocumentsByIdPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PutDocumentsByIdBody = {
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * The vehicle.
     */
    vehicle_id?: string | null;
    /**
     * What the mileometer says.
     */
    mileage?: number | null;
    order_reference?: string | null;
    /**
     * The department, in the garage's own words.
     */
    department?: string | null;
    terms?: string | null;
    /**
     * The last day on which an estimate holds.
     */
    expires_date?: string | null;
    tax_point?: string | null;
    /**
     * 0 to 100, as `12.5`.
     */
    discount_percent?: (string | number) | null;
    labour_discount_percent?: (string | number) | null;
    parts_discount_percent?: (string | number) | null;
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
    /**
     * The technician, by name.
     */
    technician?: string | null;
    sales_advisor?: string | null;
    quality_controller?: string | null;
    road_tester?: string | null;
    mot_class?: string | null;
    mot_type?: string | null;
    mot_status?: string | null;
    mot_tester?: string | null;
    mot_outsourced?: boolean | null;
    mot_cost?: (string | number) | null;
    work_description?: string | null;
    internal_notes?: string | null;
    credit_reason?: string | null;
    invoice_number?: string | null;
    invoice_date?: string | null;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * All lines as they shall stand.
     * @maxItems 500
     */
    line_items?: {
        /**
         * The id of the record.
         * @format uuid
         */
        id?: string;
        /**
         * What the line is.
         */
        item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "surcharge" | "excess" | "comment";
        description?: string | null;
        part_number?: string | null;
        /**
         * The stock item.
         */
        stock_item_id?: string | null;
        /**
         * The supplier.
         */
        supplier_id?: string | null;
        supplier_invoice?: string | null;
        /**
         * How many.
         */
        quantity?: (string | number) | null;
        /**
         * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
         */
        unit_price?: (string | number) | null;
        /**
         * What one costs us, without VAT.
         */
        unit_cost?: (string | number) | null;
        /**
         * 0 to 100, as `12.5`.
         */
        discount_percent?: (string | number) | null;
        share_percent?: (string | number) | null;
        /**
         * Whether `unit_price` holds the VAT.
         */
        tax_inclusive?: boolean;
        /**
         * The VAT code, as `T1`.
         * @maxLength 8
         * @pattern \S
         */
        tax_code?: string;
        /**
         * What the customer said: `to_ask` waits for an answer and is not part of what a job sheet comes to; none where nothing is to be asked.
         */
        approval?: ("to_ask" | "approved" | "declined" | "deferred") | null;
        /**
         * Who said it.
         */
        approval_by?: string | null;
        /**
         * By which way they said it.
         */
        approval_how?: ("telephone" | "counter" | "message" | "link") | null;
        /**
         * When they said it; now where it is not given.
         */
        approval_at?: string | null;
        /**
         * With `to_ask`: why it is charged all the same.
         */
        approval_note?: string | null;
        /**
         * The technician.
         */
        technician_id?: string | null;
        /**
         * The technician, by name.
         */
        technician?: string | null;
        guarantee?: string | null;
        nominal_code?: string | null;
        package_key?: string | null;
        package_name?: string | null;
        source_line_id?: string | null;
        advisory_id?: string | null;
        deferred_work_id?: string | null;
        returned_quantity?: (string | number) | null;
    }[];
};

export type PutDocumentsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutDocumentsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutDocumentsByIdVariables = {
    path: PutDocumentsByIdPath;
    body?: PutDocumentsByIdBody;
    headers?: PutDocumentsByIdHeaders;
};

export type DeleteDocumentsByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteDocumentsByIdError = Failure;

export type DeleteDocumentsByIdPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type DeleteDocumentsByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * What becomes of the money that was paid on it; asked for where there is any.
     */
    money_to?: "refund" | "account" | "document";
    /**
     * The document that takes the money, where `money_to` is `document`.
     * @format uuid
     */
    money_document_id?: string;
};

export type DeleteDocumentsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteDocumentsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteDocumentsByIdVariables = {
    path: DeleteDocumentsByIdPath;
    query?: DeleteDocumentsByIdQuery;
    headers?: DeleteDocumentsByIdHeaders;
};

export type PatchDocumentsByIdResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PatchDocumentsByIdError = Failure;

export type PatchDocumentsByIdPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PatchDocumentsByIdBody = {
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * The vehicle.
     */
    vehicle_id?: string | null;
    /**
     * What the mileometer says.
     */
    mileage?: number | null;
    order_reference?: string | null;
    /**
     * The department, in the garage's own words.
     */
    department?: string | null;
    terms?: string | null;
    /**
     * The last day on which an estimate holds.
     */
    expires_date?: string | null;
    tax_point?: string | null;
    /**
     * 0 to 100, as `12.5`.
     */
    discount_percent?: (string | number) | null;
    labour_discount_percent?: (string | number) | null;
    parts_discount_percent?: (string | number) | null;
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
    /**
     * The technician, by name.
     */
    technician?: string | null;
    sales_advisor?: string | null;
    quality_controller?: string | null;
    road_tester?: string | null;
    mot_class?: string | null;
    mot_type?: string | null;
    mot_status?: string | null;
    mot_tester?: string | null;
    mot_outsourced?: boolean | null;
    mot_cost?: (string | number) | null;
    work_description?: string | null;
    internal_notes?: string | null;
    credit_reason?: string | null;
    invoice_number?: string | null;
    invoice_date?: string | null;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * All lines as they shall stand.
     * @maxItems 500
     */
    line_items?: {
        /**
         * The id of the record.
         * @format uuid
         */
        id?: string;
        /**
         * What the line is.
         */
        item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "surcharge" | "excess" | "comment";
        description?: string | null;
        part_number?: string | null;
        /**
         * The stock item.
         */
        stock_item_id?: string | null;
        /**
         * The supplier.
         */
        supplier_id?: string | null;
        supplier_invoice?: string | null;
        /**
         * How many.
         */
        quantity?: (string | number) | null;
        /**
         * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
         */
        unit_price?: (string | number) | null;
        /**
         * What one costs us, without VAT.
         */
        unit_cost?: (string | number) | null;
        /**
         * 0 to 100, as `12.5`.
         */
        discount_percent?: (string | number) | null;
        share_percent?: (string | number) | null;
        /**
         * Whether `unit_price` holds the VAT.
         */
        tax_inclusive?: boolean;
        /**
         * The VAT code, as `T1`.
         * @maxLength 8
         * @pattern \S
         */
        tax_code?: string;
        /**
         * What the customer said: `to_ask` waits for an answer and is not part of what a job sheet comes to; none where nothing is to be asked.
         */
        approval?: ("to_ask" | "approved" | "declined" | "deferred") | null;
        /**
         * Who said it.
         */
        approval_by?: string | null;
        /**
         * By which way they said it.
         */
        approval_how?: ("telephone" | "counter" | "message" | "link") | null;
        /**
         * When they said it; now where it is not given.
         */
        approval_at?: string | null;
        /**
         * With `to_ask`: why it is charged all the same.
         */
        approval_note?: string | null;
        /**
         * The technician.
         */
        technician_id?: string | null;
        /**
         * The technician, by name.
         */
        technician?: string | null;
        guarantee?: string | null;
        nominal_code?: string | null;
        package_key?: string | null;
        package_name?: string | null;
        source_line_id?: string | null;
        advisory_id?: string | null;
        deferred_work_id?: string | null;
        returned_quantity?: (string | number) | null;
    }[];
};

export type PatchDocumentsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchDocumentsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchDocumentsByIdVariables = {
    path: PatchDocumentsByIdPath;
    body?: PatchDocumentsByIdBody;
    headers?: PatchDocumentsByIdHeaders;
};

export type PostDocumentsByIdSplitResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PostDocumentsByIdSplitError = Failure;

export type PostDocumentsByIdSplitPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PostDocumentsByIdSplitBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Only these lines; all where it is not given.
     * @minItems 1
     */
    line_ids: string[];
};

export type PostDocumentsByIdSplitHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsByIdSplitResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsByIdSplitVariables = {
    path: PostDocumentsByIdSplitPath;
    body: PostDocumentsByIdSplitBody;
    headers?: PostDocumentsByIdSplitHeaders;
};

export type PutDocumentsByIdStatusResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PutDocumentsByIdStatusError = Failure;

export type PutDocumentsByIdStatusPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PutDocumentsByIdStatusBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Where it stands.
     */
    status?: "draft" | "sent" | "approved" | "declined" | "expired" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "cancelled";
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
    approval_by?: string | null;
    approval_how?: ("telephone" | "counter" | "message" | "link") | null;
    approval_at?: string | null;
    money?: {
        to: "refund" | "account" | "document";
        document_id?: string | null;
    } | null;
};

export type PutDocumentsByIdStatusHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutDocumentsByIdStatusResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutDocumentsByIdStatusVariables = {
    path: PutDocumentsByIdStatusPath;
    body?: PutDocumentsByIdStatusBody;
    headers?: PutDocumentsByIdStatusHeaders;
};

export type PatchDocumentsByIdStatusResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PatchDocumentsByIdStatusError = Failure;

export type PatchDocumentsByIdStatusPath = {
    /**
     * The id of one of the documents.
     * @format uuid
     */
    id: string;
};

export type PatchDocumentsByIdStatusBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Where it stands.
     */
    status?: "draft" | "sent" | "approved" | "declined" | "expired" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "cancelled";
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
    approval_by?: string | null;
    approval_how?: ("telephone" | "counter" | "message" | "link") | null;
    approval_at?: string | null;
    money?: {
        to: "refund" | "account" | "document";
        document_id?: string | null;
    } | null;
};

export type PatchDocumentsByIdStatusHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchDocumentsByIdStatusResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchDocumentsByIdStatusVariables = {
    path: PatchDocumentsByIdStatusPath;
    body?: PatchDocumentsByIdStatusBody;
    headers?: PatchDocumentsByIdStatusHeaders;
};

export type GetDocumentsBlankResult = Blob;

export type GetDocumentsBlankError = Failure;

export type GetDocumentsBlankQuery = {
    /**
     * The kind of document.
     */
    type: "job_sheet" | "estimate" | "invoice";
    /**
     * So many of it in one file, 50 at most.
     * @minimum 1
     * @maximum 50
     */
    copies?: number;
};

export type GetDocumentsBlankResponseHeaders = {
    xRequestId?: string;
};

export type GetDocumentsBlankVariables = {
    query: GetDocumentsBlankQuery;
};

export type GetDocumentsResult = {
    success: true;
    data: DocumentInList[];
    meta: Meta;
};

export type GetDocumentsError = Failure;

export type GetDocumentsQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-document_date" | "document_date" | "number" | "-number" | "total_gross" | "-total_gross" | "due_date" | "-due_date" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * The kind of document: `estimate`, `job_sheet`, `invoice`, `credit_note`, `excess_invoice`, `payment_on_account`, `vehicle_sale`, `vehicle_purchase`, or GA4's own word for another.
     * @pattern ^[\w .-]{1,40}$
     */
    type?: string;
    /**
     * Where it stands.
     */
    status?: "draft" | "sent" | "approved" | "declined" | "expired" | "converted" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "invoiced" | "cancelled" | "issued" | "part_paid" | "paid" | "credited" | "settled";
    /**
     * The garage's own word beside the status.
     * @maxLength 80
     * @pattern \S
     */
    user_status?: string;
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * The vehicle.
     * @format uuid
     */
    vehicle_id?: string;
    /**
     * The technician, by name.
     * @maxLength 80
     * @pattern \S
     */
    technician?: string;
    /**
     * Only documents on which something is owed.
     */
    unpaid?: boolean;
    /**
     * Only what is not finished.
     */
    open?: boolean;
    /**
     * What is over and done with, instead of what is under way.
     */
    archive?: boolean;
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
    /**
     * Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`.
     */
    columns?: string;
};

export type GetDocumentsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetDocumentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetDocumentsVariables = {
    query?: GetDocumentsQuery;
    headers?: GetDocumentsHeaders;
};

export type PostDocumentsResult = {
    success: true;
    data: DocumentWritten;
    meta: Meta;
};

export type PostDocumentsError = Failure;

export type PostDocumentsBody = {
    /**
     * The customer.
     * @format uuid
     */
    customer_id: string;
    /**
     * The vehicle.
     */
    vehicle_id?: string | null;
    /**
     * What the mileometer says.
     */
    mileage?: number | null;
    order_reference?: string | null;
    /**
     * The department, in the garage's own words.
     */
    department?: string | null;
    terms?: string | null;
    /**
     * The last day on which an estimate holds.
     */
    expires_date?: string | null;
    tax_point?: string | null;
    /**
     * 0 to 100, as `12.5`.
     */
    discount_percent?: (string | number) | null;
    labour_discount_percent?: (string | number) | null;
    parts_discount_percent?: (string | number) | null;
    /**
     * The garage's own word beside the status.
     */
    user_status?: string | null;
    /**
     * The technician, by name.
     */
    technician?: string | null;
    sales_advisor?: string | null;
    quality_controller?: string | null;
    road_tester?: string | null;
    mot_class?: string | null;
    mot_type?: string | null;
    mot_status?: string | null;
    mot_tester?: string | null;
    mot_outsourced?: boolean | null;
    mot_cost?: (string | number) | null;
    work_description?: string | null;
    internal_notes?: string | null;
    credit_reason?: string | null;
    invoice_number?: string | null;
    invoice_date?: string | null;
    /**
     * The kind of document.
     */
    type: "estimate" | "job_sheet" | "invoice" | "credit_note" | "excess_invoice" | "payment_on_account" | "vehicle_sale" | "vehicle_purchase";
    /**
     * All lines as they shall stand.
     * @maxItems 500
     */
    line_items?: {
        /**
         * The id of the record.
         * @format uuid
         */
        id?: string;
        /**
         * What the line is.
         */
        item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "surcharge" | "excess" | "comment";
        description?: string | null;
        part_number?: string | null;
        /**
         * The stock item.
         */
        stock_item_id?: string | null;
        /**
         * The supplier.
         */
        supplier_id?: string | null;
        supplier_invoice?: string | null;
        /**
         * How many.
         */
        quantity?: (string | number) | null;
        /**
         * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
         */
        unit_price?: (string | number) | null;
        /**
         * What one costs us, without VAT.
         */
        unit_cost?: (string | number) | null;
        /**
         * 0 to 100, as `12.5`.
         */
        discount_percent?: (string | number) | null;
        share_percent?: (string | number) | null;
        /**
         * Whether `unit_price` holds the VAT.
         */
        tax_inclusive?: boolean;
        /**
         * The VAT code, as `T1`.
         * @maxLength 8
         * @pattern \S
         */
        tax_code?: string;
        /**
         * What the customer said: `to_ask` waits for an answer and is not part of what a job sheet comes to; none where nothing is to be asked.
         */
        approval?: ("to_ask" | "approved" | "declined" | "deferred") | null;
        /**
         * Who said it.
         */
        approval_by?: string | null;
        /**
         * By which way they said it.
         */
        approval_how?: ("telephone" | "counter" | "message" | "link") | null;
        /**
         * When they said it; now where it is not given.
         */
        approval_at?: string | null;
        /**
         * With `to_ask`: why it is charged all the same.
         */
        approval_note?: string | null;
        /**
         * The technician.
         */
        technician_id?: string | null;
        /**
         * The technician, by name.
         */
        technician?: string | null;
        guarantee?: string | null;
        nominal_code?: string | null;
        package_key?: string | null;
        package_name?: string | null;
        source_line_id?: string | null;
        advisory_id?: string | null;
        deferred_work_id?: string | null;
        returned_quantity?: (string | number) | null;
    }[];
};

export type PostDocumentsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostDocumentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostDocumentsVariables = {
    body: PostDocumentsBody;
    headers?: PostDocumentsHeaders;
};

export type GetDocumentsSearchResult = {
    success: true;
    data: {
        kind: "customer" | "vehicle" | "document" | "part" | "supplier" | "receipt";
        /**
         * @format uuid
         */
        id: string;
        title: string;
        subtitle: string;
        telephone: string;
        reason: string;
    }[];
    meta: Meta;
};

export type GetDocumentsSearchError = Failure;

export type GetDocumentsSearchQuery = {
    /**
     * Words to search for.
     * @maxLength 100
     */
    q: string;
};

export type GetDocumentsSearchHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetDocumentsSearchResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetDocumentsSearchVariables = {
    query: GetDocumentsSearchQuery;
    headers?: GetDocumentsSearchHeaders;
};

export type GetEventsResult = {
    success: true;
    data: Happening[];
    meta: Meta;
};

export type GetEventsError = Failure;

export type GetEventsQuery = {
    /**
     * The cursor of the answer before. `first` begins with all that is kept, `latest` answers the cursor of now and no events.
     */
    after?: ("first" | "latest") | string;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
};

export type GetEventsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetEventsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetEventsVariables = {
    query?: GetEventsQuery;
    headers?: GetEventsHeaders;
};

export type DeleteHolidaysByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteHolidaysByIdError = Failure;

export type DeleteHolidaysByIdPath = {
    /**
     * The id of one of the holidays.
     * @format uuid
     */
    id: string;
};

export type DeleteHolidaysByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteHolidaysByIdVariables = {
    path: DeleteHolidaysByIdPath;
};

export type GetHolidaysResult = {
    success: true;
    data: HolidayWhole[];
    meta: Meta;
};

export type GetHolidaysError = Failure;

export type GetHolidaysHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetHolidaysResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetHolidaysVariables = {
    headers?: GetHolidaysHeaders;
};

export type PostHolidaysResult = {
    success: true;
    data: HolidayWhole;
    meta: Meta;
};

export type PostHolidaysError = Failure;

export type PostHolidaysBody = {
    /**
     * @maxLength 80
     * @pattern \S
     */
    name: string;
    /**
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    starts_on: string;
    /**
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    ends_on: string;
    /**
     * The technician.
     */
    technician_id?: string | null;
};

export type PostHolidaysHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostHolidaysResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostHolidaysVariables = {
    body: PostHolidaysBody;
    headers?: PostHolidaysHeaders;
};

export type PostImportsByIdCancelResult = {
    success: true;
    data: ImportEnded;
    meta: Meta;
};

export type PostImportsByIdCancelError = Failure;

export type PostImportsByIdCancelPath = {
    /**
     * The id of one of the imports.
     * @format uuid
     */
    id: string;
};

export type PostImportsByIdCancelHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostImportsByIdCancelResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostImportsByIdCancelVariables = {
    path: PostImportsByIdCancelPath;
    headers?: PostImportsByIdCancelHeaders;
};

export type GetImportsByIdResult = {
    success: true;
    data: ImportWhole;
    meta: Meta;
};

export type GetImportsByIdError = Failure;

export type GetImportsByIdPath = {
    /**
     * The id of one of the imports.
     * @format uuid
     */
    id: string;
};

export type GetImportsByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetImportsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetImportsByIdVariables = {
    path: GetImportsByIdPath;
    headers?: GetImportsByIdHeaders;
};

export type PostImportsByIdUndoResult = {
    success: true;
    data: ImportEnded;
    meta: Meta;
};

export type PostImportsByIdUndoError = Failure;

export type PostImportsByIdUndoPath = {
    /**
     * The id of one of the imports.
     * @format uuid
     */
    id: string;
};

export type PostImportsByIdUndoHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostImportsByIdUndoResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostImportsByIdUndoVariables = {
    path: PostImportsByIdUndoPath;
    headers?: PostImportsByIdUndoHeaders;
};

export type GetImportsResult = {
    success: true;
    data: ImportInList[];
    meta: Meta;
};

export type GetImportsError = Failure;

export type GetImportsQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-created_at" | "created_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetImportsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetImportsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetImportsVariables = {
    query?: GetImportsQuery;
    headers?: GetImportsHeaders;
};

export type PostMessagesByIdResendResult = {
    success: true;
    data: MessageQueued;
    meta: Meta;
};

export type PostMessagesByIdResendError = Failure;

export type PostMessagesByIdResendPath = {
    /**
     * The id of one of the messages.
     * @format uuid
     */
    id: string;
};

export type PostMessagesByIdResendHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostMessagesByIdResendResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostMessagesByIdResendVariables = {
    path: PostMessagesByIdResendPath;
    headers?: PostMessagesByIdResendHeaders;
};

export type GetMessagesByIdResult = {
    success: true;
    data: MessageWhole;
    meta: Meta;
};

export type GetMessagesByIdError = Failure;

export type GetMessagesByIdPath = {
    /**
     * The id of one of the messages.
     * @format uuid
     */
    id: string;
};

export type GetMessagesByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetMessagesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetMessagesByIdVariables = {
    path: GetMessagesByIdPath;
    headers?: GetMessagesByIdHeaders;
};

export type GetMessagesResult = {
    success: true;
    data: MessageInList[];
    meta: Meta;
};

export type GetMessagesError = Failure;

export type GetMessagesQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-created_at" | "created_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * What became of it.
     */
    state?: "queued" | "sending" | "sent" | "delivered" | "opened" | "bounced" | "failed" | "cancelled" | "received";
    /**
     * How it reaches the customer.
     */
    channel?: "email" | "sms" | "whatsapp" | "print";
    /**
     * The document.
     * @format uuid
     */
    document_id?: string;
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetMessagesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetMessagesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetMessagesVariables = {
    query?: GetMessagesQuery;
    headers?: GetMessagesHeaders;
};

export type GetOpenapiJsonResult = {
    openapi: "3.1.0";
};

export type GetOpenapiJsonError = Failure;

export type GetOpenapiJsonResponseHeaders = {
    xRequestId?: string;
};

export type PutPresetDescriptionsByIdResult = {
    success: true;
    data: Preset;
    meta: Meta;
};

export type PutPresetDescriptionsByIdError = Failure;

export type PutPresetDescriptionsByIdPath = {
    /**
     * The id of one of the preset descriptions.
     * @format uuid
     */
    id: string;
};

export type PutPresetDescriptionsByIdBody = {
    /**
     * @maxLength 120
     * @pattern \S
     */
    name?: string;
    /**
     * The text of the message.
     * @maxLength 4000
     * @pattern \S
     */
    body?: string;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PutPresetDescriptionsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutPresetDescriptionsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutPresetDescriptionsByIdVariables = {
    path: PutPresetDescriptionsByIdPath;
    body?: PutPresetDescriptionsByIdBody;
    headers?: PutPresetDescriptionsByIdHeaders;
};

export type DeletePresetDescriptionsByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeletePresetDescriptionsByIdError = Failure;

export type DeletePresetDescriptionsByIdPath = {
    /**
     * The id of one of the preset descriptions.
     * @format uuid
     */
    id: string;
};

export type DeletePresetDescriptionsByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeletePresetDescriptionsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeletePresetDescriptionsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeletePresetDescriptionsByIdVariables = {
    path: DeletePresetDescriptionsByIdPath;
    query?: DeletePresetDescriptionsByIdQuery;
    headers?: DeletePresetDescriptionsByIdHeaders;
};

export type PatchPresetDescriptionsByIdResult = {
    success: true;
    data: Preset;
    meta: Meta;
};

export type PatchPresetDescriptionsByIdError = Failure;

export type PatchPresetDescriptionsByIdPath = {
    /**
     * The id of one of the preset descriptions.
     * @format uuid
     */
    id: string;
};

export type PatchPresetDescriptionsByIdBody = {
    /**
     * @maxLength 120
     * @pattern \S
     */
    name?: string;
    /**
     * The text of the message.
     * @maxLength 4000
     * @pattern \S
     */
    body?: string;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PatchPresetDescriptionsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchPresetDescriptionsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchPresetDescriptionsByIdVariables = {
    path: PatchPresetDescriptionsByIdPath;
    body?: PatchPresetDescriptionsByIdBody;
    headers?: PatchPresetDescriptionsByIdHeaders;
};

export type GetPresetDescriptionsResult = {
    success: true;
    data: Preset[];
    meta: Meta;
};

export type GetPresetDescriptionsError = Failure;

export type GetPresetDescriptionsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetPresetDescriptionsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetPresetDescriptionsVariables = {
    headers?: GetPresetDescriptionsHeaders;
};

export type PostPresetDescriptionsResult = {
    success: true;
    data: Preset;
    meta: Meta;
};

export type PostPresetDescriptionsError = Failure;

export type PostPresetDescriptionsBody = {
    /**
     * @maxLength 120
     * @pattern \S
     */
    name: string;
    /**
     * The text of the message.
     * @maxLength 4000
     * @pattern \S
     */
    body: string;
};

export type PostPresetDescriptionsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostPresetDescriptionsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostPresetDescriptionsVariables = {
    body: PostPresetDescriptionsBody;
    headers?: PostPresetDescriptionsHeaders;
};

export type DeleteReceiptsByIdAllocationsByDocumentIdResult = {
    success: true;
    data: ReceiptAllocated;
    meta: Meta;
};

export type DeleteReceiptsByIdAllocationsByDocumentIdError = Failure;

export type DeleteReceiptsByIdAllocationsByDocumentIdPath = {
    /**
     * The id of one of the receipts.
     * @format uuid
     */
    id: string;
    /**
     * The document.
     * @format uuid
     */
    document_id: string;
};

export type DeleteReceiptsByIdAllocationsByDocumentIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Pounds and pence, as `54.85`.
     */
    amount?: string | number;
};

export type DeleteReceiptsByIdAllocationsByDocumentIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteReceiptsByIdAllocationsByDocumentIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteReceiptsByIdAllocationsByDocumentIdVariables = {
    path: DeleteReceiptsByIdAllocationsByDocumentIdPath;
    query?: DeleteReceiptsByIdAllocationsByDocumentIdQuery;
    headers?: DeleteReceiptsByIdAllocationsByDocumentIdHeaders;
};

export type PostReceiptsByIdAllocationsResult = {
    success: true;
    data: ReceiptAllocated;
    meta: Meta;
};

export type PostReceiptsByIdAllocationsError = Failure;

export type PostReceiptsByIdAllocationsPath = {
    /**
     * The id of one of the receipts.
     * @format uuid
     */
    id: string;
};

export type PostReceiptsByIdAllocationsBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Which invoices a customer's payment pays, and how much of each.
     * @minItems 1
     * @maxItems 200
     */
    allocations: {
        /**
         * The document.
         * @format uuid
         */
        document_id: string;
        /**
         * Pounds and pence, as `54.85`.
         */
        amount: string | number;
    }[];
};

export type PostReceiptsByIdAllocationsHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostReceiptsByIdAllocationsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostReceiptsByIdAllocationsVariables = {
    path: PostReceiptsByIdAllocationsPath;
    body: PostReceiptsByIdAllocationsBody;
    headers?: PostReceiptsByIdAllocationsHeaders;
};

export type PostReceiptsByIdEmailResult = {
    success: true;
    data: MessageQueued;
    meta: Meta;
};

export type PostReceiptsByIdEmailError = Failure;

export type PostReceiptsByIdEmailPath = {
    /**
     * The id of one of the receipts.
     * @format uuid
     */
    id: string;
};

export type PostReceiptsByIdEmailBody = {
    /**
     * The e-mail address that it goes to.
     * @maxLength 254
     * @format email
     */
    to: string;
    /**
     * The subject of the e-mail.
     * @maxLength 200
     * @pattern \S
     */
    subject: string;
    /**
     * The text of the message.
     * @maxLength 10000
     * @pattern \S
     */
    body: string;
};

export type PostReceiptsByIdEmailHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostReceiptsByIdEmailResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostReceiptsByIdEmailVariables = {
    path: PostReceiptsByIdEmailPath;
    body: PostReceiptsByIdEmailBody;
    headers?: PostReceiptsByIdEmailHeaders;
};

export type GetReceiptsByIdPdfResult = Blob;

export type GetReceiptsByIdPdfError = Failure;

export type GetReceiptsByIdPdfPath = {
    /**
     * The id of one of the receipts.
     * @format uuid
     */
    id: string;
};

export type GetReceiptsByIdPdfResponseHeaders = {
    xRequestId?: string;
};

export type GetReceiptsByIdPdfVariables = {
    path: GetReceiptsByIdPdfPath;
};

export type PostReceiptsByIdRefundsResult = {
    success: true;
    data: ReceiptRefunded;
    meta: Meta;
};

export type PostReceiptsByIdRefundsError = Failure;

export type PostReceiptsByIdRefundsPath = {
    /**
     * The id of one of the receipts.
     * @format uuid
     */
    id: string;
};

export type PostReceiptsByIdRefundsBody = {
    /**
     * Pounds and pence, as `54.85`.
     */
    amount?: string | number;
    /**
     * The document.
     */
    document_id?: string | null;
    /**
     * The day of payment; today where it is not given.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    payment_date?: string;
    description?: string | null;
    owed_again?: boolean;
};

export type PostReceiptsByIdRefundsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostReceiptsByIdRefundsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostReceiptsByIdRefundsVariables = {
    path: PostReceiptsByIdRefundsPath;
    body?: PostReceiptsByIdRefundsBody;
    headers?: PostReceiptsByIdRefundsHeaders;
};

export type GetReceiptsByIdResult = {
    success: true;
    data: ReceiptWhole;
    meta: Meta;
};

export type GetReceiptsByIdError = Failure;

export type GetReceiptsByIdPath = {
    /**
     * The id of one of the receipts.
     * @format uuid
     */
    id: string;
};

export type GetReceiptsByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReceiptsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReceiptsByIdVariables = {
    path: GetReceiptsByIdPath;
    headers?: GetReceiptsByIdHeaders;
};

export type PutReceiptsByIdResult = {
    success: true;
    data: ReceiptWritten;
    meta: Meta;
};

export type PutReceiptsByIdError = Failure;

export type PutReceiptsByIdPath = {
    /**
     * The id of one of the receipts.
     * @format uuid
     */
    id: string;
};

export type PutReceiptsByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    description?: string | null;
    /**
     * Whether it was found on the bank statement.
     */
    reconciled?: boolean;
    reconciled_date?: string | null;
    reconciled_reference?: string | null;
    /**
     * How it was paid.
     */
    method?: "card" | "cash" | "bacs" | "cheque" | "other";
};

export type PutReceiptsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutReceiptsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutReceiptsByIdVariables = {
    path: PutReceiptsByIdPath;
    body?: PutReceiptsByIdBody;
    headers?: PutReceiptsByIdHeaders;
};

export type DeleteReceiptsByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteReceiptsByIdError = Failure;

export type DeleteReceiptsByIdPath = {
    /**
     * The id of one of the receipts.
     * @format uuid
     */
    id: string;
};

export type DeleteReceiptsByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteReceiptsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteReceiptsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteReceiptsByIdVariables = {
    path: DeleteReceiptsByIdPath;
    query?: DeleteReceiptsByIdQuery;
    headers?: DeleteReceiptsByIdHeaders;
};

export type PatchReceiptsByIdResult = {
    success: true;
    data: ReceiptWritten;
    meta: Meta;
};

export type PatchReceiptsByIdError = Failure;

export type PatchReceiptsByIdPath = {
    /**
     * The id of one of the receipts.
     * @format uuid
     */
    id: string;
};

export type PatchReceiptsByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    description?: string | null;
    /**
     * Whether it was found on the bank statement.
     */
    reconciled?: boolean;
    reconciled_date?: string | null;
    reconciled_reference?: string | null;
    /**
     * How it was paid.
     */
    method?: "card" | "cash" | "bacs" | "cheque" | "other";
};

export type PatchReceiptsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchReceiptsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchReceiptsByIdVariables = {
    path: PatchReceiptsByIdPath;
    body?: PatchReceiptsByIdBody;
    headers?: PatchReceiptsByIdHeaders;
};

export type GetReceiptsResult = {
    success: true;
    data: ReceiptInList[];
    meta: Meta;
};

export type GetReceiptsError = Failure;

export type GetReceiptsQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-payment_date" | "payment_date" | "amount" | "-amount" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * How it was paid.
     */
    method?: "cash" | "card" | "bacs" | "cheque" | "stripe" | "paypal" | "account" | "credit_note" | "other";
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * The document.
     * @format uuid
     */
    document_id?: string;
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * Whether it was found on the bank statement.
     */
    reconciled?: boolean;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
    /**
     * Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`.
     */
    columns?: string;
};

export type GetReceiptsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReceiptsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReceiptsVariables = {
    query?: GetReceiptsQuery;
    headers?: GetReceiptsHeaders;
};

export type PostReceiptsResult = {
    success: true;
    data: ReceiptTaken;
    meta: Meta;
};

export type PostReceiptsError = Failure;

export type PostReceiptsBody = {
    /**
     * The document.
     * @format uuid
     */
    document_id?: string;
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * How it was paid.
     */
    method: "card" | "cash" | "bacs" | "cheque" | "other";
    /**
     * Pounds and pence, as `54.85`.
     */
    amount: string | number;
    description?: string | null;
    /**
     * A business card, which may bear a surcharge.
     */
    business_card?: boolean;
    /**
     * The day of payment; today where it is not given.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    payment_date?: string;
    /**
     * What is paid beyond what is due goes on the customer's account.
     */
    surplus_on_account?: boolean;
    /**
     * Which invoices a customer's payment pays, and how much of each.
     * @minItems 1
     * @maxItems 200
     */
    allocations?: {
        /**
         * The document.
         * @format uuid
         */
        document_id: string;
        /**
         * Pounds and pence, as `54.85`.
         */
        amount: string | number;
    }[];
};

export type PostReceiptsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostReceiptsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostReceiptsVariables = {
    body: PostReceiptsBody;
    headers?: PostReceiptsHeaders;
};

export type GetReminderTemplatesByIdResult = {
    success: true;
    data: ReminderTemplate;
    meta: Meta;
};

export type GetReminderTemplatesByIdError = Failure;

export type GetReminderTemplatesByIdPath = {
    /**
     * The id of one of the reminder templates.
     * @format uuid
     */
    id: string;
};

export type GetReminderTemplatesByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReminderTemplatesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReminderTemplatesByIdVariables = {
    path: GetReminderTemplatesByIdPath;
    headers?: GetReminderTemplatesByIdHeaders;
};

export type PutReminderTemplatesByIdResult = {
    success: true;
    data: ReminderTemplate;
    meta: Meta;
};

export type PutReminderTemplatesByIdError = Failure;

export type PutReminderTemplatesByIdPath = {
    /**
     * The id of one of the reminder templates.
     * @format uuid
     */
    id: string;
};

export type PutReminderTemplatesByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 80
     * @pattern \S
     */
    name?: string;
    /**
     * What kind it is of.
     */
    kind?: "mot" | "service" | "cambelt" | "other";
    recurs_months?: number | null;
    email_days_before?: number[] | null;
    sms_days_before?: number[] | null;
    print_days_before?: number[] | null;
    email_subject?: string | null;
    email_body?: string | null;
    sms_body?: string | null;
    /**
     * Whether it is offered.
     */
    active?: boolean;
};

export type PutReminderTemplatesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutReminderTemplatesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutReminderTemplatesByIdVariables = {
    path: PutReminderTemplatesByIdPath;
    body?: PutReminderTemplatesByIdBody;
    headers?: PutReminderTemplatesByIdHeaders;
};

export type DeleteReminderTemplatesByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteReminderTemplatesByIdError = Failure;

export type DeleteReminderTemplatesByIdPath = {
    /**
     * The id of one of the reminder templates.
     * @format uuid
     */
    id: string;
};

export type DeleteReminderTemplatesByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteReminderTemplatesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteReminderTemplatesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteReminderTemplatesByIdVariables = {
    path: DeleteReminderTemplatesByIdPath;
    query?: DeleteReminderTemplatesByIdQuery;
    headers?: DeleteReminderTemplatesByIdHeaders;
};

export type PatchReminderTemplatesByIdResult = {
    success: true;
    data: ReminderTemplate;
    meta: Meta;
};

export type PatchReminderTemplatesByIdError = Failure;

export type PatchReminderTemplatesByIdPath = {
    /**
     * The id of one of the reminder templates.
     * @format uuid
     */
    id: string;
};

export type PatchReminderTemplatesByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 80
     * @pattern \S
     */
    name?: string;
    /**
     * What kind it is of.
     */
    kind?: "mot" | "service" | "cambelt" | "other";
    recurs_months?: number | null;
    email_days_before?: number[] | null;
    sms_days_before?: number[] | null;
    print_days_before?: number[] | null;
    email_subject?: string | null;
    email_body?: string | null;
    sms_body?: string | null;
    /**
     * Whether it is offered.
     */
    active?: boolean;
};

export type PatchReminderTemplatesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchReminderTemplatesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchReminderTemplatesByIdVariables = {
    path: PatchReminderTemplatesByIdPath;
    body?: PatchReminderTemplatesByIdBody;
    headers?: PatchReminderTemplatesByIdHeaders;
};

export type GetReminderTemplatesResult = {
    success: true;
    data: ReminderTemplate[];
    meta: Meta;
};

export type GetReminderTemplatesError = Failure;

export type GetReminderTemplatesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReminderTemplatesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReminderTemplatesVariables = {
    headers?: GetReminderTemplatesHeaders;
};

export type PostReminderTemplatesResult = {
    success: true;
    data: ReminderTemplate;
    meta: Meta;
};

export type PostReminderTemplatesError = Failure;

export type PostReminderTemplatesBody = {
    /**
     * @maxLength 80
     * @pattern \S
     */
    name: string;
    /**
     * What kind it is of.
     */
    kind?: "mot" | "service" | "cambelt" | "other";
    recurs_months?: number | null;
    email_days_before?: number[] | null;
    sms_days_before?: number[] | null;
    print_days_before?: number[] | null;
    email_subject?: string | null;
    email_body?: string | null;
    sms_body?: string | null;
    /**
     * Whether it is offered.
     */
    active?: boolean;
};

export type PostReminderTemplatesHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostReminderTemplatesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostReminderTemplatesVariables = {
    body: PostReminderTemplatesBody;
    headers?: PostReminderTemplatesHeaders;
};

export type PostRemindersByIdCompleteResult = {
    success: true;
    data: ReminderFinished;
    meta: Meta;
};

export type PostRemindersByIdCompleteError = Failure;

export type PostRemindersByIdCompletePath = {
    /**
     * The id of one of the reminders.
     * @format uuid
     */
    id: string;
};

export type PostRemindersByIdCompleteBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    done_on?: string;
    next_due_date?: string | null;
};

export type PostRemindersByIdCompleteHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostRemindersByIdCompleteResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostRemindersByIdCompleteVariables = {
    path: PostRemindersByIdCompletePath;
    body?: PostRemindersByIdCompleteBody;
    headers?: PostRemindersByIdCompleteHeaders;
};

export type GetRemindersByIdResult = {
    success: true;
    data: ReminderInList;
    meta: Meta;
};

export type GetRemindersByIdError = Failure;

export type GetRemindersByIdPath = {
    /**
     * The id of one of the reminders.
     * @format uuid
     */
    id: string;
};

export type GetRemindersByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetRemindersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetRemindersByIdVariables = {
    path: GetRemindersByIdPath;
    headers?: GetRemindersByIdHeaders;
};

export type PutRemindersByIdResult = {
    success: true;
    data: ReminderInList;
    meta: Meta;
};

export type PutRemindersByIdError = Failure;

export type PutRemindersByIdPath = {
    /**
     * The id of one of the reminders.
     * @format uuid
     */
    id: string;
};

export type PutRemindersByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * What the reminder is about.
     * @format uuid
     */
    template_id?: string;
    /**
     * The day on which it is due.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    due_date?: string;
    wanted_email?: boolean | null;
    wanted_sms?: boolean | null;
    wanted_print?: boolean | null;
};

export type PutRemindersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutRemindersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutRemindersByIdVariables = {
    path: PutRemindersByIdPath;
    body?: PutRemindersByIdBody;
    headers?: PutRemindersByIdHeaders;
};

export type DeleteRemindersByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteRemindersByIdError = Failure;

export type DeleteRemindersByIdPath = {
    /**
     * The id of one of the reminders.
     * @format uuid
     */
    id: string;
};

export type DeleteRemindersByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteRemindersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteRemindersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteRemindersByIdVariables = {
    path: DeleteRemindersByIdPath;
    query?: DeleteRemindersByIdQuery;
    headers?: DeleteRemindersByIdHeaders;
};

export type PatchRemindersByIdResult = {
    success: true;
    data: ReminderInList;
    meta: Meta;
};

export type PatchRemindersByIdError = Failure;

export type PatchRemindersByIdPath = {
    /**
     * The id of one of the reminders.
     * @format uuid
     */
    id: string;
};

export type PatchRemindersByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * What the reminder is about.
     * @format uuid
     */
    template_id?: string;
    /**
     * The day on which it is due.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    due_date?: string;
    wanted_email?: boolean | null;
    wanted_sms?: boolean | null;
    wanted_print?: boolean | null;
};

export type PatchRemindersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchRemindersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchRemindersByIdVariables = {
    path: PatchRemindersByIdPath;
    body?: PatchRemindersByIdBody;
    headers?: PatchRemindersByIdHeaders;
};

export type PostRemindersByIdSkipResult = {
    success: true;
    data: ReminderFinished;
    meta: Meta;
};

export type PostRemindersByIdSkipError = Failure;

export type PostRemindersByIdSkipPath = {
    /**
     * The id of one of the reminders.
     * @format uuid
     */
    id: string;
};

export type PostRemindersByIdSkipBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * Why, in a few words.
     * @maxLength 400
     */
    reason?: string;
};

export type PostRemindersByIdSkipHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostRemindersByIdSkipResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostRemindersByIdSkipVariables = {
    path: PostRemindersByIdSkipPath;
    body?: PostRemindersByIdSkipBody;
    headers?: PostRemindersByIdSkipHeaders;
};

export type GetRemindersResult = {
    success: true;
    data: ReminderInList[];
    meta: Meta;
};

export type GetRemindersError = Failure;

export type GetRemindersQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "due_date" | "-due_date" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * Where it stands.
     */
    status?: "due" | "done" | "superseded" | "cancelled";
    /**
     * Only what is past its day.
     */
    overdue?: boolean;
    /**
     * What the reminder is about.
     * @format uuid
     */
    template_id?: string;
    /**
     * The vehicle.
     * @format uuid
     */
    vehicle_id?: string;
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
    /**
     * Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`.
     */
    columns?: string;
};

export type GetRemindersHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetRemindersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetRemindersVariables = {
    query?: GetRemindersQuery;
    headers?: GetRemindersHeaders;
};

export type PostRemindersResult = {
    success: true;
    data: ReminderInList;
    meta: Meta;
};

export type PostRemindersError = Failure;

export type PostRemindersBody = {
    /**
     * The vehicle.
     * @format uuid
     */
    vehicle_id: string;
    /**
     * What the reminder is about.
     * @format uuid
     */
    template_id: string;
    /**
     * The day on which it is due.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    due_date: string;
    wanted_email?: boolean | null;
    wanted_sms?: boolean | null;
    wanted_print?: boolean | null;
};

export type PostRemindersHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostRemindersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostRemindersVariables = {
    body: PostRemindersBody;
    headers?: PostRemindersHeaders;
};

export type GetReportsOutstandingDocumentsResult = {
    success: true;
    data: OwedDocumentShown[];
    meta: Meta;
};

export type GetReportsOutstandingDocumentsError = Failure;

export type GetReportsOutstandingDocumentsQuery = {
    /**
     * How it stood at the end of this day; today where it is not given.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    as_at?: string;
    /**
     * What it is counted or grouped by.
     */
    by?: "due" | "issue";
    /**
     * The customer.
     */
    customer_id: string | "none";
};

export type GetReportsOutstandingDocumentsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReportsOutstandingDocumentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReportsOutstandingDocumentsVariables = {
    query: GetReportsOutstandingDocumentsQuery;
    headers?: GetReportsOutstandingDocumentsHeaders;
};

export type GetReportsOutstandingResult = {
    success: true;
    data: OutstandingFigures;
    meta: Meta;
};

export type GetReportsOutstandingError = Failure;

export type GetReportsOutstandingQuery = {
    /**
     * How it stood at the end of this day; today where it is not given.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    as_at?: string;
    /**
     * What it is counted or grouped by.
     */
    by?: "due" | "issue";
    /**
     * Only customers with an account, or only those without.
     */
    account?: boolean;
};

export type GetReportsOutstandingHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReportsOutstandingResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReportsOutstandingVariables = {
    query?: GetReportsOutstandingQuery;
    headers?: GetReportsOutstandingHeaders;
};

export type GetReportsProfitLossResult = {
    success: true;
    data: ProfitFigures;
    meta: Meta;
};

export type GetReportsProfitLossError = Failure;

export type GetReportsProfitLossQuery = {
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * First day of the period to compare with.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    compare_from?: string;
    /**
     * Last day of the period to compare with.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    compare_to?: string;
};

export type GetReportsProfitLossHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReportsProfitLossResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReportsProfitLossVariables = {
    query?: GetReportsProfitLossQuery;
    headers?: GetReportsProfitLossHeaders;
};

export type GetReportsReceiptsResult = {
    success: true;
    data: ReceiptsFigures;
    meta: Meta;
};

export type GetReportsReceiptsError = Failure;

export type GetReportsReceiptsQuery = {
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * What the figures are grouped by.
     */
    group?: "method" | "method_name" | "day";
};

export type GetReportsReceiptsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReportsReceiptsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReportsReceiptsVariables = {
    query?: GetReportsReceiptsQuery;
    headers?: GetReportsReceiptsHeaders;
};

export type GetReportsSalesDocumentsResult = {
    success: true;
    data: SalesDocumentShown[];
    meta: Meta;
};

export type GetReportsSalesDocumentsError = Failure;

export type GetReportsSalesDocumentsQuery = {
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * What the figures are grouped by.
     */
    group?: "day" | "week" | "month" | "type" | "department" | "technician" | "tax_code" | "kind";
    /**
     * The group whose documents are asked for, as the report names it.
     * @maxLength 120
     */
    key?: string;
    /**
     * What it is counted or grouped by.
     */
    by?: "issue" | "tax_point";
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 100000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
};

export type GetReportsSalesDocumentsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReportsSalesDocumentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReportsSalesDocumentsVariables = {
    query?: GetReportsSalesDocumentsQuery;
    headers?: GetReportsSalesDocumentsHeaders;
};

export type GetReportsSalesResult = {
    success: true;
    data: SalesFigures;
    meta: Meta;
};

export type GetReportsSalesError = Failure;

export type GetReportsSalesQuery = {
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * What the figures are grouped by.
     */
    group?: "day" | "week" | "month" | "type" | "department" | "technician" | "tax_code" | "kind";
};

export type GetReportsSalesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReportsSalesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReportsSalesVariables = {
    query?: GetReportsSalesQuery;
    headers?: GetReportsSalesHeaders;
};

export type GetReportsVatResult = {
    success: true;
    data: VatFigures;
    meta: Meta;
};

export type GetReportsVatError = Failure;

export type GetReportsVatQuery = {
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * What was bought in the period without VAT, for the boxes that our records do not hold.
     */
    purchases_net?: string | number;
    /**
     * VAT on what was bought in the period, for the boxes that our records do not hold.
     */
    purchases_tax?: string | number;
};

export type GetReportsVatHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetReportsVatResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetReportsVatVariables = {
    query?: GetReportsVatQuery;
    headers?: GetReportsVatHeaders;
};

export type PutResourcesByIdResult = {
    success: true;
    data: Resource;
    meta: Meta;
};

export type PutResourcesByIdError = Failure;

export type PutResourcesByIdPath = {
    /**
     * The id of one of the resources.
     * @format uuid
     */
    id: string;
};

export type PutResourcesByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 80
     * @pattern \S
     */
    name?: string;
    /**
     * What kind it is of.
     */
    kind?: "bay" | "ramp" | "mot_lane" | "courtesy_car";
    /**
     * @minimum 0
     * @maximum 999
     */
    position?: number;
    /**
     * Whether it is offered.
     */
    active?: boolean;
};

export type PutResourcesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutResourcesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutResourcesByIdVariables = {
    path: PutResourcesByIdPath;
    body?: PutResourcesByIdBody;
    headers?: PutResourcesByIdHeaders;
};

export type DeleteResourcesByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteResourcesByIdError = Failure;

export type DeleteResourcesByIdPath = {
    /**
     * The id of one of the resources.
     * @format uuid
     */
    id: string;
};

export type DeleteResourcesByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteResourcesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteResourcesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteResourcesByIdVariables = {
    path: DeleteResourcesByIdPath;
    query?: DeleteResourcesByIdQuery;
    headers?: DeleteResourcesByIdHeaders;
};

export type PatchResourcesByIdResult = {
    success: true;
    data: Resource;
    meta: Meta;
};

export type PatchResourcesByIdError = Failure;

export type PatchResourcesByIdPath = {
    /**
     * The id of one of the resources.
     * @format uuid
     */
    id: string;
};

export type PatchResourcesByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 80
     * @pattern \S
     */
    name?: string;
    /**
     * What kind it is of.
     */
    kind?: "bay" | "ramp" | "mot_lane" | "courtesy_car";
    /**
     * @minimum 0
     * @maximum 999
     */
    position?: number;
    /**
     * Whether it is offered.
     */
    active?: boolean;
};

export type PatchResourcesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchResourcesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchResourcesByIdVariables = {
    path: PatchResourcesByIdPath;
    body?: PatchResourcesByIdBody;
    headers?: PatchResourcesByIdHeaders;
};

export type GetResourcesResult = {
    success: true;
    data: Resource[];
    meta: Meta;
};

export type GetResourcesError = Failure;

export type GetResourcesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetResourcesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetResourcesVariables = {
    headers?: GetResourcesHeaders;
};

export type PostResourcesResult = {
    success: true;
    data: Resource;
    meta: Meta;
};

export type PostResourcesError = Failure;

export type PostResourcesBody = {
    /**
     * @maxLength 80
     * @pattern \S
     */
    name: string;
    /**
     * What kind it is of.
     */
    kind?: "bay" | "ramp" | "mot_lane" | "courtesy_car";
    /**
     * @minimum 0
     * @maximum 999
     */
    position?: number;
};

export type PostResourcesHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostResourcesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostResourcesVariables = {
    body: PostResourcesBody;
    headers?: PostResourcesHeaders;
};

export type GetSavedJobsByIdResult = {
    success: true;
    data: SavedJobShown;
    meta: Meta;
};

export type GetSavedJobsByIdError = Failure;

export type GetSavedJobsByIdPath = {
    /**
     * The id of one of the saved jobs.
     * @format uuid
     */
    id: string;
};

export type GetSavedJobsByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSavedJobsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSavedJobsByIdVariables = {
    path: GetSavedJobsByIdPath;
    headers?: GetSavedJobsByIdHeaders;
};

export type PutSavedJobsByIdResult = {
    success: true;
    data: SavedJobWritten;
    meta: Meta;
};

export type PutSavedJobsByIdError = Failure;

export type PutSavedJobsByIdPath = {
    /**
     * The id of one of the saved jobs.
     * @format uuid
     */
    id: string;
};

export type PutSavedJobsByIdBody = {
    /**
     * @maxLength 120
     * @pattern \S
     */
    name?: string;
    description?: string | null;
    fixed_price_gross?: (string | number) | null;
    /**
     * The lines.
     * @minItems 1
     * @maxItems 60
     */
    lines?: {
        /**
         * What the line is.
         */
        item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "comment";
        description: string | null;
        part_number?: string | null;
        /**
         * The stock item.
         */
        stock_item_id?: string | null;
        /**
         * How many.
         */
        quantity?: (string | number) | null;
        /**
         * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
         */
        unit_price?: (string | number) | null;
        /**
         * The VAT code, as `T1`.
         * @maxLength 8
         * @pattern \S
         */
        tax_code?: string;
    }[];
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PutSavedJobsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutSavedJobsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutSavedJobsByIdVariables = {
    path: PutSavedJobsByIdPath;
    body?: PutSavedJobsByIdBody;
    headers?: PutSavedJobsByIdHeaders;
};

export type DeleteSavedJobsByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteSavedJobsByIdError = Failure;

export type DeleteSavedJobsByIdPath = {
    /**
     * The id of one of the saved jobs.
     * @format uuid
     */
    id: string;
};

export type DeleteSavedJobsByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteSavedJobsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteSavedJobsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteSavedJobsByIdVariables = {
    path: DeleteSavedJobsByIdPath;
    query?: DeleteSavedJobsByIdQuery;
    headers?: DeleteSavedJobsByIdHeaders;
};

export type PatchSavedJobsByIdResult = {
    success: true;
    data: SavedJobWritten;
    meta: Meta;
};

export type PatchSavedJobsByIdError = Failure;

export type PatchSavedJobsByIdPath = {
    /**
     * The id of one of the saved jobs.
     * @format uuid
     */
    id: string;
};

export type PatchSavedJobsByIdBody = {
    /**
     * @maxLength 120
     * @pattern \S
     */
    name?: string;
    description?: string | null;
    fixed_price_gross?: (string | number) | null;
    /**
     * The lines.
     * @minItems 1
     * @maxItems 60
     */
    lines?: {
        /**
         * What the line is.
         */
        item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "comment";
        description: string | null;
        part_number?: string | null;
        /**
         * The stock item.
         */
        stock_item_id?: string | null;
        /**
         * How many.
         */
        quantity?: (string | number) | null;
        /**
         * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
         */
        unit_price?: (string | number) | null;
        /**
         * The VAT code, as `T1`.
         * @maxLength 8
         * @pattern \S
         */
        tax_code?: string;
    }[];
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PatchSavedJobsByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchSavedJobsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchSavedJobsByIdVariables = {
    path: PatchSavedJobsByIdPath;
    body?: PatchSavedJobsByIdBody;
    headers?: PatchSavedJobsByIdHeaders;
};

export type GetSavedJobsResult = {
    success: true;
    data: SavedJobShown[];
    meta: Meta;
};

export type GetSavedJobsError = Failure;

export type GetSavedJobsQuery = {
    /**
     * The id of the record.
     * @format uuid
     */
    id?: string;
};

export type GetSavedJobsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSavedJobsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSavedJobsVariables = {
    query?: GetSavedJobsQuery;
    headers?: GetSavedJobsHeaders;
};

export type PostSavedJobsResult = {
    success: true;
    data: SavedJobWritten;
    meta: Meta;
};

export type PostSavedJobsError = Failure;

export type PostSavedJobsBody = {
    /**
     * @maxLength 120
     * @pattern \S
     */
    name: string;
    description?: string | null;
    fixed_price_gross?: (string | number) | null;
    /**
     * The lines.
     * @minItems 1
     * @maxItems 60
     */
    lines: {
        /**
         * What the line is.
         */
        item_type: "labour" | "part" | "mot" | "sundries" | "lubricants" | "paint" | "other" | "comment";
        description: string | null;
        part_number?: string | null;
        /**
         * The stock item.
         */
        stock_item_id?: string | null;
        /**
         * How many.
         */
        quantity?: (string | number) | null;
        /**
         * Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.
         */
        unit_price?: (string | number) | null;
        /**
         * The VAT code, as `T1`.
         * @maxLength 8
         * @pattern \S
         */
        tax_code?: string;
    }[];
};

export type PostSavedJobsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostSavedJobsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostSavedJobsVariables = {
    body: PostSavedJobsBody;
    headers?: PostSavedJobsHeaders;
};

export type GetSettingsDocumentsResult = {
    success: true;
    data: DocumentRules;
    meta: Meta;
};

export type GetSettingsDocumentsError = Failure;

export type GetSettingsDocumentsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsDocumentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsDocumentsVariables = {
    headers?: GetSettingsDocumentsHeaders;
};

export type PutSettingsDocumentsResult = {
    success: true;
    data: DocumentRules;
    meta: Meta;
};

export type PutSettingsDocumentsError = Failure;

export type PutSettingsDocumentsBody = {
    required_to_issue?: ("vehicle_id" | "mileage" | "order_reference" | "technician" | "work_description")[];
    /**
     * @minimum 0
     * @maximum 365
     */
    estimate_valid_days?: number;
    mot_approved_centre?: boolean;
    /**
     * @maxItems 12
     */
    mot_fees?: {
        /**
         * @maxLength 20
         * @pattern \S
         */
        mot_class: string;
        fee: string | number;
        maximum: string | number;
    }[];
    sundries_percent?: (string | number) | null;
    discount_limits?: {
        admin: string | number;
        manager: string | number;
        /**
         * The technician, by name.
         */
        technician: string | number;
        receptionist: string | number;
        accountant: string | number;
    };
    counter_issue_limit?: (string | number) | null;
    business_card_surcharge_percent?: (string | number) | null;
    default_technician?: string | null;
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
};

export type PutSettingsDocumentsHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutSettingsDocumentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutSettingsDocumentsVariables = {
    body: PutSettingsDocumentsBody;
    headers?: PutSettingsDocumentsHeaders;
};

export type PatchSettingsDocumentsResult = {
    success: true;
    data: DocumentRules;
    meta: Meta;
};

export type PatchSettingsDocumentsError = Failure;

export type PatchSettingsDocumentsBody = {
    required_to_issue?: ("vehicle_id" | "mileage" | "order_reference" | "technician" | "work_description")[];
    /**
     * @minimum 0
     * @maximum 365
     */
    estimate_valid_days?: number;
    mot_approved_centre?: boolean;
    /**
     * @maxItems 12
     */
    mot_fees?: {
        /**
         * @maxLength 20
         * @pattern \S
         */
        mot_class: string;
        fee: string | number;
        maximum: string | number;
    }[];
    sundries_percent?: (string | number) | null;
    discount_limits?: {
        admin: string | number;
        manager: string | number;
        /**
         * The technician, by name.
         */
        technician: string | number;
        receptionist: string | number;
        accountant: string | number;
    };
    counter_issue_limit?: (string | number) | null;
    business_card_surcharge_percent?: (string | number) | null;
    default_technician?: string | null;
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
};

export type PatchSettingsDocumentsHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchSettingsDocumentsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchSettingsDocumentsVariables = {
    body: PatchSettingsDocumentsBody;
    headers?: PatchSettingsDocumentsHeaders;
};

export type GetSettingsGarageResult = {
    success: true;
    data: GarageProfile;
    meta: Meta;
};

export type GetSettingsGarageError = Failure;

export type GetSettingsGarageHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsGarageResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsGarageVariables = {
    headers?: GetSettingsGarageHeaders;
};

export type PutSettingsGarageResult = {
    success: true;
    data: GarageProfile;
    meta: Meta;
};

export type PutSettingsGarageError = Failure;

export type PutSettingsGarageBody = {
    /**
     * @maxLength 120
     * @pattern \S
     */
    name?: string;
    road?: string | null;
    locality?: string | null;
    town?: string | null;
    county?: string | null;
    postcode?: string | null;
    telephone?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    website?: string | null;
    vat_number?: string | null;
    company_number?: string | null;
    bank_account_name?: string | null;
    bank_sort_code?: string | null;
    bank_account_number?: string | null;
    time_zone?: string;
    /**
     * @minimum 0
     * @maximum 365
     */
    default_terms_days?: number;
    labour_rate?: string | number;
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
};

export type PutSettingsGarageHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutSettingsGarageResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutSettingsGarageVariables = {
    body: PutSettingsGarageBody;
    headers?: PutSettingsGarageHeaders;
};

export type PatchSettingsGarageResult = {
    success: true;
    data: GarageProfile;
    meta: Meta;
};

export type PatchSettingsGarageError = Failure;

export type PatchSettingsGarageBody = {
    /**
     * @maxLength 120
     * @pattern \S
     */
    name?: string;
    road?: string | null;
    locality?: string | null;
    town?: string | null;
    county?: string | null;
    postcode?: string | null;
    telephone?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    website?: string | null;
    vat_number?: string | null;
    company_number?: string | null;
    bank_account_name?: string | null;
    bank_sort_code?: string | null;
    bank_account_number?: string | null;
    time_zone?: string;
    /**
     * @minimum 0
     * @maximum 365
     */
    default_terms_days?: number;
    labour_rate?: string | number;
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
};

export type PatchSettingsGarageHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchSettingsGarageResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchSettingsGarageVariables = {
    body: PatchSettingsGarageBody;
    headers?: PatchSettingsGarageHeaders;
};

export type PutSettingsNumberProposalsBySeriesResult = {
    success: true;
    data: NumberProposal;
    meta: Meta;
};

export type PutSettingsNumberProposalsBySeriesError = Failure;

export type PutSettingsNumberProposalsBySeriesPath = {
    /**
     * The series of numbers, as `invoice`.
     * @pattern ^[a-z_]{1,40}$
     */
    series: string;
};

export type PutSettingsNumberProposalsBySeriesBody = {
    /**
     * @minimum 1
     * @maximum 999999999
     */
    next_number: number;
};

export type PutSettingsNumberProposalsBySeriesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PutSettingsNumberProposalsBySeriesVariables = {
    path: PutSettingsNumberProposalsBySeriesPath;
    body: PutSettingsNumberProposalsBySeriesBody;
};

export type PatchSettingsNumberProposalsBySeriesResult = {
    success: true;
    data: NumberProposal;
    meta: Meta;
};

export type PatchSettingsNumberProposalsBySeriesError = Failure;

export type PatchSettingsNumberProposalsBySeriesPath = {
    /**
     * The series of numbers, as `invoice`.
     * @pattern ^[a-z_]{1,40}$
     */
    series: string;
};

export type PatchSettingsNumberProposalsBySeriesBody = {
    /**
     * @minimum 1
     * @maximum 999999999
     */
    next_number: number;
};

export type PatchSettingsNumberProposalsBySeriesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PatchSettingsNumberProposalsBySeriesVariables = {
    path: PatchSettingsNumberProposalsBySeriesPath;
    body: PatchSettingsNumberProposalsBySeriesBody;
};

export type GetSettingsNumberProposalsResult = {
    success: true;
    data: NumberProposal[];
    meta: Meta;
};

export type GetSettingsNumberProposalsError = Failure;

export type GetSettingsNumberProposalsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsNumberProposalsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsNumberProposalsVariables = {
    headers?: GetSettingsNumberProposalsHeaders;
};

export type PutSettingsNumberSeriesBySeriesResult = {
    success: true;
    data: NumberSeriesRow;
    meta: Meta;
};

export type PutSettingsNumberSeriesBySeriesError = Failure;

export type PutSettingsNumberSeriesBySeriesPath = {
    /**
     * The series of numbers, as `invoice`.
     * @pattern ^[a-z_]{1,40}$
     */
    series: string;
};

export type PutSettingsNumberSeriesBySeriesBody = {
    prefix: string | null;
    /**
     * @minimum 1
     * @maximum 999999999
     */
    next_number: number;
};

export type PutSettingsNumberSeriesBySeriesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PutSettingsNumberSeriesBySeriesVariables = {
    path: PutSettingsNumberSeriesBySeriesPath;
    body: PutSettingsNumberSeriesBySeriesBody;
};

export type PatchSettingsNumberSeriesBySeriesResult = {
    success: true;
    data: NumberSeriesRow;
    meta: Meta;
};

export type PatchSettingsNumberSeriesBySeriesError = Failure;

export type PatchSettingsNumberSeriesBySeriesPath = {
    /**
     * The series of numbers, as `invoice`.
     * @pattern ^[a-z_]{1,40}$
     */
    series: string;
};

export type PatchSettingsNumberSeriesBySeriesBody = {
    prefix: string | null;
    /**
     * @minimum 1
     * @maximum 999999999
     */
    next_number: number;
};

export type PatchSettingsNumberSeriesBySeriesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PatchSettingsNumberSeriesBySeriesVariables = {
    path: PatchSettingsNumberSeriesBySeriesPath;
    body: PatchSettingsNumberSeriesBySeriesBody;
};

export type GetSettingsNumberSeriesResult = {
    success: true;
    data: NumberSeriesRow[];
    meta: Meta;
};

export type GetSettingsNumberSeriesError = Failure;

export type GetSettingsNumberSeriesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsNumberSeriesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsNumberSeriesVariables = {
    headers?: GetSettingsNumberSeriesHeaders;
};

export type GetSettingsOpeningHoursResult = {
    success: true;
    data: OpeningHoursShown;
    meta: Meta;
};

export type GetSettingsOpeningHoursError = Failure;

export type GetSettingsOpeningHoursHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsOpeningHoursResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsOpeningHoursVariables = {
    headers?: GetSettingsOpeningHoursHeaders;
};

export type PutSettingsOpeningHoursResult = {
    success: true;
    data: OpeningHoursShown;
    meta: Meta;
};

export type PutSettingsOpeningHoursError = Failure;

export type PutSettingsOpeningHoursBody = {
    /**
     * @maxItems 28
     */
    hours: {
        /**
         * @minimum 1
         * @maximum 7
         */
        weekday: number;
        /**
         * @pattern ^([01]\d|2[0-3]):[0-5]\d$
         */
        opens: string;
        /**
         * @pattern ^([01]\d|2[0-3]):[0-5]\d$
         */
        closes: string;
    }[];
};

export type PutSettingsOpeningHoursResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PutSettingsOpeningHoursVariables = {
    body: PutSettingsOpeningHoursBody;
};

export type PatchSettingsOpeningHoursResult = {
    success: true;
    data: OpeningHoursShown;
    meta: Meta;
};

export type PatchSettingsOpeningHoursError = Failure;

export type PatchSettingsOpeningHoursBody = {
    /**
     * @maxItems 28
     */
    hours: {
        /**
         * @minimum 1
         * @maximum 7
         */
        weekday: number;
        /**
         * @pattern ^([01]\d|2[0-3]):[0-5]\d$
         */
        opens: string;
        /**
         * @pattern ^([01]\d|2[0-3]):[0-5]\d$
         */
        closes: string;
    }[];
};

export type PatchSettingsOpeningHoursResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PatchSettingsOpeningHoursVariables = {
    body: PatchSettingsOpeningHoursBody;
};

export type GetSettingsPapersResult = {
    success: true;
    data: PapersShown;
    meta: Meta;
};

export type GetSettingsPapersError = Failure;

export type GetSettingsPapersHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsPapersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsPapersVariables = {
    headers?: GetSettingsPapersHeaders;
};

export type PutSettingsPapersResult = {
    success: true;
    data: PapersShown;
    meta: Meta;
};

export type PutSettingsPapersError = Failure;

export type PutSettingsPapersBody = {
    /**
     * @minimum 15
     * @maximum 80
     */
    logo_width_mm?: number;
    letterhead?: boolean;
    /**
     * @minimum 10
     * @maximum 100
     */
    letterhead_space_mm?: number;
    window_address?: boolean;
    accent?: string | null;
    show_part_numbers?: boolean;
    show_bank_details?: boolean;
    show_paid_stamp?: boolean;
    advisories_on?: "invoice" | "own_sheet";
    footer?: string | null;
    terms?: {
        estimate: string | null;
        job_sheet: string | null;
        invoice: string | null;
        credit_note: string | null;
        vehicle_sale: string | null;
        statement: string | null;
        receipt: string | null;
    };
    email_subject?: {
        estimate: string | null;
        job_sheet: string | null;
        invoice: string | null;
        credit_note: string | null;
        vehicle_sale: string | null;
        statement: string | null;
        receipt: string | null;
    };
    email_body?: {
        estimate: string | null;
        job_sheet: string | null;
        invoice: string | null;
        credit_note: string | null;
        vehicle_sale: string | null;
        statement: string | null;
        receipt: string | null;
    };
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
};

export type PutSettingsPapersHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutSettingsPapersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutSettingsPapersVariables = {
    body: PutSettingsPapersBody;
    headers?: PutSettingsPapersHeaders;
};

export type PatchSettingsPapersResult = {
    success: true;
    data: PapersShown;
    meta: Meta;
};

export type PatchSettingsPapersError = Failure;

export type PatchSettingsPapersBody = {
    /**
     * @minimum 15
     * @maximum 80
     */
    logo_width_mm?: number;
    letterhead?: boolean;
    /**
     * @minimum 10
     * @maximum 100
     */
    letterhead_space_mm?: number;
    window_address?: boolean;
    accent?: string | null;
    show_part_numbers?: boolean;
    show_bank_details?: boolean;
    show_paid_stamp?: boolean;
    advisories_on?: "invoice" | "own_sheet";
    footer?: string | null;
    terms?: {
        estimate: string | null;
        job_sheet: string | null;
        invoice: string | null;
        credit_note: string | null;
        vehicle_sale: string | null;
        statement: string | null;
        receipt: string | null;
    };
    email_subject?: {
        estimate: string | null;
        job_sheet: string | null;
        invoice: string | null;
        credit_note: string | null;
        vehicle_sale: string | null;
        statement: string | null;
        receipt: string | null;
    };
    email_body?: {
        estimate: string | null;
        job_sheet: string | null;
        invoice: string | null;
        credit_note: string | null;
        vehicle_sale: string | null;
        statement: string | null;
        receipt: string | null;
    };
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
};

export type PatchSettingsPapersHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchSettingsPapersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchSettingsPapersVariables = {
    body: PatchSettingsPapersBody;
    headers?: PatchSettingsPapersHeaders;
};

export type PutSettingsPermissionsByRoleByPermissionResult = {
    success: true;
    data: PermissionGiven;
    meta: Meta;
};

export type PutSettingsPermissionsByRoleByPermissionError = Failure;

export type PutSettingsPermissionsByRoleByPermissionPath = {
    /**
     * The role.
     */
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    /**
     * The permission, as `customers:read`.
     */
    permission: string;
};

export type PutSettingsPermissionsByRoleByPermissionBody = {
    granted: boolean;
};

export type PutSettingsPermissionsByRoleByPermissionResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PutSettingsPermissionsByRoleByPermissionVariables = {
    path: PutSettingsPermissionsByRoleByPermissionPath;
    body: PutSettingsPermissionsByRoleByPermissionBody;
};

export type PatchSettingsPermissionsByRoleByPermissionResult = {
    success: true;
    data: PermissionGiven;
    meta: Meta;
};

export type PatchSettingsPermissionsByRoleByPermissionError = Failure;

export type PatchSettingsPermissionsByRoleByPermissionPath = {
    /**
     * The role.
     */
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
    /**
     * The permission, as `customers:read`.
     */
    permission: string;
};

export type PatchSettingsPermissionsByRoleByPermissionBody = {
    granted: boolean;
};

export type PatchSettingsPermissionsByRoleByPermissionResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PatchSettingsPermissionsByRoleByPermissionVariables = {
    path: PatchSettingsPermissionsByRoleByPermissionPath;
    body: PatchSettingsPermissionsByRoleByPermissionBody;
};

export type DeleteSettingsPermissionsByRoleResult = {
    success: true;
    data: PermissionsReset;
    meta: Meta;
};

export type DeleteSettingsPermissionsByRoleError = Failure;

export type DeleteSettingsPermissionsByRolePath = {
    /**
     * The role.
     */
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
};

export type DeleteSettingsPermissionsByRoleResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteSettingsPermissionsByRoleVariables = {
    path: DeleteSettingsPermissionsByRolePath;
};

export type GetSettingsPermissionsResult = {
    success: true;
    data: PermissionGiven[];
    meta: Meta;
};

export type GetSettingsPermissionsError = Failure;

export type GetSettingsPermissionsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsPermissionsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsPermissionsVariables = {
    headers?: GetSettingsPermissionsHeaders;
};

export type PutSettingsStatusesByIdResult = {
    success: true;
    data: GarageStatus;
    meta: Meta;
};

export type PutSettingsStatusesByIdError = Failure;

export type PutSettingsStatusesByIdPath = {
    /**
     * The id of one of the statuses.
     * @format uuid
     */
    id: string;
};

export type PutSettingsStatusesByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 80
     * @pattern \S
     */
    name?: string;
    colour?: ("grey" | "blue" | "green" | "amber" | "red") | null;
    /**
     * Kinds of document that it is offered for; all where none is named.
     */
    document_types?: ("estimate" | "job_sheet" | "invoice" | "credit_note" | "excess_invoice" | "payment_on_account" | "vehicle_sale" | "vehicle_purchase")[] | null;
    /**
     * Whether it is offered.
     */
    active?: boolean;
};

export type PutSettingsStatusesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutSettingsStatusesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutSettingsStatusesByIdVariables = {
    path: PutSettingsStatusesByIdPath;
    body?: PutSettingsStatusesByIdBody;
    headers?: PutSettingsStatusesByIdHeaders;
};

export type DeleteSettingsStatusesByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteSettingsStatusesByIdError = Failure;

export type DeleteSettingsStatusesByIdPath = {
    /**
     * The id of one of the statuses.
     * @format uuid
     */
    id: string;
};

export type DeleteSettingsStatusesByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteSettingsStatusesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteSettingsStatusesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteSettingsStatusesByIdVariables = {
    path: DeleteSettingsStatusesByIdPath;
    query?: DeleteSettingsStatusesByIdQuery;
    headers?: DeleteSettingsStatusesByIdHeaders;
};

export type PatchSettingsStatusesByIdResult = {
    success: true;
    data: GarageStatus;
    meta: Meta;
};

export type PatchSettingsStatusesByIdError = Failure;

export type PatchSettingsStatusesByIdPath = {
    /**
     * The id of one of the statuses.
     * @format uuid
     */
    id: string;
};

export type PatchSettingsStatusesByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 80
     * @pattern \S
     */
    name?: string;
    colour?: ("grey" | "blue" | "green" | "amber" | "red") | null;
    /**
     * Kinds of document that it is offered for; all where none is named.
     */
    document_types?: ("estimate" | "job_sheet" | "invoice" | "credit_note" | "excess_invoice" | "payment_on_account" | "vehicle_sale" | "vehicle_purchase")[] | null;
    /**
     * Whether it is offered.
     */
    active?: boolean;
};

export type PatchSettingsStatusesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchSettingsStatusesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchSettingsStatusesByIdVariables = {
    path: PatchSettingsStatusesByIdPath;
    body?: PatchSettingsStatusesByIdBody;
    headers?: PatchSettingsStatusesByIdHeaders;
};

export type PutSettingsStatusesOrderResult = {
    success: true;
    data: StatusesInOrder;
    meta: Meta;
};

export type PutSettingsStatusesOrderError = Failure;

export type PutSettingsStatusesOrderBody = {
    /**
     * Whether it stands beside documents or appointments.
     */
    applies_to: "document" | "appointment";
    /**
     * @minItems 1
     * @maxItems 200
     */
    ids: string[];
};

export type PutSettingsStatusesOrderResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PutSettingsStatusesOrderVariables = {
    body: PutSettingsStatusesOrderBody;
};

export type GetSettingsStatusesResult = {
    success: true;
    data: GarageStatus[];
    meta: Meta;
};

export type GetSettingsStatusesError = Failure;

export type GetSettingsStatusesQuery = {
    /**
     * Only words for documents, or only words for appointments.
     */
    applies_to?: "document" | "appointment";
    /**
     * Those that are offered no more too.
     */
    retired?: boolean;
};

export type GetSettingsStatusesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsStatusesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsStatusesVariables = {
    query?: GetSettingsStatusesQuery;
    headers?: GetSettingsStatusesHeaders;
};

export type PostSettingsStatusesResult = {
    success: true;
    data: GarageStatus;
    meta: Meta;
};

export type PostSettingsStatusesError = Failure;

export type PostSettingsStatusesBody = {
    /**
     * Whether it stands beside documents or appointments.
     */
    applies_to: "document" | "appointment";
    /**
     * @maxLength 80
     * @pattern \S
     */
    name: string;
    colour?: ("grey" | "blue" | "green" | "amber" | "red") | null;
    /**
     * Kinds of document that it is offered for; all where none is named.
     */
    document_types?: ("estimate" | "job_sheet" | "invoice" | "credit_note" | "excess_invoice" | "payment_on_account" | "vehicle_sale" | "vehicle_purchase")[] | null;
};

export type PostSettingsStatusesHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostSettingsStatusesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostSettingsStatusesVariables = {
    body: PostSettingsStatusesBody;
    headers?: PostSettingsStatusesHeaders;
};

export type GetSettingsStockResult = {
    success: true;
    data: StockRules;
    meta: Meta;
};

export type GetSettingsStockError = Failure;

export type GetSettingsStockHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsStockResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsStockVariables = {
    headers?: GetSettingsStockHeaders;
};

export type PutSettingsStockResult = {
    success: true;
    data: StockRules;
    meta: Meta;
};

export type PutSettingsStockError = Failure;

export type PutSettingsStockBody = {
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
    /**
     * Whether more may be sold of a counted item than is there.
     */
    allow_negative?: boolean;
};

export type PutSettingsStockHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutSettingsStockResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutSettingsStockVariables = {
    body: PutSettingsStockBody;
    headers?: PutSettingsStockHeaders;
};

export type PatchSettingsStockResult = {
    success: true;
    data: StockRules;
    meta: Meta;
};

export type PatchSettingsStockError = Failure;

export type PatchSettingsStockBody = {
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
    /**
     * Whether more may be sold of a counted item than is there.
     */
    allow_negative?: boolean;
};

export type PatchSettingsStockHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchSettingsStockResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchSettingsStockVariables = {
    body: PatchSettingsStockBody;
    headers?: PatchSettingsStockHeaders;
};

export type GetSettingsWebhooksResult = {
    success: true;
    data: WebhookRules;
    meta: Meta;
};

export type GetSettingsWebhooksError = Failure;

export type GetSettingsWebhooksHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSettingsWebhooksResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSettingsWebhooksVariables = {
    headers?: GetSettingsWebhooksHeaders;
};

export type PutSettingsWebhooksResult = {
    success: true;
    data: WebhookRules;
    meta: Meta;
};

export type PutSettingsWebhooksError = Failure;

export type PutSettingsWebhooksBody = {
    allow_private_addresses: boolean;
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
};

export type PutSettingsWebhooksHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutSettingsWebhooksResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutSettingsWebhooksVariables = {
    body: PutSettingsWebhooksBody;
    headers?: PutSettingsWebhooksHeaders;
};

export type PatchSettingsWebhooksResult = {
    success: true;
    data: WebhookRules;
    meta: Meta;
};

export type PatchSettingsWebhooksError = Failure;

export type PatchSettingsWebhooksBody = {
    allow_private_addresses: boolean;
    /**
     * The version that is changed, here or as If-Match; a stale one is 412.
     * @minimum 0
     * @maximum 2147483647
     */
    version: number;
};

export type PatchSettingsWebhooksHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchSettingsWebhooksResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchSettingsWebhooksVariables = {
    body: PatchSettingsWebhooksBody;
    headers?: PatchSettingsWebhooksHeaders;
};

export type GetStockByIdMovementsResult = {
    success: true;
    data: MovementShown[];
    meta: Meta;
};

export type GetStockByIdMovementsError = Failure;

export type GetStockByIdMovementsPath = {
    /**
     * The id of one of the stock.
     * @format uuid
     */
    id: string;
};

export type GetStockByIdMovementsQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 100000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * What kind it is of.
     */
    kind?: "opening" | "goods_in" | "sale" | "return" | "adjustment" | "stock_take";
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
};

export type GetStockByIdMovementsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetStockByIdMovementsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetStockByIdMovementsVariables = {
    path: GetStockByIdMovementsPath;
    query?: GetStockByIdMovementsQuery;
    headers?: GetStockByIdMovementsHeaders;
};

export type PostStockByIdRestoreResult = {
    success: true;
    data: StockKey;
    meta: Meta;
};

export type PostStockByIdRestoreError = Failure;

export type PostStockByIdRestorePath = {
    /**
     * The id of one of the stock.
     * @format uuid
     */
    id: string;
};

export type PostStockByIdRestoreBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostStockByIdRestoreHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostStockByIdRestoreResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostStockByIdRestoreVariables = {
    path: PostStockByIdRestorePath;
    body?: PostStockByIdRestoreBody;
    headers?: PostStockByIdRestoreHeaders;
};

export type GetStockByIdResult = {
    success: true;
    data: StockWhole;
    meta: Meta;
};

export type GetStockByIdError = Failure;

export type GetStockByIdPath = {
    /**
     * The id of one of the stock.
     * @format uuid
     */
    id: string;
};

export type GetStockByIdQuery = {
    /**
     * Archived ones instead of live ones.
     */
    archived?: boolean;
};

export type GetStockByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetStockByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetStockByIdVariables = {
    path: GetStockByIdPath;
    query?: GetStockByIdQuery;
    headers?: GetStockByIdHeaders;
};

export type PutStockByIdResult = {
    success: true;
    data: StockWritten;
    meta: Meta;
};

export type PutStockByIdError = Failure;

export type PutStockByIdPath = {
    /**
     * The id of one of the stock.
     * @format uuid
     */
    id: string;
};

export type PutStockByIdBody = {
    description?: string | null;
    manufacturer?: string | null;
    /**
     * The category.
     */
    category?: string | null;
    sub_category?: string | null;
    location?: string | null;
    barcode?: string | null;
    /**
     * Further words by which it is found.
     */
    keywords?: string | null;
    /**
     * The supplier.
     */
    supplier_id?: string | null;
    /**
     * What one costs, without VAT.
     */
    cost_net?: (string | number) | null;
    cost_tax_code?: string | null;
    /**
     * What one is sold at, without VAT.
     */
    retail_price_net?: (string | number) | null;
    /**
     * What one is sold at to trade, without VAT.
     */
    trade_price_net?: (string | number) | null;
    retail_markup_percent?: (string | number) | null;
    trade_markup_percent?: (string | number) | null;
    /**
     * The VAT code, as `T1`.
     * @maxLength 8
     * @pattern \S
     */
    tax_code?: string;
    nominal_code?: string | null;
    /**
     * Whether its quantity is kept.
     */
    tracked?: boolean | null;
    /**
     * At this quantity or below it is to be ordered.
     */
    low_stock_level?: (string | number) | null;
    /**
     * At least so many are ordered at a time.
     */
    minimum_order_quantity?: (string | number) | null;
    guarantee?: string | null;
    notes?: string | null;
    tyre?: Record<string, string | null> | null;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 80
     * @pattern \S
     */
    part_number?: string;
};

export type PutStockByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutStockByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutStockByIdVariables = {
    path: PutStockByIdPath;
    body?: PutStockByIdBody;
    headers?: PutStockByIdHeaders;
};

export type DeleteStockByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteStockByIdError = Failure;

export type DeleteStockByIdPath = {
    /**
     * The id of one of the stock.
     * @format uuid
     */
    id: string;
};

export type DeleteStockByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteStockByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteStockByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteStockByIdVariables = {
    path: DeleteStockByIdPath;
    query?: DeleteStockByIdQuery;
    headers?: DeleteStockByIdHeaders;
};

export type PatchStockByIdResult = {
    success: true;
    data: StockWritten;
    meta: Meta;
};

export type PatchStockByIdError = Failure;

export type PatchStockByIdPath = {
    /**
     * The id of one of the stock.
     * @format uuid
     */
    id: string;
};

export type PatchStockByIdBody = {
    description?: string | null;
    manufacturer?: string | null;
    /**
     * The category.
     */
    category?: string | null;
    sub_category?: string | null;
    location?: string | null;
    barcode?: string | null;
    /**
     * Further words by which it is found.
     */
    keywords?: string | null;
    /**
     * The supplier.
     */
    supplier_id?: string | null;
    /**
     * What one costs, without VAT.
     */
    cost_net?: (string | number) | null;
    cost_tax_code?: string | null;
    /**
     * What one is sold at, without VAT.
     */
    retail_price_net?: (string | number) | null;
    /**
     * What one is sold at to trade, without VAT.
     */
    trade_price_net?: (string | number) | null;
    retail_markup_percent?: (string | number) | null;
    trade_markup_percent?: (string | number) | null;
    /**
     * The VAT code, as `T1`.
     * @maxLength 8
     * @pattern \S
     */
    tax_code?: string;
    nominal_code?: string | null;
    /**
     * Whether its quantity is kept.
     */
    tracked?: boolean | null;
    /**
     * At this quantity or below it is to be ordered.
     */
    low_stock_level?: (string | number) | null;
    /**
     * At least so many are ordered at a time.
     */
    minimum_order_quantity?: (string | number) | null;
    guarantee?: string | null;
    notes?: string | null;
    tyre?: Record<string, string | null> | null;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 80
     * @pattern \S
     */
    part_number?: string;
};

export type PatchStockByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchStockByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchStockByIdVariables = {
    path: PatchStockByIdPath;
    body?: PatchStockByIdBody;
    headers?: PatchStockByIdHeaders;
};

export type PostStockAdjustResult = {
    success: true;
    data: StockWritten;
    meta: Meta;
};

export type PostStockAdjustError = Failure;

export type PostStockAdjustBody = {
    /**
     * The stock item.
     * @format uuid
     */
    stock_item_id: string;
    /**
     * How many more there are, or with `-` how many fewer.
     */
    quantity: string | number;
    /**
     * Why, in a few words.
     * @maxLength 200
     * @pattern \S
     */
    reason: string;
};

export type PostStockAdjustHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostStockAdjustResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostStockAdjustVariables = {
    body: PostStockAdjustBody;
    headers?: PostStockAdjustHeaders;
};

export type PostStockGoodsInResult = {
    success: true;
    data: GoodsReceived;
    meta: Meta;
};

export type PostStockGoodsInError = Failure;

export type PostStockGoodsInBody = {
    /**
     * The supplier.
     */
    supplier_id?: string | null;
    /**
     * The number of the delivery note.
     */
    reference?: string | null;
    /**
     * The day of delivery; today where it is not given.
     */
    received_date?: string | null;
    /**
     * The lines.
     * @minItems 1
     * @maxItems 1000
     */
    lines: {
        /**
         * The stock item.
         * @format uuid
         */
        stock_item_id: string;
        /**
         * How many.
         */
        quantity: string | number;
        /**
         * What one costs us, without VAT.
         */
        unit_cost?: (string | number) | null;
    }[];
};

export type PostStockGoodsInHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostStockGoodsInResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostStockGoodsInVariables = {
    body: PostStockGoodsInBody;
    headers?: PostStockGoodsInHeaders;
};

export type GetStockLowStockResult = {
    success: true;
    data: StockLow[];
    meta: Meta;
};

export type GetStockLowStockError = Failure;

export type GetStockLowStockQuery = {
    /**
     * The supplier.
     * @format uuid
     */
    supplier_id?: string;
    /**
     * Only this category.
     * @maxLength 120
     * @pattern \S
     */
    category?: string;
};

export type GetStockLowStockHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetStockLowStockResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetStockLowStockVariables = {
    query?: GetStockLowStockQuery;
    headers?: GetStockLowStockHeaders;
};

export type GetStockResult = {
    success: true;
    data: StockInList[];
    meta: Meta;
};

export type GetStockError = Failure;

export type GetStockQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "part_number" | "-part_number" | "description" | "-description" | "category" | "-category" | "quantity_in_stock" | "-quantity_in_stock";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * Only items whose quantity is kept, or only others.
     */
    tracked?: boolean;
    /**
     * Only this category.
     * @maxLength 120
     * @pattern \S
     */
    category?: string;
    /**
     * The supplier.
     * @format uuid
     */
    supplier_id?: string;
    /**
     * Only what is at its minimum or below.
     */
    low?: boolean;
    /**
     * Archived ones instead of live ones.
     */
    archived?: boolean;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
    /**
     * Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`.
     */
    columns?: string;
};

export type GetStockHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetStockResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetStockVariables = {
    query?: GetStockQuery;
    headers?: GetStockHeaders;
};

export type PostStockResult = {
    success: true;
    data: StockWritten;
    meta: Meta;
};

export type PostStockError = Failure;

export type PostStockBody = {
    description?: string | null;
    manufacturer?: string | null;
    /**
     * The category.
     */
    category?: string | null;
    sub_category?: string | null;
    location?: string | null;
    barcode?: string | null;
    /**
     * Further words by which it is found.
     */
    keywords?: string | null;
    /**
     * The supplier.
     */
    supplier_id?: string | null;
    /**
     * What one costs, without VAT.
     */
    cost_net?: (string | number) | null;
    cost_tax_code?: string | null;
    /**
     * What one is sold at, without VAT.
     */
    retail_price_net?: (string | number) | null;
    /**
     * What one is sold at to trade, without VAT.
     */
    trade_price_net?: (string | number) | null;
    retail_markup_percent?: (string | number) | null;
    trade_markup_percent?: (string | number) | null;
    /**
     * The VAT code, as `T1`.
     * @maxLength 8
     * @pattern \S
     */
    tax_code?: string;
    nominal_code?: string | null;
    /**
     * Whether its quantity is kept.
     */
    tracked?: boolean | null;
    /**
     * At this quantity or below it is to be ordered.
     */
    low_stock_level?: (string | number) | null;
    /**
     * At least so many are ordered at a time.
     */
    minimum_order_quantity?: (string | number) | null;
    guarantee?: string | null;
    notes?: string | null;
    tyre?: Record<string, string | null> | null;
    /**
     * @maxLength 80
     * @pattern \S
     */
    part_number: string;
    /**
     * How many.
     */
    quantity?: (string | number) | null;
};

export type PostStockHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostStockResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostStockVariables = {
    body: PostStockBody;
    headers?: PostStockHeaders;
};

export type GetStockSearchResult = {
    success: true;
    data: StockFound[];
    meta: Meta;
};

export type GetStockSearchError = Failure;

export type GetStockSearchQuery = {
    /**
     * Words to search for.
     * @maxLength 200
     * @pattern \S
     */
    q: string;
    /**
     * At most so many.
     * @minimum 1
     * @maximum 50
     */
    limit?: number;
    /**
     * Only items whose quantity is kept, or only others.
     */
    tracked?: boolean;
};

export type GetStockSearchHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetStockSearchResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetStockSearchVariables = {
    query: GetStockSearchQuery;
    headers?: GetStockSearchHeaders;
};

export type PostStockTakeResult = {
    success: true;
    data: StockTaken;
    meta: Meta;
};

export type PostStockTakeError = Failure;

export type PostStockTakeBody = {
    /**
     * The lines.
     * @minItems 1
     * @maxItems 1000
     */
    lines: {
        /**
         * The stock item.
         * @format uuid
         */
        stock_item_id: string;
        /**
         * How many there are.
         */
        counted: string | number;
        expected?: (string | number) | null;
    }[];
    note?: string | null;
};

export type PostStockTakeHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostStockTakeResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostStockTakeVariables = {
    body: PostStockTakeBody;
    headers?: PostStockTakeHeaders;
};

export type PostSuppliersByIdRestoreResult = {
    success: true;
    data: SupplierWritten;
    meta: Meta;
};

export type PostSuppliersByIdRestoreError = Failure;

export type PostSuppliersByIdRestorePath = {
    /**
     * The id of one of the suppliers.
     * @format uuid
     */
    id: string;
};

export type PostSuppliersByIdRestoreBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostSuppliersByIdRestoreHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostSuppliersByIdRestoreResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostSuppliersByIdRestoreVariables = {
    path: PostSuppliersByIdRestorePath;
    body?: PostSuppliersByIdRestoreBody;
    headers?: PostSuppliersByIdRestoreHeaders;
};

export type GetSuppliersByIdResult = {
    success: true;
    data: SupplierWhole;
    meta: Meta;
};

export type GetSuppliersByIdError = Failure;

export type GetSuppliersByIdPath = {
    /**
     * The id of one of the suppliers.
     * @format uuid
     */
    id: string;
};

export type GetSuppliersByIdQuery = {
    /**
     * Archived ones instead of live ones.
     */
    archived?: boolean;
};

export type GetSuppliersByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSuppliersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSuppliersByIdVariables = {
    path: GetSuppliersByIdPath;
    query?: GetSuppliersByIdQuery;
    headers?: GetSuppliersByIdHeaders;
};

export type PutSuppliersByIdResult = {
    success: true;
    data: SupplierWritten;
    meta: Meta;
};

export type PutSuppliersByIdError = Failure;

export type PutSuppliersByIdPath = {
    /**
     * The id of one of the suppliers.
     * @format uuid
     */
    id: string;
};

export type PutSuppliersByIdBody = {
    /**
     * Made of the name where it is not given.
     */
    account_number?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    telephone?: string | null;
    fax?: string | null;
    address?: string | null;
    locality?: string | null;
    postcode?: string | null;
    /**
     * On stop: nothing more goes on account.
     */
    account_held?: boolean | null;
    /**
     * Pounds that may be owed on account.
     */
    credit_limit?: (string | number) | null;
    /**
     * Days to pay.
     */
    credit_terms?: number | null;
    notes?: string | null;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 200
     * @pattern \S
     */
    name?: string;
};

export type PutSuppliersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutSuppliersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutSuppliersByIdVariables = {
    path: PutSuppliersByIdPath;
    body?: PutSuppliersByIdBody;
    headers?: PutSuppliersByIdHeaders;
};

export type DeleteSuppliersByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteSuppliersByIdError = Failure;

export type DeleteSuppliersByIdPath = {
    /**
     * The id of one of the suppliers.
     * @format uuid
     */
    id: string;
};

export type DeleteSuppliersByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteSuppliersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteSuppliersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteSuppliersByIdVariables = {
    path: DeleteSuppliersByIdPath;
    query?: DeleteSuppliersByIdQuery;
    headers?: DeleteSuppliersByIdHeaders;
};

export type PatchSuppliersByIdResult = {
    success: true;
    data: SupplierWritten;
    meta: Meta;
};

export type PatchSuppliersByIdError = Failure;

export type PatchSuppliersByIdPath = {
    /**
     * The id of one of the suppliers.
     * @format uuid
     */
    id: string;
};

export type PatchSuppliersByIdBody = {
    /**
     * Made of the name where it is not given.
     */
    account_number?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    telephone?: string | null;
    fax?: string | null;
    address?: string | null;
    locality?: string | null;
    postcode?: string | null;
    /**
     * On stop: nothing more goes on account.
     */
    account_held?: boolean | null;
    /**
     * Pounds that may be owed on account.
     */
    credit_limit?: (string | number) | null;
    /**
     * Days to pay.
     */
    credit_terms?: number | null;
    notes?: string | null;
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 200
     * @pattern \S
     */
    name?: string;
};

export type PatchSuppliersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchSuppliersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchSuppliersByIdVariables = {
    path: PatchSuppliersByIdPath;
    body?: PatchSuppliersByIdBody;
    headers?: PatchSuppliersByIdHeaders;
};

export type GetSuppliersResult = {
    success: true;
    data: SupplierInList[];
    meta: Meta;
};

export type GetSuppliersError = Failure;

export type GetSuppliersQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "name" | "-name";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * Archived ones instead of live ones.
     */
    archived?: boolean;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
    /**
     * Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`.
     */
    columns?: string;
};

export type GetSuppliersHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetSuppliersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetSuppliersVariables = {
    query?: GetSuppliersQuery;
    headers?: GetSuppliersHeaders;
};

export type PostSuppliersResult = {
    success: true;
    data: SupplierWritten;
    meta: Meta;
};

export type PostSuppliersError = Failure;

export type PostSuppliersBody = {
    /**
     * Made of the name where it is not given.
     */
    account_number?: string | null;
    /**
     * The e-mail address.
     */
    email?: string | null;
    telephone?: string | null;
    fax?: string | null;
    address?: string | null;
    locality?: string | null;
    postcode?: string | null;
    /**
     * On stop: nothing more goes on account.
     */
    account_held?: boolean | null;
    /**
     * Pounds that may be owed on account.
     */
    credit_limit?: (string | number) | null;
    /**
     * Days to pay.
     */
    credit_terms?: number | null;
    notes?: string | null;
    /**
     * @maxLength 200
     * @pattern \S
     */
    name: string;
};

export type PostSuppliersHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostSuppliersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostSuppliersVariables = {
    body: PostSuppliersBody;
    headers?: PostSuppliersHeaders;
};

export type GetTaxCodesResult = {
    success: true;
    data: TaxCodeShown[];
    meta: Meta;
};

export type GetTaxCodesError = Failure;

export type GetTaxCodesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetTaxCodesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetTaxCodesVariables = {
    headers?: GetTaxCodesHeaders;
};

export type PostUsersByIdActivateResult = {
    success: true;
    data: UserWritten;
    meta: Meta;
};

export type PostUsersByIdActivateError = Failure;

export type PostUsersByIdActivatePath = {
    /**
     * The id of one of the users.
     * @format uuid
     */
    id: string;
};

export type PostUsersByIdActivateBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostUsersByIdActivateHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostUsersByIdActivateResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostUsersByIdActivateVariables = {
    path: PostUsersByIdActivatePath;
    body?: PostUsersByIdActivateBody;
    headers?: PostUsersByIdActivateHeaders;
};

export type PostUsersByIdDeactivateResult = {
    success: true;
    data: UserWritten;
    meta: Meta;
};

export type PostUsersByIdDeactivateError = Failure;

export type PostUsersByIdDeactivatePath = {
    /**
     * The id of one of the users.
     * @format uuid
     */
    id: string;
};

export type PostUsersByIdDeactivateBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostUsersByIdDeactivateHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostUsersByIdDeactivateResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostUsersByIdDeactivateVariables = {
    path: PostUsersByIdDeactivatePath;
    body?: PostUsersByIdDeactivateBody;
    headers?: PostUsersByIdDeactivateHeaders;
};

export type PostUsersByIdEndSessionsResult = {
    success: true;
    data: SessionsEnded;
    meta: Meta;
};

export type PostUsersByIdEndSessionsError = Failure;

export type PostUsersByIdEndSessionsPath = {
    /**
     * The id of one of the users.
     * @format uuid
     */
    id: string;
};

export type PostUsersByIdEndSessionsBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostUsersByIdEndSessionsHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostUsersByIdEndSessionsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostUsersByIdEndSessionsVariables = {
    path: PostUsersByIdEndSessionsPath;
    body?: PostUsersByIdEndSessionsBody;
    headers?: PostUsersByIdEndSessionsHeaders;
};

export type PostUsersByIdResetPasswordResult = {
    success: true;
    data: PasswordReset;
    meta: Meta;
};

export type PostUsersByIdResetPasswordError = Failure;

export type PostUsersByIdResetPasswordPath = {
    /**
     * The id of one of the users.
     * @format uuid
     */
    id: string;
};

export type PostUsersByIdResetPasswordBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostUsersByIdResetPasswordHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostUsersByIdResetPasswordResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostUsersByIdResetPasswordVariables = {
    path: PostUsersByIdResetPasswordPath;
    body?: PostUsersByIdResetPasswordBody;
    headers?: PostUsersByIdResetPasswordHeaders;
};

export type GetUsersByIdResult = {
    success: true;
    data: UserInList;
    meta: Meta;
};

export type GetUsersByIdError = Failure;

export type GetUsersByIdPath = {
    /**
     * The id of one of the users.
     * @format uuid
     */
    id: string;
};

export type GetUsersByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetUsersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetUsersByIdVariables = {
    path: GetUsersByIdPath;
    headers?: GetUsersByIdHeaders;
};

export type PutUsersByIdResult = {
    success: true;
    data: UserWritten;
    meta: Meta;
};

export type PutUsersByIdError = Failure;

export type PutUsersByIdPath = {
    /**
     * The id of one of the users.
     * @format uuid
     */
    id: string;
};

export type PutUsersByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 100
     * @pattern \S
     */
    name?: string;
    /**
     * The e-mail address.
     * @maxLength 254
     * @format email
     */
    email?: string;
    /**
     * The role.
     */
    role?: "admin" | "manager" | "technician" | "receptionist" | "accountant";
};

export type PutUsersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutUsersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutUsersByIdVariables = {
    path: PutUsersByIdPath;
    body?: PutUsersByIdBody;
    headers?: PutUsersByIdHeaders;
};

export type PatchUsersByIdResult = {
    success: true;
    data: UserWritten;
    meta: Meta;
};

export type PatchUsersByIdError = Failure;

export type PatchUsersByIdPath = {
    /**
     * The id of one of the users.
     * @format uuid
     */
    id: string;
};

export type PatchUsersByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * @maxLength 100
     * @pattern \S
     */
    name?: string;
    /**
     * The e-mail address.
     * @maxLength 254
     * @format email
     */
    email?: string;
    /**
     * The role.
     */
    role?: "admin" | "manager" | "technician" | "receptionist" | "accountant";
};

export type PatchUsersByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchUsersByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchUsersByIdVariables = {
    path: PatchUsersByIdPath;
    body?: PatchUsersByIdBody;
    headers?: PatchUsersByIdHeaders;
};

export type GetUsersResult = {
    success: true;
    data: UserInList[];
    meta: Meta;
};

export type GetUsersError = Failure;

export type GetUsersHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetUsersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetUsersVariables = {
    headers?: GetUsersHeaders;
};

export type PostUsersResult = {
    success: true;
    data: UserCreated;
    meta: Meta;
};

export type PostUsersError = Failure;

export type PostUsersBody = {
    /**
     * @maxLength 100
     * @pattern \S
     */
    name: string;
    /**
     * The e-mail address.
     * @maxLength 254
     * @format email
     */
    email: string;
    /**
     * The role.
     */
    role: "admin" | "manager" | "technician" | "receptionist" | "accountant";
};

export type PostUsersHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostUsersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostUsersVariables = {
    body: PostUsersBody;
    headers?: PostUsersHeaders;
};

export type PostVatPeriodsByIdCloseResult = {
    success: true;
    data: VatPeriodWritten;
    meta: Meta;
};

export type PostVatPeriodsByIdCloseError = Failure;

export type PostVatPeriodsByIdClosePath = {
    /**
     * The id of one of the vat periods.
     * @format uuid
     */
    id: string;
};

export type PostVatPeriodsByIdCloseHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVatPeriodsByIdCloseResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostVatPeriodsByIdCloseVariables = {
    path: PostVatPeriodsByIdClosePath;
    headers?: PostVatPeriodsByIdCloseHeaders;
};

export type PostVatPeriodsByIdReopenResult = {
    success: true;
    data: VatPeriodWritten;
    meta: Meta;
};

export type PostVatPeriodsByIdReopenError = Failure;

export type PostVatPeriodsByIdReopenPath = {
    /**
     * The id of one of the vat periods.
     * @format uuid
     */
    id: string;
};

export type PostVatPeriodsByIdReopenBody = {
    /**
     * Why, in a few words.
     * @minLength 3
     * @maxLength 400
     */
    reason: string;
};

export type PostVatPeriodsByIdReopenHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVatPeriodsByIdReopenResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostVatPeriodsByIdReopenVariables = {
    path: PostVatPeriodsByIdReopenPath;
    body: PostVatPeriodsByIdReopenBody;
    headers?: PostVatPeriodsByIdReopenHeaders;
};

export type PutVatPeriodsByIdResult = {
    success: true;
    data: VatPeriodWritten;
    meta: Meta;
};

export type PutVatPeriodsByIdError = Failure;

export type PutVatPeriodsByIdPath = {
    /**
     * The id of one of the vat periods.
     * @format uuid
     */
    id: string;
};

export type PutVatPeriodsByIdBody = {
    /**
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    starts_on: string;
    /**
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    ends_on: string;
};

export type PutVatPeriodsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PutVatPeriodsByIdVariables = {
    path: PutVatPeriodsByIdPath;
    body: PutVatPeriodsByIdBody;
};

export type DeleteVatPeriodsByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteVatPeriodsByIdError = Failure;

export type DeleteVatPeriodsByIdPath = {
    /**
     * The id of one of the vat periods.
     * @format uuid
     */
    id: string;
};

export type DeleteVatPeriodsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteVatPeriodsByIdVariables = {
    path: DeleteVatPeriodsByIdPath;
};

export type PatchVatPeriodsByIdResult = {
    success: true;
    data: VatPeriodWritten;
    meta: Meta;
};

export type PatchVatPeriodsByIdError = Failure;

export type PatchVatPeriodsByIdPath = {
    /**
     * The id of one of the vat periods.
     * @format uuid
     */
    id: string;
};

export type PatchVatPeriodsByIdBody = {
    /**
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    starts_on: string;
    /**
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    ends_on: string;
};

export type PatchVatPeriodsByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PatchVatPeriodsByIdVariables = {
    path: PatchVatPeriodsByIdPath;
    body: PatchVatPeriodsByIdBody;
};

export type PostVatPeriodsByIdSplitResult = {
    success: true;
    data: VatPeriodWritten[];
    meta: Meta;
};

export type PostVatPeriodsByIdSplitError = Failure;

export type PostVatPeriodsByIdSplitPath = {
    /**
     * The id of one of the vat periods.
     * @format uuid
     */
    id: string;
};

export type PostVatPeriodsByIdSplitBody = {
    /**
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    starts_on: string;
};

export type PostVatPeriodsByIdSplitHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVatPeriodsByIdSplitResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostVatPeriodsByIdSplitVariables = {
    path: PostVatPeriodsByIdSplitPath;
    body: PostVatPeriodsByIdSplitBody;
    headers?: PostVatPeriodsByIdSplitHeaders;
};

export type GetVatPeriodsResult = {
    success: true;
    data: VatPeriodInList[];
    meta: Meta;
};

export type GetVatPeriodsError = Failure;

export type GetVatPeriodsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetVatPeriodsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetVatPeriodsVariables = {
    headers?: GetVatPeriodsHeaders;
};

export type PostVatPeriodsResult = {
    success: true;
    data: VatPeriodWritten[];
    meta: Meta;
};

export type PostVatPeriodsError = Failure;

export type PostVatPeriodsBody = {
    /**
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    starts_on: string;
    /**
     * What kind it is of.
     */
    kind: "quarterly" | "monthly";
    /**
     * @minimum 1
     * @maximum 24
     */
    count: number;
};

export type PostVatPeriodsHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVatPeriodsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostVatPeriodsVariables = {
    body: PostVatPeriodsBody;
    headers?: PostVatPeriodsHeaders;
};

export type GetVehiclesByIdAdvisoriesResult = {
    success: true;
    data: AdvisoryWhole[];
    meta: Meta;
};

export type GetVehiclesByIdAdvisoriesError = Failure;

export type GetVehiclesByIdAdvisoriesPath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type GetVehiclesByIdAdvisoriesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetVehiclesByIdAdvisoriesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetVehiclesByIdAdvisoriesVariables = {
    path: GetVehiclesByIdAdvisoriesPath;
    headers?: GetVehiclesByIdAdvisoriesHeaders;
};

export type PostVehiclesByIdChangePlateResult = {
    success: true;
    data: VehicleWhole;
    meta: Meta;
};

export type PostVehiclesByIdChangePlateError = Failure;

export type PostVehiclesByIdChangePlatePath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type PostVehiclesByIdChangePlateBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * The number plate, with or without its space.
     */
    registration?: string | null;
    changed_on?: string | null;
    take_from_other?: boolean | null;
};

export type PostVehiclesByIdChangePlateHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVehiclesByIdChangePlateResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostVehiclesByIdChangePlateVariables = {
    path: PostVehiclesByIdChangePlatePath;
    body?: PostVehiclesByIdChangePlateBody;
    headers?: PostVehiclesByIdChangePlateHeaders;
};

export type GetVehiclesByIdHistoryResult = {
    success: true;
    data: DocumentInList[];
    meta: Meta;
};

export type GetVehiclesByIdHistoryError = Failure;

export type GetVehiclesByIdHistoryPath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type GetVehiclesByIdHistoryQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-document_date" | "document_date" | "number" | "-number" | "total_gross" | "-total_gross" | "due_date" | "-due_date" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * The kind of document: `estimate`, `job_sheet`, `invoice`, `credit_note`, `excess_invoice`, `payment_on_account`, `vehicle_sale`, `vehicle_purchase`, or GA4's own word for another.
     * @pattern ^[\w .-]{1,40}$
     */
    type?: string;
    /**
     * Where it stands.
     */
    status?: "draft" | "sent" | "approved" | "declined" | "expired" | "converted" | "open" | "in_progress" | "waiting_parts" | "waiting_customer" | "completed" | "invoiced" | "cancelled" | "issued" | "part_paid" | "paid" | "credited" | "settled";
    /**
     * The garage's own word beside the status.
     * @maxLength 80
     * @pattern \S
     */
    user_status?: string;
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * The technician, by name.
     * @maxLength 80
     * @pattern \S
     */
    technician?: string;
    /**
     * Only documents on which something is owed.
     */
    unpaid?: boolean;
    /**
     * Only what is not finished.
     */
    open?: boolean;
    /**
     * What is over and done with, instead of what is under way.
     */
    archive?: boolean;
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetVehiclesByIdHistoryHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetVehiclesByIdHistoryResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetVehiclesByIdHistoryVariables = {
    path: GetVehiclesByIdHistoryPath;
    query?: GetVehiclesByIdHistoryQuery;
    headers?: GetVehiclesByIdHistoryHeaders;
};

export type PostVehiclesByIdMileageResult = {
    success: true;
    data: MileageReading;
    meta: Meta;
};

export type PostVehiclesByIdMileageError = Failure;

export type PostVehiclesByIdMileagePath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type PostVehiclesByIdMileageBody = {
    /**
     * What the mileometer says.
     * @minimum 0
     * @maximum 9999999
     */
    mileage: number;
    read_on?: string | null;
    /**
     * Where it was said.
     */
    source?: string | null;
};

export type PostVehiclesByIdMileageHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVehiclesByIdMileageResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostVehiclesByIdMileageVariables = {
    path: PostVehiclesByIdMileagePath;
    body: PostVehiclesByIdMileageBody;
    headers?: PostVehiclesByIdMileageHeaders;
};

export type PostVehiclesByIdMovePlateResult = {
    success: true;
    data: VehicleMoved;
    meta: Meta;
};

export type PostVehiclesByIdMovePlateError = Failure;

export type PostVehiclesByIdMovePlatePath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type PostVehiclesByIdMovePlateBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    moved_on?: string | null;
    /**
     * The customer.
     */
    customer_id?: string | null;
    /**
     * The chassis number.
     */
    vin?: string | null;
    /**
     * The make.
     */
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
    date_of_registration?: string | null;
    date_of_manufacture?: string | null;
    width_mm?: number | null;
    height_mm?: number | null;
    kerb_weight_kg?: number | null;
    key_code?: string | null;
    radio_code?: string | null;
    paint_code?: string | null;
    tyre_size_front?: string | null;
    tyre_size_rear?: string | null;
    /**
     * The last day of the MOT.
     */
    mot_expiry?: string | null;
    tax_due?: string | null;
    notes?: string | null;
    reminder_notes?: string | null;
};

export type PostVehiclesByIdMovePlateHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVehiclesByIdMovePlateResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostVehiclesByIdMovePlateVariables = {
    path: PostVehiclesByIdMovePlatePath;
    body?: PostVehiclesByIdMovePlateBody;
    headers?: PostVehiclesByIdMovePlateHeaders;
};

export type GetVehiclesByIdOfferedWorkResult = {
    success: true;
    data: WorkOffered[];
    meta: Meta;
};

export type GetVehiclesByIdOfferedWorkError = Failure;

export type GetVehiclesByIdOfferedWorkPath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type GetVehiclesByIdOfferedWorkHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetVehiclesByIdOfferedWorkResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetVehiclesByIdOfferedWorkVariables = {
    path: GetVehiclesByIdOfferedWorkPath;
    headers?: GetVehiclesByIdOfferedWorkHeaders;
};

export type GetVehiclesByIdRemindersResult = {
    success: true;
    data: ReminderInList[];
    meta: Meta;
};

export type GetVehiclesByIdRemindersError = Failure;

export type GetVehiclesByIdRemindersPath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type GetVehiclesByIdRemindersQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "due_date" | "-due_date" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * Where it stands.
     */
    status?: "due" | "done" | "superseded" | "cancelled";
    /**
     * Only what is past its day.
     */
    overdue?: boolean;
    /**
     * What the reminder is about.
     * @format uuid
     */
    template_id?: string;
    /**
     * The first day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    from?: string;
    /**
     * The last day.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
     * @format date
     */
    to?: string;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetVehiclesByIdRemindersHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetVehiclesByIdRemindersResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetVehiclesByIdRemindersVariables = {
    path: GetVehiclesByIdRemindersPath;
    query?: GetVehiclesByIdRemindersQuery;
    headers?: GetVehiclesByIdRemindersHeaders;
};

export type PostVehiclesByIdRestoreResult = {
    success: true;
    data: VehicleWhole;
    meta: Meta;
};

export type PostVehiclesByIdRestoreError = Failure;

export type PostVehiclesByIdRestorePath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type PostVehiclesByIdRestoreBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    confirmed_plate_moved?: boolean | null;
};

export type PostVehiclesByIdRestoreHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVehiclesByIdRestoreResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostVehiclesByIdRestoreVariables = {
    path: PostVehiclesByIdRestorePath;
    body?: PostVehiclesByIdRestoreBody;
    headers?: PostVehiclesByIdRestoreHeaders;
};

export type GetVehiclesByIdResult = {
    success: true;
    data: VehicleWhole;
    meta: Meta;
};

export type GetVehiclesByIdError = Failure;

export type GetVehiclesByIdPath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type GetVehiclesByIdQuery = {
    /**
     * Archived ones instead of live ones.
     */
    archived?: boolean;
};

export type GetVehiclesByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetVehiclesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetVehiclesByIdVariables = {
    path: GetVehiclesByIdPath;
    query?: GetVehiclesByIdQuery;
    headers?: GetVehiclesByIdHeaders;
};

export type PutVehiclesByIdResult = {
    success: true;
    data: VehicleWhole;
    meta: Meta;
};

export type PutVehiclesByIdError = Failure;

export type PutVehiclesByIdPath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type PutVehiclesByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * The customer.
     */
    customer_id?: string | null;
    /**
     * The number plate, with or without its space.
     */
    registration?: string | null;
    /**
     * The chassis number.
     */
    vin?: string | null;
    /**
     * The make.
     */
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
    date_of_registration?: string | null;
    date_of_manufacture?: string | null;
    width_mm?: number | null;
    height_mm?: number | null;
    kerb_weight_kg?: number | null;
    key_code?: string | null;
    radio_code?: string | null;
    paint_code?: string | null;
    tyre_size_front?: string | null;
    tyre_size_rear?: string | null;
    /**
     * The last day of the MOT.
     */
    mot_expiry?: string | null;
    tax_due?: string | null;
    notes?: string | null;
    reminder_notes?: string | null;
    /**
     * True says that it is another than those alike that are on file.
     */
    confirmed_not_duplicate?: boolean | null;
};

export type PutVehiclesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutVehiclesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutVehiclesByIdVariables = {
    path: PutVehiclesByIdPath;
    body?: PutVehiclesByIdBody;
    headers?: PutVehiclesByIdHeaders;
};

export type DeleteVehiclesByIdResult = {
    success: true;
    data: Id;
    meta: Meta;
};

export type DeleteVehiclesByIdError = Failure;

export type DeleteVehiclesByIdPath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type DeleteVehiclesByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteVehiclesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteVehiclesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteVehiclesByIdVariables = {
    path: DeleteVehiclesByIdPath;
    query?: DeleteVehiclesByIdQuery;
    headers?: DeleteVehiclesByIdHeaders;
};

export type PatchVehiclesByIdResult = {
    success: true;
    data: VehicleWhole;
    meta: Meta;
};

export type PatchVehiclesByIdError = Failure;

export type PatchVehiclesByIdPath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type PatchVehiclesByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * The customer.
     */
    customer_id?: string | null;
    /**
     * The number plate, with or without its space.
     */
    registration?: string | null;
    /**
     * The chassis number.
     */
    vin?: string | null;
    /**
     * The make.
     */
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
    date_of_registration?: string | null;
    date_of_manufacture?: string | null;
    width_mm?: number | null;
    height_mm?: number | null;
    kerb_weight_kg?: number | null;
    key_code?: string | null;
    radio_code?: string | null;
    paint_code?: string | null;
    tyre_size_front?: string | null;
    tyre_size_rear?: string | null;
    /**
     * The last day of the MOT.
     */
    mot_expiry?: string | null;
    tax_due?: string | null;
    notes?: string | null;
    reminder_notes?: string | null;
    /**
     * True says that it is another than those alike that are on file.
     */
    confirmed_not_duplicate?: boolean | null;
};

export type PatchVehiclesByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchVehiclesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchVehiclesByIdVariables = {
    path: PatchVehiclesByIdPath;
    body?: PatchVehiclesByIdBody;
    headers?: PatchVehiclesByIdHeaders;
};

export type PostVehiclesByIdTransferResult = {
    success: true;
    data: VehicleWhole;
    meta: Meta;
};

export type PostVehiclesByIdTransferError = Failure;

export type PostVehiclesByIdTransferPath = {
    /**
     * The id of one of the vehicles.
     * @format uuid
     */
    id: string;
};

export type PostVehiclesByIdTransferBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * The customer.
     */
    customer_id: string | null;
    transferred_on?: string | null;
};

export type PostVehiclesByIdTransferHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVehiclesByIdTransferResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostVehiclesByIdTransferVariables = {
    path: PostVehiclesByIdTransferPath;
    body: PostVehiclesByIdTransferBody;
    headers?: PostVehiclesByIdTransferHeaders;
};

export type PostVehiclesLookupResult = {
    success: true;
    data: VehicleLookup;
    meta: Meta;
};

export type PostVehiclesLookupError = Failure;

export type PostVehiclesLookupBody = {
    /**
     * The number plate, with or without its space.
     * @maxLength 20
     */
    registration: string;
};

export type PostVehiclesLookupResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type PostVehiclesLookupVariables = {
    body: PostVehiclesLookupBody;
};

export type GetVehiclesResult = {
    success: true;
    data: VehicleInList[];
    meta: Meta;
};

export type GetVehiclesError = Failure;

export type GetVehiclesQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-last_invoice_date" | "last_invoice_date" | "registration" | "-registration" | "make" | "-make" | "mot_expiry" | "-mot_expiry" | "-created_at" | "created_at" | "updated_at" | "-updated_at";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * The customer.
     * @format uuid
     */
    customer_id?: string;
    /**
     * The number plate, with or without its space.
     * @maxLength 20
     */
    registration?: string;
    /**
     * The chassis number.
     * @maxLength 40
     */
    vin?: string;
    /**
     * Only this make.
     * @maxLength 60
     */
    make?: string;
    /**
     * The MOT expires within so many days.
     * @minimum 0
     * @maximum 366
     */
    mot_due_within?: number;
    /**
     * The MOT has expired.
     */
    mot_expired?: boolean;
    /**
     * Archived ones instead of live ones.
     */
    archived?: boolean;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
    /**
     * Of a file (`Accept: text/csv`): the columns, by name and in order, as `name,town`.
     */
    columns?: string;
};

export type GetVehiclesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetVehiclesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetVehiclesVariables = {
    query?: GetVehiclesQuery;
    headers?: GetVehiclesHeaders;
};

export type PostVehiclesResult = {
    success: true;
    data: VehicleWhole;
    meta: Meta;
};

export type PostVehiclesError = Failure;

export type PostVehiclesBody = {
    /**
     * The customer.
     */
    customer_id?: string | null;
    /**
     * The number plate, with or without its space.
     */
    registration?: string | null;
    /**
     * The chassis number.
     */
    vin?: string | null;
    /**
     * The make.
     */
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
    date_of_registration?: string | null;
    date_of_manufacture?: string | null;
    width_mm?: number | null;
    height_mm?: number | null;
    kerb_weight_kg?: number | null;
    key_code?: string | null;
    radio_code?: string | null;
    paint_code?: string | null;
    tyre_size_front?: string | null;
    tyre_size_rear?: string | null;
    /**
     * The last day of the MOT.
     */
    mot_expiry?: string | null;
    tax_due?: string | null;
    notes?: string | null;
    reminder_notes?: string | null;
    /**
     * True says that it is another than those alike that are on file.
     */
    confirmed_not_duplicate?: boolean | null;
};

export type PostVehiclesHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostVehiclesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostVehiclesVariables = {
    body?: PostVehiclesBody;
    headers?: PostVehiclesHeaders;
};

export type GetVehiclesSearchResult = {
    success: true;
    data: {
        kind: "customer" | "vehicle" | "document" | "part" | "supplier" | "receipt";
        /**
         * @format uuid
         */
        id: string;
        title: string;
        subtitle: string;
        telephone: string;
        reason: string;
    }[];
    meta: Meta;
};

export type GetVehiclesSearchError = Failure;

export type GetVehiclesSearchQuery = {
    /**
     * Words to search for.
     * @maxLength 100
     */
    q: string;
};

export type GetVehiclesSearchHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetVehiclesSearchResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetVehiclesSearchVariables = {
    query: GetVehiclesSearchQuery;
    headers?: GetVehiclesSearchHeaders;
};

export type PostWebhookDeliveriesByIdReplayResult = {
    success: true;
    data: WebhookDelivery;
    meta: Meta;
};

export type PostWebhookDeliveriesByIdReplayError = Failure;

export type PostWebhookDeliveriesByIdReplayPath = {
    /**
     * The id of one of the webhook deliveries.
     * @format uuid
     */
    id: string;
};

export type PostWebhookDeliveriesByIdReplayHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostWebhookDeliveriesByIdReplayResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostWebhookDeliveriesByIdReplayVariables = {
    path: PostWebhookDeliveriesByIdReplayPath;
    headers?: PostWebhookDeliveriesByIdReplayHeaders;
};

export type GetWebhookDeliveriesByIdResult = {
    success: true;
    data: WebhookDeliveryWithLog;
    meta: Meta;
};

export type GetWebhookDeliveriesByIdError = Failure;

export type GetWebhookDeliveriesByIdPath = {
    /**
     * The id of one of the webhook deliveries.
     * @format uuid
     */
    id: string;
};

export type GetWebhookDeliveriesByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetWebhookDeliveriesByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetWebhookDeliveriesByIdVariables = {
    path: GetWebhookDeliveriesByIdPath;
    headers?: GetWebhookDeliveriesByIdHeaders;
};

export type GetWebhooksByIdDeliveriesResult = {
    success: true;
    data: WebhookDelivery[];
    meta: Meta;
};

export type GetWebhooksByIdDeliveriesError = Failure;

export type GetWebhooksByIdDeliveriesPath = {
    /**
     * The id of one of the webhooks.
     * @format uuid
     */
    id: string;
};

export type GetWebhooksByIdDeliveriesQuery = {
    /**
     * Which page, from 1.
     * @minimum 1
     * @maximum 1000000
     */
    page?: number;
    /**
     * Rows per page: 50, at most 200.
     * @minimum 1
     * @maximum 200
     */
    per_page?: number;
    /**
     * The order; with `-` before it the other way round.
     */
    sort?: "-id" | "id";
    /**
     * Words to search for.
     * @maxLength 200
     */
    q?: string;
    /**
     * Only what was changed since this instant.
     * @pattern ^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$
     * @format date-time
     */
    updated_since?: string;
    /**
     * What became of it.
     */
    state?: "queued" | "delivered" | "failed";
    /**
     * Only this event.
     * @maxLength 100
     */
    event_name?: string;
    /**
     * Only what was tried and has not arrived.
     */
    troubled?: boolean;
    /**
     * Walks over the whole list instead of by pages: `first`, then `meta.cursor.next` of each answer. Rows come by id, each once, whatever is written meanwhile; without `page` and `sort`.
     * @minLength 1
     * @maxLength 400
     */
    cursor?: string;
    /**
     * With a cursor: only these records, by ids with commas between them, at most 200.
     */
    ids?: string;
};

export type GetWebhooksByIdDeliveriesHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetWebhooksByIdDeliveriesResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetWebhooksByIdDeliveriesVariables = {
    path: GetWebhooksByIdDeliveriesPath;
    query?: GetWebhooksByIdDeliveriesQuery;
    headers?: GetWebhooksByIdDeliveriesHeaders;
};

export type PostWebhooksByIdEnableResult = {
    success: true;
    data: Webhook;
    meta: Meta;
};

export type PostWebhooksByIdEnableError = Failure;

export type PostWebhooksByIdEnablePath = {
    /**
     * The id of one of the webhooks.
     * @format uuid
     */
    id: string;
};

export type PostWebhooksByIdEnableBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostWebhooksByIdEnableHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostWebhooksByIdEnableResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostWebhooksByIdEnableVariables = {
    path: PostWebhooksByIdEnablePath;
    body?: PostWebhooksByIdEnableBody;
    headers?: PostWebhooksByIdEnableHeaders;
};

export type PostWebhooksByIdReplayFailedResult = {
    success: true;
    data: WebhookReplay;
    meta: Meta;
};

export type PostWebhooksByIdReplayFailedError = Failure;

export type PostWebhooksByIdReplayFailedPath = {
    /**
     * The id of one of the webhooks.
     * @format uuid
     */
    id: string;
};

export type PostWebhooksByIdReplayFailedHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostWebhooksByIdReplayFailedResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostWebhooksByIdReplayFailedVariables = {
    path: PostWebhooksByIdReplayFailedPath;
    headers?: PostWebhooksByIdReplayFailedHeaders;
};

export type PostWebhooksByIdRotateSecretResult = {
    success: true;
    data: NewWebhook;
    meta: Meta;
};

export type PostWebhooksByIdRotateSecretError = Failure;

export type PostWebhooksByIdRotateSecretPath = {
    /**
     * The id of one of the webhooks.
     * @format uuid
     */
    id: string;
};

export type PostWebhooksByIdRotateSecretBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type PostWebhooksByIdRotateSecretHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostWebhooksByIdRotateSecretResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    idempotencyReplayed?: string;
};

export type PostWebhooksByIdRotateSecretVariables = {
    path: PostWebhooksByIdRotateSecretPath;
    body?: PostWebhooksByIdRotateSecretBody;
    headers?: PostWebhooksByIdRotateSecretHeaders;
};

export type GetWebhooksByIdResult = {
    success: true;
    data: Webhook;
    meta: Meta;
};

export type GetWebhooksByIdError = Failure;

export type GetWebhooksByIdPath = {
    /**
     * The id of one of the webhooks.
     * @format uuid
     */
    id: string;
};

export type GetWebhooksByIdHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetWebhooksByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetWebhooksByIdVariables = {
    path: GetWebhooksByIdPath;
    headers?: GetWebhooksByIdHeaders;
};

export type PutWebhooksByIdResult = {
    success: true;
    data: Webhook;
    meta: Meta;
};

export type PutWebhooksByIdError = Failure;

export type PutWebhooksByIdPath = {
    /**
     * The id of one of the webhooks.
     * @format uuid
     */
    id: string;
};

export type PutWebhooksByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * The address that hears of them.
     * @maxLength 500
     * @pattern \S
     */
    url?: string;
    /**
     * Single events, all of a subject (`documents.*`), or all (`*`).
     * @minItems 1
     * @maxItems 100
     */
    event_names?: string[];
    description?: string | null;
};

export type PutWebhooksByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PutWebhooksByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PutWebhooksByIdVariables = {
    path: PutWebhooksByIdPath;
    body?: PutWebhooksByIdBody;
    headers?: PutWebhooksByIdHeaders;
};

export type DeleteWebhooksByIdResult = {
    success: true;
    data: {
        /**
         * @format uuid
         */
        id: string;
    };
    meta: Meta;
};

export type DeleteWebhooksByIdError = Failure;

export type DeleteWebhooksByIdPath = {
    /**
     * The id of one of the webhooks.
     * @format uuid
     */
    id: string;
};

export type DeleteWebhooksByIdQuery = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
};

export type DeleteWebhooksByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type DeleteWebhooksByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
};

export type DeleteWebhooksByIdVariables = {
    path: DeleteWebhooksByIdPath;
    query?: DeleteWebhooksByIdQuery;
    headers?: DeleteWebhooksByIdHeaders;
};

export type PatchWebhooksByIdResult = {
    success: true;
    data: Webhook;
    meta: Meta;
};

export type PatchWebhooksByIdError = Failure;

export type PatchWebhooksByIdPath = {
    /**
     * The id of one of the webhooks.
     * @format uuid
     */
    id: string;
};

export type PatchWebhooksByIdBody = {
    /**
     * The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.
     * @minimum 0
     * @maximum 2147483647
     */
    version?: number;
    /**
     * The address that hears of them.
     * @maxLength 500
     * @pattern \S
     */
    url?: string;
    /**
     * Single events, all of a subject (`documents.*`), or all (`*`).
     * @minItems 1
     * @maxItems 100
     */
    event_names?: string[];
    description?: string | null;
};

export type PatchWebhooksByIdHeaders = {
    /**
     * The ETag that the change is made upon; a stale one is 412.
     */
    "If-Match"?: string;
};

export type PatchWebhooksByIdResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type PatchWebhooksByIdVariables = {
    path: PatchWebhooksByIdPath;
    body?: PatchWebhooksByIdBody;
    headers?: PatchWebhooksByIdHeaders;
};

export type PostWebhooksByIdTestResult = {
    success: true;
    data: WebhookDelivery;
    meta: Meta;
};

export type PostWebhooksByIdTestError = Failure;

export type PostWebhooksByIdTestPath = {
    /**
     * The id of one of the webhooks.
     * @format uuid
     */
    id: string;
};

export type PostWebhooksByIdTestHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostWebhooksByIdTestResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    idempotencyReplayed?: string;
};

export type PostWebhooksByIdTestVariables = {
    path: PostWebhooksByIdTestPath;
    headers?: PostWebhooksByIdTestHeaders;
};

export type GetWebhooksEventsResult = {
    success: true;
    data: WebhookEvent[];
    meta: Meta;
};

export type GetWebhooksEventsError = Failure;

export type GetWebhooksEventsHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetWebhooksEventsResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetWebhooksEventsVariables = {
    headers?: GetWebhooksEventsHeaders;
};

export type GetWebhooksResult = {
    success: true;
    data: Webhook[];
    meta: Meta;
};

export type GetWebhooksError = Failure;

export type GetWebhooksHeaders = {
    /**
     * The ETag of an earlier answer: 304 without a body where it would be the same.
     */
    "If-None-Match"?: string;
};

export type GetWebhooksResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
};

export type GetWebhooksVariables = {
    headers?: GetWebhooksHeaders;
};

export type PostWebhooksResult = {
    success: true;
    data: NewWebhook;
    meta: Meta;
};

export type PostWebhooksError = Failure;

export type PostWebhooksBody = {
    /**
     * The address that hears of them.
     * @maxLength 500
     * @pattern \S
     */
    url: string;
    /**
     * Single events, all of a subject (`documents.*`), or all (`*`).
     * @minItems 1
     * @maxItems 100
     */
    event_names: string[];
    description?: string | null;
};

export type PostWebhooksHeaders = {
    /**
     * The same key and body give the same answer for 24 hours.
     * @minLength 1
     * @maxLength 255
     */
    "Idempotency-Key"?: string;
};

export type PostWebhooksResponseHeaders = {
    xRequestId?: string;
    ratelimitLimit?: number;
    ratelimitRemaining?: number;
    ratelimitReset?: number;
    ratelimitPolicy?: string;
    ga4Version?: string;
    etag?: string;
    location?: string;
    idempotencyReplayed?: string;
};

export type PostWebhooksVariables = {
    body: PostWebhooksBody;
    headers?: PostWebhooksHeaders;
};

/**
 * Per-operation `args`/`result` shapes (plus `kind: 'sse'` for event streams) — the
 * type-level companion of `OPERATIONS` that gives `createClient<Ops>` its typed methods.
 */
export type Ops = {
    postAdvisoriesByIdResolve: {
        args: {
            path: PostAdvisoriesByIdResolvePath;
            body?: PostAdvisoriesByIdResolveBody;
            headers?: PostAdvisoriesByIdResolveHeaders;
        };
        result: Result<PostAdvisoriesByIdResolveResult, PostAdvisoriesByIdResolveError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    deleteAdvisoriesById: {
        args: {
            path: DeleteAdvisoriesByIdPath;
            query?: DeleteAdvisoriesByIdQuery;
            headers?: DeleteAdvisoriesByIdHeaders;
        };
        result: Result<DeleteAdvisoriesByIdResult, DeleteAdvisoriesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    deleteApiKeysById: {
        args: {
            path: DeleteApiKeysByIdPath;
        };
        result: Result<DeleteApiKeysByIdResult, DeleteApiKeysByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getApiKeys: {
        args: {
            headers?: GetApiKeysHeaders;
        };
        result: Result<GetApiKeysResult, GetApiKeysError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postApiKeys: {
        args: {
            body: PostApiKeysBody;
            headers?: PostApiKeysHeaders;
        };
        result: Result<PostApiKeysResult, PostApiKeysError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postAppointmentsByIdCancel: {
        args: {
            path: PostAppointmentsByIdCancelPath;
            body?: PostAppointmentsByIdCancelBody;
            headers?: PostAppointmentsByIdCancelHeaders;
        };
        result: Result<PostAppointmentsByIdCancelResult, PostAppointmentsByIdCancelError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getAppointmentsById: {
        args: {
            path: GetAppointmentsByIdPath;
            headers?: GetAppointmentsByIdHeaders;
        };
        result: Result<GetAppointmentsByIdResult, GetAppointmentsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putAppointmentsById: {
        args: {
            path: PutAppointmentsByIdPath;
            body?: PutAppointmentsByIdBody;
            headers?: PutAppointmentsByIdHeaders;
        };
        result: Result<PutAppointmentsByIdResult, PutAppointmentsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteAppointmentsById: {
        args: {
            path: DeleteAppointmentsByIdPath;
            query?: DeleteAppointmentsByIdQuery;
            headers?: DeleteAppointmentsByIdHeaders;
        };
        result: Result<DeleteAppointmentsByIdResult, DeleteAppointmentsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchAppointmentsById: {
        args: {
            path: PatchAppointmentsByIdPath;
            body?: PatchAppointmentsByIdBody;
            headers?: PatchAppointmentsByIdHeaders;
        };
        result: Result<PatchAppointmentsByIdResult, PatchAppointmentsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putAppointmentsByIdStatus: {
        args: {
            path: PutAppointmentsByIdStatusPath;
            body?: PutAppointmentsByIdStatusBody;
            headers?: PutAppointmentsByIdStatusHeaders;
        };
        result: Result<PutAppointmentsByIdStatusResult, PutAppointmentsByIdStatusError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    patchAppointmentsByIdStatus: {
        args: {
            path: PatchAppointmentsByIdStatusPath;
            body?: PatchAppointmentsByIdStatusBody;
            headers?: PatchAppointmentsByIdStatusHeaders;
        };
        result: Result<PatchAppointmentsByIdStatusResult, PatchAppointmentsByIdStatusError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getAppointmentsAvailability: {
        args: {
            query?: GetAppointmentsAvailabilityQuery;
            headers?: GetAppointmentsAvailabilityHeaders;
        };
        result: Result<GetAppointmentsAvailabilityResult, GetAppointmentsAvailabilityError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getAppointmentsCalendar: {
        args: {
            query?: GetAppointmentsCalendarQuery;
            headers?: GetAppointmentsCalendarHeaders;
        };
        result: Result<GetAppointmentsCalendarResult, GetAppointmentsCalendarError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getAppointmentsDiary: {
        args: {
            headers?: GetAppointmentsDiaryHeaders;
        };
        result: Result<GetAppointmentsDiaryResult, GetAppointmentsDiaryError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getAppointments: {
        args: {
            query?: GetAppointmentsQuery;
            headers?: GetAppointmentsHeaders;
        };
        result: Result<GetAppointmentsResult, GetAppointmentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postAppointments: {
        args: {
            body: PostAppointmentsBody;
            headers?: PostAppointmentsHeaders;
        };
        result: Result<PostAppointmentsResult, PostAppointmentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getAudit: {
        args: {
            query?: GetAuditQuery;
            headers?: GetAuditHeaders;
        };
        result: Result<GetAuditResult, GetAuditError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postAuthChangePassword: {
        args: {
            body: PostAuthChangePasswordBody;
        };
        result: Result<PostAuthChangePasswordResult, PostAuthChangePasswordError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getAuthJwksJson: {
        args: {};
        result: Result<GetAuthJwksJsonResult, GetAuthJwksJsonError>;
        mode: "result";
        headers: {
            xRequestId?: string;
        };
    };
    postAuthLogin: {
        args: {
            body: PostAuthLoginBody;
        };
        result: Result<PostAuthLoginResult, PostAuthLoginError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    postAuthLogout: {
        args: {};
        result: Result<PostAuthLogoutResult, PostAuthLogoutError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getAuthMe: {
        args: {
            headers?: GetAuthMeHeaders;
        };
        result: Result<GetAuthMeResult, GetAuthMeError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getAuthProfile: {
        args: {
            headers?: GetAuthProfileHeaders;
        };
        result: Result<GetAuthProfileResult, GetAuthProfileError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putAuthProfile: {
        args: {
            body?: PutAuthProfileBody;
        };
        result: Result<PutAuthProfileResult, PutAuthProfileError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchAuthProfile: {
        args: {
            body?: PatchAuthProfileBody;
        };
        result: Result<PatchAuthProfileResult, PatchAuthProfileError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    postAuthRefresh: {
        args: {
            body: PostAuthRefreshBody;
        };
        result: Result<PostAuthRefreshResult, PostAuthRefreshError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    deleteAuthSessionsById: {
        args: {
            path: DeleteAuthSessionsByIdPath;
        };
        result: Result<DeleteAuthSessionsByIdResult, DeleteAuthSessionsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getAuthSessions: {
        args: {
            headers?: GetAuthSessionsHeaders;
        };
        result: Result<GetAuthSessionsResult, GetAuthSessionsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postCashUpsByDayReopen: {
        args: {
            path: PostCashUpsByDayReopenPath;
            body: PostCashUpsByDayReopenBody;
            headers?: PostCashUpsByDayReopenHeaders;
        };
        result: Result<PostCashUpsByDayReopenResult, PostCashUpsByDayReopenError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getCashUpsByDay: {
        args: {
            path: GetCashUpsByDayPath;
            headers?: GetCashUpsByDayHeaders;
        };
        result: Result<GetCashUpsByDayResult, GetCashUpsByDayError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getCashUps: {
        args: {
            query?: GetCashUpsQuery;
            headers?: GetCashUpsHeaders;
        };
        result: Result<GetCashUpsResult, GetCashUpsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postCashUps: {
        args: {
            body: PostCashUpsBody;
            headers?: PostCashUpsHeaders;
        };
        result: Result<PostCashUpsResult, PostCashUpsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    putContactsById: {
        args: {
            path: PutContactsByIdPath;
            body?: PutContactsByIdBody;
            headers?: PutContactsByIdHeaders;
        };
        result: Result<PutContactsByIdResult, PutContactsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteContactsById: {
        args: {
            path: DeleteContactsByIdPath;
            query?: DeleteContactsByIdQuery;
            headers?: DeleteContactsByIdHeaders;
        };
        result: Result<DeleteContactsByIdResult, DeleteContactsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchContactsById: {
        args: {
            path: PatchContactsByIdPath;
            body?: PatchContactsByIdBody;
            headers?: PatchContactsByIdHeaders;
        };
        result: Result<PatchContactsByIdResult, PatchContactsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getCustomersByIdConsents: {
        args: {
            path: GetCustomersByIdConsentsPath;
            headers?: GetCustomersByIdConsentsHeaders;
        };
        result: Result<GetCustomersByIdConsentsResult, GetCustomersByIdConsentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postCustomersByIdConsents: {
        args: {
            path: PostCustomersByIdConsentsPath;
            body: PostCustomersByIdConsentsBody;
            headers?: PostCustomersByIdConsentsHeaders;
        };
        result: Result<PostCustomersByIdConsentsResult, PostCustomersByIdConsentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getCustomersByIdContacts: {
        args: {
            path: GetCustomersByIdContactsPath;
            headers?: GetCustomersByIdContactsHeaders;
        };
        result: Result<GetCustomersByIdContactsResult, GetCustomersByIdContactsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postCustomersByIdContacts: {
        args: {
            path: PostCustomersByIdContactsPath;
            body?: PostCustomersByIdContactsBody;
            headers?: PostCustomersByIdContactsHeaders;
        };
        result: Result<PostCustomersByIdContactsResult, PostCustomersByIdContactsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getCustomersByIdDocuments: {
        args: {
            path: GetCustomersByIdDocumentsPath;
            query?: GetCustomersByIdDocumentsQuery;
            headers?: GetCustomersByIdDocumentsHeaders;
        };
        result: Result<GetCustomersByIdDocumentsResult, GetCustomersByIdDocumentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postCustomersByIdMerge: {
        args: {
            path: PostCustomersByIdMergePath;
            body: PostCustomersByIdMergeBody;
            headers?: PostCustomersByIdMergeHeaders;
        };
        result: Result<PostCustomersByIdMergeResult, PostCustomersByIdMergeError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getCustomersByIdReceipts: {
        args: {
            path: GetCustomersByIdReceiptsPath;
            query?: GetCustomersByIdReceiptsQuery;
            headers?: GetCustomersByIdReceiptsHeaders;
        };
        result: Result<GetCustomersByIdReceiptsResult, GetCustomersByIdReceiptsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postCustomersByIdRestore: {
        args: {
            path: PostCustomersByIdRestorePath;
            body?: PostCustomersByIdRestoreBody;
            headers?: PostCustomersByIdRestoreHeaders;
        };
        result: Result<PostCustomersByIdRestoreResult, PostCustomersByIdRestoreError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getCustomersById: {
        args: {
            path: GetCustomersByIdPath;
            query?: GetCustomersByIdQuery;
            headers?: GetCustomersByIdHeaders;
        };
        result: Result<GetCustomersByIdResult, GetCustomersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putCustomersById: {
        args: {
            path: PutCustomersByIdPath;
            body?: PutCustomersByIdBody;
            headers?: PutCustomersByIdHeaders;
        };
        result: Result<PutCustomersByIdResult, PutCustomersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteCustomersById: {
        args: {
            path: DeleteCustomersByIdPath;
            query?: DeleteCustomersByIdQuery;
            headers?: DeleteCustomersByIdHeaders;
        };
        result: Result<DeleteCustomersByIdResult, DeleteCustomersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchCustomersById: {
        args: {
            path: PatchCustomersByIdPath;
            body?: PatchCustomersByIdBody;
            headers?: PatchCustomersByIdHeaders;
        };
        result: Result<PatchCustomersByIdResult, PatchCustomersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postCustomersByIdStatementEmail: {
        args: {
            path: PostCustomersByIdStatementEmailPath;
            body: PostCustomersByIdStatementEmailBody;
            headers?: PostCustomersByIdStatementEmailHeaders;
        };
        result: Result<PostCustomersByIdStatementEmailResult, PostCustomersByIdStatementEmailError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getCustomersByIdStatementPdf: {
        args: {
            path: GetCustomersByIdStatementPdfPath;
            query?: GetCustomersByIdStatementPdfQuery;
        };
        result: Result<GetCustomersByIdStatementPdfResult, GetCustomersByIdStatementPdfError>;
        mode: "result";
        headers: {
            xRequestId?: string;
        };
    };
    getCustomersByIdStatement: {
        args: {
            path: GetCustomersByIdStatementPath;
            query?: GetCustomersByIdStatementQuery;
            headers?: GetCustomersByIdStatementHeaders;
        };
        result: Result<GetCustomersByIdStatementResult, GetCustomersByIdStatementError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getCustomersByIdVehicles: {
        args: {
            path: GetCustomersByIdVehiclesPath;
            query?: GetCustomersByIdVehiclesQuery;
            headers?: GetCustomersByIdVehiclesHeaders;
        };
        result: Result<GetCustomersByIdVehiclesResult, GetCustomersByIdVehiclesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getCustomers: {
        args: {
            query?: GetCustomersQuery;
            headers?: GetCustomersHeaders;
        };
        result: Result<GetCustomersResult, GetCustomersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postCustomers: {
        args: {
            body?: PostCustomersBody;
            headers?: PostCustomersHeaders;
        };
        result: Result<PostCustomersResult, PostCustomersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getCustomersSearch: {
        args: {
            query: GetCustomersSearchQuery;
            headers?: GetCustomersSearchHeaders;
        };
        result: Result<GetCustomersSearchResult, GetCustomersSearchError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getDeletions: {
        args: {
            query?: GetDeletionsQuery;
            headers?: GetDeletionsHeaders;
        };
        result: Result<GetDeletionsResult, GetDeletionsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getDocs: {
        args: {};
        result: Result<GetDocsResult, GetDocsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
        };
    };
    getDocumentsByIdAdvisorSheet: {
        args: {
            path: GetDocumentsByIdAdvisorSheetPath;
        };
        result: Result<GetDocumentsByIdAdvisorSheetResult, GetDocumentsByIdAdvisorSheetError>;
        mode: "result";
        headers: {
            xRequestId?: string;
        };
    };
    postDocumentsByIdAdvisories: {
        args: {
            path: PostDocumentsByIdAdvisoriesPath;
            body: PostDocumentsByIdAdvisoriesBody;
            headers?: PostDocumentsByIdAdvisoriesHeaders;
        };
        result: Result<PostDocumentsByIdAdvisoriesResult, PostDocumentsByIdAdvisoriesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdAllocations: {
        args: {
            path: PostDocumentsByIdAllocationsPath;
            body: PostDocumentsByIdAllocationsBody;
            headers?: PostDocumentsByIdAllocationsHeaders;
        };
        result: Result<PostDocumentsByIdAllocationsResult, PostDocumentsByIdAllocationsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdAnswer: {
        args: {
            path: PostDocumentsByIdAnswerPath;
            body: PostDocumentsByIdAnswerBody;
            headers?: PostDocumentsByIdAnswerHeaders;
        };
        result: Result<PostDocumentsByIdAnswerResult, PostDocumentsByIdAnswerError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdAskToIssue: {
        args: {
            path: PostDocumentsByIdAskToIssuePath;
            body?: PostDocumentsByIdAskToIssueBody;
            headers?: PostDocumentsByIdAskToIssueHeaders;
        };
        result: Result<PostDocumentsByIdAskToIssueResult, PostDocumentsByIdAskToIssueError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdConvert: {
        args: {
            path: PostDocumentsByIdConvertPath;
            body: PostDocumentsByIdConvertBody;
            headers?: PostDocumentsByIdConvertHeaders;
        };
        result: Result<PostDocumentsByIdConvertResult, PostDocumentsByIdConvertError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdCopy: {
        args: {
            path: PostDocumentsByIdCopyPath;
            body: PostDocumentsByIdCopyBody;
            headers?: PostDocumentsByIdCopyHeaders;
        };
        result: Result<PostDocumentsByIdCopyResult, PostDocumentsByIdCopyError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getDocumentsByIdCredit: {
        args: {
            path: GetDocumentsByIdCreditPath;
            headers?: GetDocumentsByIdCreditHeaders;
        };
        result: Result<GetDocumentsByIdCreditResult, GetDocumentsByIdCreditError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postDocumentsByIdCredit: {
        args: {
            path: PostDocumentsByIdCreditPath;
            body: PostDocumentsByIdCreditBody;
            headers?: PostDocumentsByIdCreditHeaders;
        };
        result: Result<PostDocumentsByIdCreditResult, PostDocumentsByIdCreditError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdEmail: {
        args: {
            path: PostDocumentsByIdEmailPath;
            body: PostDocumentsByIdEmailBody;
            headers?: PostDocumentsByIdEmailHeaders;
        };
        result: Result<PostDocumentsByIdEmailResult, PostDocumentsByIdEmailError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdExcess: {
        args: {
            path: PostDocumentsByIdExcessPath;
            body: PostDocumentsByIdExcessBody;
            headers?: PostDocumentsByIdExcessHeaders;
        };
        result: Result<PostDocumentsByIdExcessResult, PostDocumentsByIdExcessError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdIssue: {
        args: {
            path: PostDocumentsByIdIssuePath;
            body?: PostDocumentsByIdIssueBody;
            headers?: PostDocumentsByIdIssueHeaders;
        };
        result: Result<PostDocumentsByIdIssueResult, PostDocumentsByIdIssueError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getDocumentsByIdIssuers: {
        args: {
            path: GetDocumentsByIdIssuersPath;
            headers?: GetDocumentsByIdIssuersHeaders;
        };
        result: Result<GetDocumentsByIdIssuersResult, GetDocumentsByIdIssuersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postDocumentsByIdKeepOnAccount: {
        args: {
            path: PostDocumentsByIdKeepOnAccountPath;
            body?: PostDocumentsByIdKeepOnAccountBody;
            headers?: PostDocumentsByIdKeepOnAccountHeaders;
        };
        result: Result<PostDocumentsByIdKeepOnAccountResult, PostDocumentsByIdKeepOnAccountError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getDocumentsByIdLineItemsByLineId: {
        args: {
            path: GetDocumentsByIdLineItemsByLineIdPath;
            headers?: GetDocumentsByIdLineItemsByLineIdHeaders;
        };
        result: Result<GetDocumentsByIdLineItemsByLineIdResult, GetDocumentsByIdLineItemsByLineIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putDocumentsByIdLineItemsByLineId: {
        args: {
            path: PutDocumentsByIdLineItemsByLineIdPath;
            body?: PutDocumentsByIdLineItemsByLineIdBody;
            headers?: PutDocumentsByIdLineItemsByLineIdHeaders;
        };
        result: Result<PutDocumentsByIdLineItemsByLineIdResult, PutDocumentsByIdLineItemsByLineIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    deleteDocumentsByIdLineItemsByLineId: {
        args: {
            path: DeleteDocumentsByIdLineItemsByLineIdPath;
            query?: DeleteDocumentsByIdLineItemsByLineIdQuery;
            headers?: DeleteDocumentsByIdLineItemsByLineIdHeaders;
        };
        result: Result<DeleteDocumentsByIdLineItemsByLineIdResult, DeleteDocumentsByIdLineItemsByLineIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchDocumentsByIdLineItemsByLineId: {
        args: {
            path: PatchDocumentsByIdLineItemsByLineIdPath;
            body?: PatchDocumentsByIdLineItemsByLineIdBody;
            headers?: PatchDocumentsByIdLineItemsByLineIdHeaders;
        };
        result: Result<PatchDocumentsByIdLineItemsByLineIdResult, PatchDocumentsByIdLineItemsByLineIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getDocumentsByIdLineItems: {
        args: {
            path: GetDocumentsByIdLineItemsPath;
            headers?: GetDocumentsByIdLineItemsHeaders;
        };
        result: Result<GetDocumentsByIdLineItemsResult, GetDocumentsByIdLineItemsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postDocumentsByIdLineItems: {
        args: {
            path: PostDocumentsByIdLineItemsPath;
            body: PostDocumentsByIdLineItemsBody;
            headers?: PostDocumentsByIdLineItemsHeaders;
        };
        result: Result<PostDocumentsByIdLineItemsResult, PostDocumentsByIdLineItemsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdPayOut: {
        args: {
            path: PostDocumentsByIdPayOutPath;
            body: PostDocumentsByIdPayOutBody;
            headers?: PostDocumentsByIdPayOutHeaders;
        };
        result: Result<PostDocumentsByIdPayOutResult, PostDocumentsByIdPayOutError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getDocumentsByIdPdf: {
        args: {
            path: GetDocumentsByIdPdfPath;
            query?: GetDocumentsByIdPdfQuery;
        };
        result: Result<GetDocumentsByIdPdfResult, GetDocumentsByIdPdfError>;
        mode: "result";
        headers: {
            xRequestId?: string;
        };
    };
    postDocumentsByIdPrint: {
        args: {
            path: PostDocumentsByIdPrintPath;
            headers?: PostDocumentsByIdPrintHeaders;
        };
        result: Result<PostDocumentsByIdPrintResult, PostDocumentsByIdPrintError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdPutOnAccount: {
        args: {
            path: PostDocumentsByIdPutOnAccountPath;
            headers?: PostDocumentsByIdPutOnAccountHeaders;
        };
        result: Result<PostDocumentsByIdPutOnAccountResult, PostDocumentsByIdPutOnAccountError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getDocumentsByIdReceipts: {
        args: {
            path: GetDocumentsByIdReceiptsPath;
            query?: GetDocumentsByIdReceiptsQuery;
            headers?: GetDocumentsByIdReceiptsHeaders;
        };
        result: Result<GetDocumentsByIdReceiptsResult, GetDocumentsByIdReceiptsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postDocumentsByIdReceipts: {
        args: {
            path: PostDocumentsByIdReceiptsPath;
            body: PostDocumentsByIdReceiptsBody;
            headers?: PostDocumentsByIdReceiptsHeaders;
        };
        result: Result<PostDocumentsByIdReceiptsResult, PostDocumentsByIdReceiptsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    postDocumentsByIdReleaseMoney: {
        args: {
            path: PostDocumentsByIdReleaseMoneyPath;
            body: PostDocumentsByIdReleaseMoneyBody;
            headers?: PostDocumentsByIdReleaseMoneyHeaders;
        };
        result: Result<PostDocumentsByIdReleaseMoneyResult, PostDocumentsByIdReleaseMoneyError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getDocumentsById: {
        args: {
            path: GetDocumentsByIdPath;
            headers?: GetDocumentsByIdHeaders;
        };
        result: Result<GetDocumentsByIdResult, GetDocumentsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putDocumentsById: {
        args: {
            path: PutDocumentsByIdPath;
            body?: PutDocumentsByIdBody;
            headers?: PutDocumentsByIdHeaders;
        };
        result: Result<PutDocumentsByIdResult, PutDocumentsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteDocumentsById: {
        args: {
            path: DeleteDocumentsByIdPath;
            query?: DeleteDocumentsByIdQuery;
            headers?: DeleteDocumentsByIdHeaders;
        };
        result: Result<DeleteDocumentsByIdResult, DeleteDocumentsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchDocumentsById: {
        args: {
            path: PatchDocumentsByIdPath;
            body?: PatchDocumentsByIdBody;
            headers?: PatchDocumentsByIdHeaders;
        };
        result: Result<PatchDocumentsByIdResult, PatchDocumentsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postDocumentsByIdSplit: {
        args: {
            path: PostDocumentsByIdSplitPath;
            body: PostDocumentsByIdSplitBody;
            headers?: PostDocumentsByIdSplitHeaders;
        };
        result: Result<PostDocumentsByIdSplitResult, PostDocumentsByIdSplitError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    putDocumentsByIdStatus: {
        args: {
            path: PutDocumentsByIdStatusPath;
            body?: PutDocumentsByIdStatusBody;
            headers?: PutDocumentsByIdStatusHeaders;
        };
        result: Result<PutDocumentsByIdStatusResult, PutDocumentsByIdStatusError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    patchDocumentsByIdStatus: {
        args: {
            path: PatchDocumentsByIdStatusPath;
            body?: PatchDocumentsByIdStatusBody;
            headers?: PatchDocumentsByIdStatusHeaders;
        };
        result: Result<PatchDocumentsByIdStatusResult, PatchDocumentsByIdStatusError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getDocumentsBlank: {
        args: {
            query: GetDocumentsBlankQuery;
        };
        result: Result<GetDocumentsBlankResult, GetDocumentsBlankError>;
        mode: "result";
        headers: {
            xRequestId?: string;
        };
    };
    getDocuments: {
        args: {
            query?: GetDocumentsQuery;
            headers?: GetDocumentsHeaders;
        };
        result: Result<GetDocumentsResult, GetDocumentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postDocuments: {
        args: {
            body: PostDocumentsBody;
            headers?: PostDocumentsHeaders;
        };
        result: Result<PostDocumentsResult, PostDocumentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getDocumentsSearch: {
        args: {
            query: GetDocumentsSearchQuery;
            headers?: GetDocumentsSearchHeaders;
        };
        result: Result<GetDocumentsSearchResult, GetDocumentsSearchError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getEvents: {
        args: {
            query?: GetEventsQuery;
            headers?: GetEventsHeaders;
        };
        result: Result<GetEventsResult, GetEventsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteHolidaysById: {
        args: {
            path: DeleteHolidaysByIdPath;
        };
        result: Result<DeleteHolidaysByIdResult, DeleteHolidaysByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getHolidays: {
        args: {
            headers?: GetHolidaysHeaders;
        };
        result: Result<GetHolidaysResult, GetHolidaysError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postHolidays: {
        args: {
            body: PostHolidaysBody;
            headers?: PostHolidaysHeaders;
        };
        result: Result<PostHolidaysResult, PostHolidaysError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postImportsByIdCancel: {
        args: {
            path: PostImportsByIdCancelPath;
            headers?: PostImportsByIdCancelHeaders;
        };
        result: Result<PostImportsByIdCancelResult, PostImportsByIdCancelError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getImportsById: {
        args: {
            path: GetImportsByIdPath;
            headers?: GetImportsByIdHeaders;
        };
        result: Result<GetImportsByIdResult, GetImportsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postImportsByIdUndo: {
        args: {
            path: PostImportsByIdUndoPath;
            headers?: PostImportsByIdUndoHeaders;
        };
        result: Result<PostImportsByIdUndoResult, PostImportsByIdUndoError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getImports: {
        args: {
            query?: GetImportsQuery;
            headers?: GetImportsHeaders;
        };
        result: Result<GetImportsResult, GetImportsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postMessagesByIdResend: {
        args: {
            path: PostMessagesByIdResendPath;
            headers?: PostMessagesByIdResendHeaders;
        };
        result: Result<PostMessagesByIdResendResult, PostMessagesByIdResendError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getMessagesById: {
        args: {
            path: GetMessagesByIdPath;
            headers?: GetMessagesByIdHeaders;
        };
        result: Result<GetMessagesByIdResult, GetMessagesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getMessages: {
        args: {
            query?: GetMessagesQuery;
            headers?: GetMessagesHeaders;
        };
        result: Result<GetMessagesResult, GetMessagesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getOpenapiJson: {
        args: {};
        result: Result<GetOpenapiJsonResult, GetOpenapiJsonError>;
        mode: "result";
        headers: {
            xRequestId?: string;
        };
    };
    putPresetDescriptionsById: {
        args: {
            path: PutPresetDescriptionsByIdPath;
            body?: PutPresetDescriptionsByIdBody;
            headers?: PutPresetDescriptionsByIdHeaders;
        };
        result: Result<PutPresetDescriptionsByIdResult, PutPresetDescriptionsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deletePresetDescriptionsById: {
        args: {
            path: DeletePresetDescriptionsByIdPath;
            query?: DeletePresetDescriptionsByIdQuery;
            headers?: DeletePresetDescriptionsByIdHeaders;
        };
        result: Result<DeletePresetDescriptionsByIdResult, DeletePresetDescriptionsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchPresetDescriptionsById: {
        args: {
            path: PatchPresetDescriptionsByIdPath;
            body?: PatchPresetDescriptionsByIdBody;
            headers?: PatchPresetDescriptionsByIdHeaders;
        };
        result: Result<PatchPresetDescriptionsByIdResult, PatchPresetDescriptionsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getPresetDescriptions: {
        args: {
            headers?: GetPresetDescriptionsHeaders;
        };
        result: Result<GetPresetDescriptionsResult, GetPresetDescriptionsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postPresetDescriptions: {
        args: {
            body: PostPresetDescriptionsBody;
            headers?: PostPresetDescriptionsHeaders;
        };
        result: Result<PostPresetDescriptionsResult, PostPresetDescriptionsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    deleteReceiptsByIdAllocationsByDocumentId: {
        args: {
            path: DeleteReceiptsByIdAllocationsByDocumentIdPath;
            query?: DeleteReceiptsByIdAllocationsByDocumentIdQuery;
            headers?: DeleteReceiptsByIdAllocationsByDocumentIdHeaders;
        };
        result: Result<DeleteReceiptsByIdAllocationsByDocumentIdResult, DeleteReceiptsByIdAllocationsByDocumentIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    postReceiptsByIdAllocations: {
        args: {
            path: PostReceiptsByIdAllocationsPath;
            body: PostReceiptsByIdAllocationsBody;
            headers?: PostReceiptsByIdAllocationsHeaders;
        };
        result: Result<PostReceiptsByIdAllocationsResult, PostReceiptsByIdAllocationsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postReceiptsByIdEmail: {
        args: {
            path: PostReceiptsByIdEmailPath;
            body: PostReceiptsByIdEmailBody;
            headers?: PostReceiptsByIdEmailHeaders;
        };
        result: Result<PostReceiptsByIdEmailResult, PostReceiptsByIdEmailError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getReceiptsByIdPdf: {
        args: {
            path: GetReceiptsByIdPdfPath;
        };
        result: Result<GetReceiptsByIdPdfResult, GetReceiptsByIdPdfError>;
        mode: "result";
        headers: {
            xRequestId?: string;
        };
    };
    postReceiptsByIdRefunds: {
        args: {
            path: PostReceiptsByIdRefundsPath;
            body?: PostReceiptsByIdRefundsBody;
            headers?: PostReceiptsByIdRefundsHeaders;
        };
        result: Result<PostReceiptsByIdRefundsResult, PostReceiptsByIdRefundsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getReceiptsById: {
        args: {
            path: GetReceiptsByIdPath;
            headers?: GetReceiptsByIdHeaders;
        };
        result: Result<GetReceiptsByIdResult, GetReceiptsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putReceiptsById: {
        args: {
            path: PutReceiptsByIdPath;
            body?: PutReceiptsByIdBody;
            headers?: PutReceiptsByIdHeaders;
        };
        result: Result<PutReceiptsByIdResult, PutReceiptsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteReceiptsById: {
        args: {
            path: DeleteReceiptsByIdPath;
            query?: DeleteReceiptsByIdQuery;
            headers?: DeleteReceiptsByIdHeaders;
        };
        result: Result<DeleteReceiptsByIdResult, DeleteReceiptsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchReceiptsById: {
        args: {
            path: PatchReceiptsByIdPath;
            body?: PatchReceiptsByIdBody;
            headers?: PatchReceiptsByIdHeaders;
        };
        result: Result<PatchReceiptsByIdResult, PatchReceiptsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getReceipts: {
        args: {
            query?: GetReceiptsQuery;
            headers?: GetReceiptsHeaders;
        };
        result: Result<GetReceiptsResult, GetReceiptsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postReceipts: {
        args: {
            body: PostReceiptsBody;
            headers?: PostReceiptsHeaders;
        };
        result: Result<PostReceiptsResult, PostReceiptsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getReminderTemplatesById: {
        args: {
            path: GetReminderTemplatesByIdPath;
            headers?: GetReminderTemplatesByIdHeaders;
        };
        result: Result<GetReminderTemplatesByIdResult, GetReminderTemplatesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putReminderTemplatesById: {
        args: {
            path: PutReminderTemplatesByIdPath;
            body?: PutReminderTemplatesByIdBody;
            headers?: PutReminderTemplatesByIdHeaders;
        };
        result: Result<PutReminderTemplatesByIdResult, PutReminderTemplatesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteReminderTemplatesById: {
        args: {
            path: DeleteReminderTemplatesByIdPath;
            query?: DeleteReminderTemplatesByIdQuery;
            headers?: DeleteReminderTemplatesByIdHeaders;
        };
        result: Result<DeleteReminderTemplatesByIdResult, DeleteReminderTemplatesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchReminderTemplatesById: {
        args: {
            path: PatchReminderTemplatesByIdPath;
            body?: PatchReminderTemplatesByIdBody;
            headers?: PatchReminderTemplatesByIdHeaders;
        };
        result: Result<PatchReminderTemplatesByIdResult, PatchReminderTemplatesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getReminderTemplates: {
        args: {
            headers?: GetReminderTemplatesHeaders;
        };
        result: Result<GetReminderTemplatesResult, GetReminderTemplatesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postReminderTemplates: {
        args: {
            body: PostReminderTemplatesBody;
            headers?: PostReminderTemplatesHeaders;
        };
        result: Result<PostReminderTemplatesResult, PostReminderTemplatesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    postRemindersByIdComplete: {
        args: {
            path: PostRemindersByIdCompletePath;
            body?: PostRemindersByIdCompleteBody;
            headers?: PostRemindersByIdCompleteHeaders;
        };
        result: Result<PostRemindersByIdCompleteResult, PostRemindersByIdCompleteError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getRemindersById: {
        args: {
            path: GetRemindersByIdPath;
            headers?: GetRemindersByIdHeaders;
        };
        result: Result<GetRemindersByIdResult, GetRemindersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putRemindersById: {
        args: {
            path: PutRemindersByIdPath;
            body?: PutRemindersByIdBody;
            headers?: PutRemindersByIdHeaders;
        };
        result: Result<PutRemindersByIdResult, PutRemindersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteRemindersById: {
        args: {
            path: DeleteRemindersByIdPath;
            query?: DeleteRemindersByIdQuery;
            headers?: DeleteRemindersByIdHeaders;
        };
        result: Result<DeleteRemindersByIdResult, DeleteRemindersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchRemindersById: {
        args: {
            path: PatchRemindersByIdPath;
            body?: PatchRemindersByIdBody;
            headers?: PatchRemindersByIdHeaders;
        };
        result: Result<PatchRemindersByIdResult, PatchRemindersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postRemindersByIdSkip: {
        args: {
            path: PostRemindersByIdSkipPath;
            body?: PostRemindersByIdSkipBody;
            headers?: PostRemindersByIdSkipHeaders;
        };
        result: Result<PostRemindersByIdSkipResult, PostRemindersByIdSkipError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getReminders: {
        args: {
            query?: GetRemindersQuery;
            headers?: GetRemindersHeaders;
        };
        result: Result<GetRemindersResult, GetRemindersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postReminders: {
        args: {
            body: PostRemindersBody;
            headers?: PostRemindersHeaders;
        };
        result: Result<PostRemindersResult, PostRemindersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getReportsOutstandingDocuments: {
        args: {
            query: GetReportsOutstandingDocumentsQuery;
            headers?: GetReportsOutstandingDocumentsHeaders;
        };
        result: Result<GetReportsOutstandingDocumentsResult, GetReportsOutstandingDocumentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getReportsOutstanding: {
        args: {
            query?: GetReportsOutstandingQuery;
            headers?: GetReportsOutstandingHeaders;
        };
        result: Result<GetReportsOutstandingResult, GetReportsOutstandingError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getReportsProfitLoss: {
        args: {
            query?: GetReportsProfitLossQuery;
            headers?: GetReportsProfitLossHeaders;
        };
        result: Result<GetReportsProfitLossResult, GetReportsProfitLossError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getReportsReceipts: {
        args: {
            query?: GetReportsReceiptsQuery;
            headers?: GetReportsReceiptsHeaders;
        };
        result: Result<GetReportsReceiptsResult, GetReportsReceiptsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getReportsSalesDocuments: {
        args: {
            query?: GetReportsSalesDocumentsQuery;
            headers?: GetReportsSalesDocumentsHeaders;
        };
        result: Result<GetReportsSalesDocumentsResult, GetReportsSalesDocumentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getReportsSales: {
        args: {
            query?: GetReportsSalesQuery;
            headers?: GetReportsSalesHeaders;
        };
        result: Result<GetReportsSalesResult, GetReportsSalesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getReportsVat: {
        args: {
            query?: GetReportsVatQuery;
            headers?: GetReportsVatHeaders;
        };
        result: Result<GetReportsVatResult, GetReportsVatError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putResourcesById: {
        args: {
            path: PutResourcesByIdPath;
            body?: PutResourcesByIdBody;
            headers?: PutResourcesByIdHeaders;
        };
        result: Result<PutResourcesByIdResult, PutResourcesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteResourcesById: {
        args: {
            path: DeleteResourcesByIdPath;
            query?: DeleteResourcesByIdQuery;
            headers?: DeleteResourcesByIdHeaders;
        };
        result: Result<DeleteResourcesByIdResult, DeleteResourcesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchResourcesById: {
        args: {
            path: PatchResourcesByIdPath;
            body?: PatchResourcesByIdBody;
            headers?: PatchResourcesByIdHeaders;
        };
        result: Result<PatchResourcesByIdResult, PatchResourcesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getResources: {
        args: {
            headers?: GetResourcesHeaders;
        };
        result: Result<GetResourcesResult, GetResourcesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postResources: {
        args: {
            body: PostResourcesBody;
            headers?: PostResourcesHeaders;
        };
        result: Result<PostResourcesResult, PostResourcesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getSavedJobsById: {
        args: {
            path: GetSavedJobsByIdPath;
            headers?: GetSavedJobsByIdHeaders;
        };
        result: Result<GetSavedJobsByIdResult, GetSavedJobsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSavedJobsById: {
        args: {
            path: PutSavedJobsByIdPath;
            body?: PutSavedJobsByIdBody;
            headers?: PutSavedJobsByIdHeaders;
        };
        result: Result<PutSavedJobsByIdResult, PutSavedJobsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteSavedJobsById: {
        args: {
            path: DeleteSavedJobsByIdPath;
            query?: DeleteSavedJobsByIdQuery;
            headers?: DeleteSavedJobsByIdHeaders;
        };
        result: Result<DeleteSavedJobsByIdResult, DeleteSavedJobsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchSavedJobsById: {
        args: {
            path: PatchSavedJobsByIdPath;
            body?: PatchSavedJobsByIdBody;
            headers?: PatchSavedJobsByIdHeaders;
        };
        result: Result<PatchSavedJobsByIdResult, PatchSavedJobsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getSavedJobs: {
        args: {
            query?: GetSavedJobsQuery;
            headers?: GetSavedJobsHeaders;
        };
        result: Result<GetSavedJobsResult, GetSavedJobsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postSavedJobs: {
        args: {
            body: PostSavedJobsBody;
            headers?: PostSavedJobsHeaders;
        };
        result: Result<PostSavedJobsResult, PostSavedJobsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getSettingsDocuments: {
        args: {
            headers?: GetSettingsDocumentsHeaders;
        };
        result: Result<GetSettingsDocumentsResult, GetSettingsDocumentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsDocuments: {
        args: {
            body: PutSettingsDocumentsBody;
            headers?: PutSettingsDocumentsHeaders;
        };
        result: Result<PutSettingsDocumentsResult, PutSettingsDocumentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    patchSettingsDocuments: {
        args: {
            body: PatchSettingsDocumentsBody;
            headers?: PatchSettingsDocumentsHeaders;
        };
        result: Result<PatchSettingsDocumentsResult, PatchSettingsDocumentsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getSettingsGarage: {
        args: {
            headers?: GetSettingsGarageHeaders;
        };
        result: Result<GetSettingsGarageResult, GetSettingsGarageError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsGarage: {
        args: {
            body: PutSettingsGarageBody;
            headers?: PutSettingsGarageHeaders;
        };
        result: Result<PutSettingsGarageResult, PutSettingsGarageError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    patchSettingsGarage: {
        args: {
            body: PatchSettingsGarageBody;
            headers?: PatchSettingsGarageHeaders;
        };
        result: Result<PatchSettingsGarageResult, PatchSettingsGarageError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsNumberProposalsBySeries: {
        args: {
            path: PutSettingsNumberProposalsBySeriesPath;
            body: PutSettingsNumberProposalsBySeriesBody;
        };
        result: Result<PutSettingsNumberProposalsBySeriesResult, PutSettingsNumberProposalsBySeriesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchSettingsNumberProposalsBySeries: {
        args: {
            path: PatchSettingsNumberProposalsBySeriesPath;
            body: PatchSettingsNumberProposalsBySeriesBody;
        };
        result: Result<PatchSettingsNumberProposalsBySeriesResult, PatchSettingsNumberProposalsBySeriesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getSettingsNumberProposals: {
        args: {
            headers?: GetSettingsNumberProposalsHeaders;
        };
        result: Result<GetSettingsNumberProposalsResult, GetSettingsNumberProposalsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsNumberSeriesBySeries: {
        args: {
            path: PutSettingsNumberSeriesBySeriesPath;
            body: PutSettingsNumberSeriesBySeriesBody;
        };
        result: Result<PutSettingsNumberSeriesBySeriesResult, PutSettingsNumberSeriesBySeriesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchSettingsNumberSeriesBySeries: {
        args: {
            path: PatchSettingsNumberSeriesBySeriesPath;
            body: PatchSettingsNumberSeriesBySeriesBody;
        };
        result: Result<PatchSettingsNumberSeriesBySeriesResult, PatchSettingsNumberSeriesBySeriesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getSettingsNumberSeries: {
        args: {
            headers?: GetSettingsNumberSeriesHeaders;
        };
        result: Result<GetSettingsNumberSeriesResult, GetSettingsNumberSeriesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getSettingsOpeningHours: {
        args: {
            headers?: GetSettingsOpeningHoursHeaders;
        };
        result: Result<GetSettingsOpeningHoursResult, GetSettingsOpeningHoursError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsOpeningHours: {
        args: {
            body: PutSettingsOpeningHoursBody;
        };
        result: Result<PutSettingsOpeningHoursResult, PutSettingsOpeningHoursError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchSettingsOpeningHours: {
        args: {
            body: PatchSettingsOpeningHoursBody;
        };
        result: Result<PatchSettingsOpeningHoursResult, PatchSettingsOpeningHoursError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getSettingsPapers: {
        args: {
            headers?: GetSettingsPapersHeaders;
        };
        result: Result<GetSettingsPapersResult, GetSettingsPapersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsPapers: {
        args: {
            body: PutSettingsPapersBody;
            headers?: PutSettingsPapersHeaders;
        };
        result: Result<PutSettingsPapersResult, PutSettingsPapersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    patchSettingsPapers: {
        args: {
            body: PatchSettingsPapersBody;
            headers?: PatchSettingsPapersHeaders;
        };
        result: Result<PatchSettingsPapersResult, PatchSettingsPapersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsPermissionsByRoleByPermission: {
        args: {
            path: PutSettingsPermissionsByRoleByPermissionPath;
            body: PutSettingsPermissionsByRoleByPermissionBody;
        };
        result: Result<PutSettingsPermissionsByRoleByPermissionResult, PutSettingsPermissionsByRoleByPermissionError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchSettingsPermissionsByRoleByPermission: {
        args: {
            path: PatchSettingsPermissionsByRoleByPermissionPath;
            body: PatchSettingsPermissionsByRoleByPermissionBody;
        };
        result: Result<PatchSettingsPermissionsByRoleByPermissionResult, PatchSettingsPermissionsByRoleByPermissionError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    deleteSettingsPermissionsByRole: {
        args: {
            path: DeleteSettingsPermissionsByRolePath;
        };
        result: Result<DeleteSettingsPermissionsByRoleResult, DeleteSettingsPermissionsByRoleError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getSettingsPermissions: {
        args: {
            headers?: GetSettingsPermissionsHeaders;
        };
        result: Result<GetSettingsPermissionsResult, GetSettingsPermissionsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsStatusesById: {
        args: {
            path: PutSettingsStatusesByIdPath;
            body?: PutSettingsStatusesByIdBody;
            headers?: PutSettingsStatusesByIdHeaders;
        };
        result: Result<PutSettingsStatusesByIdResult, PutSettingsStatusesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteSettingsStatusesById: {
        args: {
            path: DeleteSettingsStatusesByIdPath;
            query?: DeleteSettingsStatusesByIdQuery;
            headers?: DeleteSettingsStatusesByIdHeaders;
        };
        result: Result<DeleteSettingsStatusesByIdResult, DeleteSettingsStatusesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchSettingsStatusesById: {
        args: {
            path: PatchSettingsStatusesByIdPath;
            body?: PatchSettingsStatusesByIdBody;
            headers?: PatchSettingsStatusesByIdHeaders;
        };
        result: Result<PatchSettingsStatusesByIdResult, PatchSettingsStatusesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsStatusesOrder: {
        args: {
            body: PutSettingsStatusesOrderBody;
        };
        result: Result<PutSettingsStatusesOrderResult, PutSettingsStatusesOrderError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getSettingsStatuses: {
        args: {
            query?: GetSettingsStatusesQuery;
            headers?: GetSettingsStatusesHeaders;
        };
        result: Result<GetSettingsStatusesResult, GetSettingsStatusesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postSettingsStatuses: {
        args: {
            body: PostSettingsStatusesBody;
            headers?: PostSettingsStatusesHeaders;
        };
        result: Result<PostSettingsStatusesResult, PostSettingsStatusesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getSettingsStock: {
        args: {
            headers?: GetSettingsStockHeaders;
        };
        result: Result<GetSettingsStockResult, GetSettingsStockError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsStock: {
        args: {
            body: PutSettingsStockBody;
            headers?: PutSettingsStockHeaders;
        };
        result: Result<PutSettingsStockResult, PutSettingsStockError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    patchSettingsStock: {
        args: {
            body: PatchSettingsStockBody;
            headers?: PatchSettingsStockHeaders;
        };
        result: Result<PatchSettingsStockResult, PatchSettingsStockError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getSettingsWebhooks: {
        args: {
            headers?: GetSettingsWebhooksHeaders;
        };
        result: Result<GetSettingsWebhooksResult, GetSettingsWebhooksError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSettingsWebhooks: {
        args: {
            body: PutSettingsWebhooksBody;
            headers?: PutSettingsWebhooksHeaders;
        };
        result: Result<PutSettingsWebhooksResult, PutSettingsWebhooksError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    patchSettingsWebhooks: {
        args: {
            body: PatchSettingsWebhooksBody;
            headers?: PatchSettingsWebhooksHeaders;
        };
        result: Result<PatchSettingsWebhooksResult, PatchSettingsWebhooksError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getStockByIdMovements: {
        args: {
            path: GetStockByIdMovementsPath;
            query?: GetStockByIdMovementsQuery;
            headers?: GetStockByIdMovementsHeaders;
        };
        result: Result<GetStockByIdMovementsResult, GetStockByIdMovementsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postStockByIdRestore: {
        args: {
            path: PostStockByIdRestorePath;
            body?: PostStockByIdRestoreBody;
            headers?: PostStockByIdRestoreHeaders;
        };
        result: Result<PostStockByIdRestoreResult, PostStockByIdRestoreError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getStockById: {
        args: {
            path: GetStockByIdPath;
            query?: GetStockByIdQuery;
            headers?: GetStockByIdHeaders;
        };
        result: Result<GetStockByIdResult, GetStockByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putStockById: {
        args: {
            path: PutStockByIdPath;
            body?: PutStockByIdBody;
            headers?: PutStockByIdHeaders;
        };
        result: Result<PutStockByIdResult, PutStockByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteStockById: {
        args: {
            path: DeleteStockByIdPath;
            query?: DeleteStockByIdQuery;
            headers?: DeleteStockByIdHeaders;
        };
        result: Result<DeleteStockByIdResult, DeleteStockByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchStockById: {
        args: {
            path: PatchStockByIdPath;
            body?: PatchStockByIdBody;
            headers?: PatchStockByIdHeaders;
        };
        result: Result<PatchStockByIdResult, PatchStockByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postStockAdjust: {
        args: {
            body: PostStockAdjustBody;
            headers?: PostStockAdjustHeaders;
        };
        result: Result<PostStockAdjustResult, PostStockAdjustError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    postStockGoodsIn: {
        args: {
            body: PostStockGoodsInBody;
            headers?: PostStockGoodsInHeaders;
        };
        result: Result<PostStockGoodsInResult, PostStockGoodsInError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getStockLowStock: {
        args: {
            query?: GetStockLowStockQuery;
            headers?: GetStockLowStockHeaders;
        };
        result: Result<GetStockLowStockResult, GetStockLowStockError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getStock: {
        args: {
            query?: GetStockQuery;
            headers?: GetStockHeaders;
        };
        result: Result<GetStockResult, GetStockError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postStock: {
        args: {
            body: PostStockBody;
            headers?: PostStockHeaders;
        };
        result: Result<PostStockResult, PostStockError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getStockSearch: {
        args: {
            query: GetStockSearchQuery;
            headers?: GetStockSearchHeaders;
        };
        result: Result<GetStockSearchResult, GetStockSearchError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postStockTake: {
        args: {
            body: PostStockTakeBody;
            headers?: PostStockTakeHeaders;
        };
        result: Result<PostStockTakeResult, PostStockTakeError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postSuppliersByIdRestore: {
        args: {
            path: PostSuppliersByIdRestorePath;
            body?: PostSuppliersByIdRestoreBody;
            headers?: PostSuppliersByIdRestoreHeaders;
        };
        result: Result<PostSuppliersByIdRestoreResult, PostSuppliersByIdRestoreError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getSuppliersById: {
        args: {
            path: GetSuppliersByIdPath;
            query?: GetSuppliersByIdQuery;
            headers?: GetSuppliersByIdHeaders;
        };
        result: Result<GetSuppliersByIdResult, GetSuppliersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putSuppliersById: {
        args: {
            path: PutSuppliersByIdPath;
            body?: PutSuppliersByIdBody;
            headers?: PutSuppliersByIdHeaders;
        };
        result: Result<PutSuppliersByIdResult, PutSuppliersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteSuppliersById: {
        args: {
            path: DeleteSuppliersByIdPath;
            query?: DeleteSuppliersByIdQuery;
            headers?: DeleteSuppliersByIdHeaders;
        };
        result: Result<DeleteSuppliersByIdResult, DeleteSuppliersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchSuppliersById: {
        args: {
            path: PatchSuppliersByIdPath;
            body?: PatchSuppliersByIdBody;
            headers?: PatchSuppliersByIdHeaders;
        };
        result: Result<PatchSuppliersByIdResult, PatchSuppliersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getSuppliers: {
        args: {
            query?: GetSuppliersQuery;
            headers?: GetSuppliersHeaders;
        };
        result: Result<GetSuppliersResult, GetSuppliersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postSuppliers: {
        args: {
            body: PostSuppliersBody;
            headers?: PostSuppliersHeaders;
        };
        result: Result<PostSuppliersResult, PostSuppliersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getTaxCodes: {
        args: {
            headers?: GetTaxCodesHeaders;
        };
        result: Result<GetTaxCodesResult, GetTaxCodesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postUsersByIdActivate: {
        args: {
            path: PostUsersByIdActivatePath;
            body?: PostUsersByIdActivateBody;
            headers?: PostUsersByIdActivateHeaders;
        };
        result: Result<PostUsersByIdActivateResult, PostUsersByIdActivateError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    postUsersByIdDeactivate: {
        args: {
            path: PostUsersByIdDeactivatePath;
            body?: PostUsersByIdDeactivateBody;
            headers?: PostUsersByIdDeactivateHeaders;
        };
        result: Result<PostUsersByIdDeactivateResult, PostUsersByIdDeactivateError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    postUsersByIdEndSessions: {
        args: {
            path: PostUsersByIdEndSessionsPath;
            body?: PostUsersByIdEndSessionsBody;
            headers?: PostUsersByIdEndSessionsHeaders;
        };
        result: Result<PostUsersByIdEndSessionsResult, PostUsersByIdEndSessionsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postUsersByIdResetPassword: {
        args: {
            path: PostUsersByIdResetPasswordPath;
            body?: PostUsersByIdResetPasswordBody;
            headers?: PostUsersByIdResetPasswordHeaders;
        };
        result: Result<PostUsersByIdResetPasswordResult, PostUsersByIdResetPasswordError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getUsersById: {
        args: {
            path: GetUsersByIdPath;
            headers?: GetUsersByIdHeaders;
        };
        result: Result<GetUsersByIdResult, GetUsersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putUsersById: {
        args: {
            path: PutUsersByIdPath;
            body?: PutUsersByIdBody;
            headers?: PutUsersByIdHeaders;
        };
        result: Result<PutUsersByIdResult, PutUsersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    patchUsersById: {
        args: {
            path: PatchUsersByIdPath;
            body?: PatchUsersByIdBody;
            headers?: PatchUsersByIdHeaders;
        };
        result: Result<PatchUsersByIdResult, PatchUsersByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getUsers: {
        args: {
            headers?: GetUsersHeaders;
        };
        result: Result<GetUsersResult, GetUsersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postUsers: {
        args: {
            body: PostUsersBody;
            headers?: PostUsersHeaders;
        };
        result: Result<PostUsersResult, PostUsersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    postVatPeriodsByIdClose: {
        args: {
            path: PostVatPeriodsByIdClosePath;
            headers?: PostVatPeriodsByIdCloseHeaders;
        };
        result: Result<PostVatPeriodsByIdCloseResult, PostVatPeriodsByIdCloseError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postVatPeriodsByIdReopen: {
        args: {
            path: PostVatPeriodsByIdReopenPath;
            body: PostVatPeriodsByIdReopenBody;
            headers?: PostVatPeriodsByIdReopenHeaders;
        };
        result: Result<PostVatPeriodsByIdReopenResult, PostVatPeriodsByIdReopenError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    putVatPeriodsById: {
        args: {
            path: PutVatPeriodsByIdPath;
            body: PutVatPeriodsByIdBody;
        };
        result: Result<PutVatPeriodsByIdResult, PutVatPeriodsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    deleteVatPeriodsById: {
        args: {
            path: DeleteVatPeriodsByIdPath;
        };
        result: Result<DeleteVatPeriodsByIdResult, DeleteVatPeriodsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchVatPeriodsById: {
        args: {
            path: PatchVatPeriodsByIdPath;
            body: PatchVatPeriodsByIdBody;
        };
        result: Result<PatchVatPeriodsByIdResult, PatchVatPeriodsByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    postVatPeriodsByIdSplit: {
        args: {
            path: PostVatPeriodsByIdSplitPath;
            body: PostVatPeriodsByIdSplitBody;
            headers?: PostVatPeriodsByIdSplitHeaders;
        };
        result: Result<PostVatPeriodsByIdSplitResult, PostVatPeriodsByIdSplitError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getVatPeriods: {
        args: {
            headers?: GetVatPeriodsHeaders;
        };
        result: Result<GetVatPeriodsResult, GetVatPeriodsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postVatPeriods: {
        args: {
            body: PostVatPeriodsBody;
            headers?: PostVatPeriodsHeaders;
        };
        result: Result<PostVatPeriodsResult, PostVatPeriodsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getVehiclesByIdAdvisories: {
        args: {
            path: GetVehiclesByIdAdvisoriesPath;
            headers?: GetVehiclesByIdAdvisoriesHeaders;
        };
        result: Result<GetVehiclesByIdAdvisoriesResult, GetVehiclesByIdAdvisoriesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postVehiclesByIdChangePlate: {
        args: {
            path: PostVehiclesByIdChangePlatePath;
            body?: PostVehiclesByIdChangePlateBody;
            headers?: PostVehiclesByIdChangePlateHeaders;
        };
        result: Result<PostVehiclesByIdChangePlateResult, PostVehiclesByIdChangePlateError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getVehiclesByIdHistory: {
        args: {
            path: GetVehiclesByIdHistoryPath;
            query?: GetVehiclesByIdHistoryQuery;
            headers?: GetVehiclesByIdHistoryHeaders;
        };
        result: Result<GetVehiclesByIdHistoryResult, GetVehiclesByIdHistoryError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postVehiclesByIdMileage: {
        args: {
            path: PostVehiclesByIdMileagePath;
            body: PostVehiclesByIdMileageBody;
            headers?: PostVehiclesByIdMileageHeaders;
        };
        result: Result<PostVehiclesByIdMileageResult, PostVehiclesByIdMileageError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postVehiclesByIdMovePlate: {
        args: {
            path: PostVehiclesByIdMovePlatePath;
            body?: PostVehiclesByIdMovePlateBody;
            headers?: PostVehiclesByIdMovePlateHeaders;
        };
        result: Result<PostVehiclesByIdMovePlateResult, PostVehiclesByIdMovePlateError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getVehiclesByIdOfferedWork: {
        args: {
            path: GetVehiclesByIdOfferedWorkPath;
            headers?: GetVehiclesByIdOfferedWorkHeaders;
        };
        result: Result<GetVehiclesByIdOfferedWorkResult, GetVehiclesByIdOfferedWorkError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getVehiclesByIdReminders: {
        args: {
            path: GetVehiclesByIdRemindersPath;
            query?: GetVehiclesByIdRemindersQuery;
            headers?: GetVehiclesByIdRemindersHeaders;
        };
        result: Result<GetVehiclesByIdRemindersResult, GetVehiclesByIdRemindersError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postVehiclesByIdRestore: {
        args: {
            path: PostVehiclesByIdRestorePath;
            body?: PostVehiclesByIdRestoreBody;
            headers?: PostVehiclesByIdRestoreHeaders;
        };
        result: Result<PostVehiclesByIdRestoreResult, PostVehiclesByIdRestoreError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getVehiclesById: {
        args: {
            path: GetVehiclesByIdPath;
            query?: GetVehiclesByIdQuery;
            headers?: GetVehiclesByIdHeaders;
        };
        result: Result<GetVehiclesByIdResult, GetVehiclesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putVehiclesById: {
        args: {
            path: PutVehiclesByIdPath;
            body?: PutVehiclesByIdBody;
            headers?: PutVehiclesByIdHeaders;
        };
        result: Result<PutVehiclesByIdResult, PutVehiclesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteVehiclesById: {
        args: {
            path: DeleteVehiclesByIdPath;
            query?: DeleteVehiclesByIdQuery;
            headers?: DeleteVehiclesByIdHeaders;
        };
        result: Result<DeleteVehiclesByIdResult, DeleteVehiclesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchVehiclesById: {
        args: {
            path: PatchVehiclesByIdPath;
            body?: PatchVehiclesByIdBody;
            headers?: PatchVehiclesByIdHeaders;
        };
        result: Result<PatchVehiclesByIdResult, PatchVehiclesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postVehiclesByIdTransfer: {
        args: {
            path: PostVehiclesByIdTransferPath;
            body: PostVehiclesByIdTransferBody;
            headers?: PostVehiclesByIdTransferHeaders;
        };
        result: Result<PostVehiclesByIdTransferResult, PostVehiclesByIdTransferError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    postVehiclesLookup: {
        args: {
            body: PostVehiclesLookupBody;
        };
        result: Result<PostVehiclesLookupResult, PostVehiclesLookupError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    getVehicles: {
        args: {
            query?: GetVehiclesQuery;
            headers?: GetVehiclesHeaders;
        };
        result: Result<GetVehiclesResult, GetVehiclesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postVehicles: {
        args: {
            body?: PostVehiclesBody;
            headers?: PostVehiclesHeaders;
        };
        result: Result<PostVehiclesResult, PostVehiclesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
    getVehiclesSearch: {
        args: {
            query: GetVehiclesSearchQuery;
            headers?: GetVehiclesSearchHeaders;
        };
        result: Result<GetVehiclesSearchResult, GetVehiclesSearchError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postWebhookDeliveriesByIdReplay: {
        args: {
            path: PostWebhookDeliveriesByIdReplayPath;
            headers?: PostWebhookDeliveriesByIdReplayHeaders;
        };
        result: Result<PostWebhookDeliveriesByIdReplayResult, PostWebhookDeliveriesByIdReplayError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getWebhookDeliveriesById: {
        args: {
            path: GetWebhookDeliveriesByIdPath;
            headers?: GetWebhookDeliveriesByIdHeaders;
        };
        result: Result<GetWebhookDeliveriesByIdResult, GetWebhookDeliveriesByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getWebhooksByIdDeliveries: {
        args: {
            path: GetWebhooksByIdDeliveriesPath;
            query?: GetWebhooksByIdDeliveriesQuery;
            headers?: GetWebhooksByIdDeliveriesHeaders;
        };
        result: Result<GetWebhooksByIdDeliveriesResult, GetWebhooksByIdDeliveriesError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postWebhooksByIdEnable: {
        args: {
            path: PostWebhooksByIdEnablePath;
            body?: PostWebhooksByIdEnableBody;
            headers?: PostWebhooksByIdEnableHeaders;
        };
        result: Result<PostWebhooksByIdEnableResult, PostWebhooksByIdEnableError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    postWebhooksByIdReplayFailed: {
        args: {
            path: PostWebhooksByIdReplayFailedPath;
            headers?: PostWebhooksByIdReplayFailedHeaders;
        };
        result: Result<PostWebhooksByIdReplayFailedResult, PostWebhooksByIdReplayFailedError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    postWebhooksByIdRotateSecret: {
        args: {
            path: PostWebhooksByIdRotateSecretPath;
            body?: PostWebhooksByIdRotateSecretBody;
            headers?: PostWebhooksByIdRotateSecretHeaders;
        };
        result: Result<PostWebhooksByIdRotateSecretResult, PostWebhooksByIdRotateSecretError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            idempotencyReplayed?: string;
        };
    };
    getWebhooksById: {
        args: {
            path: GetWebhooksByIdPath;
            headers?: GetWebhooksByIdHeaders;
        };
        result: Result<GetWebhooksByIdResult, GetWebhooksByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    putWebhooksById: {
        args: {
            path: PutWebhooksByIdPath;
            body?: PutWebhooksByIdBody;
            headers?: PutWebhooksByIdHeaders;
        };
        result: Result<PutWebhooksByIdResult, PutWebhooksByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    deleteWebhooksById: {
        args: {
            path: DeleteWebhooksByIdPath;
            query?: DeleteWebhooksByIdQuery;
            headers?: DeleteWebhooksByIdHeaders;
        };
        result: Result<DeleteWebhooksByIdResult, DeleteWebhooksByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
        };
    };
    patchWebhooksById: {
        args: {
            path: PatchWebhooksByIdPath;
            body?: PatchWebhooksByIdBody;
            headers?: PatchWebhooksByIdHeaders;
        };
        result: Result<PatchWebhooksByIdResult, PatchWebhooksByIdError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postWebhooksByIdTest: {
        args: {
            path: PostWebhooksByIdTestPath;
            headers?: PostWebhooksByIdTestHeaders;
        };
        result: Result<PostWebhooksByIdTestResult, PostWebhooksByIdTestError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            idempotencyReplayed?: string;
        };
    };
    getWebhooksEvents: {
        args: {
            headers?: GetWebhooksEventsHeaders;
        };
        result: Result<GetWebhooksEventsResult, GetWebhooksEventsError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    getWebhooks: {
        args: {
            headers?: GetWebhooksHeaders;
        };
        result: Result<GetWebhooksResult, GetWebhooksError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
        };
    };
    postWebhooks: {
        args: {
            body: PostWebhooksBody;
            headers?: PostWebhooksHeaders;
        };
        result: Result<PostWebhooksResult, PostWebhooksError>;
        mode: "result";
        headers: {
            xRequestId?: string;
            ratelimitLimit?: number;
            ratelimitRemaining?: number;
            ratelimitReset?: number;
            ratelimitPolicy?: string;
            ga4Version?: string;
            etag?: string;
            location?: string;
            idempotencyReplayed?: string;
        };
    };
};

/**
 * The wire-shape descriptor for every operation, keyed by operationId — the data the
 * runtime routes requests by. Also minification-safe static metadata (method, path,
 * tags) for cache keys, tracing span names, and request logging.
 */
export const OPERATIONS = {
    postAdvisoriesByIdResolve: { id: "postAdvisoriesByIdResolve", method: "POST", path: "/advisories/{id}/resolve", tags: ["advisories"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    deleteAdvisoriesById: { id: "deleteAdvisoriesById", method: "DELETE", path: "/advisories/{id}", tags: ["advisories"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    deleteApiKeysById: { id: "deleteApiKeysById", method: "DELETE", path: "/api-keys/{id}", tags: ["api-keys"], params: [{ name: "id", in: "path" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getApiKeys: { id: "getApiKeys", method: "GET", path: "/api-keys", tags: ["api-keys"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postApiKeys: { id: "postApiKeys", method: "POST", path: "/api-keys", tags: ["api-keys"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postAppointmentsByIdCancel: { id: "postAppointmentsByIdCancel", method: "POST", path: "/appointments/{id}/cancel", tags: ["appointments"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getAppointmentsById: { id: "getAppointmentsById", method: "GET", path: "/appointments/{id}", tags: ["appointments"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putAppointmentsById: { id: "putAppointmentsById", method: "PUT", path: "/appointments/{id}", tags: ["appointments"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteAppointmentsById: { id: "deleteAppointmentsById", method: "DELETE", path: "/appointments/{id}", tags: ["appointments"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchAppointmentsById: { id: "patchAppointmentsById", method: "PATCH", path: "/appointments/{id}", tags: ["appointments"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putAppointmentsByIdStatus: { id: "putAppointmentsByIdStatus", method: "PUT", path: "/appointments/{id}/status", tags: ["appointments"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    patchAppointmentsByIdStatus: { id: "patchAppointmentsByIdStatus", method: "PATCH", path: "/appointments/{id}/status", tags: ["appointments"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getAppointmentsAvailability: { id: "getAppointmentsAvailability", method: "GET", path: "/appointments/availability", tags: ["appointments"], params: [{ name: "from", in: "query" }, { name: "to", in: "query" }, { name: "duration_minutes", in: "query" }, { name: "step_minutes", in: "query" }, { name: "notice_minutes", in: "query" }, { name: "kind", in: "query" }, { name: "resource_id", in: "query" }, { name: "technician_id", in: "query" }, { name: "any_technician", in: "query" }, { name: "moving_id", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getAppointmentsCalendar: { id: "getAppointmentsCalendar", method: "GET", path: "/appointments/calendar", tags: ["appointments"], params: [{ name: "view", in: "query" }, { name: "date", in: "query" }, { name: "by", in: "query" }, { name: "resource_id", in: "query" }, { name: "technician_id", in: "query" }, { name: "all", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getAppointmentsDiary: { id: "getAppointmentsDiary", method: "GET", path: "/appointments/diary", tags: ["appointments"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getAppointments: { id: "getAppointments", method: "GET", path: "/appointments", tags: ["appointments"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "status", in: "query" }, { name: "resource_id", in: "query" }, { name: "technician_id", in: "query" }, { name: "customer_id", in: "query" }, { name: "vehicle_id", in: "query" }, { name: "document_id", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postAppointments: { id: "postAppointments", method: "POST", path: "/appointments", tags: ["appointments"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getAudit: { id: "getAudit", method: "GET", path: "/audit", tags: ["audit"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "entity", in: "query" }, { name: "entity_id", in: "query" }, { name: "actor_id", in: "query" }, { name: "command", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postAuthChangePassword: { id: "postAuthChangePassword", method: "POST", path: "/auth/change-password", tags: ["auth"], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getAuthJwksJson: { id: "getAuthJwksJson", method: "GET", path: "/auth/jwks.json", tags: ["auth"], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }] },
    postAuthLogin: { id: "postAuthLogin", method: "POST", path: "/auth/login", tags: ["auth"], body: { contentType: "application/json" }, responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    postAuthLogout: { id: "postAuthLogout", method: "POST", path: "/auth/logout", tags: ["auth"], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getAuthMe: { id: "getAuthMe", method: "GET", path: "/auth/me", tags: ["auth"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getAuthProfile: { id: "getAuthProfile", method: "GET", path: "/auth/profile", tags: ["auth"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putAuthProfile: { id: "putAuthProfile", method: "PUT", path: "/auth/profile", tags: ["auth"], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchAuthProfile: { id: "patchAuthProfile", method: "PATCH", path: "/auth/profile", tags: ["auth"], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    postAuthRefresh: { id: "postAuthRefresh", method: "POST", path: "/auth/refresh", tags: ["auth"], body: { contentType: "application/json" }, responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    deleteAuthSessionsById: { id: "deleteAuthSessionsById", method: "DELETE", path: "/auth/sessions/{id}", tags: ["auth"], params: [{ name: "id", in: "path" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getAuthSessions: { id: "getAuthSessions", method: "GET", path: "/auth/sessions", tags: ["auth"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postCashUpsByDayReopen: { id: "postCashUpsByDayReopen", method: "POST", path: "/cash-ups/{day}/reopen", tags: ["cash-ups"], params: [{ name: "day", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getCashUpsByDay: { id: "getCashUpsByDay", method: "GET", path: "/cash-ups/{day}", tags: ["cash-ups"], params: [{ name: "day", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getCashUps: { id: "getCashUps", method: "GET", path: "/cash-ups", tags: ["cash-ups"], params: [{ name: "before", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postCashUps: { id: "postCashUps", method: "POST", path: "/cash-ups", tags: ["cash-ups"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    putContactsById: { id: "putContactsById", method: "PUT", path: "/contacts/{id}", tags: ["contacts"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteContactsById: { id: "deleteContactsById", method: "DELETE", path: "/contacts/{id}", tags: ["contacts"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchContactsById: { id: "patchContactsById", method: "PATCH", path: "/contacts/{id}", tags: ["contacts"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getCustomersByIdConsents: { id: "getCustomersByIdConsents", method: "GET", path: "/customers/{id}/consents", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postCustomersByIdConsents: { id: "postCustomersByIdConsents", method: "POST", path: "/customers/{id}/consents", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getCustomersByIdContacts: { id: "getCustomersByIdContacts", method: "GET", path: "/customers/{id}/contacts", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postCustomersByIdContacts: { id: "postCustomersByIdContacts", method: "POST", path: "/customers/{id}/contacts", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getCustomersByIdDocuments: { id: "getCustomersByIdDocuments", method: "GET", path: "/customers/{id}/documents", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "type", in: "query" }, { name: "status", in: "query" }, { name: "user_status", in: "query" }, { name: "vehicle_id", in: "query" }, { name: "technician", in: "query" }, { name: "unpaid", in: "query" }, { name: "open", in: "query" }, { name: "archive", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postCustomersByIdMerge: { id: "postCustomersByIdMerge", method: "POST", path: "/customers/{id}/merge", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getCustomersByIdReceipts: { id: "getCustomersByIdReceipts", method: "GET", path: "/customers/{id}/receipts", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "method", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "document_id", in: "query" }, { name: "reconciled", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postCustomersByIdRestore: { id: "postCustomersByIdRestore", method: "POST", path: "/customers/{id}/restore", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getCustomersById: { id: "getCustomersById", method: "GET", path: "/customers/{id}", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "archived", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putCustomersById: { id: "putCustomersById", method: "PUT", path: "/customers/{id}", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteCustomersById: { id: "deleteCustomersById", method: "DELETE", path: "/customers/{id}", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchCustomersById: { id: "patchCustomersById", method: "PATCH", path: "/customers/{id}", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postCustomersByIdStatementEmail: { id: "postCustomersByIdStatementEmail", method: "POST", path: "/customers/{id}/statement/email", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getCustomersByIdStatementPdf: { id: "getCustomersByIdStatementPdf", method: "GET", path: "/customers/{id}/statement/pdf", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "kind", in: "query" }, { name: "month", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "brought_forward", in: "query" }, { name: "by", in: "query" }], responseKind: "blob", security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }] },
    getCustomersByIdStatement: { id: "getCustomersByIdStatement", method: "GET", path: "/customers/{id}/statement", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "kind", in: "query" }, { name: "month", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "brought_forward", in: "query" }, { name: "by", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getCustomersByIdVehicles: { id: "getCustomersByIdVehicles", method: "GET", path: "/customers/{id}/vehicles", tags: ["customers"], params: [{ name: "id", in: "path" }, { name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "registration", in: "query" }, { name: "vin", in: "query" }, { name: "make", in: "query" }, { name: "mot_due_within", in: "query" }, { name: "mot_expired", in: "query" }, { name: "archived", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getCustomers: { id: "getCustomers", method: "GET", path: "/customers", tags: ["customers"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "classification", in: "query" }, { name: "account_customer", in: "query" }, { name: "archived", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "columns", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postCustomers: { id: "postCustomers", method: "POST", path: "/customers", tags: ["customers"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getCustomersSearch: { id: "getCustomersSearch", method: "GET", path: "/customers/search", tags: ["customers"], params: [{ name: "q", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getDeletions: { id: "getDeletions", method: "GET", path: "/deletions", tags: ["deletions"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "deleted_since", in: "query" }, { name: "entity", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getDocs: { id: "getDocs", method: "GET", path: "/docs", tags: ["docs"], responseKind: "text", responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }] },
    getDocumentsByIdAdvisorSheet: { id: "getDocumentsByIdAdvisorSheet", method: "GET", path: "/documents/{id}/advisor-sheet", tags: ["documents"], params: [{ name: "id", in: "path" }], responseKind: "blob", security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }] },
    postDocumentsByIdAdvisories: { id: "postDocumentsByIdAdvisories", method: "POST", path: "/documents/{id}/advisories", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdAllocations: { id: "postDocumentsByIdAllocations", method: "POST", path: "/documents/{id}/allocations", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdAnswer: { id: "postDocumentsByIdAnswer", method: "POST", path: "/documents/{id}/answer", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdAskToIssue: { id: "postDocumentsByIdAskToIssue", method: "POST", path: "/documents/{id}/ask-to-issue", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdConvert: { id: "postDocumentsByIdConvert", method: "POST", path: "/documents/{id}/convert", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdCopy: { id: "postDocumentsByIdCopy", method: "POST", path: "/documents/{id}/copy", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getDocumentsByIdCredit: { id: "getDocumentsByIdCredit", method: "GET", path: "/documents/{id}/credit", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postDocumentsByIdCredit: { id: "postDocumentsByIdCredit", method: "POST", path: "/documents/{id}/credit", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdEmail: { id: "postDocumentsByIdEmail", method: "POST", path: "/documents/{id}/email", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdExcess: { id: "postDocumentsByIdExcess", method: "POST", path: "/documents/{id}/excess", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdIssue: { id: "postDocumentsByIdIssue", method: "POST", path: "/documents/{id}/issue", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getDocumentsByIdIssuers: { id: "getDocumentsByIdIssuers", method: "GET", path: "/documents/{id}/issuers", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postDocumentsByIdKeepOnAccount: { id: "postDocumentsByIdKeepOnAccount", method: "POST", path: "/documents/{id}/keep-on-account", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getDocumentsByIdLineItemsByLineId: { id: "getDocumentsByIdLineItemsByLineId", method: "GET", path: "/documents/{id}/line-items/{line_id}", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "line_id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putDocumentsByIdLineItemsByLineId: { id: "putDocumentsByIdLineItemsByLineId", method: "PUT", path: "/documents/{id}/line-items/{line_id}", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "line_id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    deleteDocumentsByIdLineItemsByLineId: { id: "deleteDocumentsByIdLineItemsByLineId", method: "DELETE", path: "/documents/{id}/line-items/{line_id}", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "line_id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchDocumentsByIdLineItemsByLineId: { id: "patchDocumentsByIdLineItemsByLineId", method: "PATCH", path: "/documents/{id}/line-items/{line_id}", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "line_id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getDocumentsByIdLineItems: { id: "getDocumentsByIdLineItems", method: "GET", path: "/documents/{id}/line-items", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postDocumentsByIdLineItems: { id: "postDocumentsByIdLineItems", method: "POST", path: "/documents/{id}/line-items", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdPayOut: { id: "postDocumentsByIdPayOut", method: "POST", path: "/documents/{id}/pay-out", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getDocumentsByIdPdf: { id: "getDocumentsByIdPdf", method: "GET", path: "/documents/{id}/pdf", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "original", in: "query" }], responseKind: "blob", security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }] },
    postDocumentsByIdPrint: { id: "postDocumentsByIdPrint", method: "POST", path: "/documents/{id}/print", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdPutOnAccount: { id: "postDocumentsByIdPutOnAccount", method: "POST", path: "/documents/{id}/put-on-account", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getDocumentsByIdReceipts: { id: "getDocumentsByIdReceipts", method: "GET", path: "/documents/{id}/receipts", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "method", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "customer_id", in: "query" }, { name: "reconciled", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postDocumentsByIdReceipts: { id: "postDocumentsByIdReceipts", method: "POST", path: "/documents/{id}/receipts", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postDocumentsByIdReleaseMoney: { id: "postDocumentsByIdReleaseMoney", method: "POST", path: "/documents/{id}/release-money", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getDocumentsById: { id: "getDocumentsById", method: "GET", path: "/documents/{id}", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putDocumentsById: { id: "putDocumentsById", method: "PUT", path: "/documents/{id}", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteDocumentsById: { id: "deleteDocumentsById", method: "DELETE", path: "/documents/{id}", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "money_to", in: "query" }, { name: "money_document_id", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchDocumentsById: { id: "patchDocumentsById", method: "PATCH", path: "/documents/{id}", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postDocumentsByIdSplit: { id: "postDocumentsByIdSplit", method: "POST", path: "/documents/{id}/split", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    putDocumentsByIdStatus: { id: "putDocumentsByIdStatus", method: "PUT", path: "/documents/{id}/status", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    patchDocumentsByIdStatus: { id: "patchDocumentsByIdStatus", method: "PATCH", path: "/documents/{id}/status", tags: ["documents"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getDocumentsBlank: { id: "getDocumentsBlank", method: "GET", path: "/documents/blank", tags: ["documents"], params: [{ name: "type", in: "query" }, { name: "copies", in: "query" }], responseKind: "blob", security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }] },
    getDocuments: { id: "getDocuments", method: "GET", path: "/documents", tags: ["documents"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "type", in: "query" }, { name: "status", in: "query" }, { name: "user_status", in: "query" }, { name: "customer_id", in: "query" }, { name: "vehicle_id", in: "query" }, { name: "technician", in: "query" }, { name: "unpaid", in: "query" }, { name: "open", in: "query" }, { name: "archive", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "columns", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postDocuments: { id: "postDocuments", method: "POST", path: "/documents", tags: ["documents"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getDocumentsSearch: { id: "getDocumentsSearch", method: "GET", path: "/documents/search", tags: ["documents"], params: [{ name: "q", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getEvents: { id: "getEvents", method: "GET", path: "/events", tags: ["events"], params: [{ name: "after", in: "query" }, { name: "per_page", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteHolidaysById: { id: "deleteHolidaysById", method: "DELETE", path: "/holidays/{id}", tags: ["holidays"], params: [{ name: "id", in: "path" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getHolidays: { id: "getHolidays", method: "GET", path: "/holidays", tags: ["holidays"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postHolidays: { id: "postHolidays", method: "POST", path: "/holidays", tags: ["holidays"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postImportsByIdCancel: { id: "postImportsByIdCancel", method: "POST", path: "/imports/{id}/cancel", tags: ["imports"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getImportsById: { id: "getImportsById", method: "GET", path: "/imports/{id}", tags: ["imports"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postImportsByIdUndo: { id: "postImportsByIdUndo", method: "POST", path: "/imports/{id}/undo", tags: ["imports"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getImports: { id: "getImports", method: "GET", path: "/imports", tags: ["imports"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postMessagesByIdResend: { id: "postMessagesByIdResend", method: "POST", path: "/messages/{id}/resend", tags: ["messages"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getMessagesById: { id: "getMessagesById", method: "GET", path: "/messages/{id}", tags: ["messages"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getMessages: { id: "getMessages", method: "GET", path: "/messages", tags: ["messages"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "state", in: "query" }, { name: "channel", in: "query" }, { name: "document_id", in: "query" }, { name: "customer_id", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getOpenapiJson: { id: "getOpenapiJson", method: "GET", path: "/openapi.json", tags: ["openapi.json"], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }] },
    putPresetDescriptionsById: { id: "putPresetDescriptionsById", method: "PUT", path: "/preset-descriptions/{id}", tags: ["preset-descriptions"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deletePresetDescriptionsById: { id: "deletePresetDescriptionsById", method: "DELETE", path: "/preset-descriptions/{id}", tags: ["preset-descriptions"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchPresetDescriptionsById: { id: "patchPresetDescriptionsById", method: "PATCH", path: "/preset-descriptions/{id}", tags: ["preset-descriptions"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getPresetDescriptions: { id: "getPresetDescriptions", method: "GET", path: "/preset-descriptions", tags: ["preset-descriptions"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postPresetDescriptions: { id: "postPresetDescriptions", method: "POST", path: "/preset-descriptions", tags: ["preset-descriptions"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    deleteReceiptsByIdAllocationsByDocumentId: { id: "deleteReceiptsByIdAllocationsByDocumentId", method: "DELETE", path: "/receipts/{id}/allocations/{document_id}", tags: ["receipts"], params: [{ name: "id", in: "path" }, { name: "document_id", in: "path" }, { name: "version", in: "query" }, { name: "amount", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    postReceiptsByIdAllocations: { id: "postReceiptsByIdAllocations", method: "POST", path: "/receipts/{id}/allocations", tags: ["receipts"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postReceiptsByIdEmail: { id: "postReceiptsByIdEmail", method: "POST", path: "/receipts/{id}/email", tags: ["receipts"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getReceiptsByIdPdf: { id: "getReceiptsByIdPdf", method: "GET", path: "/receipts/{id}/pdf", tags: ["receipts"], params: [{ name: "id", in: "path" }], responseKind: "blob", security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }] },
    postReceiptsByIdRefunds: { id: "postReceiptsByIdRefunds", method: "POST", path: "/receipts/{id}/refunds", tags: ["receipts"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getReceiptsById: { id: "getReceiptsById", method: "GET", path: "/receipts/{id}", tags: ["receipts"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putReceiptsById: { id: "putReceiptsById", method: "PUT", path: "/receipts/{id}", tags: ["receipts"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteReceiptsById: { id: "deleteReceiptsById", method: "DELETE", path: "/receipts/{id}", tags: ["receipts"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchReceiptsById: { id: "patchReceiptsById", method: "PATCH", path: "/receipts/{id}", tags: ["receipts"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getReceipts: { id: "getReceipts", method: "GET", path: "/receipts", tags: ["receipts"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "method", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "document_id", in: "query" }, { name: "customer_id", in: "query" }, { name: "reconciled", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "columns", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postReceipts: { id: "postReceipts", method: "POST", path: "/receipts", tags: ["receipts"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getReminderTemplatesById: { id: "getReminderTemplatesById", method: "GET", path: "/reminder-templates/{id}", tags: ["reminder-templates"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putReminderTemplatesById: { id: "putReminderTemplatesById", method: "PUT", path: "/reminder-templates/{id}", tags: ["reminder-templates"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteReminderTemplatesById: { id: "deleteReminderTemplatesById", method: "DELETE", path: "/reminder-templates/{id}", tags: ["reminder-templates"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchReminderTemplatesById: { id: "patchReminderTemplatesById", method: "PATCH", path: "/reminder-templates/{id}", tags: ["reminder-templates"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getReminderTemplates: { id: "getReminderTemplates", method: "GET", path: "/reminder-templates", tags: ["reminder-templates"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postReminderTemplates: { id: "postReminderTemplates", method: "POST", path: "/reminder-templates", tags: ["reminder-templates"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postRemindersByIdComplete: { id: "postRemindersByIdComplete", method: "POST", path: "/reminders/{id}/complete", tags: ["reminders"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getRemindersById: { id: "getRemindersById", method: "GET", path: "/reminders/{id}", tags: ["reminders"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putRemindersById: { id: "putRemindersById", method: "PUT", path: "/reminders/{id}", tags: ["reminders"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteRemindersById: { id: "deleteRemindersById", method: "DELETE", path: "/reminders/{id}", tags: ["reminders"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchRemindersById: { id: "patchRemindersById", method: "PATCH", path: "/reminders/{id}", tags: ["reminders"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postRemindersByIdSkip: { id: "postRemindersByIdSkip", method: "POST", path: "/reminders/{id}/skip", tags: ["reminders"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getReminders: { id: "getReminders", method: "GET", path: "/reminders", tags: ["reminders"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "status", in: "query" }, { name: "overdue", in: "query" }, { name: "template_id", in: "query" }, { name: "vehicle_id", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "columns", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postReminders: { id: "postReminders", method: "POST", path: "/reminders", tags: ["reminders"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getReportsOutstandingDocuments: { id: "getReportsOutstandingDocuments", method: "GET", path: "/reports/outstanding/documents", tags: ["reports"], params: [{ name: "as_at", in: "query" }, { name: "by", in: "query" }, { name: "customer_id", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getReportsOutstanding: { id: "getReportsOutstanding", method: "GET", path: "/reports/outstanding", tags: ["reports"], params: [{ name: "as_at", in: "query" }, { name: "by", in: "query" }, { name: "account", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getReportsProfitLoss: { id: "getReportsProfitLoss", method: "GET", path: "/reports/profit-loss", tags: ["reports"], params: [{ name: "from", in: "query" }, { name: "to", in: "query" }, { name: "compare_from", in: "query" }, { name: "compare_to", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getReportsReceipts: { id: "getReportsReceipts", method: "GET", path: "/reports/receipts", tags: ["reports"], params: [{ name: "from", in: "query" }, { name: "to", in: "query" }, { name: "group", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getReportsSalesDocuments: { id: "getReportsSalesDocuments", method: "GET", path: "/reports/sales/documents", tags: ["reports"], params: [{ name: "from", in: "query" }, { name: "to", in: "query" }, { name: "group", in: "query" }, { name: "key", in: "query" }, { name: "by", in: "query" }, { name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getReportsSales: { id: "getReportsSales", method: "GET", path: "/reports/sales", tags: ["reports"], params: [{ name: "from", in: "query" }, { name: "to", in: "query" }, { name: "group", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getReportsVat: { id: "getReportsVat", method: "GET", path: "/reports/vat", tags: ["reports"], params: [{ name: "from", in: "query" }, { name: "to", in: "query" }, { name: "purchases_net", in: "query" }, { name: "purchases_tax", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putResourcesById: { id: "putResourcesById", method: "PUT", path: "/resources/{id}", tags: ["resources"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteResourcesById: { id: "deleteResourcesById", method: "DELETE", path: "/resources/{id}", tags: ["resources"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchResourcesById: { id: "patchResourcesById", method: "PATCH", path: "/resources/{id}", tags: ["resources"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getResources: { id: "getResources", method: "GET", path: "/resources", tags: ["resources"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postResources: { id: "postResources", method: "POST", path: "/resources", tags: ["resources"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getSavedJobsById: { id: "getSavedJobsById", method: "GET", path: "/saved-jobs/{id}", tags: ["saved-jobs"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSavedJobsById: { id: "putSavedJobsById", method: "PUT", path: "/saved-jobs/{id}", tags: ["saved-jobs"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteSavedJobsById: { id: "deleteSavedJobsById", method: "DELETE", path: "/saved-jobs/{id}", tags: ["saved-jobs"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchSavedJobsById: { id: "patchSavedJobsById", method: "PATCH", path: "/saved-jobs/{id}", tags: ["saved-jobs"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getSavedJobs: { id: "getSavedJobs", method: "GET", path: "/saved-jobs", tags: ["saved-jobs"], params: [{ name: "id", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postSavedJobs: { id: "postSavedJobs", method: "POST", path: "/saved-jobs", tags: ["saved-jobs"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getSettingsDocuments: { id: "getSettingsDocuments", method: "GET", path: "/settings/documents", tags: ["settings"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsDocuments: { id: "putSettingsDocuments", method: "PUT", path: "/settings/documents", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    patchSettingsDocuments: { id: "patchSettingsDocuments", method: "PATCH", path: "/settings/documents", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getSettingsGarage: { id: "getSettingsGarage", method: "GET", path: "/settings/garage", tags: ["settings"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsGarage: { id: "putSettingsGarage", method: "PUT", path: "/settings/garage", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    patchSettingsGarage: { id: "patchSettingsGarage", method: "PATCH", path: "/settings/garage", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsNumberProposalsBySeries: { id: "putSettingsNumberProposalsBySeries", method: "PUT", path: "/settings/number-proposals/{series}", tags: ["settings"], params: [{ name: "series", in: "path" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchSettingsNumberProposalsBySeries: { id: "patchSettingsNumberProposalsBySeries", method: "PATCH", path: "/settings/number-proposals/{series}", tags: ["settings"], params: [{ name: "series", in: "path" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getSettingsNumberProposals: { id: "getSettingsNumberProposals", method: "GET", path: "/settings/number-proposals", tags: ["settings"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsNumberSeriesBySeries: { id: "putSettingsNumberSeriesBySeries", method: "PUT", path: "/settings/number-series/{series}", tags: ["settings"], params: [{ name: "series", in: "path" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchSettingsNumberSeriesBySeries: { id: "patchSettingsNumberSeriesBySeries", method: "PATCH", path: "/settings/number-series/{series}", tags: ["settings"], params: [{ name: "series", in: "path" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getSettingsNumberSeries: { id: "getSettingsNumberSeries", method: "GET", path: "/settings/number-series", tags: ["settings"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getSettingsOpeningHours: { id: "getSettingsOpeningHours", method: "GET", path: "/settings/opening-hours", tags: ["settings"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsOpeningHours: { id: "putSettingsOpeningHours", method: "PUT", path: "/settings/opening-hours", tags: ["settings"], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchSettingsOpeningHours: { id: "patchSettingsOpeningHours", method: "PATCH", path: "/settings/opening-hours", tags: ["settings"], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getSettingsPapers: { id: "getSettingsPapers", method: "GET", path: "/settings/papers", tags: ["settings"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsPapers: { id: "putSettingsPapers", method: "PUT", path: "/settings/papers", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    patchSettingsPapers: { id: "patchSettingsPapers", method: "PATCH", path: "/settings/papers", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsPermissionsByRoleByPermission: { id: "putSettingsPermissionsByRoleByPermission", method: "PUT", path: "/settings/permissions/{role}/{permission}", tags: ["settings"], params: [{ name: "role", in: "path" }, { name: "permission", in: "path" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchSettingsPermissionsByRoleByPermission: { id: "patchSettingsPermissionsByRoleByPermission", method: "PATCH", path: "/settings/permissions/{role}/{permission}", tags: ["settings"], params: [{ name: "role", in: "path" }, { name: "permission", in: "path" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    deleteSettingsPermissionsByRole: { id: "deleteSettingsPermissionsByRole", method: "DELETE", path: "/settings/permissions/{role}", tags: ["settings"], params: [{ name: "role", in: "path" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getSettingsPermissions: { id: "getSettingsPermissions", method: "GET", path: "/settings/permissions", tags: ["settings"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsStatusesById: { id: "putSettingsStatusesById", method: "PUT", path: "/settings/statuses/{id}", tags: ["settings"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteSettingsStatusesById: { id: "deleteSettingsStatusesById", method: "DELETE", path: "/settings/statuses/{id}", tags: ["settings"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchSettingsStatusesById: { id: "patchSettingsStatusesById", method: "PATCH", path: "/settings/statuses/{id}", tags: ["settings"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsStatusesOrder: { id: "putSettingsStatusesOrder", method: "PUT", path: "/settings/statuses/order", tags: ["settings"], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getSettingsStatuses: { id: "getSettingsStatuses", method: "GET", path: "/settings/statuses", tags: ["settings"], params: [{ name: "applies_to", in: "query" }, { name: "retired", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postSettingsStatuses: { id: "postSettingsStatuses", method: "POST", path: "/settings/statuses", tags: ["settings"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getSettingsStock: { id: "getSettingsStock", method: "GET", path: "/settings/stock", tags: ["settings"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsStock: { id: "putSettingsStock", method: "PUT", path: "/settings/stock", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    patchSettingsStock: { id: "patchSettingsStock", method: "PATCH", path: "/settings/stock", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getSettingsWebhooks: { id: "getSettingsWebhooks", method: "GET", path: "/settings/webhooks", tags: ["settings"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSettingsWebhooks: { id: "putSettingsWebhooks", method: "PUT", path: "/settings/webhooks", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    patchSettingsWebhooks: { id: "patchSettingsWebhooks", method: "PATCH", path: "/settings/webhooks", tags: ["settings"], params: [{ name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getStockByIdMovements: { id: "getStockByIdMovements", method: "GET", path: "/stock/{id}/movements", tags: ["stock"], params: [{ name: "id", in: "path" }, { name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "kind", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postStockByIdRestore: { id: "postStockByIdRestore", method: "POST", path: "/stock/{id}/restore", tags: ["stock"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getStockById: { id: "getStockById", method: "GET", path: "/stock/{id}", tags: ["stock"], params: [{ name: "id", in: "path" }, { name: "archived", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putStockById: { id: "putStockById", method: "PUT", path: "/stock/{id}", tags: ["stock"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteStockById: { id: "deleteStockById", method: "DELETE", path: "/stock/{id}", tags: ["stock"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchStockById: { id: "patchStockById", method: "PATCH", path: "/stock/{id}", tags: ["stock"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postStockAdjust: { id: "postStockAdjust", method: "POST", path: "/stock/adjust", tags: ["stock"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postStockGoodsIn: { id: "postStockGoodsIn", method: "POST", path: "/stock/goods-in", tags: ["stock"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getStockLowStock: { id: "getStockLowStock", method: "GET", path: "/stock/low-stock", tags: ["stock"], params: [{ name: "supplier_id", in: "query" }, { name: "category", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getStock: { id: "getStock", method: "GET", path: "/stock", tags: ["stock"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "tracked", in: "query" }, { name: "category", in: "query" }, { name: "supplier_id", in: "query" }, { name: "low", in: "query" }, { name: "archived", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "columns", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postStock: { id: "postStock", method: "POST", path: "/stock", tags: ["stock"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getStockSearch: { id: "getStockSearch", method: "GET", path: "/stock/search", tags: ["stock"], params: [{ name: "q", in: "query" }, { name: "limit", in: "query" }, { name: "tracked", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postStockTake: { id: "postStockTake", method: "POST", path: "/stock/take", tags: ["stock"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postSuppliersByIdRestore: { id: "postSuppliersByIdRestore", method: "POST", path: "/suppliers/{id}/restore", tags: ["suppliers"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getSuppliersById: { id: "getSuppliersById", method: "GET", path: "/suppliers/{id}", tags: ["suppliers"], params: [{ name: "id", in: "path" }, { name: "archived", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putSuppliersById: { id: "putSuppliersById", method: "PUT", path: "/suppliers/{id}", tags: ["suppliers"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteSuppliersById: { id: "deleteSuppliersById", method: "DELETE", path: "/suppliers/{id}", tags: ["suppliers"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchSuppliersById: { id: "patchSuppliersById", method: "PATCH", path: "/suppliers/{id}", tags: ["suppliers"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getSuppliers: { id: "getSuppliers", method: "GET", path: "/suppliers", tags: ["suppliers"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "archived", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "columns", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postSuppliers: { id: "postSuppliers", method: "POST", path: "/suppliers", tags: ["suppliers"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getTaxCodes: { id: "getTaxCodes", method: "GET", path: "/tax-codes", tags: ["tax-codes"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postUsersByIdActivate: { id: "postUsersByIdActivate", method: "POST", path: "/users/{id}/activate", tags: ["users"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postUsersByIdDeactivate: { id: "postUsersByIdDeactivate", method: "POST", path: "/users/{id}/deactivate", tags: ["users"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postUsersByIdEndSessions: { id: "postUsersByIdEndSessions", method: "POST", path: "/users/{id}/end-sessions", tags: ["users"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postUsersByIdResetPassword: { id: "postUsersByIdResetPassword", method: "POST", path: "/users/{id}/reset-password", tags: ["users"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getUsersById: { id: "getUsersById", method: "GET", path: "/users/{id}", tags: ["users"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putUsersById: { id: "putUsersById", method: "PUT", path: "/users/{id}", tags: ["users"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    patchUsersById: { id: "patchUsersById", method: "PATCH", path: "/users/{id}", tags: ["users"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getUsers: { id: "getUsers", method: "GET", path: "/users", tags: ["users"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postUsers: { id: "postUsers", method: "POST", path: "/users", tags: ["users"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postVatPeriodsByIdClose: { id: "postVatPeriodsByIdClose", method: "POST", path: "/vat-periods/{id}/close", tags: ["vat-periods"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postVatPeriodsByIdReopen: { id: "postVatPeriodsByIdReopen", method: "POST", path: "/vat-periods/{id}/reopen", tags: ["vat-periods"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    putVatPeriodsById: { id: "putVatPeriodsById", method: "PUT", path: "/vat-periods/{id}", tags: ["vat-periods"], params: [{ name: "id", in: "path" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    deleteVatPeriodsById: { id: "deleteVatPeriodsById", method: "DELETE", path: "/vat-periods/{id}", tags: ["vat-periods"], params: [{ name: "id", in: "path" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchVatPeriodsById: { id: "patchVatPeriodsById", method: "PATCH", path: "/vat-periods/{id}", tags: ["vat-periods"], params: [{ name: "id", in: "path" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    postVatPeriodsByIdSplit: { id: "postVatPeriodsByIdSplit", method: "POST", path: "/vat-periods/{id}/split", tags: ["vat-periods"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getVatPeriods: { id: "getVatPeriods", method: "GET", path: "/vat-periods", tags: ["vat-periods"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postVatPeriods: { id: "postVatPeriods", method: "POST", path: "/vat-periods", tags: ["vat-periods"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getVehiclesByIdAdvisories: { id: "getVehiclesByIdAdvisories", method: "GET", path: "/vehicles/{id}/advisories", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postVehiclesByIdChangePlate: { id: "postVehiclesByIdChangePlate", method: "POST", path: "/vehicles/{id}/change-plate", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getVehiclesByIdHistory: { id: "getVehiclesByIdHistory", method: "GET", path: "/vehicles/{id}/history", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "type", in: "query" }, { name: "status", in: "query" }, { name: "user_status", in: "query" }, { name: "customer_id", in: "query" }, { name: "technician", in: "query" }, { name: "unpaid", in: "query" }, { name: "open", in: "query" }, { name: "archive", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postVehiclesByIdMileage: { id: "postVehiclesByIdMileage", method: "POST", path: "/vehicles/{id}/mileage", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postVehiclesByIdMovePlate: { id: "postVehiclesByIdMovePlate", method: "POST", path: "/vehicles/{id}/move-plate", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getVehiclesByIdOfferedWork: { id: "getVehiclesByIdOfferedWork", method: "GET", path: "/vehicles/{id}/offered-work", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getVehiclesByIdReminders: { id: "getVehiclesByIdReminders", method: "GET", path: "/vehicles/{id}/reminders", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "status", in: "query" }, { name: "overdue", in: "query" }, { name: "template_id", in: "query" }, { name: "from", in: "query" }, { name: "to", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postVehiclesByIdRestore: { id: "postVehiclesByIdRestore", method: "POST", path: "/vehicles/{id}/restore", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getVehiclesById: { id: "getVehiclesById", method: "GET", path: "/vehicles/{id}", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "archived", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putVehiclesById: { id: "putVehiclesById", method: "PUT", path: "/vehicles/{id}", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteVehiclesById: { id: "deleteVehiclesById", method: "DELETE", path: "/vehicles/{id}", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchVehiclesById: { id: "patchVehiclesById", method: "PATCH", path: "/vehicles/{id}", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postVehiclesByIdTransfer: { id: "postVehiclesByIdTransfer", method: "POST", path: "/vehicles/{id}/transfer", tags: ["vehicles"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postVehiclesLookup: { id: "postVehiclesLookup", method: "POST", path: "/vehicles/lookup", tags: ["vehicles"], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    getVehicles: { id: "getVehicles", method: "GET", path: "/vehicles", tags: ["vehicles"], params: [{ name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "customer_id", in: "query" }, { name: "registration", in: "query" }, { name: "vin", in: "query" }, { name: "make", in: "query" }, { name: "mot_due_within", in: "query" }, { name: "mot_expired", in: "query" }, { name: "archived", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "columns", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postVehicles: { id: "postVehicles", method: "POST", path: "/vehicles", tags: ["vehicles"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getVehiclesSearch: { id: "getVehiclesSearch", method: "GET", path: "/vehicles/search", tags: ["vehicles"], params: [{ name: "q", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postWebhookDeliveriesByIdReplay: { id: "postWebhookDeliveriesByIdReplay", method: "POST", path: "/webhook-deliveries/{id}/replay", tags: ["webhook-deliveries"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getWebhookDeliveriesById: { id: "getWebhookDeliveriesById", method: "GET", path: "/webhook-deliveries/{id}", tags: ["webhook-deliveries"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getWebhooksByIdDeliveries: { id: "getWebhooksByIdDeliveries", method: "GET", path: "/webhooks/{id}/deliveries", tags: ["webhooks"], params: [{ name: "id", in: "path" }, { name: "page", in: "query" }, { name: "per_page", in: "query" }, { name: "sort", in: "query" }, { name: "q", in: "query" }, { name: "updated_since", in: "query" }, { name: "state", in: "query" }, { name: "event_name", in: "query" }, { name: "troubled", in: "query" }, { name: "cursor", in: "query" }, { name: "ids", in: "query" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postWebhooksByIdEnable: { id: "postWebhooksByIdEnable", method: "POST", path: "/webhooks/{id}/enable", tags: ["webhooks"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postWebhooksByIdReplayFailed: { id: "postWebhooksByIdReplayFailed", method: "POST", path: "/webhooks/{id}/replay-failed", tags: ["webhooks"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    postWebhooksByIdRotateSecret: { id: "postWebhooksByIdRotateSecret", method: "POST", path: "/webhooks/{id}/rotate-secret", tags: ["webhooks"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }, { name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getWebhooksById: { id: "getWebhooksById", method: "GET", path: "/webhooks/{id}", tags: ["webhooks"], params: [{ name: "id", in: "path" }, { name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    putWebhooksById: { id: "putWebhooksById", method: "PUT", path: "/webhooks/{id}", tags: ["webhooks"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    deleteWebhooksById: { id: "deleteWebhooksById", method: "DELETE", path: "/webhooks/{id}", tags: ["webhooks"], params: [{ name: "id", in: "path" }, { name: "version", in: "query" }, { name: "If-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }] },
    patchWebhooksById: { id: "patchWebhooksById", method: "PATCH", path: "/webhooks/{id}", tags: ["webhooks"], params: [{ name: "id", in: "path" }, { name: "If-Match", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postWebhooksByIdTest: { id: "postWebhooksByIdTest", method: "POST", path: "/webhooks/{id}/test", tags: ["webhooks"], params: [{ name: "id", in: "path" }, { name: "Idempotency-Key", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] },
    getWebhooksEvents: { id: "getWebhooksEvents", method: "GET", path: "/webhooks/events", tags: ["webhooks"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    getWebhooks: { id: "getWebhooks", method: "GET", path: "/webhooks", tags: ["webhooks"], params: [{ name: "If-None-Match", in: "header" }], security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }] },
    postWebhooks: { id: "postWebhooks", method: "POST", path: "/webhooks", tags: ["webhooks"], params: [{ name: "Idempotency-Key", in: "header" }], body: { contentType: "application/json" }, security: [[{ scheme: "token", kind: "bearer" }]], responseHeaders: [{ name: "x-request-id", key: "xRequestId", type: "string" }, { name: "ratelimit-limit", key: "ratelimitLimit", type: "number" }, { name: "ratelimit-remaining", key: "ratelimitRemaining", type: "number" }, { name: "ratelimit-reset", key: "ratelimitReset", type: "number" }, { name: "ratelimit-policy", key: "ratelimitPolicy", type: "string" }, { name: "ga4-version", key: "ga4Version", type: "string" }, { name: "etag", key: "etag", type: "string" }, { name: "location", key: "location", type: "string" }, { name: "idempotency-replayed", key: "idempotencyReplayed", type: "string" }] }
} as const satisfies Record<string, OperationDescriptor>;

export type OperationId = (typeof OPERATIONS)[keyof typeof OPERATIONS]["id"];

export type OperationPath = (typeof OPERATIONS)[keyof typeof OPERATIONS]["path"];

export type OperationTag = Extract<(typeof OPERATIONS)[keyof typeof OPERATIONS], {
    tags: readonly string[];
}>["tags"][number];

// ─── Embedded runtime (@redocly/client-generator, assembled per this API's needs) ───

/**
 * The public type surface of the client runtime — `@redocly/client-generator`'s
 * app-facing runtime module. Pure types, no runtime code (excluded from coverage).
 * The generator emits `OPERATIONS` literals typed
 * `satisfies Record<string, OperationDescriptor>` against this module, so an
 * incompatible runtime/generated pair fails the consumer's build (the semver skew guard).
 */

/** How one operation parameter is sent: its location plus OpenAPI query-serialization hints. */
export type ParamSpec = {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  style?: 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';
  explode?: boolean;
  allowReserved?: boolean;
};

/** One security scheme, denormalized onto the operation (`scheme` names the spec's scheme). */
export type SecuritySpec =
  | { scheme: string; kind: 'bearer' | 'basic' }
  | { scheme: string; kind: 'apiKey'; name: string; in: 'header' | 'query' | 'cookie' };

/**
 * How to auto-iterate a paginated operation (drives its `.pages()`/`.items()` members).
 * `nextCursor`, `nextLink`, and `items` are RFC 6901 JSON pointers into the page (response) value.
 */
export type PaginationSpec =
  | {
      style: 'cursor';
      /** The query param the iterator advances with the response's cursor. */
      param: string;
      /** Optional page-size query param (recorded for tooling; never set by the runtime). */
      limitParam?: string;
      /** Pointer to the next cursor in the page. */
      nextCursor: string;
      /** Optional pointer to a boolean "more pages" flag — `false` stops iteration. */
      hasMore?: string;
      /** Pointer to the page's item array. */
      items: string;
    }
  | {
      style: 'offset' | 'page';
      /** The numeric query param the iterator advances. */
      param: string;
      /** Optional page-size query param (recorded for tooling; never set by the runtime). */
      limitParam?: string;
      /** Pointer to the page's item array. */
      items: string;
    }
  | {
      /** RFC 8288: follow the response's `Link` header `rel="next"`; stop when absent. */
      style: 'link';
      /** Optional page-size query param (recorded for tooling; never set by the runtime). */
      limitParam?: string;
      /** Pointer to the page's item array. */
      items: string;
    }
  | {
      /** Follow the next page's URL at `nextLink` in the page; stop when it is absent. */
      style: 'body-link';
      /** Optional page-size query param (recorded for tooling; never set by the runtime). */
      limitParam?: string;
      /** Pointer to the next page's URL in the page. */
      nextLink: string;
      /** Pointer to the page's item array. */
      items: string;
    };

/** The frozen data contract between generated code and the runtime: one operation's wire shape. */
export type OperationDescriptor = {
  id: string;
  method: string;
  path: string;
  tags?: readonly string[];
  params?: readonly ParamSpec[];
  /** `multipart: true` marks a typed object body serialized to FormData by the runtime. */
  body?: { contentType: string; multipart?: boolean };
  /** Defaults to `'json'` (content-type negotiation on parse). */
  responseKind?: 'json' | 'text' | 'blob' | 'void' | 'sse';
  sseDataKind?: 'json' | 'text';
  /** OR-alternatives, each an AND-set: the runtime applies the first fully-configured one. */
  security?: readonly (readonly SecuritySpec[])[];
  pagination?: PaginationSpec;
  /**
   * `'grouped'` marks an operation that takes its inputs namespaced by layer even on a
   * `argsStyle: 'flat'` client — the generator sets it where a merged call could not carry
   * one name for two layers, and the operation's own input type says the same.
   */
  argsStyle?: 'grouped';
  /**
   * Declared success-response headers for throw-mode `{ envelope: true }`.
   * `name` is the lowercased wire name; `key` is the camelCase envelope property.
   */
  responseHeaders?: readonly ResponseHeaderSpec[];
};

/** One declared response header the runtime coerces into the envelope `headers` object. */
export type ResponseHeaderSpec = {
  name: string;
  key: string;
  type: 'string' | 'number' | 'boolean';
};

/** A query value: scalars, arrays of scalars, or objects (serialized as deepObject brackets). */
export type QueryValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Array<string | number | boolean | null | undefined>
  | Record<string, unknown>;

/** A credential: a literal, or a (possibly async) function resolved per request (refresh flows). */
export type TokenProvider = string | (() => string | Promise<string>);

/** Per-instance credentials, keyed by the scheme kinds the runtime can inject. */
export type AuthCredentials = {
  bearer?: TokenProvider;
  basic?: { username: string; password: string };
  apiKey?: Record<string, TokenProvider>;
};

/** Backoff shape: 'fixed' = constant delay; 'exponential' = doubling per attempt. */
export type RetryStrategy = 'fixed' | 'exponential';

/**
 * The operation's identity, exposed to middleware for targeting (`ctx.operation`).
 * Generated clients instantiate the type parameters with the spec's literal unions
 * (`OperationId`/`OperationPath`/`OperationTag`) so a misspelled operation id in a
 * middleware comparison fails to compile; the string defaults keep every
 * spec-independent consumer (`runtime-contract.ts`, the runtime internals) working
 * with the base shape. `tags` stays mutable (`Tag[]`) so setup-contract types
 * (byte-locked to generated output) remain assignable through middleware callbacks.
 */
export type OperationContext<
  Id extends string = string,
  Path extends string = string,
  Tag extends string = string,
> = { id: Id; path: Path; tags: Tag[] };

/** The mutable request context threaded through the middleware chain. */
export type RequestContext<Op extends OperationContext = OperationContext> = {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: unknown;
  operation: Op;
};

/** The failed attempt handed to a custom `retryOn`: exactly one of `response`/`error` is set. */
export type RetryContext<Op extends OperationContext = OperationContext> = {
  attempt: number;
  request: RequestContext<Op>;
  response?: Response;
  error?: unknown;
};

/** Opt-in retry policy; a per-call override merges field-by-field over the config policy. */
export type RetryConfig<Op extends OperationContext = OperationContext> = {
  retries?: number;
  retryDelay?: number;
  retryStrategy?: RetryStrategy;
  jitter?: boolean;
  retryOn?: (ctx: RetryContext<Op>) => boolean | Promise<boolean>;
};

/**
 * Structural stand-in for the runtime's ApiError so this module stays import-free
 * (pure types); the real `ApiError` class is assignable to it.
 */
export type ApiErrorLike = globalThis.Error & {
  url: string;
  status: number;
  statusText: string;
  body: unknown;
};

export type SettledCall = {
  // `| undefined`, so the runtime can pass an unset response under `exactOptionalPropertyTypes`.
  response?: Response | undefined;
  error?: unknown;
  attempts: number;
  durationMs: number;
};

/** One interceptor: any subset of the four hooks. */
export type Middleware<Op extends OperationContext = OperationContext> = {
  onRequest?: (ctx: RequestContext<Op>) => void | Promise<void>;
  onResponse?: (
    response: Response,
    ctx: RequestContext<Op>
  ) => Response | void | Promise<Response | void>;
  /** Throw mode only: may map/replace the error. */
  // `globalThis.Error` so a spec schema named `Error` cannot shadow it in inline mode.
  onError?: (
    error: ApiErrorLike,
    ctx: RequestContext<Op>
  ) => globalThis.Error | Promise<globalThis.Error>;
  onSettled?: (ctx: RequestContext<Op>, call: SettledCall) => void | Promise<void>;
};

/** Client configuration: transport, defaults, retry policy, middleware, and credentials. */
export type ClientConfig<Op extends OperationContext = OperationContext> = {
  serverUrl?: string;
  fetch?: typeof fetch;
  headers?:
    | Record<string, string>
    | (() => Record<string, string> | Promise<Record<string, string>>);
  retry?: RetryConfig<Op>;
  /** Milliseconds before a request attempt aborts (covers the body read too; each retry
   * attempt gets a fresh budget). Per-call `timeout` overrides it, `0` disables it.
   * SSE streams are long-lived by design and never inherit this value. */
  timeout?: number;
  /** Send an `Idempotency-Key` header on POST/PATCH (one stable key per logical call,
   * reused across retry attempts) — which also makes those retries safe under the
   * default retry policy. `true` generates a UUID per call; a function supplies the key. */
  idempotencyKey?: boolean | (() => string);
  /** Identifies this client to the API via an `X-Redocly-Client` header (the generator
   * bakes a default). Sent only OUTSIDE browsers — a custom header would force a CORS
   * preflight. Override with your own value, or `false` to disable. */
  clientHeader?: string | false;
  middleware?: Middleware<Op>[];
  auth?: AuthCredentials;
  /** Fixed at generate time by the generator (`'throw'` when omitted); `configure()` ignores it. */
  errorMode?: 'throw' | 'result';
  /**
   * How each call spells its inputs: `'grouped'` (the default) namespaces them by layer —
   * `{ path, query, headers, cookies, body }` — and `'flat'` takes one merged object.
   * Fixed at generate time, like `errorMode`, because it shapes the static types.
   */
  argsStyle?: 'grouped' | 'flat';
  onRequest?: Middleware<Op>['onRequest'];
  onResponse?: Middleware<Op>['onResponse'];
  onError?: Middleware<Op>['onError'];
};

/** Response readers for the per-call `parseAs` override. */
export type ParseAs = 'auto' | 'json' | 'text' | 'blob' | 'arrayBuffer' | 'formData' | 'stream';

/** Per-call options: standard `RequestInit` plus a retry override, a timeout override
 * (`0` disables the config default), and a forced reader. */
export type RequestOptions = RequestInit & {
  retry?: RetryConfig;
  timeout?: number;
  /** Per-call idempotency key: a literal key, `true` to generate one, `false` to skip. */
  idempotencyKey?: string | boolean | (() => string);
  parseAs?: ParseAs;
  /**
   * Throw mode only: return `{ data, headers, response }` instead of the parsed body;
   * ignored in result mode. The explicit `| undefined` keeps the wrappers' emitted
   * `envelope: undefined` strip legal under `exactOptionalPropertyTypes`.
   */
  envelope?: boolean | undefined;
};

/** Throw-mode success envelope when `RequestOptions.envelope` is `true`. */
export type Envelope<TData, THeaders = Record<string, never>> = {
  data: TData;
  headers: THeaders;
  response: Response;
};

/** Per-call options for an SSE stream; reconnect defaults to true. */
export type SseOptions = RequestInit & { reconnect?: boolean; reconnectDelay?: number };

/** A single decoded Server-Sent Event with its payload typed from the spec. */
export type ServerSentEvent<T> = { event?: string; data: T; id?: string; retry?: number };

/** Result-mode return shape: exactly one of `data`/`error` is set. */
export type Result<TData, TError> =
  | { data: TData; error: undefined; response: Response }
  | { data: undefined; error: TError; response: Response };

/**
 * The generated `Ops` type's shape: per-operation args/result, plus `kind: 'sse'` for
 * streams and, for paginated operations, `item` (the page's element type) and — on
 * result-mode clients only — `page` (the RAW page type `.pages()` yields, since
 * iteration unwraps the `Result` envelope the one-shot `result` carries).
 */
export type OpsShape = Record<
  string,
  {
    args: object;
    result: unknown;
    kind?: 'sse';
    item?: unknown;
    page?: unknown;
    /** Declared success-response headers for `{ envelope: true }` (camelCase keys). */
    headers?: object;
    /** Result-mode entries ignore the throw-only `envelope` option. */
    mode?: 'result';
  }
>;

/** The always-present client members (assigned after the operation loop — they win collisions). */
export type ClientCore<Op extends OperationContext = OperationContext> = {
  /** Merge into the config; note `middleware` REPLACES the chain (use `use()` to compose). */
  configure(config: ClientConfig<Op>): void;
  /** Append interceptors (composes with baked/publisher middleware). */
  use(...middleware: Middleware<Op>[]): void;
  auth: {
    bearer(token: TokenProvider): void;
    basic(username: string, password: string): void;
    apiKey(scheme: string, value: TokenProvider): void;
  };
};

/**
 * The standard TypeScript optionality probe: `{}` has no required members, so
 * `{} extends A` is true exactly when every member of `A` is optional.
 */
// oxlint-disable-next-line typescript/no-empty-object-type
type NoRequiredKeys<A> = {} extends A ? true : false;

/**
 * The page type `.pages()` yields: the RAW page declared by `page` (the generator
 * writes it only on result-mode paginated entries, whose `result` is the envelope),
 * or the method's own `result` (throw mode — already the raw page).
 */
type PageOf<Entry extends OpsShape[string]> = Entry extends { page: unknown }
  ? Entry['page']
  : Entry['result'];

/**
 * The auto-pagination members intersected onto a paginated method — present exactly when
 * the Ops entry declares `item` (the generator writes it only for paginated operations).
 * Args optionality mirrors the method's own; `unknown` otherwise (identity under `&`).
 * Iteration is error-mode-agnostic: `.pages()`/`.items()` yield raw pages/items, and a
 * failed page aborts iteration by throwing `ApiError`, even on result-mode clients; the
 * `onError` middleware hook (throw-mode-only) is not invoked.
 */
type Paginated<Entry extends OpsShape[string]> = 'item' extends keyof Entry
  ? NoRequiredKeys<Entry['args']> extends true
    ? {
        pages(args?: Entry['args'], init?: RequestOptions): AsyncGenerator<PageOf<Entry>>;
        items(args?: Entry['args'], init?: RequestOptions): AsyncGenerator<Entry['item']>;
      }
    : {
        pages(args: Entry['args'], init?: RequestOptions): AsyncGenerator<PageOf<Entry>>;
        items(args: Entry['args'], init?: RequestOptions): AsyncGenerator<Entry['item']>;
      }
  : unknown;

/**
 * The stable identity every client method carries: the SPEC operationId (also set as
 * `fn.name`, but `operationId` is the explicit, minification-proof form) — a robust
 * cache key for consumer wrappers (react-query keys and the like).
 */
export type OperationMethodIdentity = { readonly operationId: string };

/** Declared response-header bag for an Ops entry; empty object when none are declared. */
type HeadersOf<Entry extends OpsShape[string]> = 'headers' extends keyof Entry
  ? NonNullable<Entry['headers']>
  : Record<string, never>;

/**
 * Return type of a throw-mode call: the body by default, `Envelope<…>` for a literal
 * `envelope: true`, their union when the flag is a widened `boolean`. Exact
 * `RequestOptions` stays the body — pre-envelope package-mode flat sugar typed every
 * `init` parameter as `RequestOptions`, and widening that would break upgrades without
 * a regenerate. The `keyof` presence gate keeps `{ headers }` / `{ signal }` as the body
 * (`TInit['envelope']` through `TInit & RequestOptions` would otherwise be
 * `boolean | undefined`).
 */
export type EnvelopeResult<
  TData,
  THeaders,
  TInit extends RequestOptions | undefined,
> = TInit extends undefined
  ? TData
  : RequestOptions extends TInit
    ? TInit extends RequestOptions
      ? TData
      : EnvelopeResultForKnownInit<TData, THeaders, TInit>
    : EnvelopeResultForKnownInit<TData, THeaders, TInit>;

type EnvelopeResultForKnownInit<TData, THeaders, TInit> = 'envelope' extends keyof TInit
  ? [TInit['envelope' & keyof TInit]] extends [true]
    ? Envelope<TData, THeaders>
    : [TInit['envelope' & keyof TInit]] extends [false | undefined]
      ? TData
      : TData | Envelope<TData, THeaders>
  : TData;

/** A one-shot method whose return shape never varies with per-call options. */
type BodyMethod<Entry extends OpsShape[string]> =
  NoRequiredKeys<Entry['args']> extends true
    ? (args?: Entry['args'], init?: RequestOptions) => Promise<Entry['result']>
    : (args: Entry['args'], init?: RequestOptions) => Promise<Entry['result']>;

/**
 * One-shot (non-SSE) method: default returns the body; `{ envelope: true }` returns
 * `{ data, headers, response }` with typed declared headers.
 */
type ThrowMethod<Entry extends OpsShape[string]> =
  NoRequiredKeys<Entry['args']> extends true
    ? <Init extends RequestOptions | undefined = undefined>(
        args?: Entry['args'],
        init?: Init
      ) => Promise<EnvelopeResult<Entry['result'], HeadersOf<Entry>, Init>>
    : <Init extends RequestOptions | undefined = undefined>(
        args: Entry['args'],
        init?: Init
      ) => Promise<EnvelopeResult<Entry['result'], HeadersOf<Entry>, Init>>;

/** The typed instance client: one bound method per operation plus the core members. */
export type Client<Ops extends OpsShape, Op extends OperationContext = OperationContext> = {
  [K in keyof Ops]: Ops[K] extends { kind: 'sse' }
    ? (NoRequiredKeys<Ops[K]['args']> extends true
        ? (
            args?: Ops[K]['args'],
            init?: SseOptions
          ) => AsyncGenerator<ServerSentEvent<Ops[K]['result']>>
        : (
            args: Ops[K]['args'],
            init?: SseOptions
          ) => AsyncGenerator<ServerSentEvent<Ops[K]['result']>>) &
        OperationMethodIdentity
    : (Ops[K] extends { mode: 'result' } ? BodyMethod<Ops[K]> : ThrowMethod<Ops[K]>) &
        OperationMethodIdentity &
        Paginated<Ops[K]>;
} & ClientCore<Op>;

/** The error thrown (throw mode) for a non-2xx response, carrying the decoded error body. */
export class ApiError extends Error {
  public readonly url: string;
  public readonly status: number;
  public readonly statusText: string;
  public readonly body: unknown;
  constructor(url: string, status: number, statusText: string, body: unknown) {
    super(`Request failed with status ${status}`);
    this.name = 'ApiError';
    this.url = url;
    this.status = status;
    this.statusText = statusText;
    this.body = body;
  }
}

/** The error thrown when a request attempt exceeds the configured `timeout` — carries
 * the context a log line needs (which operation, what budget, which attempt). */
export class TimeoutError extends Error {
  public readonly operationId: string;
  public readonly timeout: number;
  public readonly attempt: number;
  constructor(operationId: string, timeout: number, attempt: number) {
    super(`Request "${operationId}" timed out after ${timeout} ms (attempt ${attempt})`);
    this.name = 'TimeoutError';
    this.operationId = operationId;
    this.timeout = timeout;
    this.attempt = attempt;
  }
}

/** The error to throw for an aborted request: the caller's abort reason when it is an Error. */
// `globalThis.Error` (not bare `Error`) so a spec schema named `Error` cannot shadow it
// when this module is embedded alongside generated types (inline mode).
function abortError(signal: AbortSignal): globalThis.Error {
  const reason = (signal as { reason?: unknown }).reason;
  if (reason instanceof Error) return reason;
  return new DOMException('The operation was aborted.', 'AbortError');
}

/**
 * The RESOLVED OpenAPI serialization spec for one query parameter — callers apply the
 * OpenAPI defaults (`style: 'form'`, `explode: true`) before building one.
 */
type QueryStyle = {
  style: NonNullable<ParamSpec['style']>;
  explode: boolean;
  allowReserved?: boolean;
};

/**
 * Encode everything except the RFC-3986 reserved set, for `allowReserved: true` params —
 * `filter=a/b` survives instead of `filter=a%2Fb`.
 */
function encodeReserved(value: string): string {
  return encodeURIComponent(value).replace(
    /%(3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/g,
    (match) => decodeURIComponent(match)
  );
}

/** Substitute `{name}` template segments with encoded values; a missing value is a caller bug. */
function substitutePath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_match, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Missing path parameter "${name}"`);
    return encodeURIComponent(String(value));
  });
}

/**
 * Build the request URL: `serverUrl` (trailing slash trimmed) + path + serialized query.
 * Query parameters honor their OpenAPI `style`/`explode`/`allowReserved` (from `styles`);
 * without a spec, arrays repeat the key (`form`+`explode`), objects serialize as
 * `deepObject` brackets, and `null`/`undefined` entries are skipped.
 */
function buildUrl(
  serverUrl: string,
  path: string,
  query?: Record<string, QueryValue>,
  styles?: Record<string, QueryStyle>
): string {
  // Trim trailing slashes with a scan, not `/\/+$/` — an anchored `+` regex is
  // quadratic on adversarial many-slash input (the server URL is caller data).
  let end = serverUrl.length;
  while (end > 0 && serverUrl.charCodeAt(end - 1) === 47 /* '/' */) end--;
  const url = serverUrl.slice(0, end) + path;
  if (!query) return url;
  const params = new URLSearchParams();
  const raw: string[] = [];
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    const spec = styles?.[key];
    if (!spec) {
      if (Array.isArray(value)) {
        for (const v of value) {
          if (v !== undefined && v !== null) params.append(key, String(v));
        }
      } else if (Object(value) === value) {
        // Object-valued query params use `deepObject` style: key[subKey]=subValue.
        for (const [subKey, subValue] of Object.entries(value)) {
          if (subValue !== undefined && subValue !== null) {
            params.append(`${key}[${subKey}]`, String(subValue));
          }
        }
      } else {
        params.append(key, String(value));
      }
      continue;
    }
    if (Array.isArray(value)) {
      const items = value.filter((v) => v !== undefined && v !== null).map(String);
      if (spec.style === 'form' && spec.explode) {
        for (const v of items) {
          if (spec.allowReserved) raw.push(`${key}=${encodeReserved(v)}`);
          else params.append(key, v);
        }
      } else {
        // Delimited styles put the LITERAL delimiter on the wire; only the
        // values are encoded. `%20` (not `+`) is the literal space delimiter.
        const delim =
          spec.style === 'pipeDelimited' ? '|' : spec.style === 'spaceDelimited' ? '%20' : ',';
        const enc = spec.allowReserved ? encodeReserved : encodeURIComponent;
        raw.push(`${encodeURIComponent(key)}=${items.map(enc).join(delim)}`);
      }
    } else if (Object(value) === value) {
      // `deepObject` (and any object spec, for now): key[subKey]=subValue.
      for (const [subKey, subValue] of Object.entries(value)) {
        if (subValue !== undefined && subValue !== null) {
          if (spec.allowReserved) raw.push(`${key}[${subKey}]=${encodeReserved(String(subValue))}`);
          else params.append(`${key}[${subKey}]`, String(subValue));
        }
      }
    } else if (spec.allowReserved) {
      raw.push(`${key}=${encodeReserved(String(value))}`);
    } else {
      params.append(key, String(value));
    }
  }
  const qs = [params.toString(), ...raw].filter(Boolean).join('&');
  return qs ? `${url}?${qs}` : url;
}

/**
 * Read the response body per `kind`. `'auto'` negotiates from the content type
 * (JSON, then `text/*`, then Blob); `204` responses read nothing. A `'void'`
 * operation (no declared 2xx content) still returns a JSON body the server
 * actually sends: the static type stays `void`, but silently dropping real data
 * behind a spec gap is the worse failure — consumers can reach it with a cast
 * while the API description catches up.
 */
async function parse(response: Response, kind: ParseAs | 'void'): Promise<unknown> {
  if (kind === 'void') {
    if (response.status === 204 || response.status === 205 || response.status === 304) {
      return undefined;
    }
    const contentType = (response.headers.get('content-type') ?? '').toLowerCase();
    if (!contentType.includes('json')) return undefined;
    // Best-effort: an empty or malformed body on an undeclared response stays undefined.
    const text = await response.text().catch(() => '');
    if (text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
  if (response.status === 204) return undefined;
  if (kind === 'stream') return response.body;
  if (kind === 'blob') return response.blob();
  if (kind === 'arrayBuffer') return response.arrayBuffer();
  if (kind === 'formData') return response.formData();
  if (kind === 'text') return response.text();
  if (kind === 'json') return response.json();
  // 'auto' — negotiate from the response's content type (case-insensitively:
  // `Text/Plain` and `application/JSON` are valid per RFC 9110).
  const contentType = (response.headers.get('content-type') ?? '').toLowerCase();
  if (contentType.includes('json')) return response.json();
  if (contentType.startsWith('text/')) return response.text();
  // An untyped body reads as a Blob — but an EMPTY one resolves to undefined: a 2xx
  // with `Content-Length: 0` must not yield a truthy `new Blob([])` that silently
  // defeats every `!data` guard downstream.
  const blob = await response.blob();
  return blob.size > 0 ? blob : undefined;
}

/** Best-effort decode of a non-2xx body (JSON when declared, else text; undefined on failure). */
async function readError(response: Response): Promise<unknown> {
  const contentType = response.headers.get('content-type') ?? '';
  if (contentType.toLowerCase().includes('json')) {
    return response.json().catch(() => undefined);
  }
  return response.text().catch(() => undefined);
}

const IDEMPOTENT_METHODS = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
const TRANSIENT_STATUS = new Set([408, 429, 500, 502, 503, 504]);

/**
 * The default retry predicate: idempotent methods — or any request carrying an
 * `Idempotency-Key` header, which makes re-sending safe — on a transport error or a
 * transient status. A custom `retryOn` fully replaces this (no method check kept).
 */
export function defaultRetryOn(ctx: RetryContext): boolean {
  const safeToResend =
    IDEMPOTENT_METHODS.has(ctx.request.method.toUpperCase()) ||
    'Idempotency-Key' in ctx.request.headers ||
    'idempotency-key' in ctx.request.headers;
  if (!safeToResend) return false;
  return ctx.response === undefined || TRANSIENT_STATUS.has(ctx.response.status);
}

/**
 * The delay before the next attempt: a `Retry-After` header (seconds or HTTP-date)
 * wins; otherwise fixed/exponential backoff over `retryDelay`, with full jitter
 * unless `jitter === false`.
 */
function retryDelay(retry: RetryConfig, attempt: number, retryAfter: string | null): number {
  if (retryAfter) {
    const seconds = Number(retryAfter);
    if (!Number.isNaN(seconds)) return seconds * 1000;
    const when = Date.parse(retryAfter);
    if (!Number.isNaN(when)) return Math.max(0, when - Date.now());
  }
  const base = retry.retryDelay ?? 1000;
  const raw = retry.retryStrategy === 'fixed' ? base : base * Math.pow(2, attempt - 1);
  return retry.jitter === false ? raw : Math.random() * raw;
}

/** Abort-aware sleep: resolves after `ms`, rejects with the abort reason immediately on abort. */
function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(abortError(signal));
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      reject(abortError(signal as AbortSignal));
    };
    const timer = setTimeout(() => {
      if (signal) signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    if (signal) signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** Resolve a credential: a literal passes through; a function is awaited per request. */
async function resolveToken(provider: TokenProvider): Promise<string> {
  return typeof provider === 'function' ? await provider() : provider;
}

/** UTF-8-safe base64: bare `btoa` throws on non-Latin-1 credentials (RFC 7617 allows UTF-8). */
function encodeBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Whether a credential for this scheme is configured on the instance. */
function isConfigured(scheme: SecuritySpec, config: ClientConfig): boolean {
  if (scheme.kind === 'apiKey') return config.auth?.apiKey?.[scheme.scheme] !== undefined;
  if (scheme.kind === 'bearer') return config.auth?.bearer !== undefined;
  return config.auth?.basic !== undefined;
}

/**
 * Build the auth headers/query for one operation's `security` OR-alternatives from the
 * instance credentials (`config.auth`) — capability module, wired into `createClient`.
 * The first alternative whose schemes (an AND-set) are all configured is applied, so
 * "bearer OR apiKey" works with either credential and never sends both. When none is
 * fully configured, the first alternative's configured schemes are still sent (the
 * server rejects the request, mirroring the previous behavior).
 * Cookie-borne apiKeys fold into a single `Cookie` header joined with `; `.
 */
async function resolveAuth(
  security: readonly (readonly SecuritySpec[])[],
  config: ClientConfig
): Promise<{ headers: Record<string, string>; query: Record<string, string> }> {
  const alternative =
    security.find((schemes) => schemes.every((scheme) => isConfigured(scheme, config))) ??
    security[0] ??
    [];
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  const cookies: string[] = [];
  for (const scheme of alternative) {
    if (scheme.kind === 'apiKey') {
      const provider = config.auth?.apiKey?.[scheme.scheme];
      if (provider === undefined) continue;
      const value = await resolveToken(provider);
      if (scheme.in === 'header') headers[scheme.name] = value;
      else if (scheme.in === 'query') query[scheme.name] = value;
      // Cookie values may contain reserved characters (`;`, `=`, space, …); percent-encode
      // so the credential can't break the `Cookie` header syntax.
      else cookies.push(`${scheme.name}=${encodeURIComponent(value)}`);
    } else if (scheme.kind === 'bearer') {
      const provider = config.auth?.bearer;
      if (provider !== undefined) headers.Authorization = `Bearer ${await resolveToken(provider)}`;
    } else {
      const basic = config.auth?.basic;
      if (basic !== undefined) {
        headers.Authorization = `Basic ${encodeBase64(`${basic.username}:${basic.password}`)}`;
      }
    }
  }
  if (cookies.length > 0) headers.Cookie = cookies.join('; ');
  return { headers, query };
}

/**
 * Merge a publisher's baked setup (`defineClientSetup({...})`) with the app's config:
 * app config fields win per-field over baked defaults, while middleware composes —
 * baked middleware runs first, then the app's.
 */
export function mergeSetup(
  setup: { config?: ClientConfig; middleware?: Middleware[] } | undefined,
  config: ClientConfig = {}
): ClientConfig {
  return {
    ...setup?.config,
    ...config,
    middleware: [...(setup?.middleware ?? []), ...(config.middleware ?? [])],
  };
}

/**
 * Optional behaviors the send core can use but never statically imports — wired by
 * `createClient` (the same seam the future inline-mode assembler relies on).
 */
type SendCapabilities = {
  /** Serialize a typed multipart body (a plain object) to FormData. */
  serializeMultipart?: (body: Record<string, unknown>) => FormData;
};

/**
 * Normalize a caller's `HeadersInit` (plain record, `Headers` instance, or entry pairs)
 * to a plain record — spreading a `Headers` or an array contributes no entries.
 */
function toHeaderRecord(headers: HeadersInit | undefined): Record<string, string> {
  if (headers === undefined) return {};
  if (headers instanceof Headers) {
    const record: Record<string, string> = {};
    headers.forEach((value, key) => {
      record[key] = value;
    });
    return record;
  }
  if (Array.isArray(headers)) return Object.fromEntries(headers);
  return headers;
}

/**
 * The effective middleware chain for a request: the single `onRequest`/`onResponse`/
 * `onError` config hooks as one implicit first middleware, then `config.middleware`.
 */
function middlewareChain(config: ClientConfig): Middleware[] {
  const single =
    config.onRequest || config.onResponse || config.onError
      ? [
          {
            ...(config.onRequest ? { onRequest: config.onRequest } : {}),
            ...(config.onResponse ? { onResponse: config.onResponse } : {}),
            ...(config.onError ? { onError: config.onError } : {}),
          },
        ]
      : [];
  return [...single, ...(config.middleware ?? [])];
}

/**
 * `AbortSignal.timeout()` where the platform has it, else an `AbortController` armed by
 * `setTimeout`: Chrome before 103, Safari before 16, and Firefox before 100 lack the
 * static, and every request with a timeout would throw before `fetch` runs.
 */
function timeoutSignal(ms: number): AbortSignal {
  if (typeof AbortSignal.timeout === 'function') return AbortSignal.timeout(ms);
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new DOMException(`Timed out after ${ms} ms`, 'TimeoutError'));
  }, ms);
  return controller.signal;
}

/**
 * `AbortSignal.any()` where the platform has it, else a controller that follows whichever
 * signal aborts first: Chrome before 116, Safari before 17.4, and Firefox before 124 lack
 * the static. The listeners come off once one signal fires, so a caller's long-lived
 * signal does not keep one per request.
 */
function anySignal(signals: AbortSignal[]): AbortSignal {
  if (typeof AbortSignal.any === 'function') return AbortSignal.any(signals);
  const controller = new AbortController();
  const listeners = new Map<AbortSignal, () => void>();
  const abort = (reason: unknown) => {
    for (const [signal, listener] of listeners) signal.removeEventListener('abort', listener);
    controller.abort(reason);
  };
  for (const signal of signals) {
    const listener = () => abort(signal.reason);
    listeners.set(signal, listener);
    signal.addEventListener('abort', listener);
  }
  return controller.signal;
}

/**
 * The fetch core shared by every operation: default + config + per-call headers, the
 * `onRequest` chain (BEFORE body serialization, so mutations are sent), body
 * serialization (JSON, or FormData via the multipart capability; a stream passes
 * through in one attempt), the retry loop
 * (idempotent-only defaults, `Retry-After`, abandoned-body drain), and the reverse
 * `onResponse` onion, then the `onSettled` chain once with the final outcome. Returns the
 * final response plus the request context.
 */
async function send(
  config: ClientConfig,
  op: OperationContext,
  url: string,
  init: RequestOptions,
  body: unknown | undefined,
  bodySpec: { contentType: string; multipart?: boolean } | undefined,
  caps: SendCapabilities,
  accept = 'application/json'
): Promise<{ response: Response; context: RequestContext }> {
  const { retry: callRetry, timeout: callTimeout, idempotencyKey: callKey, ...fetchInit } = init;
  const retry: RetryConfig = { ...config.retry, ...callRetry };
  const timeout = callTimeout ?? config.timeout;
  const idempotency = callKey ?? config.idempotencyKey;
  const extra = typeof config.headers === 'function' ? await config.headers() : config.headers;
  const headers: Record<string, string> = {
    Accept: accept,
    ...extra,
    ...toHeaderRecord(fetchInit.headers),
  };
  const method = (fetchInit.method ?? 'GET').toUpperCase();
  // One stable key per LOGICAL call — set before the retry loop so every attempt
  // re-sends the same key; a caller-provided header always wins.
  if (
    idempotency !== undefined &&
    idempotency !== false &&
    (method === 'POST' || method === 'PATCH') &&
    !('Idempotency-Key' in headers) &&
    !('idempotency-key' in headers)
  ) {
    headers['Idempotency-Key'] =
      typeof idempotency === 'string'
        ? idempotency
        : typeof idempotency === 'function'
          ? idempotency()
          : crypto.randomUUID();
  }
  // Client identification for the API owner's telemetry — never in browsers, where a
  // custom header would force a CORS preflight the API may not allow.
  if (
    typeof config.clientHeader === 'string' &&
    typeof document === 'undefined' &&
    !('X-Redocly-Client' in headers) &&
    !('x-redocly-client' in headers)
  ) {
    headers['X-Redocly-Client'] = config.clientHeader;
  }
  const context: RequestContext = {
    url,
    method: fetchInit.method ?? 'GET',
    headers,
    body,
    operation: op,
  };
  const middleware = middlewareChain(config);
  for (const mw of middleware) if (mw.onRequest) await mw.onRequest(context);
  // Serialize AFTER onRequest so body mutations (case conversion, enveloping, signing) take effect.
  let payload: BodyInit | undefined;
  let isStream = false;
  if (context.body !== undefined) {
    const value = context.body;
    const isBinary =
      value instanceof Blob ||
      value instanceof ArrayBuffer ||
      ArrayBuffer.isView(value as ArrayBufferView);
    const isFormData = typeof FormData !== 'undefined' && value instanceof FormData;
    const isURLSearchParams = value instanceof URLSearchParams;
    isStream =
      (typeof ReadableStream !== 'undefined' && value instanceof ReadableStream) ||
      (value !== null &&
        typeof (value as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator] === 'function');
    const hasContentType = 'Content-Type' in context.headers || 'content-type' in context.headers;
    if (isFormData || isURLSearchParams || isBinary || isStream || typeof value === 'string') {
      payload = value as BodyInit;
      // `fetch` derives the type of FormData and URLSearchParams, boundary included, and a
      // multipart boundary is only the caller's to set. Any other pass-through body gets
      // the declared type when the caller set none.
      const declared = bodySpec?.contentType;
      if (
        !isFormData &&
        !isURLSearchParams &&
        !hasContentType &&
        declared !== undefined &&
        !declared.toLowerCase().includes('multipart')
      ) {
        context.headers['Content-Type'] = declared;
      }
    } else if (bodySpec?.multipart === true) {
      if (!caps.serializeMultipart) {
        throw new Error('Multipart capability not wired: cannot serialize the request body');
      }
      payload = caps.serializeMultipart(value as Record<string, unknown>);
    } else {
      payload = JSON.stringify(value);
      if (!hasContentType) {
        // The spec's declared request content type (e.g. application/merge-patch+json).
        context.headers['Content-Type'] = bodySpec?.contentType ?? 'application/json';
      }
    }
  }
  const doFetch = config.fetch ?? fetch;
  // A stream is consumed by the first attempt and cannot be replayed, so it never retries.
  const maxAttempts = isStream ? 1 : 1 + (retry.retries ?? 0);
  const retryOn = retry.retryOn ?? defaultRetryOn;
  const signal = fetchInit.signal ?? undefined;

  const startedAt = Date.now();
  let attempt = 0;
  let finalResponse: Response;
  let lastResponse: Response | undefined;
  try {
    while (true) {
      if (signal?.aborted) throw abortError(signal);
      attempt++;
      // A fresh timeout budget per attempt; the caller's signal still wins the race.
      // The composed signal also governs reading the response body.
      const budget = timeout ? timeoutSignal(timeout) : undefined;
      const attemptSignal = budget && signal ? anySignal([signal, budget]) : (budget ?? signal);
      let response: Response;
      try {
        response = await doFetch(context.url, {
          ...fetchInit,
          // `fetch` requires it for a stream body.
          ...(isStream ? { duplex: 'half' } : {}),
          signal: attemptSignal ?? null,
          method: context.method,
          headers: context.headers,
          body: payload ?? null,
        });
      } catch (error) {
        // Decided before any await, when no timer can have fired since `fetch` rejected: an
        // aborted budget means this attempt timed out. The abort reason's name is no
        // evidence, because Chrome 103 to 123 abort a timeout with `AbortError`.
        const timedOut = timeout !== undefined && budget?.aborted && !signal?.aborted;
        if (
          attempt < maxAttempts &&
          !signal?.aborted &&
          (await retryOn({ attempt, request: context, error }))
        ) {
          await sleep(retryDelay(retry, attempt, null), signal);
          continue;
        }
        // Our timeout fired (never the caller's own abort — that rethrows untouched):
        // wrap the bare DOMException with the context a log line needs.
        if (timedOut) throw new TimeoutError(op.id, timeout, attempt);
        throw error;
      }
      lastResponse = response;
      // Reverse order: the last-registered middleware wraps closest to the network (onion).
      for (let i = middleware.length - 1; i >= 0; i--) {
        const onResponse = middleware[i]?.onResponse;
        if (onResponse) {
          const replaced = await onResponse(response, context);
          if (replaced && replaced !== response) {
            // Cancel the abandoned original's body — like the retry path, an unread body
            // keeps its connection checked out under Node/undici.
            await response.body?.cancel().catch(() => undefined);
            response = replaced;
            lastResponse = replaced;
          }
        }
      }
      if (
        !response.ok &&
        attempt < maxAttempts &&
        !signal?.aborted &&
        (await retryOn({ attempt, request: context, response }))
      ) {
        const retryAfter = response.headers.get('retry-after');
        // Drain the abandoned response body before the next attempt: an unread body
        // keeps the connection checked out (and can stall the pool) under Node/undici
        // and other strict HTTP clients. Ignore errors (e.g. a middleware already read it).
        await response.body?.cancel().catch(() => undefined);
        lastResponse = undefined;
        await sleep(retryDelay(retry, attempt, retryAfter), signal);
        continue;
      }
      finalResponse = response;
      break;
    }
  } catch (error) {
    const settled: SettledCall = {
      response: lastResponse,
      error,
      attempts: attempt,
      durationMs: Date.now() - startedAt,
    };
    for (const mw of middleware) {
      if (!mw.onSettled) continue;
      try {
        await mw.onSettled(context, settled);
      } catch (hookError) {
        globalThis.console?.warn('onSettled hook failed', hookError);
      }
    }
    throw error;
  }
  const settled: SettledCall = {
    response: finalResponse,
    attempts: attempt,
    durationMs: Date.now() - startedAt,
  };
  const hookErrors: unknown[] = [];
  for (const mw of middleware) {
    if (!mw.onSettled) continue;
    try {
      await mw.onSettled(context, settled);
    } catch (hookError) {
      hookErrors.push(hookError);
    }
  }
  if (hookErrors.length > 0) {
    // The caller never gets this response, so release its connection.
    await finalResponse.body?.cancel().catch(() => undefined);
    throw hookErrors[0];
  }
  return { response: finalResponse, context };
}

/**
 * The optional behaviors `createClientCore` can dispatch to but never statically
 * imports. The package's public `createClient` wires the full set; the future
 * inline-mode assembler wires only the capabilities a spec needs.
 */
type Capabilities = SendCapabilities & {
  resolveAuth?: (
    security: readonly (readonly SecuritySpec[])[],
    config: ClientConfig
  ) => Promise<{ headers: Record<string, string>; query: Record<string, string> }>;
  sse?: (
    config: ClientConfig,
    op: OperationContext,
    // Re-preparing per (re)connect (not a frozen url/init) lets a refresh-style
    // TokenProvider issue a fresh credential after a dropped stream reconnects.
    prepare: () => Promise<{ url: string; init: SseOptions }>,
    dataKind: 'json' | 'text'
  ) => AsyncGenerator<ServerSentEvent<unknown>>;
  paginate?: {
    pages: (
      call: (args?: OperationArgs, init?: RequestOptions) => Promise<unknown>,
      spec: PaginationSpec,
      args?: OperationArgs,
      init?: RequestOptions
    ) => AsyncGenerator<unknown>;
    items: (
      call: (args?: OperationArgs, init?: RequestOptions) => Promise<unknown>,
      spec: PaginationSpec,
      args?: OperationArgs,
      init?: RequestOptions
    ) => AsyncGenerator<unknown>;
    // The `link`-style iterators need the raw `Link` header + page URL, which the
    // parsed-page call above cannot carry (the shape mirrors paginate's `LinkPageCall`).
    pagesByLink: (
      call: (
        args?: OperationArgs,
        init?: RequestOptions
      ) => Promise<{ page: unknown; linkHeader: string | null; url: string }>,
      spec: PaginationSpec,
      args?: OperationArgs,
      init?: RequestOptions
    ) => AsyncGenerator<unknown>;
    itemsByLink: (
      call: (
        args?: OperationArgs,
        init?: RequestOptions
      ) => Promise<{ page: unknown; linkHeader: string | null; url: string }>,
      spec: PaginationSpec,
      args?: OperationArgs,
      init?: RequestOptions
    ) => AsyncGenerator<unknown>;
  };
};

/**
 * One call's inputs, namespaced by transport layer. `argsStyle: 'flat'` clients accept the
 * merged form instead (every parameter and body property at one level) — `namespaceArgs`
 * converts it to this shape before anything downstream reads it.
 */
type OperationArgs = {
  path?: Record<string, unknown>;
  query?: Record<string, QueryValue>;
  body?: unknown;
  headers?: Record<string, unknown>;
  cookies?: Record<string, unknown>;
} & Record<string, unknown>;

/** The five layer keys, and the only top-level keys a namespaced call may carry. */
const LAYERS: readonly string[] = ['path', 'query', 'body', 'headers', 'cookies'];

/** Where a declared parameter's `in` value puts it. */
const LAYER_OF: Record<string, 'path' | 'query' | 'headers' | 'cookies'> = {
  path: 'path',
  query: 'query',
  header: 'headers',
  cookie: 'cookies',
};

/**
 * Merged (`argsStyle: 'flat'`) args → the namespaced shape. A key that names a declared
 * parameter goes to that parameter's layer; anything else is a property of the request
 * body, which is how a flat call spells an object body. `body` stays reserved for the
 * operations a flat call cannot merge (an array, a scalar, or a binary body).
 */
function namespaceArgs(op: OperationDescriptor, args: OperationArgs): OperationArgs {
  const layers: Record<string, Record<string, unknown>> = {};
  let body: unknown;
  let properties: Record<string, unknown> | undefined;
  const layerOfParam = new Map((op.params ?? []).map((param) => [param.name, param.in]));
  for (const [key, value] of Object.entries(args)) {
    const layer = LAYER_OF[layerOfParam.get(key) ?? ''];
    if (layer !== undefined) {
      (layers[layer] ??= {})[key] = value;
    } else if (key === 'body' && op.body !== undefined) {
      body = value;
    } else if (op.body !== undefined) {
      (properties ??= {})[key] = value;
    } else {
      throw new TypeError(
        `Unknown argument "${key}" for operation "${op.id}": it names no declared parameter, and the operation takes no request body.`
      );
    }
  }
  const namespaced: OperationArgs = {};
  if (layers.path) namespaced.path = layers.path;
  // The flat surface types every query value, so the collected bag is one by construction.
  if (layers.query) namespaced.query = layers.query as Record<string, QueryValue>;
  if (layers.headers) namespaced.headers = layers.headers;
  if (layers.cookies) namespaced.cookies = layers.cookies;
  if (properties !== undefined) namespaced.body = properties;
  else if (body !== undefined) namespaced.body = body;
  return namespaced;
}

/** The response reader implied by the descriptor (before any per-call `parseAs` override). */
/**
 * The `Accept` header matching how the response will be read — a blob/text operation
 * must not ask for `application/json` (a content-negotiating server would 406 or
 * answer with a JSON error body instead of the payload). Caller `init.headers` and
 * `config.headers` still override.
 */
function acceptFor(kind: ParseAs | 'void'): string {
  if (kind === 'text') return 'text/*';
  if (kind === 'blob' || kind === 'arrayBuffer' || kind === 'stream' || kind === 'formData') {
    return '*/*';
  }
  return 'application/json'; // json | auto | void
}

function kindFor(op: OperationDescriptor): ParseAs | 'void' {
  if (op.responseKind === 'void' || op.responseKind === 'blob' || op.responseKind === 'text') {
    return op.responseKind;
  }
  return 'auto';
}

/**
 * The call's inputs in namespaced form, converting first on a flat-style client. An
 * operation the generator marked `argsStyle: 'grouped'` is already namespaced — its names
 * could not be merged, so its input type never offered the flat shape.
 */
function inputOf(
  op: OperationDescriptor,
  args: OperationArgs,
  config: ClientConfig
): OperationArgs {
  const merged = config.argsStyle === 'flat' && op.argsStyle !== 'grouped';
  return merged ? namespaceArgs(op, args) : args;
}

/** Route the namespaced args to the request pieces. */
function splitArgs(op: OperationDescriptor, args: OperationArgs) {
  // An unknown layer key can only be a bug (usually flat-style args on a namespaced
  // client). TypeScript catches it, but a transpiler that skips type-checking would
  // otherwise ship a request that silently drops the value — fail the call loudly.
  for (const key of Object.keys(args)) {
    if (!LAYERS.includes(key)) {
      throw new TypeError(
        `Unknown argument "${key}" for operation "${op.id}". Inputs are grouped by layer: ${LAYERS.join(', ')}.`
      );
    }
  }
  return {
    path: args.path ?? {},
    query: args.query,
    body: args.body,
    headers: args.headers,
    cookies: args.cookies,
  };
}

/**
 * The query-serialization hints for the descriptor's query params. A spec is built only
 * when the param deviates from the OpenAPI defaults (`form` + `explode: true`, encoded),
 * and always fully resolved — so `explode: false` or `allowReserved` alone (no `style`)
 * are honored, and an omitted `explode` keeps the exploded default.
 */
function queryStyles(op: OperationDescriptor): Record<string, QueryStyle> | undefined {
  let styles: Record<string, QueryStyle> | undefined;
  for (const param of op.params ?? []) {
    if (param.in !== 'query') continue;
    const deviates =
      (param.style !== undefined && param.style !== 'form') ||
      param.explode === false ||
      param.allowReserved === true;
    if (!deviates) continue;
    styles ??= {};
    styles[param.name] = {
      style: param.style ?? 'form',
      explode: param.explode ?? true,
      ...(param.allowReserved === undefined ? {} : { allowReserved: param.allowReserved }),
    };
  }
  return styles;
}

/** Stringify caller-supplied extra headers, skipping empty entries. */
function stringHeaders(headers: Record<string, unknown> | undefined): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [key, value] of Object.entries(headers ?? {})) {
    if (value !== undefined && value !== null) out[key] = String(value);
  }
  return out;
}

/** Build the request pieces an attempt needs: the final URL and the merged per-call init. */
async function prepareRequest(
  config: ClientConfig,
  op: OperationDescriptor,
  args: OperationArgs,
  init: RequestOptions | SseOptions,
  caps: Capabilities
): Promise<{ url: string; init: RequestOptions; body: unknown }> {
  const { path, query, body, headers, cookies } = splitArgs(op, args);
  const authed: { headers: Record<string, string>; query: Record<string, string> } =
    op.security?.length && caps.resolveAuth
      ? await caps.resolveAuth(op.security, config)
      : { headers: {}, query: {} };
  // Cookie params join the auth-injected cookies in one `Cookie` header (values
  // percent-encoded, like auth cookies). Server-side only — browsers own the header.
  const cookiePairs = Object.entries(cookies ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([cookieName, value]) => `${cookieName}=${encodeURIComponent(String(value))}`);
  if (cookiePairs.length > 0) {
    authed.headers.Cookie = [authed.headers.Cookie, ...cookiePairs].filter(Boolean).join('; ');
  }
  const fullQuery: Record<string, QueryValue> = { ...query, ...authed.query };
  const url = buildUrl(
    config.serverUrl ?? '',
    substitutePath(op.path, path),
    Object.keys(fullQuery).length > 0 ? fullQuery : undefined,
    queryStyles(op)
  );
  const mergedInit: RequestOptions = {
    ...init,
    method: op.method.toUpperCase(),
    // Precedence, lowest → highest (later spreads win): injected auth → explicit
    // header params → caller `init.headers` — the caller always overrides both.
    headers: {
      ...authed.headers,
      ...stringHeaders(headers),
      ...toHeaderRecord(init.headers),
    },
  };
  return { url, init: mergedInit, body };
}

/** Coerce a single declared response header value; omit when absent or unparsable. */
function coerceResponseHeader(
  raw: string | null,
  type: ResponseHeaderSpec['type']
): string | number | boolean | undefined {
  if (raw === null) return undefined;
  if (type === 'number') {
    if (raw.trim() === '') return undefined;
    const value = Number(raw);
    return Number.isFinite(value) ? value : undefined;
  }
  if (type === 'boolean') {
    const value = raw.trim().toLowerCase();
    if (value === 'true') return true;
    if (value === 'false') return false;
    return undefined;
  }
  return raw;
}

/** Build the camelCase declared-header bag for a throw-mode envelope. */
function readEnvelopeHeaders(
  response: Response,
  specs: readonly ResponseHeaderSpec[] | undefined
): Record<string, string | number | boolean> {
  const headers: Record<string, string | number | boolean> = {};
  for (const spec of specs ?? []) {
    const value = coerceResponseHeader(response.headers.get(spec.name), spec.type);
    if (value !== undefined) headers[spec.key] = value;
  }
  return headers;
}

/** One non-SSE call: send, then branch on the configured error mode. */
async function execute(
  config: ClientConfig,
  op: OperationDescriptor,
  args: OperationArgs,
  init: RequestOptions,
  caps: Capabilities
): Promise<unknown> {
  const prepared = await prepareRequest(config, op, args, init, caps);
  const opCtx: OperationContext = { id: op.id, path: op.path, tags: [...(op.tags ?? [])] };
  // `parseAs` / `envelope` are client options, not fetch RequestInit fields.
  const { parseAs, envelope, ...sendInit } = prepared.init;
  const readKind = parseAs ?? kindFor(op);
  const { response, context } = await send(
    config,
    opCtx,
    prepared.url,
    sendInit,
    prepared.body,
    op.body,
    caps,
    acceptFor(readKind)
  );
  if (config.errorMode === 'result') {
    if (!response.ok) {
      return { data: undefined, error: await readError(response), response };
    }
    return { data: await parse(response, readKind), error: undefined, response };
  }
  if (!response.ok) {
    let error: globalThis.Error = new ApiError(
      context.url,
      response.status,
      response.statusText,
      await readError(response)
    );
    // Thread the error through each middleware's onError in turn (each may replace it).
    for (const mw of middlewareChain(config)) {
      if (mw.onError) error = await mw.onError(error as ApiErrorLike, context);
    }
    throw error;
  }
  const data = await parse(response, readKind);
  if (envelope === true) {
    return {
      data,
      headers: readEnvelopeHeaders(response, op.responseHeaders),
      response,
    };
  }
  return data;
}

/** The paginate capability, or a descriptive throw when a paginated op is iterated unwired. */
function paginateCapability(caps: Capabilities, op: OperationDescriptor) {
  if (!caps.paginate) {
    throw new Error(`Pagination capability not wired: cannot iterate operation "${op.id}"`);
  }
  return caps.paginate;
}

/**
 * The per-page call the iterators drive: the method itself in throw mode; in result
 * mode a wrapper that unwraps the `{ data, error, response }` envelope — the page
 * pointers are data-rooted — rethrowing a failed page as `ApiError` (iteration is
 * error-mode-agnostic; the throw-mode-only `onError` middleware hook is not invoked).
 */
function pageCall(
  method: (args?: OperationArgs, init?: RequestOptions) => Promise<unknown>,
  config: ClientConfig
) {
  const callWithoutEnvelope = (args?: OperationArgs, init?: RequestOptions) => {
    if (!init || init.envelope === undefined) return method(args, init);
    const { envelope: _envelope, ...pageInit } = init;
    return method(args, pageInit);
  };
  if (config.errorMode !== 'result') return callWithoutEnvelope;
  return async (args?: OperationArgs, init?: RequestOptions) => {
    const envelope = (await callWithoutEnvelope(args, init)) as {
      data: unknown;
      error: unknown;
      response: Response;
    };
    // Failure is `!response.ok` — NOT `data === undefined`: a successful bodyless page
    // (204/void) also parses to undefined data, and a failed page's `error` can be
    // undefined too (unreadable body). The pointers then miss on the undefined data
    // and iteration stops cleanly, which is the correct semantics for an empty page.
    if (!envelope.response.ok) {
      const { response } = envelope;
      throw new ApiError(response.url, response.status, response.statusText, envelope.error);
    }
    return envelope.data;
  };
}

/**
 * The per-page call the `link`-style iterators drive: like `execute`, but returning the
 * parsed page together with the raw `Link` header and the page's own URL (for resolving
 * a relative `rel="next"` target). Error-mode-agnostic like all iteration: a failed
 * page throws `ApiError` even on result-mode clients.
 */
function linkPageCall(config: ClientConfig, op: OperationDescriptor, caps: Capabilities) {
  return async (args: OperationArgs = {}, init: RequestOptions = {}) => {
    const prepared = await prepareRequest(config, op, args, init, caps);
    const { parseAs, envelope: _envelope, ...sendInit } = prepared.init;
    const readKind = parseAs ?? kindFor(op);
    const opCtx: OperationContext = { id: op.id, path: op.path, tags: [...(op.tags ?? [])] };
    const { response } = await send(
      config,
      opCtx,
      prepared.url,
      sendInit,
      prepared.body,
      op.body,
      caps,
      acceptFor(readKind)
    );
    if (!response.ok) {
      throw new ApiError(
        prepared.url,
        response.status,
        response.statusText,
        await readError(response)
      );
    }
    return {
      page: await parse(response, readKind),
      linkHeader: response.headers.get('link'),
      // Some `Response` implementations leave `url` empty (mocks, constructed responses).
      url: response.url === '' ? prepared.url : response.url,
    };
  };
}

/**
 * Build a typed instance client over operation descriptors: one real bound method per
 * operation (attached by a construction-time loop — no Proxy), plus the core members
 * (`configure`/`use`/`auth`), which are assigned AFTER the loop so they win any name
 * collision with an operation. All behavior dispatches through the capability seam.
 */
function createClientCore<
  Ops extends OpsShape,
  Id extends string = string,
  Path extends string = string,
  Tag extends string = string,
>(
  operations: Record<string, OperationDescriptor>,
  initial: ClientConfig<OperationContext<Id, Path, Tag>> = {},
  caps: Capabilities = {}
): Client<Ops, OperationContext<Id, Path, Tag>> {
  // The literal-union narrowing is a compile-time DX contract only; internally the
  // runtime works with the base (string-typed) context. One cast at this boundary —
  // `ClientConfig<Narrow>` is not assignable to `ClientConfig` (middleware ctx
  // params are contravariant).
  const given = initial as ClientConfig;
  // Private mutable config; the middleware array is copied so `use()` never mutates the caller's.
  const config: ClientConfig = { ...given, middleware: [...(given.middleware ?? [])] };
  const client = {} as Record<string, unknown>;

  for (const [name, op] of Object.entries(operations)) {
    if (op.responseKind === 'sse') {
      const method = (given: OperationArgs = {}, init: SseOptions = {}) => {
        const args = inputOf(op, given, config);
        if (!caps.sse) {
          throw new Error(`SSE capability not wired: cannot stream operation "${op.id}"`);
        }
        const stream = caps.sse;
        return (async function* () {
          const opCtx: OperationContext = { id: op.id, path: op.path, tags: [...(op.tags ?? [])] };
          // A thunk the stream re-runs on every (re)connect, so auth (which `prepareRequest`
          // resolves) is refreshed per attempt rather than frozen at the first connect.
          const prepare = async () => {
            const prepared = await prepareRequest(config, op, args, init, caps);
            return { url: prepared.url, init: prepared.init as SseOptions, body: prepared.body };
          };
          yield* stream(config, opCtx, prepare, op.sseDataKind ?? 'text');
        })();
      };
      // Consumers key off the function reference (cache keys, `OPERATIONS[fn.name]`), so
      // each closure carries its operationId instead of an inferred binding name.
      // `operationId` is the explicit, minification-proof form of the same identity
      // (the SPEC operationId — `name` is the emitted key, which a collision may rename).
      Object.defineProperty(method, 'name', { value: name });
      Object.defineProperty(method, 'operationId', { value: op.id });
      client[name] = method;
    } else {
      // `raw` takes namespaced args; `method` is the public entry that accepts whichever
      // style the client was generated with. The iterators namespace once and then drive
      // `raw`, so a flat call is never converted twice.
      const raw = (args: OperationArgs = {}, init: RequestOptions = {}) =>
        execute(config, op, args, init, caps);
      const method = (args: OperationArgs = {}, init: RequestOptions = {}) =>
        raw(inputOf(op, args, config), init);
      Object.defineProperty(method, 'name', { value: name });
      Object.defineProperty(method, 'operationId', { value: op.id });
      const spec = op.pagination;
      // Paginated ops keep their one-shot call and gain `.pages`/`.items`, dispatching
      // through the capability seam (like SSE: absent capability throws descriptively).
      // Iteration is error-mode-agnostic: the iterators' pointers are data-rooted, so on
      // a result-mode client (`errorMode` is fixed at construction — `configure()`
      // ignores it) each page's envelope is unwrapped before it reaches the capability.
      // A failed page aborts iteration by throwing ApiError, even on result-mode
      // clients; the `onError` middleware hook (throw-mode-only) is not invoked.
      client[name] =
        spec === undefined
          ? method
          : spec.style === 'link' || spec.style === 'body-link'
            ? Object.assign(method, {
                pages: (args?: OperationArgs, init?: RequestOptions) =>
                  paginateCapability(caps, op).pagesByLink(
                    linkPageCall(config, op, caps),
                    spec,
                    inputOf(op, args ?? {}, config),
                    init
                  ),
                items: (args?: OperationArgs, init?: RequestOptions) =>
                  paginateCapability(caps, op).itemsByLink(
                    linkPageCall(config, op, caps),
                    spec,
                    inputOf(op, args ?? {}, config),
                    init
                  ),
              })
            : Object.assign(method, {
                pages: (args?: OperationArgs, init?: RequestOptions) =>
                  paginateCapability(caps, op).pages(
                    pageCall(raw, config),
                    spec,
                    inputOf(op, args ?? {}, config),
                    init
                  ),
                items: (args?: OperationArgs, init?: RequestOptions) =>
                  paginateCapability(caps, op).items(
                    pageCall(raw, config),
                    spec,
                    inputOf(op, args ?? {}, config),
                    init
                  ),
              });
    }
  }

  // Core members are assigned AFTER the operation loop — they win over colliding op names.
  client.configure = (next: ClientConfig): void => {
    // `errorMode` and `argsStyle` are fixed at generate time (they shape the static types);
    // flipping either at runtime would silently desync the calls from `Client<Ops>`, so both
    // are ignored here.
    const { errorMode: _fixedMode, argsStyle: _fixedStyle, auth, ...rest } = next;
    Object.assign(config, rest);
    // `auth` merges into existing credentials (like the `auth.*` setters) rather than
    // replacing wholesale — so `configure({ auth: { bearer } })` keeps a previously set
    // basic/apiKey. `apiKey` merges per scheme.
    if (auth) {
      config.auth = {
        ...config.auth,
        ...auth,
        ...(auth.apiKey ? { apiKey: { ...config.auth?.apiKey, ...auth.apiKey } } : {}),
      };
    }
  };
  client.use = (...middleware: Middleware[]): void => {
    // Reassign (don't push) so a caller-provided `middleware` array isn't mutated.
    config.middleware = [...(config.middleware ?? []), ...middleware];
  };
  client.auth = {
    bearer(token: TokenProvider): void {
      config.auth = { ...config.auth, bearer: token };
    },
    basic(username: string, password: string): void {
      config.auth = { ...config.auth, basic: { username, password } };
    },
    apiKey(scheme: string, value: TokenProvider): void {
      config.auth = { ...config.auth, apiKey: { ...config.auth?.apiKey, [scheme]: value } };
    },
  };

  return client as Client<Ops, OperationContext<Id, Path, Tag>>;
}

/**
 * The client factory: `createClientCore` wired with the capabilities this API needs.
 * Exported so apps can build additional instances (per-tenant, per-environment) over
 * the same `OPERATIONS`/`Ops`. The trailing string params carry the wiring's literal
 * unions (`OperationId`/`OperationPath`/`OperationTag`) into `ctx.operation`.
 */
export function createClient<
  Ops extends OpsShape,
  Id extends string = string,
  Path extends string = string,
  Tag extends string = string,
>(
  operations: Record<string, OperationDescriptor>,
  config?: ClientConfig<OperationContext<Id, Path, Tag>>
): Client<Ops, OperationContext<Id, Path, Tag>> {
  return createClientCore<Ops, Id, Path, Tag>(operations, config, { resolveAuth });
}

// ─── Baked-in setup (--setup) ───
const __redoclySetup: { config?: ClientConfig; middleware?: Middleware[] } = { config: { idempotencyKey: true, clientHeader: false } };
export const client = createClient<Ops, OperationId, OperationPath, OperationTag>(OPERATIONS, mergeSetup({ config: { serverUrl: "/api/v1", errorMode: "result", clientHeader: "redocly-client-generator" } }, mergeSetup(__redoclySetup, {})));

export const { configure, use } = client;
export const { postAdvisoriesByIdResolve, deleteAdvisoriesById, deleteApiKeysById, getApiKeys, postApiKeys, postAppointmentsByIdCancel, getAppointmentsById, putAppointmentsById, deleteAppointmentsById, patchAppointmentsById, putAppointmentsByIdStatus, patchAppointmentsByIdStatus, getAppointmentsAvailability, getAppointmentsCalendar, getAppointmentsDiary, getAppointments, postAppointments, getAudit, postAuthChangePassword, getAuthJwksJson, postAuthLogin, postAuthLogout, getAuthMe, getAuthProfile, putAuthProfile, patchAuthProfile, postAuthRefresh, deleteAuthSessionsById, getAuthSessions, postCashUpsByDayReopen, getCashUpsByDay, getCashUps, postCashUps, putContactsById, deleteContactsById, patchContactsById, getCustomersByIdConsents, postCustomersByIdConsents, getCustomersByIdContacts, postCustomersByIdContacts, getCustomersByIdDocuments, postCustomersByIdMerge, getCustomersByIdReceipts, postCustomersByIdRestore, getCustomersById, putCustomersById, deleteCustomersById, patchCustomersById, postCustomersByIdStatementEmail, getCustomersByIdStatementPdf, getCustomersByIdStatement, getCustomersByIdVehicles, getCustomers, postCustomers, getCustomersSearch, getDeletions, getDocs, getDocumentsByIdAdvisorSheet, postDocumentsByIdAdvisories, postDocumentsByIdAllocations, postDocumentsByIdAnswer, postDocumentsByIdAskToIssue, postDocumentsByIdConvert, postDocumentsByIdCopy, getDocumentsByIdCredit, postDocumentsByIdCredit, postDocumentsByIdEmail, postDocumentsByIdExcess, postDocumentsByIdIssue, getDocumentsByIdIssuers, postDocumentsByIdKeepOnAccount, getDocumentsByIdLineItemsByLineId, putDocumentsByIdLineItemsByLineId, deleteDocumentsByIdLineItemsByLineId, patchDocumentsByIdLineItemsByLineId, getDocumentsByIdLineItems, postDocumentsByIdLineItems, postDocumentsByIdPayOut, getDocumentsByIdPdf, postDocumentsByIdPrint, postDocumentsByIdPutOnAccount, getDocumentsByIdReceipts, postDocumentsByIdReceipts, postDocumentsByIdReleaseMoney, getDocumentsById, putDocumentsById, deleteDocumentsById, patchDocumentsById, postDocumentsByIdSplit, putDocumentsByIdStatus, patchDocumentsByIdStatus, getDocumentsBlank, getDocuments, postDocuments, getDocumentsSearch, getEvents, deleteHolidaysById, getHolidays, postHolidays, postImportsByIdCancel, getImportsById, postImportsByIdUndo, getImports, postMessagesByIdResend, getMessagesById, getMessages, getOpenapiJson, putPresetDescriptionsById, deletePresetDescriptionsById, patchPresetDescriptionsById, getPresetDescriptions, postPresetDescriptions, deleteReceiptsByIdAllocationsByDocumentId, postReceiptsByIdAllocations, postReceiptsByIdEmail, getReceiptsByIdPdf, postReceiptsByIdRefunds, getReceiptsById, putReceiptsById, deleteReceiptsById, patchReceiptsById, getReceipts, postReceipts, getReminderTemplatesById, putReminderTemplatesById, deleteReminderTemplatesById, patchReminderTemplatesById, getReminderTemplates, postReminderTemplates, postRemindersByIdComplete, getRemindersById, putRemindersById, deleteRemindersById, patchRemindersById, postRemindersByIdSkip, getReminders, postReminders, getReportsOutstandingDocuments, getReportsOutstanding, getReportsProfitLoss, getReportsReceipts, getReportsSalesDocuments, getReportsSales, getReportsVat, putResourcesById, deleteResourcesById, patchResourcesById, getResources, postResources, getSavedJobsById, putSavedJobsById, deleteSavedJobsById, patchSavedJobsById, getSavedJobs, postSavedJobs, getSettingsDocuments, putSettingsDocuments, patchSettingsDocuments, getSettingsGarage, putSettingsGarage, patchSettingsGarage, putSettingsNumberProposalsBySeries, patchSettingsNumberProposalsBySeries, getSettingsNumberProposals, putSettingsNumberSeriesBySeries, patchSettingsNumberSeriesBySeries, getSettingsNumberSeries, getSettingsOpeningHours, putSettingsOpeningHours, patchSettingsOpeningHours, getSettingsPapers, putSettingsPapers, patchSettingsPapers, putSettingsPermissionsByRoleByPermission, patchSettingsPermissionsByRoleByPermission, deleteSettingsPermissionsByRole, getSettingsPermissions, putSettingsStatusesById, deleteSettingsStatusesById, patchSettingsStatusesById, putSettingsStatusesOrder, getSettingsStatuses, postSettingsStatuses, getSettingsStock, putSettingsStock, patchSettingsStock, getSettingsWebhooks, putSettingsWebhooks, patchSettingsWebhooks, getStockByIdMovements, postStockByIdRestore, getStockById, putStockById, deleteStockById, patchStockById, postStockAdjust, postStockGoodsIn, getStockLowStock, getStock, postStock, getStockSearch, postStockTake, postSuppliersByIdRestore, getSuppliersById, putSuppliersById, deleteSuppliersById, patchSuppliersById, getSuppliers, postSuppliers, getTaxCodes, postUsersByIdActivate, postUsersByIdDeactivate, postUsersByIdEndSessions, postUsersByIdResetPassword, getUsersById, putUsersById, patchUsersById, getUsers, postUsers, postVatPeriodsByIdClose, postVatPeriodsByIdReopen, putVatPeriodsById, deleteVatPeriodsById, patchVatPeriodsById, postVatPeriodsByIdSplit, getVatPeriods, postVatPeriods, getVehiclesByIdAdvisories, postVehiclesByIdChangePlate, getVehiclesByIdHistory, postVehiclesByIdMileage, postVehiclesByIdMovePlate, getVehiclesByIdOfferedWork, getVehiclesByIdReminders, postVehiclesByIdRestore, getVehiclesById, putVehiclesById, deleteVehiclesById, patchVehiclesById, postVehiclesByIdTransfer, postVehiclesLookup, getVehicles, postVehicles, getVehiclesSearch, postWebhookDeliveriesByIdReplay, getWebhookDeliveriesById, getWebhooksByIdDeliveries, postWebhooksByIdEnable, postWebhooksByIdReplayFailed, postWebhooksByIdRotateSecret, getWebhooksById, putWebhooksById, deleteWebhooksById, patchWebhooksById, postWebhooksByIdTest, getWebhooksEvents, getWebhooks, postWebhooks } = client;
