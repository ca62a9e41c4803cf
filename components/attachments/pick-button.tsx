"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";
import { InputControl } from "@/components/ui/control";

interface PickButtonProps {
  accept: string;
  /** Opens the camera at once on a phone, instead of asking where from. */
  camera?: boolean;
  variant?: "primary" | "secondary";
  size?: "sm" | "md" | "lg";
  label: string;
  children: ReactNode;
  onPick(files: File[]): void;
}

/** A button that lets one take or choose files. */
export function PickButton({ accept, camera, label, children, onPick, ...look }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <InputControl
        ref={input}
        type="file"
        accept={accept}
        multiple={!camera}
        hidden
        aria-label={label}
        {...(camera && { capture: "environment" as const })}
        onChange={({ currentTarget }) => {
          onPick([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <Button {...look} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
