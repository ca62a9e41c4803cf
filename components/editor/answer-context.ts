"use client";

import { createContext } from "react";

/** What a line's cell needs to record the customer's answer. */
export const AnswerContext = createContext({
  /** The name of the customer, who usually gives the answer. */
  customer: "",
  /** Whether the user may record an answer. */
  may: false,
  /**
   * Whether the document is an invoice, on which work may be charged without the customer's consent if a
   * reason is given.
   */
  bill: false,
});
