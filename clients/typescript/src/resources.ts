// Made by `npm run api:client` from the endpoints; a test holds the two together.

import type { Api } from "./api.js";
import type * as t from "./types.js";

/** All calls, by their place among the garage's things. */
export const resources = (api: Api) => ({
  /** Defects that were noted on a vehicle and are no fail. */
  advisories: {
    /** Note that an advisory was put right, on a document or elsewhere. Needs `documents:create`. */
    resolve: api.ask<[id: string, body?: t.AdvisoryResolve], t.AdvisoryWhole>(
      "POST /advisories/{id}/resolve",
    ),
    /** Take away an advisory that was noted by mistake. Needs `documents:create`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /advisories/{id}"),
  },
  /** Keys by which programs sign in. */
  apiKeys: {
    /** End a key for good. Needs `api_keys:delete`. */
    delete: api.call<[id: string], t.Id>("DELETE /api-keys/{id}"),
    /** Keys of outside programs. Needs `api_keys:read`. */
    list: api.ask<[query?: t.ApiKeyListQuery], t.ApiKey[]>("GET /api-keys"),
    /** Make a key for an outside program. Needs `api_keys:create`. */
    create: api.ask<[body: t.ApiKeyCreate], t.NewApiKey>("POST /api-keys"),
  },
  /** The diary: bookings, free times, days and weeks. */
  appointments: {
    /** Call an appointment off. Needs `appointments:cancel`. */
    cancel: api.ask<[id: string, body?: t.AppointmentCancel], t.AppointmentWhole>(
      "POST /appointments/{id}/cancel",
    ),
    collected: {
      /** Say whether the vehicle of a finished appointment was collected. Needs `appointments:update`. */
      update: api.ask<[id: string, body: t.AppointmentCollectedUpdate], t.AppointmentWhole>(
        "PUT /appointments/{id}/collected",
      ),
    },
    courtesyLoan: {
      /** The loan of the courtesy car that an appointment books. Needs `appointments:read`. */
      get: api.ask<[id: string, query?: t.AppointmentCourtesyLoanGetQuery], t.CourtesyLoan>(
        "GET /appointments/{id}/courtesy-loan",
      ),
    },
    /** Begin the job sheet or estimate of an appointment. Needs `documents:create`. */
    document: api.ask<[id: string, body: t.AppointmentDocument], t.AppointmentWhole>(
      "POST /appointments/{id}/document",
    ),
    /** Hand out the courtesy car that an appointment books. Needs `appointments:update`. */
    handOutCar: api.ask<[id: string, body: t.AppointmentHandOutCar], t.CourtesyLoan>(
      "POST /appointments/{id}/hand-out-car",
    ),
    /** One appointment. Needs `appointments:read`. */
    get: api.ask<[id: string, query?: t.AppointmentGetQuery], t.AppointmentWholeExpanded>(
      "GET /appointments/{id}",
    ),
    /** Change an appointment. Needs `appointments:update`. */
    update: api.ask<[id: string, body?: t.AppointmentUpdate], t.AppointmentWhole>("PUT /appointments/{id}"),
    /** Take an appointment away that was booked by mistake. Needs `appointments:delete`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /appointments/{id}"),
    status: {
      /** Set an appointment's status. Needs `appointments:update`. */
      update: api.ask<[id: string, body?: t.AppointmentStatusUpdate], t.AppointmentWhole>(
        "PUT /appointments/{id}/status",
      ),
    },
    /** Take a courtesy car back. Needs `appointments:update`. */
    takeCarBack: api.ask<[id: string, body: t.AppointmentTakeCarBack], t.CourtesyLoan>(
      "POST /appointments/{id}/take-car-back",
    ),
    availability: {
      /** When work of a duration can be taken in. Needs `appointments:read`. */
      get: api.ask<[query?: t.AppointmentAvailabilityGetQuery], t.SlotsShown>(
        "GET /appointments/availability",
      ),
    },
    /** Create many appointments at once. Needs `appointments:create`. */
    bulk: api.ask<[body: t.AppointmentBulk], t.AppointmentWholeEach>("POST /appointments/bulk"),
    calendar: {
      /** A day, week or month, by bay or technician. Needs `appointments:read`. */
      get: api.ask<[query?: t.AppointmentCalendarGetQuery], t.CalendarShown>("GET /appointments/calendar"),
    },
    diary: {
      /** Bays, technicians, opening hours and holidays. Needs `appointments:read`. */
      get: api.call<[], t.DiaryShown>("GET /appointments/diary"),
    },
    /** Appointments, in the order of their time. Needs `appointments:read`. */
    list: api.list<[], t.AppointmentListQuery, t.AppointmentWholeExpanded>("GET /appointments"),
    /** Book a time. Needs `appointments:create`. */
    create: api.ask<[body: t.AppointmentCreate], t.AppointmentWhole>("POST /appointments"),
  },
  /** Files on their way: announced, sent in pieces, and finished. */
  attachmentUploads: {
    /** Attach a file that is here whole. Needs `attachments:change`. */
    finish: api.call<[id: string], t.Attachment>("POST /attachment-uploads/{id}/finish", { once: true }),
    /** How far a file has come. Needs `attachments:change`. */
    get: api.call<[id: string], t.AttachmentUpload>("GET /attachment-uploads/{id}"),
    /** Send a piece of a file. Needs `attachments:change`. */
    update: api.upload<
      [id: string, file: Blob | string, query?: t.AttachmentUploadUpdateQuery],
      t.AttachmentUpload
    >("PUT /attachment-uploads/{id}", "application/octet-stream"),
    /** Drop a file that is not wanted any more. Needs `attachments:change`. */
    delete: api.call<[id: string], t.AttachmentGone>("DELETE /attachment-uploads/{id}"),
    /** Announce a file. Needs `attachments:change`. */
    create: api.ask<[body: t.AttachmentUploadCreate], t.AttachmentUpload>("POST /attachment-uploads", {
      once: true,
    }),
  },
  /** Photographs, videos and papers attached to customers, vehicles, documents and health checks. */
  attachments: {
    /** The content of a file. Needs `attachments:read`. */
    content: api.ask<[id: string, query?: t.AttachmentContentQuery], Blob>("GET /attachments/{id}/content", {
      file: "application/pdf",
    }),
    /** Draw arrows and circles on a photograph. Needs `attachments:change`. */
    drawing: api.ask<[id: string, body: t.AttachmentDrawing], t.Attachment>(
      "POST /attachments/{id}/drawing",
      { once: true },
    ),
    /** Bring a removed file back. Needs `attachments:change`. */
    restore: api.call<[id: string], t.AttachmentGone>("POST /attachments/{id}/restore"),
    /** A file that is attached. Needs `attachments:read`. */
    get: api.ask<[id: string, query?: t.AttachmentGetQuery], t.Attachment>("GET /attachments/{id}"),
    /** Rename a file, or say what kind it is. Needs `attachments:change`. */
    create: api.ask<[id: string, body?: t.AttachmentCreate], t.Attachment>("PATCH /attachments/{id}"),
    /** Remove a file. Needs `attachments:change`. */
    delete: api.call<[id: string], t.AttachmentGone>("DELETE /attachments/{id}"),
    /** What is attached to a record. Needs `attachments:read`. */
    list: api.ask<[query: t.AttachmentListQuery], t.Attachment[]>("GET /attachments"),
  },
  /** When people were at work. */
  attendances: {
    /** Correct an attendance, or take it back; what it said before is kept. Needs `clock:correct`. */
    update: api.ask<[id: string, body: t.AttendanceUpdate], t.ClockRecord>("PUT /attendances/{id}"),
    /** When people were at work. Needs `clock:own`. */
    list: api.ask<[query?: t.AttendanceListQuery], t.Attendance[]>("GET /attendances"),
    /** Add an attendance that nobody clocked. Needs `clock:correct`. */
    create: api.ask<[body: t.AttendanceCreate], t.ClockRecord>("POST /attendances"),
  },
  /** Who did what to what, when and from where. */
  audit: {
    /** Who did what, the latest first. Needs `audit:read`. */
    list: api.page<[query?: t.AuditListQuery], t.AuditEntry>("GET /audit"),
  },
  /** Signing in, tokens, one's own profile and sessions. */
  auth: {
    /** Change one's own password. */
    changePassword: api.ask<[body: t.AuthChangePassword], t.Id>("POST /auth/change-password", { once: true }),
    jwksJson: {
      /** Public keys of access tokens (RFC 7517). */
      get: api.call<[], t.JsonWebKeys>("GET /auth/jwks.json"),
    },
    /** Sign in. */
    login: api.ask<[body: t.AuthLogin], t.Tokens>("POST /auth/login", { once: true }),
    /** End the session of this token. */
    logout: api.call<[], t.Id>("POST /auth/logout", { once: true }),
    me: {
      /** Whom a token stands for, a person or a program, and what it may do. */
      get: api.call<[], t.TokenHolder>("GET /auth/me"),
    },
    profile: {
      /** Who the token stands for, and what they may do. */
      get: api.call<[], t.Profile>("GET /auth/profile"),
      /** Change one's own name or e-mail address. */
      update: api.ask<[body?: t.AuthProfileUpdate], t.Profile>("PUT /auth/profile"),
    },
    /** Change a refresh token for fresh tokens. */
    refresh: api.ask<[body: t.AuthRefresh], t.Tokens>("POST /auth/refresh", { once: true }),
    sessions: {
      /** End one of one's own sessions. */
      delete: api.call<[id: string], t.Id>("DELETE /auth/sessions/{id}"),
      /** One's own sessions. */
      list: api.ask<[query?: t.AuthSessionListQuery], t.Session[]>("GET /auth/sessions"),
    },
  },
  /** What each day should have brought, and what was counted. */
  cashUps: {
    /** Open a day again that was cashed up. Needs `periods:override`. */
    reopen: api.ask<[day: string, body: t.CashUpReopen], t.DayReopened>("POST /cash-ups/{day}/reopen"),
    /** A day's takings by method: expected, and counted where it is closed. Needs `receipts:read`. */
    get: api.call<[day: string], t.CashUpDay>("GET /cash-ups/{day}"),
    /** The days that were cashed up, the latest first. Needs `receipts:read`. */
    list: api.ask<[query?: t.CashUpListQuery], t.PastCashUp[]>("GET /cash-ups"),
    /** Close a day with what was counted. Needs `receipts:update`. */
    create: api.ask<[body: t.CashUpCreate], t.DayClosed>("POST /cash-ups"),
  },
  /** Clocking on and off, who is on what now, and the hours attended, worked and sold. */
  clock: {
    /** Come to work. Needs `clock:own`. */
    arrive: api.ask<[body: t.ClockArrive], t.ClockState>("POST /clock/arrive"),
    /** Clock for somebody at a shared screen, by their PIN. Needs `clock:screen`. */
    byPin: api.ask<[body: t.ClockByPin], t.ClockState>("POST /clock/by-pin", { once: true }),
    day: {
      /** One person's day. Needs `clock:own`. */
      get: api.ask<[query?: t.ClockDayGetQuery], t.ClockDay>("GET /clock/day"),
    },
    figures: {
      /** Attended, worked and sold hours, efficiency, utilisation and productivity. Needs `clock:own`. */
      list: api.ask<[query?: t.ClockFigureListQuery], t.ClockFigures[]>("GET /clock/figures"),
    },
    /** Finish what one works on. Needs `clock:own`. */
    finish: api.ask<[body: t.ClockFinish], t.ClockState>("POST /clock/finish"),
    /** Go home, which ends the work too. Needs `clock:own`. */
    leave: api.ask<[body: t.ClockLeave], t.ClockState>("POST /clock/leave"),
    /** Pause the work, and say why. Needs `clock:own`. */
    pause: api.ask<[body: t.ClockPause], t.ClockState>("POST /clock/pause"),
    pin: {
      /** Set one's own PIN for shared screens. Needs `clock:own`. */
      update: api.ask<[body: t.ClockPinUpdate], t.PinSet>("PUT /clock/pin"),
    },
    /** Who is at work, and on what. Needs `documents:read`. */
    list: api.call<[], t.OnClock[]>("GET /clock"),
    /** Begin work on a line or a job, and end what one worked on until then. Needs `clock:own`. */
    start: api.ask<[body: t.ClockStart], t.ClockState>("POST /clock/start"),
  },
  /** Clocks that were forgotten, and when they should have stopped. */
  clockQuestions: {
    /** Say when a clock that the closing hour stopped should have stopped. Needs `clock:own`. */
    answer: api.ask<[id: string, body?: t.ClockQuestionAnswer], t.ClockRecord>(
      "POST /clock-questions/{id}/answer",
    ),
    /** Clocks that the closing hour stopped, and what became of them. Needs `clock:own`. */
    list: api.ask<[query?: t.ClockQuestionListQuery], t.ClockQuestion[]>("GET /clock-questions"),
  },
  /** Further people of a customer. */
  contacts: {
    /** Change a contact. Needs `customers:update`. */
    update: api.ask<[id: string, body?: t.ContactUpdate], t.Contact>("PUT /contacts/{id}"),
    /** Take a contact away. Needs `customers:update`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /contacts/{id}"),
  },
  /** What is written with customers by text message, both ways. */
  conversations: {
    /** Say who looks after a conversation. Needs `messages:update`. */
    assign: api.ask<[id: string, body: t.ConversationAssign], t.ConversationState>(
      "POST /conversations/{id}/assign",
    ),
    /** Close a conversation, or open it again. Needs `messages:update`. */
    close: api.ask<[id: string, body: t.ConversationClose], t.ConversationState>(
      "POST /conversations/{id}/close",
    ),
    messages: {
      /** What was written with somebody, by any channel, oldest first. Needs `messages:read`. */
      list: api.list<[id: string], t.ConversationMessageListQuery, t.MessageInThread>(
        "GET /conversations/{id}/messages",
      ),
    },
    /** Mark the texts of a conversation as read. Needs `messages:update`. */
    read: api.call<[id: string], t.ConversationRead>("POST /conversations/{id}/read"),
    /** One conversation. Needs `messages:read`. */
    get: api.ask<[id: string, query?: t.ConversationGetQuery], t.Conversation>("GET /conversations/{id}"),
    /** Conversations by text message, the one with the latest message first. Needs `messages:read`. */
    list: api.list<[], t.ConversationListQuery, t.Conversation>("GET /conversations"),
  },
  /** Courtesy cars that went out and came back. */
  courtesyLoans: {
    /** Courtesy cars that went out, the latest first. Needs `appointments:read`. */
    list: api.list<[], t.CourtesyLoanListQuery, t.CourtesyLoan>("GET /courtesy-loans"),
  },
  /** Whom the garage works for, with their vehicles, documents, money and consents. */
  customers: {
    consents: {
      /** A customer's consents to marketing, the latest first. Needs `customers:read`. */
      list: api.ask<[id: string, query?: t.CustomerConsentListQuery], t.Consent[]>(
        "GET /customers/{id}/consents",
      ),
      /** Write down a consent that was given, refused or withdrawn. Needs `customers:update`. */
      create: api.ask<[id: string, body: t.CustomerConsentCreate], t.Consent>(
        "POST /customers/{id}/consents",
      ),
    },
    contacts: {
      /** Create many contacts of a customer at once. Needs `customers:update`. */
      bulk: api.ask<[id: string, body: t.CustomerContactBulk], t.ContactEach>(
        "POST /customers/{id}/contacts/bulk",
      ),
      /** A customer's contacts. Needs `customers:read`. */
      list: api.ask<[id: string, query?: t.CustomerContactListQuery], t.Contact[]>(
        "GET /customers/{id}/contacts",
      ),
      /** Add a contact to a customer. Needs `customers:update`. */
      create: api.ask<[id: string, body?: t.CustomerContactCreate], t.Contact>(
        "POST /customers/{id}/contacts",
      ),
    },
    documents: {
      /** A customer's documents. Needs `documents:read`. */
      list: api.list<[id: string], t.CustomerDocumentListQuery, t.DocumentInListExpanded>(
        "GET /customers/{id}/documents",
      ),
    },
    /** Write an e-mail to a customer. Needs `messages:create`. */
    email: api.ask<[id: string, body: t.CustomerEmail], t.MessageQueued>("POST /customers/{id}/email"),
    /** Merge another customer into this one. Needs `customers:delete`. */
    merge: api.ask<[id: string, body: t.CustomerMerge], t.CustomerMerged>("POST /customers/{id}/merge"),
    paymentLink: {
      /** The link by which what a customer owes is paid online. Needs `receipts:create`. */
      create: api.call<[id: string], t.PaymentLinkMade>("POST /customers/{id}/payment-link"),
      /** Close the link by which what a customer owes is paid online. Needs `receipts:create`. */
      delete: api.call<[id: string], t.PaymentLinksRevoked>("DELETE /customers/{id}/payment-link"),
    },
    receipts: {
      /** A customer's receipts. Needs `receipts:read`. */
      list: api.list<[id: string], t.CustomerReceiptListQuery, t.ReceiptInListExpanded>(
        "GET /customers/{id}/receipts",
      ),
    },
    /** Take an archived customer back. Needs `customers:delete`. */
    restore: api.ask<[id: string, body?: t.OnVersion], t.CustomerWhole>("POST /customers/{id}/restore"),
    /** One customer. Needs `customers:read`. */
    get: api.ask<[id: string, query?: t.CustomerGetQuery], t.CustomerWholeExpanded>("GET /customers/{id}"),
    /** Change a customer. Needs `customers:update`. */
    update: api.ask<[id: string, body?: t.CustomerUpdate], t.CustomerWhole>("PUT /customers/{id}"),
    /** Archive a customer. Needs `customers:delete`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /customers/{id}"),
    statement: {
      /** Send a customer's statement by e-mail. Needs `receipts:read`. */
      email: api.ask<[id: string, body: t.CustomerStatementEmail], t.MessageQueued>(
        "POST /customers/{id}/statement/email",
      ),
      /** A customer's statement as PDF. Needs `receipts:read`. */
      pdf: api.ask<[id: string, query?: t.CustomerStatementPdfQuery], Blob>(
        "GET /customers/{id}/statement/pdf",
        { file: "application/pdf" },
      ),
      /** A customer's statement, aged. Needs `receipts:read`. */
      get: api.ask<[id: string, query?: t.CustomerStatementGetQuery], t.StatementWhole>(
        "GET /customers/{id}/statement",
      ),
    },
    vehicles: {
      /** A customer's vehicles. Needs `vehicles:read`. */
      list: api.list<[id: string], t.CustomerVehicleListQuery, t.VehicleInListExpanded>(
        "GET /customers/{id}/vehicles",
      ),
    },
    /** Create many customers at once. Needs `customers:create`. */
    bulk: api.ask<[body: t.CustomerBulk], t.CustomerWholeEach>("POST /customers/bulk"),
    /** Customers, with what each owes. Needs `customers:read`. */
    list: api.withCsv(
      "GET /customers",
      api.list<[], t.CustomerListQuery, t.CustomerInListExpanded>("GET /customers"),
    ),
    /** Create a customer. Needs `customers:create`. */
    create: api.ask<[body?: t.CustomerCreate], t.CustomerWhole>("POST /customers"),
    /** Find customers as one types, from the second letter on. Needs `customers:read`. */
    search: api.ask<[query: t.CustomerSearchQuery], t.CustomerFoundExpanded[]>("GET /customers/search"),
  },
  /** What is not there any more, for programs that keep a copy. */
  deletions: {
    /** What is not there any more. Needs `records:follow`. */
    list: api.list<[], t.DeletionListQuery, t.Deletion>("GET /deletions"),
  },
  /** Estimates, job sheets, invoices, credit notes and all that becomes of them. */
  documents: {
    /**
     * What is advised on a document's vehicle as PDF, for the customer to tick and sign. Needs
     * `documents:read`.
     */
    advisorSheet: api.call<[id: string], Blob>("GET /documents/{id}/advisor-sheet", {
      file: "application/pdf",
    }),
    advisories: {
      /** Note on a document what was seen on its vehicle and is no fail. Needs `documents:create`. */
      create: api.ask<[id: string, body: t.DocumentAdvisoryCreate], t.AdvisoryWhole>(
        "POST /documents/{id}/advisories",
      ),
    },
    allocations: {
      /** Set what is left of a credit note against other invoices. Needs `receipts:update`. */
      create: api.ask<[id: string, body: t.DocumentAllocationCreate], t.CreditAllocated>(
        "POST /documents/{id}/allocations",
      ),
    },
    /** Note what the customer said to lines. Needs `documents:answer`. */
    answer: api.ask<[id: string, body: t.DocumentAnswer], t.DocumentWritten>("POST /documents/{id}/answer"),
    /** Ask those who may to issue a draft. Needs `documents:create`. */
    askToIssue: api.ask<[id: string, body?: t.DocumentAskToIssue], t.IssueAsked>(
      "POST /documents/{id}/ask-to-issue",
    ),
    collected: {
      /** Say whether the vehicle of a finished job sheet was collected. Needs `appointments:update`. */
      update: api.ask<[id: string, body: t.DocumentCollectedUpdate], t.DocumentWritten>(
        "PUT /documents/{id}/collected",
      ),
    },
    /** Convert: estimate to job sheet to invoice. Needs `documents:create`. */
    convert: api.ask<[id: string, body: t.DocumentConvert], t.DocumentWritten>(
      "POST /documents/{id}/convert",
    ),
    /** Copy a document. Needs `documents:create`. */
    copy: api.ask<[id: string, body: t.DocumentCopy], t.DocumentWritten>("POST /documents/{id}/copy"),
    credit: {
      /** What is left to credit of an issued document. Needs `documents:read`. */
      get: api.call<[id: string], t.LeftToCredit>("GET /documents/{id}/credit"),
      /** Draft a credit note of an issued document. Needs `documents:credit`. */
      create: api.ask<[id: string, body: t.DocumentCreditCreate], t.DocumentWritten>(
        "POST /documents/{id}/credit",
      ),
    },
    /** Send a document by e-mail. Needs `documents:read`. */
    email: api.ask<[id: string, body: t.DocumentEmail], t.MessageQueued>("POST /documents/{id}/email"),
    excess: {
      /** Raise an excess invoice of insured work. Needs `documents:update`. */
      create: api.ask<[id: string, body: t.DocumentExcessCreate], t.DocumentWritten>(
        "POST /documents/{id}/excess",
      ),
    },
    hours: {
      /** The hours of a job by line: written and clocked. Needs `documents:read`. */
      list: api.call<[id: string], t.JobHours[]>("GET /documents/{id}/hours"),
    },
    /** Issue an invoice or credit note. Needs `documents:issue_counter`. */
    issue: api.ask<[id: string, body?: t.DocumentIssue], t.DocumentIssued>("POST /documents/{id}/issue"),
    issuers: {
      /** Who may issue a draft, and why the asker may not. Needs `documents:create`. */
      get: api.call<[id: string], t.Issuers>("GET /documents/{id}/issuers"),
    },
    /** Put what a credit note has to refund on its customer's account. Needs `receipts:update`. */
    keepOnAccount: api.ask<[id: string, body?: t.OnVersion], t.CreditPutOnAccount>(
      "POST /documents/{id}/keep-on-account",
    ),
    lineItems: {
      /** One line of a document. Needs `documents:read`. */
      get: api.ask<[id: string, lineId: string, query?: t.DocumentLineItemGetQuery], t.LineItem>(
        "GET /documents/{id}/line-items/{line_id}",
      ),
      /** Change one line of a document that is not final. Needs `documents:update`. */
      update: api.ask<[id: string, lineId: string, body?: t.DocumentLineItemUpdate], t.LineAdded>(
        "PUT /documents/{id}/line-items/{line_id}",
      ),
      /** Take one line off a document that is not final. Needs `documents:update`. */
      delete: api.ask<[id: string, lineId: string, query?: t.OnVersion], t.LineAdded>(
        "DELETE /documents/{id}/line-items/{line_id}",
      ),
      /** A document's lines. Needs `documents:read`. */
      list: api.ask<[id: string, query?: t.DocumentLineItemListQuery], t.LineItem[]>(
        "GET /documents/{id}/line-items",
      ),
      /** Add a line to a document that is not final. Needs `documents:update`. */
      create: api.ask<[id: string, body: t.DocumentLineItemCreate], t.LineAdded>(
        "POST /documents/{id}/line-items",
      ),
    },
    parts: {
      /** Where the parts of a job are. Needs `stock:read`. */
      list: api.ask<[id: string, query?: t.DocumentPartListQuery], t.PartOfJob[]>(
        "GET /documents/{id}/parts",
      ),
    },
    /** Pay out a credit note whose invoice was not paid here. Needs `receipts:refund`. */
    payOut: api.ask<[id: string, body: t.DocumentPayOut], t.ReceiptRefunded>("POST /documents/{id}/pay-out"),
    paymentLink: {
      /** The link by which a document is paid online. Needs `receipts:create`. */
      create: api.call<[id: string], t.PaymentLinkMade>("POST /documents/{id}/payment-link"),
      /** Close the link by which a document is paid online. Needs `receipts:create`. */
      delete: api.call<[id: string], t.PaymentLinksRevoked>("DELETE /documents/{id}/payment-link"),
    },
    /** A document's paper as PDF. Needs `documents:read`. */
    pdf: api.ask<[id: string, query?: t.DocumentPdfQuery], Blob>("GET /documents/{id}/pdf", {
      file: "application/pdf",
    }),
    /** Record that a document was printed. Needs `documents:read`. */
    print: api.call<[id: string], t.Printed>("POST /documents/{id}/print"),
    /** Turn the deposits of a job that was called off into money on account. Needs `receipts:update`. */
    putOnAccount: api.call<[id: string], t.DocumentWritten>("POST /documents/{id}/put-on-account"),
    receipts: {
      /** What was received for a document. Needs `receipts:read`. */
      list: api.list<[id: string], t.DocumentReceiptListQuery, t.ReceiptInListExpanded>(
        "GET /documents/{id}/receipts",
      ),
      /** Take a payment for a document. Needs `receipts:create`. */
      create: api.ask<[id: string, body: t.DocumentReceiptCreate], t.ReceiptTaken>(
        "POST /documents/{id}/receipts",
      ),
    },
    /** Let go of what was paid on a document that is not billed. Needs `receipts:update`. */
    releaseMoney: api.ask<[id: string, body: t.DocumentReleaseMoney], t.MoneyReleased>(
      "POST /documents/{id}/release-money",
    ),
    /** One document with its lines. Needs `documents:read`. */
    get: api.ask<[id: string, query?: t.DocumentGetQuery], t.DocumentWholeExpanded>("GET /documents/{id}"),
    /** Change a document that is not final. Needs `documents:update`. */
    update: api.ask<[id: string, body?: t.DocumentUpdate], t.DocumentWritten>("PUT /documents/{id}"),
    /** Take a document that is not final away. Needs `documents:discard`. */
    delete: api.ask<[id: string, query?: t.DocumentDeleteQuery], t.Id>("DELETE /documents/{id}"),
    /** Move lines to a new document. Needs `documents:update`. */
    split: api.ask<[id: string, body: t.DocumentSplit], t.DocumentWritten>("POST /documents/{id}/split"),
    status: {
      /** Set a document's status, or the garage's own word beside it. Needs `documents:update`. */
      update: api.ask<[id: string, body?: t.DocumentStatusUpdate], t.DocumentWritten>(
        "PUT /documents/{id}/status",
      ),
    },
    /** Bill an issued invoice through Stripe. Needs `receipts:create`. */
    stripeInvoice: api.ask<[id: string, body?: t.DocumentStripeInvoice], t.StripeInvoiceChanged>(
      "POST /documents/{id}/stripe-invoice",
    ),
    /** An empty form to fill in by hand, as PDF. Needs `documents:read`. */
    blank: api.ask<[query: t.DocumentBlankQuery], Blob>("GET /documents/blank", { file: "application/pdf" }),
    /** Create many documents at once. Needs `documents:create`. */
    bulk: api.ask<[body: t.DocumentBulk], t.DocumentWrittenEach>("POST /documents/bulk"),
    /** Documents, with customer and vehicle as printed. Needs `documents:read`. */
    list: api.withCsv(
      "GET /documents",
      api.list<[], t.DocumentListQuery, t.DocumentInListExpanded>("GET /documents"),
    ),
    /** Write a document with its lines. Needs `documents:create`. */
    create: api.ask<[body: t.DocumentCreate], t.DocumentWritten>("POST /documents"),
    /** Find documents as one types, from the second letter on. Needs `documents:read`. */
    search: api.ask<[query: t.DocumentSearchQuery], t.DocumentFoundExpanded[]>("GET /documents/search"),
  },
  /** What happened, in order, for programs that keep a copy. */
  events: {
    /** What happened since, in order and without gaps. Needs `records:follow`. */
    list: api.page<[query?: t.EventListQuery], t.Happening>("GET /events"),
  },
  /** Days on which the garage is closed or somebody is away. */
  holidays: {
    /** Take a holiday back. Needs `appointments:delete`. */
    delete: api.call<[id: string], t.Id>("DELETE /holidays/{id}"),
    /** Close the garage on the bank holidays of a year. Needs `appointments:create`. */
    bankHolidays: api.ask<[body: t.HolidayBankHoliday], t.BankHolidaysAdded>("POST /holidays/bank-holidays"),
    /** Holidays and absences from today on. Needs `appointments:read`. */
    list: api.ask<[query?: t.HolidayListQuery], t.HolidayWhole[]>("GET /holidays"),
    /** Close the garage on some days, or note a technician as away. Needs `appointments:create`. */
    create: api.ask<[body: t.HolidayCreate], t.HolidayWhole>("POST /holidays"),
  },
  /** Importing the data of Garage Assistant GA4. */
  imports: {
    /** Stop an import that waits or runs. Needs `imports:update`. */
    cancel: api.call<[id: string], t.ImportEnded>("POST /imports/{id}/cancel"),
    /** One import. Needs `imports:read`. */
    get: api.ask<[id: string, query?: t.ImportGetQuery], t.ImportWhole>("GET /imports/{id}"),
    /** Take back all that an import brought. Needs `imports:delete`. */
    undo: api.call<[id: string], t.ImportEnded>("POST /imports/{id}/undo"),
    /** Imports of GA4's data. Needs `imports:read`. */
    list: api.list<[], t.ImportListQuery, t.ImportInList>("GET /imports"),
  },
  /** What health checks ask: sections, items, limits and ready-made words. */
  inspectionTemplates: {
    /** Let new health checks begin with the draft. Needs `inspections:templates`. */
    activate: api.ask<[id: string, body?: t.OnVersion], t.InspectionTemplateWhole>(
      "POST /inspection-templates/{id}/activate",
    ),
    /** Restore an archived template. Needs `inspections:templates`. */
    restore: api.ask<[id: string, body?: t.OnVersion], t.InspectionTemplateWhole>(
      "POST /inspection-templates/{id}/restore",
    ),
    /** A template of health checks. Needs `inspections:read`. */
    get: api.ask<[id: string, query?: t.InspectionTemplateGetQuery], t.InspectionTemplateWhole>(
      "GET /inspection-templates/{id}",
    ),
    /** Change a template of health checks. Needs `inspections:templates`. */
    update: api.ask<[id: string, body?: t.InspectionTemplateUpdate], t.InspectionTemplateWhole>(
      "PUT /inspection-templates/{id}",
    ),
    /** Archive a template of health checks. Needs `inspections:templates`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /inspection-templates/{id}"),
    /** Templates of health checks. Needs `inspections:read`. */
    list: api.ask<[query?: t.InspectionTemplateListQuery], t.InspectionTemplate[]>(
      "GET /inspection-templates",
    ),
    /** Make a template of health checks. Needs `inspections:templates`. */
    create: api.ask<[body: t.InspectionTemplateCreate], t.InspectionTemplateWhole>(
      "POST /inspection-templates",
    ),
  },
  /** Health checks of vehicles: red, amber, green, what was measured, and what customers are told. */
  inspections: {
    /** Finish a health check. Needs `inspections:update`. */
    finish: api.ask<[id: string, body: t.InspectionFinish], t.InspectionWritten>(
      "POST /inspections/{id}/finish",
    ),
    /**
     * Put what a finished health check found on its job, for the customer to answer. Needs
     * `documents:update`.
     */
    offer: api.ask<[id: string, body: t.InspectionOffer], t.InspectionOffered>(
      "POST /inspections/{id}/offer",
    ),
    /** Record what was found of some items. Needs `inspections:update`. */
    record: api.ask<[id: string, body: t.InspectionRecord], t.InspectionRecorded>(
      "POST /inspections/{id}/record",
    ),
    /** Reopen a finished health check. Needs `inspections:update`. */
    reopen: api.ask<[id: string, body: t.InspectionReopen], t.InspectionWritten>(
      "POST /inspections/{id}/reopen",
    ),
    /** A health check. Needs `inspections:read`. */
    get: api.ask<[id: string, query?: t.InspectionGetQuery], t.InspectionWhole>("GET /inspections/{id}"),
    /** Make a health check void. Needs `inspections:delete`. */
    void: api.ask<[id: string, body: t.InspectionVoid], t.InspectionWritten>("POST /inspections/{id}/void"),
    /** Health checks, the newest first. Needs `inspections:read`. */
    list: api.list<[], t.InspectionListQuery, t.InspectionInList>("GET /inspections"),
    /** Begin a health check. Needs `inspections:create`. */
    create: api.ask<[body: t.InspectionCreate], t.InspectionWritten>("POST /inspections"),
  },
  /** Texts that are written every day. */
  messageTemplates: {
    /** One text that is written every day. Needs `messages:read`. */
    get: api.ask<[id: string, query?: t.MessageTemplateGetQuery], t.MessageTemplate>(
      "GET /message-templates/{id}",
    ),
    /** Change a text that is written every day. Needs `papers:change`. */
    update: api.ask<[id: string, body?: t.MessageTemplateUpdate], t.MessageTemplate>(
      "PUT /message-templates/{id}",
    ),
    /** Take a text that is written every day away. Needs `papers:change`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /message-templates/{id}"),
    /** Texts that are written every day. Needs `messages:read`. */
    list: api.ask<[query?: t.MessageTemplateListQuery], t.MessageTemplate[]>("GET /message-templates"),
    /** Add a text that is written every day. Needs `papers:change`. */
    create: api.ask<[body: t.MessageTemplateCreate], t.MessageTemplate>("POST /message-templates"),
  },
  /** E-mails, texts and letters that went out, and what became of them. */
  messages: {
    /** Send a message once more that failed or came back. Needs `messages:create`. */
    resend: api.call<[id: string], t.MessageQueued>("POST /messages/{id}/resend"),
    /** One message. Needs `messages:read`. */
    get: api.ask<[id: string, query?: t.MessageGetQuery], t.MessageWholeExpanded>("GET /messages/{id}"),
    /** Messages that went out, the latest first. Needs `messages:read`. */
    list: api.list<[], t.MessageListQuery, t.MessageInListExpanded>("GET /messages"),
  },
  /** What the user of the token is told of, and what of it they have read. */
  notifications: {
    /** Mark one's own notifications as read. */
    markRead: api.ask<[body?: t.NotificationMarkRead], t.MarkedRead>("POST /notifications/mark-read"),
    /** One's own notifications, the newest first. */
    list: api.list<[], t.NotificationListQuery, t.Notification>("GET /notifications"),
  },
  /** What customers paid online, and refunds of it through the provider. */
  onlinePayments: {
    refunds: {
      /** Refund money that was paid online, through its provider. Needs `receipts:refund`. */
      create: api.ask<[id: string, body?: t.OnlinePaymentRefundCreate], t.OnlineRefundAsked>(
        "POST /online-payments/{id}/refunds",
      ),
    },
    /** One online payment, with its refunds and disputes. Needs `receipts:read`. */
    get: api.ask<[id: string, query?: t.OnlinePaymentGetQuery], t.OnlinePaymentWholeExpanded>(
      "GET /online-payments/{id}",
    ),
    /** What customers paid online, the newest first. Needs `receipts:read`. */
    list: api.list<[], t.OnlinePaymentListQuery, t.OnlinePaymentInListExpanded>("GET /online-payments"),
  },
  /** This reference for programs. */
  openapiJson: {
    /** This description (OpenAPI 3.1). */
    get: api.call<[], t.OpenapiJsonGetAnswer>("GET /openapi.json"),
  },
  /** What suppliers who are linked by computer say of parts: prices, stock, and their catalogues. */
  parts: {
    prices: {
      /** Ask suppliers for prices. Needs `stock:cost`. */
      create: api.ask<[body?: t.PartPriceCreate], t.PartPriceCreateAnswer>("POST /parts/prices", {
        once: true,
      }),
    },
    /** Search suppliers' catalogues. Needs `stock:read`. */
    search: api.ask<[body?: t.PartSearch], t.PartSearchAnswer>("POST /parts/search", { once: true }),
  },
  /** Narrative that is written every day. */
  presetDescriptions: {
    /** Change a preset description. Needs `saved_jobs:change`. */
    update: api.ask<[id: string, body?: t.PresetDescriptionUpdate], t.Preset>(
      "PUT /preset-descriptions/{id}",
    ),
    /** Take a preset description away. Needs `saved_jobs:change`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /preset-descriptions/{id}"),
    /** Preset descriptions: the narrative that is written every day. Needs `documents:read`. */
    list: api.ask<[query?: t.PresetDescriptionListQuery], t.Preset[]>("GET /preset-descriptions"),
    /** Add a preset description. Needs `saved_jobs:change`. */
    create: api.ask<[body: t.PresetDescriptionCreate], t.Preset>("POST /preset-descriptions"),
  },
  /** What suppliers bill and credit, compared with what was ordered and came. */
  purchaseInvoices: {
    /** Accept lines that differ. Needs `purchasing:account`. */
    accept: api.ask<[id: string, body: t.PurchaseInvoiceAccept], t.PurchaseInvoiceWritten>(
      "POST /purchase-invoices/{id}/accept",
    ),
    /** Book a supplier's invoice. Needs `purchasing:account`. */
    book: api.ask<[id: string, body?: t.OnVersion], t.PurchaseInvoiceWritten>(
      "POST /purchase-invoices/{id}/book",
    ),
    /** Book in what came with a supplier's invoice. Needs `purchasing:receive`. */
    bookIn: api.ask<[id: string, body: t.PurchaseInvoiceBookIn], t.PurchaseInvoiceWritten>(
      "POST /purchase-invoices/{id}/book-in",
    ),
    /** One supplier's invoice. Needs `stock:cost`. */
    get: api.ask<[id: string, query?: t.PurchaseInvoiceGetQuery], t.PurchaseInvoice>(
      "GET /purchase-invoices/{id}",
    ),
    /** Change a draft of a supplier's invoice. Needs `purchasing:account`. */
    update: api.ask<[id: string, body?: t.PurchaseInvoiceUpdate], t.PurchaseInvoiceWritten>(
      "PUT /purchase-invoices/{id}",
    ),
    /** Delete a draft of a supplier's invoice. Needs `purchasing:account`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /purchase-invoices/{id}"),
    /** Void a booked invoice of a supplier. Needs `purchasing:account`. */
    void: api.ask<[id: string, body: t.PurchaseInvoiceVoid], t.PurchaseInvoiceWritten>(
      "POST /purchase-invoices/{id}/void",
    ),
    /** Suppliers' invoices and credit notes. Needs `stock:cost`. */
    list: api.withCsv(
      "GET /purchase-invoices",
      api.list<[], t.PurchaseInvoiceListQuery, t.PurchaseInvoiceInList>("GET /purchase-invoices"),
    ),
    /** Begin a supplier's invoice or credit note. Needs `purchasing:account`. */
    create: api.ask<[body: t.PurchaseInvoiceCreate], t.PurchaseInvoiceWritten>("POST /purchase-invoices"),
    unbilled: {
      /** What came of a supplier and is not billed. Needs `stock:cost`. */
      list: api.ask<[query: t.PurchaseInvoiceUnbilledListQuery], t.UnbilledPart[]>(
        "GET /purchase-invoices/unbilled",
      ),
    },
  },
  /** Orders to suppliers, and what came of them. */
  purchaseOrders: {
    /** Cancel what is still to come of an order. Needs `purchasing:order`. */
    cancel: api.ask<[id: string, body?: t.PurchaseOrderCancel], t.OrderWritten>(
      "POST /purchase-orders/{id}/cancel",
    ),
    /** Put a receipt right that says more than came. Needs `purchasing:receive`. */
    correctReceipt: api.ask<[id: string, body: t.PurchaseOrderCorrectReceipt], t.OrderWritten>(
      "POST /purchase-orders/{id}/correct-receipt",
    ),
    /** Note that a supplier was told of an order. Needs `purchasing:order`. */
    order: api.ask<[id: string, body: t.PurchaseOrderOrder], t.OrderWritten>(
      "POST /purchase-orders/{id}/order",
    ),
    /** Book in what came of an order. Needs `purchasing:receive`. */
    receive: api.ask<[id: string, body: t.PurchaseOrderReceive], t.OrderReceived>(
      "POST /purchase-orders/{id}/receive",
    ),
    /** One order to a supplier. Needs `stock:read`. */
    get: api.ask<[id: string, query?: t.PurchaseOrderGetQuery], t.OrderWhole>("GET /purchase-orders/{id}"),
    /** Change a draft of an order. Needs `purchasing:order`. */
    update: api.ask<[id: string, body?: t.PurchaseOrderUpdate], t.OrderWritten>("PUT /purchase-orders/{id}"),
    /** Archive a draft of an order. Needs `purchasing:order`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.OrderWritten>("DELETE /purchase-orders/{id}"),
    /** Send a purchase order by computer. Needs `purchasing:order`. */
    send: api.ask<[id: string, body?: t.PurchaseOrderSend], t.PurchaseOrderSendAnswer>(
      "POST /purchase-orders/{id}/send",
    ),
    supplierOrder: {
      /** How a purchase order stands at its supplier. Needs `stock:read`. */
      get: api.ask<
        [id: string, query?: t.PurchaseOrderSupplierOrderGetQuery],
        t.PurchaseOrderSupplierOrderGetAnswer
      >("GET /purchase-orders/{id}/supplier-order"),
    },
    /** Make drafts of orders of what jobs need and what runs low. Needs `purchasing:order`. */
    make: api.ask<[body: t.PurchaseOrderMake], t.OrdersMade>("POST /purchase-orders/make"),
    /** Orders to suppliers. Needs `stock:read`. */
    list: api.withCsv(
      "GET /purchase-orders",
      api.list<[], t.PurchaseOrderListQuery, t.OrderInList>("GET /purchase-orders"),
    ),
    /** Begin an order to a supplier. Needs `purchasing:order`. */
    create: api.ask<[body: t.PurchaseOrderCreate], t.OrderWritten>("POST /purchase-orders"),
    suggestions: {
      /** What to order: what jobs wait for and what runs low. Needs `stock:read`. */
      list: api.ask<[query?: t.PurchaseOrderSuggestionListQuery], t.OrderSuggestion[]>(
        "GET /purchase-orders/suggestions",
      ),
    },
  },
  /** Money taken, refunded and set against documents. */
  receipts: {
    allocations: {
      /** Take money back from a document onto the account. Needs `receipts:update`. */
      delete: api.ask<
        [id: string, documentId: string, query?: t.ReceiptAllocationDeleteQuery],
        t.ReceiptAllocated
      >("DELETE /receipts/{id}/allocations/{document_id}"),
      /** Set money on account against documents. Needs `receipts:update`. */
      create: api.ask<[id: string, body: t.ReceiptAllocationCreate], t.ReceiptAllocated>(
        "POST /receipts/{id}/allocations",
      ),
    },
    /** Send a receipt by e-mail. Needs `receipts:read`. */
    email: api.ask<[id: string, body: t.ReceiptEmail], t.MessageQueued>("POST /receipts/{id}/email"),
    /** A receipt's paper as PDF. Needs `receipts:read`. */
    pdf: api.call<[id: string], Blob>("GET /receipts/{id}/pdf", { file: "application/pdf" }),
    refunds: {
      /** Refund. Needs `receipts:refund`. */
      create: api.ask<[id: string, body?: t.ReceiptRefundCreate], t.ReceiptRefunded>(
        "POST /receipts/{id}/refunds",
      ),
    },
    /** One receipt. Needs `receipts:read`. */
    get: api.ask<[id: string, query?: t.ReceiptGetQuery], t.ReceiptWholeExpanded>("GET /receipts/{id}"),
    /** Correct what is noted of a receipt. Needs `receipts:update`. */
    update: api.ask<[id: string, body?: t.ReceiptUpdate], t.ReceiptWritten>("PUT /receipts/{id}"),
    /** Take back a receipt that was keyed by mistake. Needs `receipts:delete`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /receipts/{id}"),
    /** Receipts, with what each paid. Needs `receipts:read`. */
    list: api.withCsv(
      "GET /receipts",
      api.list<[], t.ReceiptListQuery, t.ReceiptInListExpanded>("GET /receipts"),
    ),
    /** Take a payment, for a document or on a customer's account. Needs `receipts:create`. */
    create: api.ask<[body: t.ReceiptCreate], t.ReceiptTaken>("POST /receipts"),
  },
  /** Kinds of reminder: when they go out and what they say. */
  reminderTemplates: {
    /** One kind of reminder. Needs `reminders:read`. */
    get: api.ask<[id: string, query?: t.ReminderTemplateGetQuery], t.ReminderTemplate>(
      "GET /reminder-templates/{id}",
    ),
    /** Change a kind of reminder. Needs `reminders:update`. */
    update: api.ask<[id: string, body?: t.ReminderTemplateUpdate], t.ReminderTemplate>(
      "PUT /reminder-templates/{id}",
    ),
    /** Take a kind of reminder away. Needs `reminders:delete`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /reminder-templates/{id}"),
    /** What reminders are about, when they go out and what they say. Needs `reminders:read`. */
    list: api.ask<[query?: t.ReminderTemplateListQuery], t.ReminderTemplate[]>("GET /reminder-templates"),
    /** Add a kind of reminder. Needs `reminders:create`. */
    create: api.ask<[body: t.ReminderTemplateCreate], t.ReminderTemplate>("POST /reminder-templates"),
  },
  /** What falls due on vehicles. */
  reminders: {
    /** Note that the work was done; the next reminder is set. Needs `reminders:update`. */
    complete: api.ask<[id: string, body?: t.ReminderComplete], t.ReminderFinished>(
      "POST /reminders/{id}/complete",
    ),
    /** One reminder. Needs `reminders:read`. */
    get: api.ask<[id: string, query?: t.ReminderGetQuery], t.ReminderInListExpanded>("GET /reminders/{id}"),
    /** Change a reminder that is not over. Needs `reminders:update`. */
    update: api.ask<[id: string, body?: t.ReminderUpdate], t.ReminderInList>("PUT /reminders/{id}"),
    /** Take away a reminder that was set by mistake. Needs `reminders:delete`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /reminders/{id}"),
    /** Let a reminder pass this time. Needs `reminders:update`. */
    skip: api.ask<[id: string, body?: t.ReminderSkip], t.ReminderFinished>("POST /reminders/{id}/skip"),
    /** Create many reminders at once. Needs `reminders:create`. */
    bulk: api.ask<[body: t.ReminderBulk], t.ReminderInListEach>("POST /reminders/bulk"),
    /** Reminders, with their vehicles. Needs `reminders:read`. */
    list: api.withCsv(
      "GET /reminders",
      api.list<[], t.ReminderListQuery, t.ReminderInListExpanded>("GET /reminders"),
    ),
    /** Set a reminder for a vehicle. Needs `reminders:create`. */
    create: api.ask<[body: t.ReminderCreate], t.ReminderInList>("POST /reminders"),
  },
  /** Sales, profit and loss, VAT, receipts and what is outstanding. */
  reports: {
    outstanding: {
      documents: {
        /** The documents that a customer owes for. Needs `reports:read`. */
        list: api.withCsv(
          "GET /reports/outstanding/documents",
          api.ask<[query: t.ReportOutstandingDocumentListQuery], t.OwedDocumentShown[]>(
            "GET /reports/outstanding/documents",
          ),
        ),
      },
      /** What every customer owes, by its age, as at any day. Needs `reports:read`. */
      get: api.withCsv(
        "GET /reports/outstanding",
        api.ask<[query?: t.ReportOutstandingGetQuery], t.OutstandingFigures>("GET /reports/outstanding"),
      ),
    },
    profitLoss: {
      /** Profit and loss, beside the period before. Needs `reports:read`. */
      get: api.withCsv(
        "GET /reports/profit-loss",
        api.ask<[query?: t.ReportProfitLossGetQuery], t.ProfitFigures>("GET /reports/profit-loss"),
      ),
    },
    receipts: {
      /** Receipts by method or day. Needs `reports:read`. */
      get: api.withCsv(
        "GET /reports/receipts",
        api.ask<[query?: t.ReportReceiptGetQuery], t.ReceiptsFigures>("GET /reports/receipts"),
      ),
    },
    sales: {
      documents: {
        /** The documents behind a figure of the sales report. Needs `reports:read`. */
        list: api.withCsv(
          "GET /reports/sales/documents",
          api.page<[query?: t.ReportSaleDocumentListQuery], t.SalesDocumentShown>(
            "GET /reports/sales/documents",
          ),
        ),
      },
      /** Sales by day, week, month, type, technician, tax code or kind of work. Needs `reports:read`. */
      get: api.withCsv(
        "GET /reports/sales",
        api.ask<[query?: t.ReportSaleGetQuery], t.SalesFigures>("GET /reports/sales"),
      ),
    },
    vat: {
      /** The nine boxes of a VAT return. Needs `reports:read`. */
      get: api.withCsv(
        "GET /reports/vat",
        api.ask<[query?: t.ReportVatGetQuery], t.VatFigures>("GET /reports/vat"),
      ),
    },
  },
  /** Bays, ramps, MOT lanes and courtesy cars. */
  resources: {
    /** Change a bay. Needs `settings:update`. */
    update: api.ask<[id: string, body?: t.ResourceUpdate], t.Resource>("PUT /resources/{id}"),
    /** Take a bay out of the diary. Needs `settings:update`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /resources/{id}"),
    order: {
      /** Sort the bays of the diary. Needs `settings:update`. */
      update: api.ask<[body: t.ResourceOrderUpdate], t.ResourcesOrdered>("PUT /resources/order"),
    },
    /** Bays, ramps, MOT lanes and courtesy cars. Needs `appointments:read`. */
    list: api.ask<[query?: t.ResourceListQuery], t.Resource[]>("GET /resources"),
    /** Add a bay, ramp, MOT lane or courtesy car. Needs `settings:update`. */
    create: api.ask<[body: t.ResourceCreate], t.Resource>("POST /resources"),
  },
  /** Menu-priced jobs that put in their lines. */
  savedJobs: {
    /** One saved job with its lines. Needs `documents:read`. */
    get: api.ask<[id: string, query?: t.SavedJobGetQuery], t.SavedJobShown>("GET /saved-jobs/{id}"),
    /** Change a saved job. Needs `saved_jobs:change`. */
    update: api.ask<[id: string, body?: t.SavedJobUpdate], t.SavedJobWritten>("PUT /saved-jobs/{id}"),
    /** Take a saved job away. Needs `saved_jobs:change`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /saved-jobs/{id}"),
    /** Saved jobs with their lines. Needs `documents:read`. */
    list: api.ask<[query?: t.SavedJobListQuery], t.SavedJobShown[]>("GET /saved-jobs"),
    /** Add a saved job. Needs `saved_jobs:change`. */
    create: api.ask<[body: t.SavedJobCreate], t.SavedJobWritten>("POST /saved-jobs"),
  },
  /** How the garage has its system set. */
  settings: {
    documents: {
      /** How documents are written. Needs `documents:read`. */
      get: api.call<[], t.DocumentRules>("GET /settings/documents"),
      /** Change how documents are written. Needs `settings:update`. */
      update: api.ask<[body: t.SettingsDocumentUpdate], t.DocumentRules>("PUT /settings/documents"),
    },
    garage: {
      /** The garage's profile. Needs `garage:read`. */
      get: api.call<[], t.GarageProfile>("GET /settings/garage"),
      /** Change the garage's profile. Needs `settings:update`. */
      update: api.ask<[body: t.SettingsGarageUpdate], t.GarageProfile>("PUT /settings/garage"),
    },
    numberProposals: {
      /** Say with which number a series goes on after GA4's. Needs `imports:update`. */
      update: api.ask<[series: string, body: t.SettingsNumberProposalUpdate], t.NumberProposal>(
        "PUT /settings/number-proposals/{series}",
      ),
      /** With which number each series goes on after GA4's. Needs `imports:read`. */
      list: api.call<[], t.NumberProposal[]>("GET /settings/number-proposals"),
    },
    numberSeries: {
      /** Set with which number a series goes on. Needs `settings:update`. */
      update: api.ask<[series: string, body: t.SettingsNumberSeriesUpdate], t.NumberSeriesRow>(
        "PUT /settings/number-series/{series}",
      ),
      /** Number series, with the next number of each. Needs `settings:read`. */
      list: api.call<[], t.NumberSeriesRow[]>("GET /settings/number-series"),
    },
    onlineBooking: {
      /** How customers book online. Needs `online_booking:change`. */
      get: api.call<[], t.OnlineBookingShown>("GET /settings/online-booking"),
      /** Change how customers book online. Needs `online_booking:change`. */
      update: api.ask<[body: t.SettingsOnlineBookingUpdate], t.OnlineBookingShown>(
        "PUT /settings/online-booking",
      ),
    },
    onlineServices: {
      /** Change a service for online booking, or take it out of use. Needs `online_booking:change`. */
      update: api.ask<[id: string, body?: t.SettingsOnlineServiceUpdate], t.OnlineServiceWritten>(
        "PUT /settings/online-services/{id}",
      ),
      /** Take a service off online booking. Needs `online_booking:change`. */
      delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /settings/online-services/{id}"),
      order: {
        /** Put the services for online booking in order. Needs `online_booking:change`. */
        update: api.ask<[body: t.SettingsOnlineServiceOrderUpdate], t.OnlineServicesInOrder>(
          "PUT /settings/online-services/order",
        ),
      },
      /** What customers can book online, with the prices of today. Needs `online_booking:change`. */
      list: api.ask<[query?: t.SettingsOnlineServiceListQuery], t.OnlineServiceShown[]>(
        "GET /settings/online-services",
      ),
      /** Offer a service for online booking. Needs `online_booking:change`. */
      create: api.ask<[body: t.SettingsOnlineServiceCreate], t.OnlineServiceWritten>(
        "POST /settings/online-services",
      ),
    },
    openingHours: {
      /** The hours of the week; 1 is Monday. Needs `appointments:read`. */
      get: api.call<[], t.OpeningHoursShown>("GET /settings/opening-hours"),
      /** Set the hours of the whole week. Needs `settings:update`. */
      update: api.ask<[body: t.SettingsOpeningHourUpdate], t.OpeningHoursShown>(
        "PUT /settings/opening-hours",
      ),
    },
    papers: {
      /** How papers look, and what they and their e-mails say. Needs `papers:change`. */
      get: api.call<[], t.PapersShown>("GET /settings/papers"),
      /** Change how papers look, and what they and their e-mails say. Needs `papers:change`. */
      update: api.ask<[body: t.SettingsPaperUpdate], t.PapersShown>("PUT /settings/papers"),
    },
    permissions: {
      /** Give a role a permission, or take it. Needs `settings:update`. */
      update: api.ask<
        [role: string, permission: string, body: t.SettingsPermissionUpdate],
        t.PermissionGiven
      >("PUT /settings/permissions/{role}/{permission}"),
      /** Take a role back to its default permissions. Needs `settings:update`. */
      delete: api.call<[role: string], t.PermissionsReset>("DELETE /settings/permissions/{role}"),
      /** Where roles depart from the table of permissions. Needs `settings:read`. */
      list: api.call<[], t.PermissionGiven[]>("GET /settings/permissions"),
    },
    statuses: {
      /** Change, rename or retire a status of the garage's own. Needs `statuses:change`. */
      update: api.ask<[id: string, body?: t.SettingsStatusUpdate], t.GarageStatus>(
        "PUT /settings/statuses/{id}",
      ),
      /** Take a status off the list. Needs `statuses:change`. */
      delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /settings/statuses/{id}"),
      order: {
        /** Put the garage's own statuses in order. Needs `statuses:change`. */
        update: api.ask<[body: t.SettingsStatusOrderUpdate], t.StatusesInOrder>(
          "PUT /settings/statuses/order",
        ),
      },
      /** The garage's own words beside the status of a document or appointment. Needs `documents:read`. */
      list: api.ask<[query?: t.SettingsStatusListQuery], t.GarageStatus[]>("GET /settings/statuses"),
      /** Add a status of the garage's own. Needs `statuses:change`. */
      create: api.ask<[body: t.SettingsStatusCreate], t.GarageStatus>("POST /settings/statuses"),
    },
    stock: {
      /** How stock is kept. Needs `stock:read`. */
      get: api.call<[], t.StockRules>("GET /settings/stock"),
      /** Change how stock is kept. Needs `settings:update`. */
      update: api.ask<[body: t.SettingsStockUpdate], t.StockRules>("PUT /settings/stock"),
    },
    webhooks: {
      /** Where events may be sent. Needs `settings:read`. */
      get: api.call<[], t.WebhookRules>("GET /settings/webhooks"),
      /** Change where events may be sent. Needs `settings:update`. */
      update: api.ask<[body: t.SettingsWebhookUpdate], t.WebhookRules>("PUT /settings/webhooks"),
    },
  },
  /** Stock items and their movements. */
  stock: {
    movements: {
      /** A stock item's ledger. Needs `stock:read`. */
      list: api.page<[id: string, query?: t.StockMovementListQuery], t.MovementShownExpanded>(
        "GET /stock/{id}/movements",
      ),
    },
    /** Take an archived stock item back. Needs `stock:delete`. */
    restore: api.ask<[id: string, body?: t.OnVersion], t.StockKey>("POST /stock/{id}/restore"),
    /** One stock item. Needs `stock:read`. */
    get: api.ask<[id: string, query?: t.StockGetQuery], t.StockWholeExpanded>("GET /stock/{id}"),
    /** Change a stock item. Needs `stock:update`. */
    update: api.ask<[id: string, body?: t.StockUpdate], t.StockWritten>("PUT /stock/{id}"),
    /** Archive a stock item. Needs `stock:delete`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /stock/{id}"),
    /** Correct what the books say of an item. Needs `stock:update`. */
    adjust: api.ask<[body: t.StockAdjust], t.StockWritten>("POST /stock/adjust"),
    /** Create many stock items at once. Needs `stock:create`. */
    bulk: api.ask<[body: t.StockBulk], t.StockWrittenEach>("POST /stock/bulk"),
    /** Take a delivery in. Needs `stock:update`. */
    goodsIn: api.ask<[body: t.StockGoodsIn], t.GoodsReceived>("POST /stock/goods-in"),
    lowStock: {
      /** What runs low, with what to order. Needs `stock:read`. */
      list: api.ask<[query?: t.StockLowStockListQuery], t.StockLowExpanded[]>("GET /stock/low-stock"),
    },
    /** Stock items. Needs `stock:read`. */
    list: api.withCsv("GET /stock", api.list<[], t.StockListQuery, t.StockInListExpanded>("GET /stock")),
    /** Create a stock item. Needs `stock:create`. */
    create: api.ask<[body: t.StockCreate], t.StockWritten>("POST /stock"),
    /** Find stock by part number, description, barcode or keyword. Needs `stock:read`. */
    search: api.ask<[query: t.StockSearchQuery], t.StockFoundExpanded[]>("GET /stock/search"),
    /** Make the books say what was counted. Needs `stock:update`. */
    take: api.ask<[body: t.StockTake], t.StockTaken>("POST /stock/take"),
  },
  /** Counts of stock: begun, counted, handed in and approved. */
  stockTakes: {
    /** Give a stock take up. Needs `stock:update`. */
    abandon: api.ask<[id: string, body?: t.OnVersion], t.StockTakeKey>("POST /stock-takes/{id}/abandon"),
    /** Let the books say what was counted. Needs `stock:approve_take`. */
    approve: api.ask<[id: string, body?: t.OnVersion], t.StockTakeApproved>("POST /stock-takes/{id}/approve"),
    /** Note how many there are of an item. Needs `stock:update`. */
    count: api.ask<[id: string, body: t.StockTakeCount], t.StockCounted>("POST /stock-takes/{id}/count"),
    /** Hand a stock take in, to be approved. Needs `stock:update`. */
    handIn: api.ask<[id: string, body?: t.OnVersion], t.StockTakeKey>("POST /stock-takes/{id}/hand-in"),
    lines: {
      /** What of a stock take is left, counted, or different from the books. Needs `stock:read`. */
      list: api.page<[id: string, query?: t.StockTakeLineListQuery], t.StockTakeLine>(
        "GET /stock-takes/{id}/lines",
      ),
    },
    /** Have a stock take counted further, or some of its items again. Needs `stock:approve_take`. */
    reopen: api.ask<[id: string, body?: t.StockTakeReopen], t.StockTakeKey>("POST /stock-takes/{id}/reopen"),
    /** A stock take. Needs `stock:read`. */
    get: api.ask<[id: string, query?: t.StockTakeGetQuery], t.StockTakeShown>("GET /stock-takes/{id}"),
    /** Stock takes, the newest first. Needs `stock:read`. */
    list: api.list<[], t.StockTakeListQuery, t.StockTakeShown>("GET /stock-takes"),
    /** Begin a stock take. Needs `stock:update`. */
    create: api.ask<[body?: t.StockTakeCreate], t.StockTakeKey>("POST /stock-takes"),
  },
  /** Invoices that are billed through Stripe: what Stripe asks for, and what has become of it. */
  stripeInvoices: {
    /** Have Stripe send an open invoice to the customer again. Needs `receipts:create`. */
    remind: api.call<[id: string], t.StripeInvoiceChanged>("POST /stripe-invoices/{id}/remind", {
      once: true,
    }),
    /** One invoice that is billed through Stripe. Needs `receipts:read`. */
    get: api.ask<[id: string, query?: t.StripeInvoiceGetQuery], t.StripeInvoiceExpanded>(
      "GET /stripe-invoices/{id}",
    ),
    /** Withdraw an invoice from Stripe. Needs `receipts:create`. */
    withdraw: api.call<[id: string], t.StripeInvoiceChanged>("POST /stripe-invoices/{id}/withdraw", {
      once: true,
    }),
    /** Invoices that are billed through Stripe, the newest first. Needs `receipts:read`. */
    list: api.list<[], t.StripeInvoiceListQuery, t.StripeInvoiceExpanded>("GET /stripe-invoices"),
  },
  /** What suppliers owe for returns and old units. */
  supplierCredits: {
    /** What suppliers owe for returns and old units. Needs `stock:cost`. */
    get: api.ask<[query?: t.SupplierCreditGetQuery], t.SupplierCredits>("GET /supplier-credits"),
  },
  /** What goes back to suppliers, and what they credited. */
  supplierReturns: {
    /** Keep what was to go back. Needs `purchasing:receive`. */
    cancel: api.ask<[id: string, body?: t.OnVersion], t.ReturnWritten>("POST /supplier-returns/{id}/cancel"),
    /** Note what a supplier credited of a return. Needs `purchasing:receive`. */
    credit: api.ask<[id: string, body: t.SupplierReturnCredit], t.ReturnWritten>(
      "POST /supplier-returns/{id}/credit",
    ),
    /** Note that a supplier credits nothing. Needs `purchasing:receive`. */
    refuse: api.ask<[id: string, body?: t.SupplierReturnRefuse], t.ReturnWritten>(
      "POST /supplier-returns/{id}/refuse",
    ),
    /** Send a return to its supplier. Needs `purchasing:receive`. */
    send: api.ask<[id: string, body?: t.SupplierReturnSend], t.ReturnWritten>(
      "POST /supplier-returns/{id}/send",
    ),
    /** What goes back to suppliers. Needs `stock:read`. */
    list: api.withCsv(
      "GET /supplier-returns",
      api.list<[], t.SupplierReturnListQuery, t.ReturnInList>("GET /supplier-returns"),
    ),
    /** Put parts aside that go back. Needs `purchasing:receive`. */
    create: api.ask<[body: t.SupplierReturnCreate], t.ReturnWritten>("POST /supplier-returns"),
  },
  /** Suppliers' statements, line by line against what is booked. */
  supplierStatements: {
    /** Say which invoice a line of a statement is. Needs `purchasing:account`. */
    link: api.ask<[id: string, body: t.SupplierStatementLink], t.SupplierStatementWritten>(
      "POST /supplier-statements/{id}/link",
    ),
    /** One supplier's statement, compared. Needs `stock:cost`. */
    get: api.ask<[id: string, query?: t.SupplierStatementGetQuery], t.SupplierStatement>(
      "GET /supplier-statements/{id}",
    ),
    /** Delete a supplier's statement. Needs `purchasing:account`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /supplier-statements/{id}"),
    /** Settle a line of a supplier's statement. Needs `purchasing:account`. */
    settle: api.ask<[id: string, body: t.SupplierStatementSettle], t.SupplierStatementWritten>(
      "POST /supplier-statements/{id}/settle",
    ),
    /** Suppliers' statements. Needs `stock:cost`. */
    list: api.withCsv(
      "GET /supplier-statements",
      api.list<[], t.SupplierStatementListQuery, t.SupplierStatementInList>("GET /supplier-statements"),
    ),
    /** Take in a supplier's statement. Needs `purchasing:account`. */
    create: api.ask<[body: t.SupplierStatementCreate], t.SupplierStatementWritten>(
      "POST /supplier-statements",
    ),
  },
  /** Where parts are bought. */
  suppliers: {
    priceFiles: {
      /** Price files of a supplier that were taken in. Needs `stock:cost`. */
      list: api.page<[id: string, query?: t.SupplierPriceFileListQuery], t.PriceFile>(
        "GET /suppliers/{id}/price-files",
      ),
      /** Take a supplier's price file in. Needs `stock:update`. */
      create: api.upload<
        [id: string, file: Blob | string, query?: t.SupplierPriceFileCreateQuery],
        t.PriceFileSent
      >("POST /suppliers/{id}/price-files", "text/csv"),
    },
    prices: {
      /** What a supplier asks for parts today. Needs `stock:cost`. */
      list: api.withCsv(
        "GET /suppliers/{id}/prices",
        api.list<[id: string], t.SupplierPriceListQuery, t.SupplierPrice>("GET /suppliers/{id}/prices"),
      ),
    },
    /** Take an archived supplier back. Needs `stock:delete`. */
    restore: api.ask<[id: string, body?: t.OnVersion], t.SupplierWritten>("POST /suppliers/{id}/restore"),
    /** One supplier. Needs `stock:read`. */
    get: api.ask<[id: string, query?: t.SupplierGetQuery], t.SupplierWhole>("GET /suppliers/{id}"),
    /** Change a supplier. Needs `stock:update`. */
    update: api.ask<[id: string, body?: t.SupplierUpdate], t.SupplierWritten>("PUT /suppliers/{id}"),
    /** Archive a supplier. Needs `stock:delete`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /suppliers/{id}"),
    /** Create many suppliers at once. Needs `stock:create`. */
    bulk: api.ask<[body: t.SupplierBulk], t.SupplierWrittenEach>("POST /suppliers/bulk"),
    /** Suppliers. Needs `stock:read`. */
    list: api.withCsv(
      "GET /suppliers",
      api.list<[], t.SupplierListQuery, t.SupplierInList>("GET /suppliers"),
    ),
    /** Create a supplier. Needs `stock:create`. */
    create: api.ask<[body: t.SupplierCreate], t.SupplierWritten>("POST /suppliers"),
  },
  /** VAT codes and their dated rates. */
  taxCodes: {
    /** Tax codes with their dated rates, the latest first. Needs `documents:read`. */
    list: api.call<[], t.TaxCodeShown[]>("GET /tax-codes"),
  },
  /** Who works in the workshop: hours, skills, MOT classes. */
  technicians: {
    hours: {
      /** Set a technician's own week. Needs `settings:update`. */
      update: api.ask<[id: string, body: t.TechnicianHourUpdate], t.Technician>(
        "PUT /technicians/{id}/hours",
      ),
    },
    skills: {
      /** Set what a technician can do, and which MOT classes they may test. Needs `settings:update`. */
      update: api.ask<[id: string, body?: t.TechnicianSkillUpdate], t.Technician>(
        "PUT /technicians/{id}/skills",
      ),
    },
    /** Technicians with their hours, skills and MOT classes. Needs `appointments:read`. */
    list: api.ask<[query?: t.TechnicianListQuery], t.Technician[]>("GET /technicians"),
  },
  /** Text messages to send. */
  texts: {
    /** Send a text message to a customer or a number. Needs `messages:create`. */
    create: api.ask<[body: t.TextCreate], t.TextQueued>("POST /texts"),
  },
  /** The people who sign in. */
  users: {
    /** Let a user in again. Needs `users:update`. */
    activate: api.ask<[id: string, body?: t.OnVersion], t.UserWritten>("POST /users/{id}/activate"),
    /** Lock a user out; all sessions end. Needs `users:update`. */
    deactivate: api.ask<[id: string, body?: t.OnVersion], t.UserWritten>("POST /users/{id}/deactivate"),
    /** Sign a user out everywhere. Needs `users:update`. */
    endSessions: api.ask<[id: string, body?: t.OnVersion], t.SessionsEnded>("POST /users/{id}/end-sessions"),
    pin: {
      /** Set somebody's PIN for shared screens. Needs `users:update`. */
      update: api.ask<[id: string, body: t.UserPinUpdate], t.PinSet>("PUT /users/{id}/pin"),
    },
    /** Give a user a new first password, answered this once. Needs `users:update`. */
    resetPassword: api.ask<[id: string, body?: t.OnVersion], t.PasswordReset>(
      "POST /users/{id}/reset-password",
    ),
    /** One user. Needs `users:read`. */
    get: api.ask<[id: string, query?: t.UserGetQuery], t.UserInList>("GET /users/{id}"),
    /** Change a user's name, address or role. Needs `users:update`. */
    update: api.ask<[id: string, body?: t.UserUpdate], t.UserWritten>("PUT /users/{id}"),
    /** Users. Needs `users:read`. */
    list: api.ask<[query?: t.UserListQuery], t.UserInList[]>("GET /users"),
    /** Make a user. Needs `users:create`. */
    create: api.ask<[body: t.UserCreate], t.UserCreated>("POST /users"),
  },
  /** Periods of the VAT return, open and closed. */
  vatPeriods: {
    /** Close a VAT period that has ended. Needs `periods:override`. */
    close: api.call<[id: string], t.VatPeriodWritten>("POST /vat-periods/{id}/close"),
    /** Open a closed VAT period again. Needs `periods:override`. */
    reopen: api.ask<[id: string, body: t.VatPeriodReopen], t.VatPeriodWritten>(
      "POST /vat-periods/{id}/reopen",
    ),
    /** Give a VAT period other days. Needs `periods:override`. */
    update: api.ask<[id: string, body: t.VatPeriodUpdate], t.VatPeriodWritten>("PUT /vat-periods/{id}"),
    /** Take away a VAT period that was made by mistake. Needs `periods:override`. */
    delete: api.call<[id: string], t.Id>("DELETE /vat-periods/{id}"),
    /** Make two VAT periods of one. Needs `periods:override`. */
    split: api.ask<[id: string, body: t.VatPeriodSplit], t.VatPeriodWritten[]>(
      "POST /vat-periods/{id}/split",
    ),
    /** VAT periods, the latest first, with what was issued in each. Needs `receipts:read`. */
    list: api.ask<[query?: t.VatPeriodListQuery], t.VatPeriodInList[]>("GET /vat-periods"),
    /** Make VAT periods ahead. Needs `periods:override`. */
    create: api.ask<[body: t.VatPeriodCreate], t.VatPeriodWritten[]>("POST /vat-periods"),
  },
  /** What DVSA and DVLA told of vehicles that was new. */
  vehicleFindings: {
    /** Note that somebody saw to a finding. Needs `vehicles:update`. */
    done: api.call<[id: string], t.VehicleFindingSeenTo>("POST /vehicle-findings/{id}/done"),
    /** What DVSA and DVLA told of vehicles that was new. Needs `vehicles:read`. */
    list: api.withCsv(
      "GET /vehicle-findings",
      api.list<[], t.VehicleFindingListQuery, t.VehicleFinding>("GET /vehicle-findings"),
    ),
  },
  /** Vehicles, their registrations, owners, mileage and history. */
  vehicles: {
    advisories: {
      /**
       * What was seen on a vehicle and was no fail, with what was put right since. Needs `documents:read`.
       */
      list: api.ask<[id: string, query?: t.VehicleAdvisoryListQuery], t.AdvisoryWholeExpanded[]>(
        "GET /vehicles/{id}/advisories",
      ),
    },
    /** Give the same vehicle another registration. Needs `vehicles:update`. */
    changePlate: api.ask<[id: string, body?: t.VehicleChangePlate], t.VehicleWhole>(
      "POST /vehicles/{id}/change-plate",
    ),
    history: {
      /** A vehicle's service history: its documents, the latest first. Needs `documents:read`. */
      list: api.list<[id: string], t.VehicleHistoryListQuery, t.DocumentInListExpanded>(
        "GET /vehicles/{id}/history",
      ),
    },
    lastInspection: {
      /** The last finished health check of a vehicle. Needs `inspections:read`. */
      get: api.ask<[id: string, query?: t.VehicleLastInspectionGetQuery], t.InspectionWhole>(
        "GET /vehicles/{id}/last-inspection",
      ),
    },
    /** Record a mileage. Needs `vehicles:update`. */
    mileage: api.ask<[id: string, body: t.VehicleMileage], t.MileageReading>("POST /vehicles/{id}/mileage"),
    mileages: {
      /** What a vehicle's mileometer said, the latest first. Needs `vehicles:read`. */
      list: api.call<[id: string], t.MileageRead[]>("GET /vehicles/{id}/mileages"),
    },
    /** Put a vehicle's registration on another vehicle. Needs `vehicles:create`. */
    movePlate: api.ask<[id: string, body?: t.VehicleMovePlate], t.VehicleMoved>(
      "POST /vehicles/{id}/move-plate",
    ),
    offeredWork: {
      /**
       * Work on a vehicle that was advised, declined or deferred and not done since. Needs `documents:read`.
       */
      list: api.ask<[id: string, query?: t.VehicleOfferedWorkListQuery], t.WorkOfferedExpanded[]>(
        "GET /vehicles/{id}/offered-work",
      ),
    },
    reminders: {
      /** A vehicle's reminders. Needs `reminders:read`. */
      list: api.list<[id: string], t.VehicleReminderListQuery, t.ReminderInListExpanded>(
        "GET /vehicles/{id}/reminders",
      ),
    },
    /** Take an archived vehicle back. Needs `vehicles:delete`. */
    restore: api.ask<[id: string, body?: t.VehicleRestore], t.VehicleWhole>("POST /vehicles/{id}/restore"),
    /** One vehicle. Needs `vehicles:read`. */
    get: api.ask<[id: string, query?: t.VehicleGetQuery], t.VehicleWholeExpanded>("GET /vehicles/{id}"),
    /** Change a vehicle. Needs `vehicles:update`. */
    update: api.ask<[id: string, body?: t.VehicleUpdate], t.VehicleWhole>("PUT /vehicles/{id}"),
    /** Archive a vehicle. Needs `vehicles:delete`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.Id>("DELETE /vehicles/{id}"),
    /** What was done to a vehicle as PDF, for its present owner. Needs `documents:read`. */
    serviceRecord: api.call<[id: string], Blob>("GET /vehicles/{id}/service-record", {
      file: "application/pdf",
    }),
    /** Give a vehicle to another owner. Needs `vehicles:update`. */
    transfer: api.ask<[id: string, body: t.VehicleTransfer], t.VehicleWhole>("POST /vehicles/{id}/transfer"),
    /** Create many vehicles at once. Needs `vehicles:create`. */
    bulk: api.ask<[body: t.VehicleBulk], t.VehicleWholeEach>("POST /vehicles/bulk"),
    /** Look a registration up. Needs `vehicles:read`. */
    lookup: api.ask<[body: t.VehicleLookupRequest], t.VehicleLookup>("POST /vehicles/lookup", { once: true }),
    /** Vehicles, with their owners. Needs `vehicles:read`. */
    list: api.withCsv(
      "GET /vehicles",
      api.list<[], t.VehicleListQuery, t.VehicleInListExpanded>("GET /vehicles"),
    ),
    /** Create a vehicle. Needs `vehicles:create`. */
    create: api.ask<[body?: t.VehicleCreate], t.VehicleWhole>("POST /vehicles"),
    /** Find vehicles as one types, from the second letter on. Needs `vehicles:read`. */
    search: api.ask<[query: t.VehicleSearchQuery], t.VehicleFoundExpanded[]>("GET /vehicles/search"),
  },
  /** What was sent to outside programs, with every attempt. */
  webhookDeliveries: {
    /** Send a delivery once more. Needs `settings:update`. */
    replay: api.call<[id: string], t.WebhookDelivery>("POST /webhook-deliveries/{id}/replay"),
    /** A delivery with every attempt. Needs `settings:read`. */
    get: api.ask<[id: string, query?: t.WebhookDeliveryGetQuery], t.WebhookDeliveryWithLog>(
      "GET /webhook-deliveries/{id}",
    ),
  },
  /**
   * Outside programs that hear at once what happens here: a POST of `{"type", "timestamp", "data":
   * {"entity", "id", "sequence"}}` to their address, which answers with any 2xx within 10 seconds;
   * anything else is tried again, eleven times over a day. The header `webhook-signature` has one or more
   * `v1,<signature>`, each the base64 HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the
   * base64-decoded part of the secret after `whsec_`, as Standard Webhooks says. Addresses are public and
   * https, unless `PUT /settings/webhooks` allows others.
   */
  webhooks: {
    deliveries: {
      /** What was sent to an address, the latest first. Needs `settings:read`. */
      list: api.list<[id: string], t.WebhookDeliveryListQuery, t.WebhookDelivery>(
        "GET /webhooks/{id}/deliveries",
      ),
    },
    /** Send to a stopped address again. Needs `settings:update`. */
    enable: api.ask<[id: string, body?: t.OnVersion], t.Webhook>("POST /webhooks/{id}/enable"),
    /** Send all that failed once more. Needs `settings:update`. */
    replayFailed: api.call<[id: string], t.WebhookReplay>("POST /webhooks/{id}/replay-failed"),
    /** Make a new secret. Needs `settings:update`. */
    rotateSecret: api.ask<[id: string, body?: t.OnVersion], t.NewWebhook>(
      "POST /webhooks/{id}/rotate-secret",
    ),
    /** An address that hears of events. Needs `settings:read`. */
    get: api.ask<[id: string, query?: t.WebhookGetQuery], t.Webhook>("GET /webhooks/{id}"),
    /** Change a subscription. Needs `settings:update`. */
    update: api.ask<[id: string, body?: t.WebhookUpdate], t.Webhook>("PUT /webhooks/{id}"),
    /** End a subscription. Needs `settings:delete`. */
    delete: api.ask<[id: string, query?: t.OnVersion], t.WebhookDeleteAnswer>("DELETE /webhooks/{id}"),
    /** Send a test event. Needs `settings:update`. */
    test: api.call<[id: string], t.WebhookDelivery>("POST /webhooks/{id}/test"),
    events: {
      /** All that one can subscribe to. Needs `settings:read`. */
      list: api.call<[], t.WebhookEvent[]>("GET /webhooks/events"),
    },
    /** Addresses that hear of events. Needs `settings:read`. */
    list: api.ask<[query?: t.WebhookListQuery], t.Webhook[]>("GET /webhooks"),
    /** Subscribe an address to events. Needs `settings:create`. */
    create: api.ask<[body: t.WebhookCreate], t.NewWebhook>("POST /webhooks"),
  },
  /** Which jobs people worked on, and when. */
  workTimes: {
    /** Correct a work time, or take it back; what it said before is kept. Needs `clock:correct`. */
    update: api.ask<[id: string, body: t.WorkTimeUpdate], t.ClockRecord>("PUT /work-times/{id}"),
    /** What people worked on, and when. Needs `clock:own`. */
    list: api.ask<[query?: t.WorkTimeListQuery], t.WorkTime[]>("GET /work-times"),
    /** Add work that nobody clocked. Needs `clock:correct`. */
    create: api.ask<[body: t.WorkTimeCreate], t.ClockRecord>("POST /work-times"),
  },
});
