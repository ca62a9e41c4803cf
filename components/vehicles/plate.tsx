import { cn } from "@/components/ui/cn";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

type PlateProps = {
  /** As stored or as shown; the component adds the space. */
  registration: string | null | undefined;
  size?: "sm" | "md" | "lg";
  /** A registration that the vehicle no longer has: grey and struck through, and announced as such. */
  retired?: boolean;
  className?: string;
};

const sizes = {
  sm: "h-5 rounded-sm px-1.5 text-xs",
  md: "h-6 rounded-sm px-2 text-sm",
  lg: "h-9 rounded-md pr-3 text-xl",
};

/** A registration drawn as a British rear plate; the same in light and dark mode, as on the road. */
export function Plate({ registration, size = "sm", retired, className }: PlateProps) {
  if (!registration) return <span className={cn("text-muted-foreground", className)}>–</span>;
  return (
    <span
      data-slot="plate"
      className={cn(
        "inline-flex shrink-0 items-center overflow-hidden align-middle border leading-none font-bold tracking-wide whitespace-nowrap uppercase",
        retired
          ? "border-border bg-muted text-muted-foreground line-through"
          : "border-[#c9a20a] bg-[#fbd532] text-[#161616] print:border-black print:bg-transparent print:text-black",
        sizes[size],
        size === "lg" && retired && "pl-3",
        className,
      )}
    >
      {size === "lg" && !retired ? (
        <span
          aria-hidden
          className="mr-2.5 flex h-full items-end bg-[#1f4aa8] px-1 pb-1 text-[0.625rem] font-semibold tracking-normal text-white print:hidden"
        >
          UK
        </span>
      ) : null}
      {formatRegistration(registration)}
      {retired ? <span className="sr-only"> (former registration)</span> : null}
    </span>
  );
}
