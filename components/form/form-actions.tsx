"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useForm } from "./form";

interface SubmitButtonProps {
  children?: ReactNode;
  className?: string;
  /** For a secondary button among several on a page. */
  quiet?: boolean;
}

/** The save button. Shows that saving is in progress, and cannot be pressed twice. */
export function SubmitButton({ children = "Save", className, quiet = false }: SubmitButtonProps) {
  const { pending } = useForm();
  return (
    <Button
      type="submit"
      variant={quiet ? "secondary" : "primary"}
      pending={pending}
      aria-keyshortcuts="Control+S Meta+S Control+Enter Meta+Enter"
      className={className}
    >
      {children}
    </Button>
  );
}

type FormActionsProps = {
  submit?: ReactNode;
  /** Where "Cancel" leads, without saving. */
  cancelHref?: string;
  /** On the left: other actions, mostly dangerous ones. */
  children?: ReactNode;
  className?: string;
};

/** The bar at the end of a form; it stays visible while the form is longer than the screen. */
export function FormActions({ submit, cancelHref, children, className }: FormActionsProps) {
  const { dirty } = useForm();
  return (
    <div
      className={cn(
        "sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 -mx-3 flex flex-wrap items-center gap-2 border-t bg-background px-3 py-3 sm:mx-0 sm:px-0 md:bottom-0",
        className,
      )}
    >
      {children}
      <span role="status" className="ml-auto hidden text-sm text-muted-foreground sm:block">
        {dirty ? "Not saved yet" : ""}
      </span>
      <div className="ml-auto flex gap-2 sm:ml-2">
        {cancelHref ? (
          <Button asChild>
            <Link href={cancelHref}>Cancel</Link>
          </Button>
        ) : null}
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </div>
  );
}
