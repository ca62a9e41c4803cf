"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { KeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { Kbd } from "@/components/ui/kbd";
import type { LineType } from "@/lib/pricing/rules/line-types";
import { cellElement, focusCell } from "./grid-cells";
import { LINE_KINDS } from "./line-types";

interface KindMenuProps {
  row: string;
  onPick(kind: LineType): void;
  onClose(): void;
}

/** A menu of the kinds of line, for users who do not know their letters. */
export function KindMenu({ row, onPick, onClose }: KindMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ top: 0, left: 0 });

  useLayoutEffect(() => {
    const cell = cellElement(row, "item_type")?.getBoundingClientRect();
    if (cell) setAt({ top: Math.min(cell.bottom + 4, window.innerHeight - 300), left: cell.left });
    menu.current?.querySelector("button")?.focus();
  }, [row]);

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    window.addEventListener("pointerdown", outside);
    return () => window.removeEventListener("pointerdown", outside);
  }, [onClose]);

  return createPortal(
    <div
      ref={menu}
      role="menu"
      aria-label="Kind of line"
      tabIndex={-1}
      style={at}
      className="fixed z-50 w-44 rounded-lg border bg-popover p-1 shadow-md"
      onKeyDown={(event) => {
        const items = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
        const here = items.indexOf(document.activeElement as HTMLElement);
        const kind = LINE_KINDS.find(({ letter }) => letter === event.key.toLowerCase());
        if (event.key === "ArrowDown") items[(here + 1) % items.length]?.focus();
        else if (event.key === "ArrowUp") items.at(here - 1)?.focus();
        else if (event.key === "Escape" || event.key === "Tab") {
          onClose();
          focusCell(row, "item_type");
        } else if (kind) onPick(kind.type);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <KeyboardOwner element={menu}>
        {LINE_KINDS.map(({ type, label, letter }) => (
          <button
            key={type}
            type="button"
            role="menuitem"
            onClick={() => onPick(type)}
            className="flex min-h-8 w-full items-center justify-between rounded-md px-2 text-sm outline-none hover:bg-accent focus:bg-accent pointer-coarse:min-h-11"
          >
            {label}
            <Kbd>{letter}</Kbd>
          </button>
        ))}
      </KeyboardOwner>
    </div>,
    document.body,
  );
}
