"use client";

import { type ReactNode, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { lineId } from "./grid-cells";

/** Renders content below a line's description without rendering the line. */
export function UnderCell({ row, children }: { row: string; children: ReactNode }) {
  const [cell, setCell] = useState<Element | null>(null);
  useLayoutEffect(
    () => setCell(document.getElementById(lineId(row))?.querySelector("[data-under]") ?? null),
    [row],
  );
  return cell ? createPortal(children, cell) : null;
}
