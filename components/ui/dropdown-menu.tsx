"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import { type ComponentProps, useRef } from "react";
import { currentOwner } from "@/components/keyboard/keyboard";
import { KeyboardOwner, useOwner } from "@/components/keyboard/keyboard-owner";
import { cn } from "./cn";
import { useTypeahead } from "./typeahead";

export const DropdownMenuTrigger = Primitive.Trigger;
export const DropdownMenuRadioGroup = Primitive.RadioGroup;

/** Not modal: the page behind stays readable and can scroll. */
export function DropdownMenu(props: ComponentProps<typeof Primitive.Root>) {
  return <Primitive.Root modal={false} {...props} />;
}

export const floatingClasses = cn(
  "z-50 min-w-40 overflow-y-auto rounded-lg border bg-popover p-1 text-foreground shadow-md outline-none",
  "data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98",
);

const itemClasses = cn(
  "relative flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-sm outline-none select-none pointer-coarse:min-h-11",
  "data-[disabled]:pointer-events-none data-[disabled]:opacity-50 data-[highlighted]:bg-accent",
  "[&_svg]:shrink-0 [&_svg:not([class*=size-])]:size-4 [&_svg:not([class*=text-])]:text-muted-foreground",
);

/** The content of a menu. It is removed as soon as it is closed, and takes no keys meant for what it opened. */
export function DropdownMenuContent({
  className,
  sideOffset = 4,
  children,
  onKeyDown,
  ...props
}: ComponentProps<typeof Primitive.Content>) {
  const element = useRef<HTMLDivElement>(null);
  const parent = useOwner();
  const typeahead = useTypeahead();
  return (
    <Primitive.Portal>
      <Primitive.Content
        ref={element}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          typeahead(event);
        }}
        onCloseAutoFocus={(event) => {
          const now = currentOwner();
          if (now !== parent && now?.element) event.preventDefault();
        }}
        sideOffset={sideOffset}
        collisionPadding={8}
        className={cn(
          floatingClasses,
          "max-h-(--radix-dropdown-menu-content-available-height) origin-(--radix-dropdown-menu-content-transform-origin)",
          className,
        )}
        {...props}
      >
        <KeyboardOwner element={element}>{children}</KeyboardOwner>
      </Primitive.Content>
    </Primitive.Portal>
  );
}

export function DropdownMenuItem({
  className,
  danger,
  ...props
}: ComponentProps<typeof Primitive.Item> & { danger?: boolean }) {
  return (
    <Primitive.Item
      className={cn(itemClasses, danger && "text-danger [&_svg]:text-danger!", className)}
      {...props}
    />
  );
}

const markedClasses = "pl-8 *:data-[slot=indicator]:absolute *:data-[slot=indicator]:left-2";

export function DropdownMenuCheckboxItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Primitive.CheckboxItem>) {
  return (
    <Primitive.CheckboxItem className={cn(itemClasses, markedClasses, className)} {...props}>
      <Primitive.ItemIndicator data-slot="indicator">
        <Check className="text-primary" />
      </Primitive.ItemIndicator>
      {children}
    </Primitive.CheckboxItem>
  );
}

export function DropdownMenuRadioItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem className={cn(itemClasses, markedClasses, className)} {...props}>
      <Primitive.ItemIndicator data-slot="indicator" className="grid size-4 place-items-center">
        <span className="size-2 rounded-full bg-primary" />
      </Primitive.ItemIndicator>
      {children}
    </Primitive.RadioItem>
  );
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof Primitive.Label>) {
  return (
    <Primitive.Label
      className={cn("px-2 py-1.5 text-xs font-medium text-muted-foreground", className)}
      {...props}
    />
  );
}

export function DropdownMenuSeparator({ className, ...props }: ComponentProps<typeof Primitive.Separator>) {
  return <Primitive.Separator className={cn("-mx-1 my-1 h-px bg-border", className)} {...props} />;
}
