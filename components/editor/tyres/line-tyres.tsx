"use client";

import { lazy, Suspense } from "react";
import type { TyresDialogProps } from "./tyres-dialog";

/** Loaded when it is first asked for: most documents have no tyres. */
const TyresDialog = lazy(async () => {
  const { TyresDialog } = await import("./tyres-dialog");
  return { default: TyresDialog };
});

/** The offer of tyres, over the lines. */
export const LineTyres = (props: TyresDialogProps) => (
  <Suspense>
    <TyresDialog {...props} />
  </Suspense>
);
