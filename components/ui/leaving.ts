"use client";

import { useEffect } from "react";

const fields = new Set<() => void>();
const savers = new Set<() => boolean>();

/** Fields first: what stands in them half typed is to be saved too. False where something would be lost. */
function leave(): boolean {
  for (const settle of fields) settle();
  return [...savers].map((keep) => keep()).every(Boolean);
}

const leaveFor = (event: Event) => {
  // A page that takes another's place takes its parts away one by one, which they see for themselves.
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
  // Back and forward: Next has put the other page in place before most listeners hear a popstate.
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

/** Calls `settle` before a page is left: the field is not left by then. */
export const useSettling = (settle: () => void): void => useEffect(() => takePart(fields, settle), [settle]);

/**
 * Calls `keep` as a page is left or goes out of sight, in whichever way: by going back, by a reload, by a closed tab or another one.
 * Where it answers false, something would be lost, and the browser asks first.
 */
export const useLeaving = (keep: () => boolean): void => useEffect(() => takePart(savers, keep), [keep]);
