"use client";

import { Tooltip as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type TooltipProps = Pick<ComponentProps<typeof Primitive.Content>, "side" | "align" | "className"> & {
  /** Shown on hover and focus; never the only place where something is said. */
  text: ReactNode;
  children: ReactNode;
};

export function Tooltip({ text, side, align, className, children }: TooltipProps) {
  return (
    <Primitive.Provider delayDuration={300}>
      <Primitive.Root>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content
            side={side}
            align={align}
            sideOffset={6}
            collisionPadding={8}
            className={cn(
              "z-50 max-w-72 rounded-md bg-foreground px-2 py-1 text-xs text-background shadow-md",
              "animate-in fade-in-0 data-[state=closed]:animate-out data-[state=closed]:fade-out-0",
              className,
            )}
          >
            {text}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  );
}
