"use client";

import { createContext } from "react";

/** What a line's cell needs to note the customer's answer. */
export const AnswerContext = createContext({
  /** Who answers, mostly. */
  customer: "",
  /** This person may note it. */
  may: false,
  /** It is a bill, on which something may be charged unasked, with a reason. */
  bill: false,
});
