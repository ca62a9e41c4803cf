"use client";

import { useEffect } from "react";
import { type RecentPage, rememberPage } from "./recent-pages";

/** Put on a customer's, vehicle's, document's or part's page: the palette then offers it among the last opened. */
export function RememberPage({ kind, href, title, subtitle }: RecentPage): null {
  useEffect(() => rememberPage({ kind, href, title, subtitle }), [kind, href, title, subtitle]);
  return null;
}
