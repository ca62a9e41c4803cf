"use client";

import { type ReactNode, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";

/** Draws under a line's description without drawing the line. */
export function UnderCell({ row, children }: { row: string; children: ReactNode }) {
  const [cell, setCell] = useState<Element | null>(null);
  useLayoutEffect(() => setCell(document.querySelector(`[data-under="${row}"]`)), [row]);
  return cell ? createPortal(children, cell) : null;
}
