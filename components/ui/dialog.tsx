"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import { type ComponentProps, type ReactNode, useRef } from "react";
import { isInToast } from "@/components/keyboard/keyboard";
import { KeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { Button } from "./button";
import { cn } from "./cn";
import { firstFocus } from "./first-focus";
import { useReturnFocus } from "./return-focus";

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

export const overlayClasses = cn(
  "fixed inset-0 z-50 bg-black/40 dark:bg-black/60",
  "data-[state=open]:animate-in data-[state=open]:fade-in-0",
);

type DialogContentProps = Omit<ComponentProps<typeof Primitive.Content>, "title"> & {
  title: ReactNode;
  description?: ReactNode;
  /** Keeps the title for screen readers only. */
  hideTitle?: boolean;
};

/**
 * A window over the page, removed as soon as it is closed; on a phone it is at the bottom of the screen, in reach of the thumb.
 */
export function DialogContent({
  className,
  title,
  description,
  hideTitle,
  children,
  onOpenAutoFocus,
  onCloseAutoFocus,
  ...props
}: DialogContentProps) {
  const { remember, giveBack } = useReturnFocus();
  const element = useRef<HTMLDivElement>(null);
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlayClasses} />
      <Primitive.Content
        ref={element}
        data-slot="dialog"
        {...(description ? {} : { "aria-describedby": undefined })}
        className={cn(
          "fixed inset-x-0 bottom-0 z-50 flex max-h-[min(86dvh,100dvh-var(--toast-band))] w-full flex-col rounded-t-xl border bg-popover shadow-lg outline-none",
          "sm:inset-auto sm:top-[max(12vh,var(--toast-band))] sm:left-1/2 sm:max-h-[min(80dvh,98dvh-var(--toast-band))] sm:max-w-lg sm:-translate-x-1/2 sm:rounded-xl",
          "duration-150 data-[state=open]:animate-in data-[state=open]:fade-in-0",
          "data-[state=open]:slide-in-from-bottom-4 sm:data-[state=open]:slide-in-from-bottom-0 sm:data-[state=open]:zoom-in-98",
          className,
        )}
        onInteractOutside={(event) => {
          if (isInToast(event.target)) event.preventDefault();
        }}
        onOpenAutoFocus={(event) => {
          onOpenAutoFocus?.(event);
          if (event.defaultPrevented || !element.current) return;
          event.preventDefault();
          (firstFocus(element.current) ?? element.current).focus();
        }}
        onCloseAutoFocus={(event) => {
          onCloseAutoFocus?.(event);
          giveBack(event);
        }}
        {...props}
      >
        {remember}
        <div className={cn("flex items-start justify-between gap-4 px-5 pt-4 pb-2", hideTitle && "sr-only")}>
          <div className="min-w-0">
            <Primitive.Title className="text-lg font-semibold">{title}</Primitive.Title>
            {description ? (
              <Primitive.Description className="mt-0.5 text-sm text-muted-foreground">
                {description}
              </Primitive.Description>
            ) : null}
          </div>
          <Primitive.Close asChild>
            <Button variant="ghost" size="icon-sm" aria-label="Close" className="-mr-2" data-closes-window>
              <X />
            </Button>
          </Primitive.Close>
        </div>
        <KeyboardOwner element={element}>{children}</KeyboardOwner>
      </Primitive.Content>
    </Primitive.Portal>
  );
}

export function DialogBody({ className, ...props }: ComponentProps<"div">) {
  return <div className={cn("min-h-0 overflow-y-auto px-5 py-2", className)} {...props} />;
}

export function DialogFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      className={cn("flex flex-col-reverse gap-2 px-5 pt-2 pb-4 sm:flex-row sm:justify-end", className)}
      {...props}
    />
  );
}
