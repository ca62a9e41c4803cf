export const RETURN_KINDS = ["unwanted", "wrong", "faulty", "old_unit"] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

export const KIND_WORDS: Record<ReturnKind, string> = {
  unwanted: "Not needed",
  wrong: "Wrong part",
  faulty: "Faulty",
  old_unit: "Old unit",
};

export const RETURN_STATUSES = ["to_send", "sent", "credited", "refused", "cancelled"] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

export const RETURN_STATUS_WORDS: Record<ReturnStatus, string> = {
  to_send: "To send",
  sent: "Sent",
  credited: "Credited",
  refused: "Refused",
  cancelled: "Cancelled",
};
