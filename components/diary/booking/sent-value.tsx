"use client";

import { useEffect, useRef } from "react";

/** A value of the form that other controls make up. A change counts as input, so that its problem disappears. */
export function SentValue({ name, value }: { name: string; value: string }) {
  const input = useRef<HTMLInputElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    input.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [value]);
  return <input ref={input} type="hidden" name={name} value={value} />;
}
