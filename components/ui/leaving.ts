"use client";

import { useEffect } from "react";

const fields = new Set<() => void>();
const savers = new Set<() => boolean>();

/** Runs the fields first, so that half-typed input is saved too. Returns false if something would be lost. */
function leave(): boolean {
  for (const settle of fields) settle();
  return [...savers].map((keep) => keep()).every(Boolean);
}

const leaveFor = (event: Event) => {
  // For a navigation to a new page, the components unmount one by one and notice that themselves.
  if (!("navigationType" in event) || event.navigationType === "traverse") leave();
};

const leaveHidden = () => {
  if (document.visibilityState === "hidden") leave();
};

const leaveAsking = (event: Event) => {
  if (!leave()) event.preventDefault();
};

function listen(on: "addEventListener" | "removeEventListener"): void {
  const page: EventTarget & { navigation?: EventTarget } = window;
  const shown: EventTarget = document;
  // Back and forward: Next has already swapped the page before most listeners receive a popstate.
  page.navigation?.[on]("navigate", leaveFor);
  page[on]("popstate", leaveFor);
  page[on]("pagehide", leaveFor);
  page[on]("beforeunload", leaveAsking);
  shown[on]("visibilitychange", leaveHidden);
}

function takePart<T>(parts: Set<T>, one: T): () => void {
  if (fields.size + savers.size === 0) listen("addEventListener");
  parts.add(one);
  return () => {
    parts.delete(one);
    if (fields.size + savers.size === 0) listen("removeEventListener");
  };
}

/** Calls `settle` before the page is left, when the field still has the focus. */
export const useSettleOnLeave = (settle: () => void): void =>
  useEffect(() => takePart(fields, settle), [settle]);

/**
 * Calls `keep` when the page is left or hidden in any way: going back, a reload, a closed tab, a switch to another tab. If it
 * returns false, something would be lost, and the browser asks first.
 */
export const useSaveOnLeave = (keep: () => boolean): void => useEffect(() => takePart(savers, keep), [keep]);
