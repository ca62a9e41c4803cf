"use client";

import { type RefObject, useEffect } from "react";

const busy = "a, button, input, select, textarea, label, [role=menuitem]";

const linkIn = (row: Element | null | undefined) =>
  row?.querySelector<HTMLAnchorElement>("[data-row-link]") ?? null;

/** A click anywhere on a row follows its link (unless text is being selected); the arrow keys move from row to row. */
export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;

    function onClick(event: MouseEvent) {
      if (!(event.target instanceof Element) || event.target.closest(busy)) return;
      if (window.getSelection()?.isCollapsed === false) return;
      const link = linkIn(event.target.closest("tr"));
      if (!link) return;
      const { ctrlKey, metaKey, shiftKey } = event;
      link.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
    }

    function onKey(event: KeyboardEvent) {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      if (!(event.target instanceof Element) || !event.target.matches("[data-row-link]")) return;
      const row = event.target.closest("tr");
      const next = linkIn(event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling);
      if (!next) return;
      event.preventDefault();
      next.focus();
    }

    element.addEventListener("click", onClick);
    element.addEventListener("keydown", onKey);
    return () => {
      element.removeEventListener("click", onClick);
      element.removeEventListener("keydown", onKey);
    };
  }, [body]);
}
