export const STATE_WORDS = {
  to_send: { label: "To be sent", tone: "info", text: "It is about to be sent" },
  sending: { label: "Sending", tone: "info", text: "It is being sent" },
  unknown: {
    label: "Being looked for",
    tone: "warning",
    text: "No answer came: the supplier may have it or not",
  },
  accepted: { label: "Taken", tone: "success", text: "The supplier has taken it" },
  refused: { label: "Refused", tone: "danger", text: "The supplier has not taken it" },
  cancelled: { label: "Cancelled", tone: "outline", text: "It was cancelled" },
} as const;

/** How an order stands at its supplier. */
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  accepted: "taken",
  picking: "being picked",
  despatched: "on its way",
  delivered: "delivered",
  invoiced: "invoiced",
  cancelled: "cancelled",
  rejected: "rejected",
};

export const LINE_WORDS = {
  allocated: "set aside",
  back_order: "on back order",
  despatched: "on its way",
  cancelled: "will not come",
} as const;

export const AVAILABILITY_WORDS = {
  in_stock: "In stock",
  from_hub: "From the hub",
  part_available: "Some in stock",
  out_of_stock: "Out of stock",
  unknown: "Not said",
} as const;
