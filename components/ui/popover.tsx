"use client";

import { Popover as Primitive } from "radix-ui";
import { type ComponentProps, useRef } from "react";
import { KeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { cn } from "./cn";
import { floatingClasses } from "./dropdown-menu";

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;
export const PopoverAnchor = Primitive.Anchor;

export function PopoverContent({
  className,
  sideOffset = 4,
  children,
  ...props
}: ComponentProps<typeof Primitive.Content>) {
  const element = useRef<HTMLDivElement>(null);
  return (
    <Primitive.Portal>
      <Primitive.Content
        ref={element}
        sideOffset={sideOffset}
        collisionPadding={8}
        className={cn(floatingClasses, "w-72 max-w-[calc(100vw-1rem)] p-3", className)}
        {...props}
      >
        <KeyboardOwner element={element}>{children}</KeyboardOwner>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
