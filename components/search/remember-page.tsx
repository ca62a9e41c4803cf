"use client";

import { useEffect } from "react";
import { type RecentPage, rememberPage } from "./recent-pages";

/** Goes on the page of a customer, vehicle, document or part, which the palette then lists under "Last opened". */
export function RememberPage({ kind, href, title, subtitle }: RecentPage): null {
  useEffect(() => rememberPage({ kind, href, title, subtitle }), [kind, href, title, subtitle]);
  return null;
}
