import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { Spinner } from "./spinner";

export const buttonVariants = cva(
  [
    "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap select-none",
    "transition-[background-color,border-color,color,box-shadow] duration-100",
    "disabled:pointer-events-none disabled:opacity-50 aria-disabled:pointer-events-none aria-disabled:opacity-50",
    "[&_svg]:pointer-events-none [&_svg]:shrink-0 [&_svg:not([class*=size-])]:size-4",
  ],
  {
    variants: {
      variant: {
        primary:
          "border-transparent bg-primary-solid text-primary-foreground shadow-xs hover:bg-primary-solid-hover",
        secondary:
          "border-border bg-card text-foreground shadow-xs hover:bg-accent dark:bg-muted dark:hover:bg-accent",
        ghost: "border-transparent text-foreground hover:bg-accent",
        danger:
          "border-transparent bg-danger-solid text-primary-foreground shadow-xs hover:bg-danger-solid-hover",
        link: "h-auto border-transparent px-0 text-primary underline-offset-4 hover:underline",
      },
      size: {
        sm: "h-7 px-2 text-xs pointer-coarse:h-9",
        md: "h-8 px-3 text-sm pointer-coarse:h-10",
        lg: "h-10 px-4 text-base pointer-coarse:h-12",
        icon: "size-8 text-sm pointer-coarse:size-10",
        "icon-sm": "size-7 text-sm pointer-coarse:size-9",
      },
    },
    compoundVariants: [{ variant: "link", size: ["sm", "md", "lg"], class: "h-auto px-0" }],
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof buttonVariants> & {
    /** Renders its only child (a link, for example) with the look of a button. */
    asChild?: boolean;
    /** Shows a spinner and ignores clicks while something is in progress. */
    pending?: boolean;
    children?: ReactNode;
  };

export function Button({
  className,
  variant,
  size,
  asChild,
  pending,
  type,
  children,
  ...props
}: ButtonProps) {
  const classes = cn(buttonVariants({ variant, size }), className);
  if (asChild) {
    return (
      <Slot.Root data-slot="button" data-variant={variant} className={classes} {...props}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button
      data-slot="button"
      data-variant={variant}
      type={type ?? "button"}
      className={classes}
      {...props}
      aria-disabled={pending || undefined}
      onClick={pending ? undefined : props.onClick}
    >
      {pending ? <Spinner /> : null}
      {children}
    </button>
  );
}
