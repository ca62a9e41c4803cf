"use client";

import { type ComponentProps, type Ref, useCallback, useEffect, useRef } from "react";
import { type Control, replaySubmit, replayTyping, SENT_BY_SCRIPT } from "./early-typing";

// Plain controls that lose nothing that is typed into them before the page's scripts have loaded.

export function InputControl({ ref, ...props }: ComponentProps<"input">) {
  return <input ref={useReplay(ref, replayTyping)} {...props} />;
}

export function TextareaControl({ ref, ...props }: ComponentProps<"textarea">) {
  return <textarea ref={useReplay(ref, replayTyping)} {...props} />;
}

export function SelectControl({ ref, ...props }: ComponentProps<"select">) {
  return <select ref={useReplay(ref, replayTyping)} {...props} />;
}

/** A form that `onSubmit` sends. Without the script, the browser would put all the input into the URL. */
export function ScriptForm({ ref, ...props }: ComponentProps<"form">) {
  return <form ref={useReplay(ref, replaySubmit)} {...SENT_BY_SCRIPT} {...props} />;
}

function useReplay<E extends Control | HTMLFormElement>(
  ref: Ref<E> | undefined,
  begin: (element: E) => void,
) {
  const own = useRef<E>(null);
  useEffect(() => {
    if (own.current) begin(own.current);
  }, [begin]);
  return useCallback(
    (element: E | null) => {
      own.current = element;
      if (typeof ref === "function") return ref(element);
      if (ref) ref.current = element;
    },
    [ref],
  );
}
