"use client";

import { lazy, Suspense } from "react";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import type { StartCustomer } from "@/lib/documents/rules/starting/start";
import type { Row } from "../editor-rows";
import type { Fields } from "../editor-state";
import type { Rates } from "../editor-totals";

/** Loaded when it is first asked for: most documents have no tyres. */
const TyresDialog = lazy(async () => {
  const { TyresDialog } = await import("./tyres-dialog");
  return { default: TyresDialog };
});

interface LineTyresProps {
  fields: Fields;
  customer: StartCustomer | null;
  choices: EditorChoices;
  rates: Rates;
  onAdd(rows: readonly Row[]): void;
  onClose(): void;
}

/** The offer of tyres, over the lines. */
export const LineTyres = (props: LineTyresProps) => (
  <Suspense>
    <TyresDialog {...props} />
  </Suspense>
);
